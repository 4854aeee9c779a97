namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>One roadmap of a paper before its sections are told apart.</summary>
/// <param name="TitleInside">What stands in the table before its head.</param>
internal sealed record RoadmapRows(IReadOnlyList<BodyRow> Rows, IReadOnlySet<ColumnRole> Columns, string? TitleInside)
{
    /// <summary>Sums among the rows, which are no activities.</summary>
    public IReadOnlyList<TotalRow> Totals { get; init; } = [];

    public static readonly RoadmapRows None = new([], new HashSet<ColumnRole>(), null);
}
