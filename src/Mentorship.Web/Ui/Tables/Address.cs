using Microsoft.Extensions.Primitives;

namespace Mentorship.Web.Ui.Tables;

/// <summary>A filter is an address: the present one with some parameters changed, the others kept.</summary>
public static class Address
{
    /// <summary>A parameter changed to <c>null</c> is left out. The page number goes with any change, unless it is the change.</summary>
    public static string With(HttpRequest request, params (string Name, string? Value)[] changes) =>
        With(request.PathBase + request.Path, request.Query, changes);

    public static string With(
        string path,
        IEnumerable<KeyValuePair<string, StringValues>> query,
        params (string Name, string? Value)[] changes
    )
    {
        var kept = Kept(query, [.. changes.Select(change => change.Name), "page"]);
        var set = changes
            .Where(change => !string.IsNullOrEmpty(change.Value))
            .Select(change => (change.Name, change.Value!));
        return Join(path, kept.Concat(set));
    }

    /// <summary>Another page that looks at the same rows: the file of a table as it is seen.</summary>
    public static string Same(HttpRequest request, string path) => Join(path, Kept(request.Query, ["page"]));

    /// <summary>A parameter that was not understood is carried into no link of the page.</summary>
    public static void Forget(HttpRequest request, string name) =>
        request.Query = new QueryCollection(request.Query.Where(p => p.Key != name).ToDictionary());

    public static IEnumerable<(string Name, string Value)> Kept(
        IEnumerable<KeyValuePair<string, StringValues>> query,
        IReadOnlyCollection<string> except
    ) =>
        from parameter in query
        where !except.Contains(parameter.Key)
        from value in parameter.Value
        where !string.IsNullOrEmpty(value)
        select (parameter.Key, value);

    private static string Join(string path, IEnumerable<(string Name, string Value)> parameters)
    {
        var query = string.Join(
            '&',
            parameters.Select(p => Uri.EscapeDataString(p.Name) + "=" + Uri.EscapeDataString(p.Value))
        );
        return query.Length == 0 ? path : path + "?" + query;
    }
}
