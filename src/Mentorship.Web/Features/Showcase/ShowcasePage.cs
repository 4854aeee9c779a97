using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Showcase;

public sealed record ShowcasePage(
    Paged<SampleRow> Rows,
    IReadOnlyList<SampleRow> Found,
    IReadOnlyDictionary<StateMark, int> Counts,
    TableQuery Table,
    SampleForm Form
)
{
    private const int PageSize = 6;

    public static ShowcasePage Of(TableQuery table, string? state, SampleForm form)
    {
        var found = SampleData.Columns.Apply(SampleData.Find(table.Text, state), table).ToList();
        var rows = table.Slice(found.AsQueryable(), PageSize).ToList();
        var counts = SampleData.Rows.CountBy(row => row.State).ToDictionary();
        return new(new(rows, found.Count, table.Page, PageSize), found, counts, table, form);
    }
}
