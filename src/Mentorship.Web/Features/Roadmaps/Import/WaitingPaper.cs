using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>A paper that was brought: which order it is, how far it is.</summary>
/// <param name="Questions">Open now; none of a paper that has become a roadmap, or that was not read for the list.</param>
public sealed record WaitingPaper(
    Guid Id,
    string FileName,
    DateTimeOffset ChangedAt,
    Guid? RoadmapId,
    string? Roadmap,
    string? Number,
    DateOnly? IssuedOn,
    int? Questions
)
{
    /// <summary>What its roadmap is called; two of one paper have one file and one order.</summary>
    public string? Title { get; private init; }

    private const int Most = 200;

    /// <summary>Each is read anew, as its own page does: more at once nobody waits for.</summary>
    private const int MostRead = 8;

    public string Order =>
        string.Join(
            ' ',
            new[]
            {
                Number is null ? null : $"№{Nb.Space}{Number}",
                IssuedOn is { } day ? $"от{Nb.Space}{Days.Digits(day)}" : null,
            }.OfType<string>()
        );

    public static async Task<IReadOnlyList<WaitingPaper>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var papers = await db
            .RoadmapImports.VisibleTo(me)
            .AsNoTracking()
            .OrderBy(i => i.RoadmapId != null)
            .ThenByDescending(i => i.ChangedAt)
            .Select(i => new
            {
                Import = i,
                Roadmap = db
                    .Roadmaps.VisibleTo(me)
                    .Where(r => r.Id == i.RoadmapId)
                    .Select(r => r.Title)
                    .FirstOrDefault(),
                Order = db
                    .Orders.VisibleTo(me)
                    .Where(o => o.Id == i.OrderId)
                    .Select(o => new { o.Number, o.IssuedOn })
                    .FirstOrDefault(),
            })
            .Take(Most)
            .ToListAsync(stop);
        List<WaitingPaper> found = [];
        OpenImport? open = null;
        foreach (var (at, paper) in papers.Index())
        {
            var now = paper.Import.IsDone || at >= MostRead ? null : await OpenAsync(paper.Import, open);
            open = now ?? open;
            var read = now?.Made.Reading.Order;
            found.Add(
                new(
                    paper.Import.Id,
                    paper.Import.FileName,
                    paper.Import.ChangedAt,
                    paper.Import.RoadmapId,
                    paper.Roadmap,
                    paper.Order?.Number ?? paper.Import.Answers.Paper?.Number ?? read?.Number,
                    paper.Order?.IssuedOn ?? paper.Import.Answers.Paper?.IssuedOn ?? read?.Date,
                    now?.Questions
                )
                {
                    Title = now?.Made.Head.Title,
                }
            );
        }
        return found;

        // A file that is refused today was read by an earlier portal: its page says why.
        async Task<OpenImport?> OpenAsync(RoadmapImport import, OpenImport? earlier)
        {
            try
            {
                return earlier is null
                    ? await OpenImport.ReadAsync(db, me, import, clock, stop)
                    : await earlier.NextAsync(db, import, stop);
            }
            catch (RuleBroken)
            {
                return null;
            }
        }
    }
}
