using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Making;

public sealed record Source(Guid Id, string Title, DateOnly From, DateOnly To, bool IsTemplate, string? Owner);

/// <summary>What a new roadmap may begin with, and what a school's own one may fulfil.</summary>
public static class MakingDesk
{
    public static async Task<IReadOnlyList<Source>> SourcesAsync(PortalDb db, CurrentUser me) =>
        await db
            .Roadmaps.VisibleTo(me)
            .AsNoTracking()
            .Where(r => RoadmapLevels.Written.Contains(r.Level))
            .OrderByDescending(r => r.State == RoadmapState.Template)
            .ThenByDescending(r => r.From)
            .ThenBy(r => r.Title)
            .Select(r => new Source(
                r.Id,
                r.Title,
                r.From,
                r.To,
                r.State == RoadmapState.Template,
                db.Organisations.VisibleTo(me).Where(o => o.Id == r.OwnerId).Select(o => o.ShortName).FirstOrDefault()
            ))
            .Take(100)
            .ToListAsync();

    /// <summary>Activities of the district's roadmaps in force, by the ids that duties know them by.</summary>
    /// <param name="kept">What is fulfilled already: offered though its roadmap may be closed.</param>
    public static async Task<IReadOnlyList<SelectListItem>> FulfilledAsync(
        PortalDb db,
        CurrentUser me,
        Guid? kept = null
    )
    {
        var rows = await db
            .Activities.VisibleTo(me)
            .AsNoTracking()
            .Where(a =>
                db.Roadmaps.VisibleTo(me)
                    .Where(r => r.Level == RoadmapLevel.Municipal && r.State == RoadmapState.Approved)
                    .Select(r =>
                        r.Revisions.Where(v => v.State == RevisionState.Approved)
                            .OrderByDescending(v => v.Number)
                            .Select(v => v.Id)
                            .FirstOrDefault()
                    )
                    .Contains(a.RevisionId)
            )
            .OrderBy(a => a.Section.Revision.Title)
            .ThenBy(a => a.Section.Place)
            .ThenBy(a => a.Place)
            .Select(a => new
            {
                a.OriginId,
                a.Number,
                a.Title,
                Roadmap = a.Section.Revision.Title,
            })
            .Take(400)
            .ToListAsync();
        var groups = rows.Select(r => r.Roadmap).Distinct().ToDictionary(t => t, t => new SelectListGroup { Name = t });
        List<SelectListItem> all =
        [
            .. rows.Select(r => new SelectListItem($"{r.Number} {Short(r.Title)}".Trim(), $"{r.OriginId}")
            {
                Group = groups[r.Roadmap],
            }),
        ];
        if (kept is not null && !rows.Exists(r => r.OriginId == kept))
            all.InsertRange(0, await OtherAsync(db, me, kept.Value));
        return all;
    }

    private static async Task<IEnumerable<SelectListItem>> OtherAsync(PortalDb db, CurrentUser me, Guid activity) =>
        (
            await db
                .Activities.VisibleTo(me)
                .AsNoTracking()
                .Where(a => a.OriginId == activity)
                .OrderByDescending(a => a.Section.Revision.Number)
                .Select(a => new { a.Number, a.Title })
                .Take(1)
                .ToListAsync()
        ).Select(a => new SelectListItem($"{a.Number} {Short(a.Title)}".Trim(), $"{activity}"));

    /// <summary>Ties a school's own roadmap to an activity of the district, or unties it.</summary>
    public static async Task FulfilAsync(PortalDb db, CurrentUser me, Roadmap roadmap, Guid? activity)
    {
        if (roadmap.Level != RoadmapLevel.Institution || activity == roadmap.FulfilsId)
            return;
        if (activity is not null && (await FulfilledAsync(db, me)).All(a => a.Value != $"{activity}"))
            throw new RuleBroken(
                "Такого мероприятия в картах района уже нет. Выберите другое.",
                nameof(HeadForm.FulfilsId)
            );
        roadmap.Fulfil(activity);
    }

    /// <summary>The school or calendar year that a roadmap made today is for.</summary>
    public static DocumentPeriod Coming(YearKind kind, DateOnly today)
    {
        if (kind == YearKind.Calendar)
        {
            var year = today.Month > 9 ? today.Year + 1 : today.Year;
            return new(new(year, 1, 1), new(year, 12, 31));
        }
        var begins = today.Month > 3 ? today.Year : today.Year - 1;
        return new(new(begins, 9, 1), new(begins + 1, 8, 31));
    }

    /// <summary>The same days a year later.</summary>
    public static DocumentPeriod Next(DateOnly from, DateOnly to) =>
        new(from.AddYears(1), to.AddDays(1).AddYears(1).AddDays(-1));

    public static IEnumerable<SelectListItem> Directions =>
        Enum.GetValues<Direction>().Select(d => new SelectListItem(d.Name(), $"{d}"));

    public static IEnumerable<SelectListItem> YearKinds =>
        Enum.GetValues<YearKind>().Select(k => new SelectListItem(k.Name(), $"{k}"));

    private static string Short(string title) => title.Length > 110 ? title[..109] + "…" : title;
}
