using System.Linq.Expressions;

namespace Mentorship.Web.Ui.Tables;

/// <summary>
/// The columns by which a table may be sorted, under the names that stand in the address:
/// <c>new Sorting&lt;Row&gt;("name").By("name", r => r.Name).By("pairs", r => r.Pairs)</c>.
/// An unknown name sorts by the first one.
/// </summary>
public sealed class Sorting<T>(string first)
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> columns = new(
        StringComparer.Ordinal
    );

    public Sorting<T> By<TKey>(string name, Expression<Func<T, TKey>> key)
    {
        columns[name] = (rows, descending) => descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
        return this;
    }

    public IOrderedQueryable<T> Apply(IQueryable<T> rows, TableQuery query) =>
        query.Sort is { } name && columns.TryGetValue(name, out var column)
            ? column(rows, query.Descending)
            : columns[first](rows, false);
}
