using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Ui.Tables;

/// <summary>What the address asks of a table: <c>?q=&amp;sort=&amp;dir=desc&amp;page=</c>. A senseless value is as if absent.</summary>
[ModelBinder(typeof(TableQueryBinder))]
public sealed record TableQuery
{
    private const int LastPage = 100_000;

    public string Text { get; init; } = "";
    public string? Sort { get; init; }
    public bool Descending { get; init; }
    public int Page { get; init; } = 1;

    public static TableQuery From(IQueryCollection query) =>
        new()
        {
            Text = query["q"].ToString().Trim(),
            Sort = query["sort"].ToString() is { Length: > 0 } sort ? sort : null,
            Descending = query["dir"] == "desc",
            Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, LastPage) : 1,
        };

    public IQueryable<T> Slice<T>(IQueryable<T> rows, int size) => rows.Skip((Page - 1) * size).Take(size);
}
