using Mentorship.Web.Domain.Obligations;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>What the address asks of the matrix.</summary>
public sealed class MatrixFilter
{
    /// <summary>«late» puts those who are behind first.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>The place of a section in the text.</summary>
    [FromQuery(Name = "section")]
    public string? Section { get; init; }

    /// <summary>«overdue» leaves rows and columns that have something overdue.</summary>
    [FromQuery(Name = "only")]
    public string? Only { get; init; }

    /// <summary>A cell to open: «3.15».</summary>
    [FromQuery(Name = "c")]
    public string? Cell { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }

    public DateOnly? PastDay(DateOnly today) => new ReviewFilter { On = On }.PastDay(today);

    public MatrixPage Apply(MatrixPage all)
    {
        var names = all.Sections.ToDictionary(s => s.Place, s => s.Name);
        var page = all with
        {
            Shown =
                int.TryParse(Section, out var at) && names.TryGetValue(at, out var name)
                    ? [.. all.Rows.Where(r => r.Text.SectionName == name)]
                    : all.Rows,
        };
        if (Only == "overdue")
            page = page with
            {
                Shown = [.. page.Shown.Where(r => r.Cells.Values.Any(c => IsLate(c, all.Day)))],
                Columns = [.. page.Columns.Where(b => page.Overdue(b) > 0)],
            };
        return Sort == "late"
            ? page with
            {
                Columns =
                [
                    .. page
                        .Columns.OrderBy(b => b.IsOfDepartment ? 0 : 1)
                        .ThenByDescending(b => b.IsOfDepartment ? 0 : page.Overdue(b)),
                ],
            }
            : page;
    }

    private static bool IsLate(MatrixCell cell, DateOnly day) => cell.Duties.Any(d => d.On(day) == Standing.Overdue);
}
