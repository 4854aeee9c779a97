using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Search;

/// <summary>Roadmaps by their title, orders, letters, activities in force and open duties by number or words. One statement.</summary>
public sealed record FoundDuties(
    FoundGroup Roadmaps,
    FoundGroup Activities,
    FoundGroup Obligations,
    FoundGroup Orders,
    FoundGroup Letters
)
{
    /// <summary>Enough to count honestly; a district has a few hundred activities.</summary>
    private const int Most = 300;

    public static FoundDuties Nothing { get; } = new(new([], 0), new([], 0), new([], 0), new([], 0), new([], 0));

    public int Count => Roadmaps.Count + Activities.Count + Obligations.Count + Orders.Count + Letters.Count;

    public int Shown =>
        Roadmaps.Rows.Count + Activities.Rows.Count + Obligations.Rows.Count + Orders.Rows.Count + Letters.Rows.Count;

    public static async Task<FoundDuties> ReadAsync(
        PortalDb db,
        CurrentUser me,
        string text,
        int most,
        CancellationToken stop
    )
    {
        var typed = TypedDuty.Words(text).ToList();
        if (typed.Count == 0)
            return Nothing;
        var rows = await Maps(db, me, typed)
            .Concat(Acts(db, me, typed))
            .Concat(Duties(db, me, typed))
            .Concat(Signed(db, me, typed))
            .Concat(Written(db, me, typed))
            .ToListAsync(stop);
        return new(
            Pick(Row.Map, "/roadmaps/"),
            Pick(Row.Act, "/obligations/list?activity="),
            Pick(Row.Duty, "/obligations/"),
            Pick(Row.Order, "/orders/"),
            Pick(Row.Letter, "/letters/")
        );

        FoundGroup Pick(int kind, string address)
        {
            var of = rows.Where(r => r.Kind == kind).ToList();
            return new(
                [
                    .. of.OrderBy(r => r.Number)
                        .ThenBy(r => r.Title)
                        .Take(most)
                        .Select(r => new Found(
                            r.Number is null ? r.Title
                                : kind is Row.Order or Row.Letter ? $"№\u00A0{r.Number} {r.Title}"
                                : $"{r.Number} {r.Title}",
                            address + r.Id + (kind == Row.Act ? "&state=all" : ""),
                            r.About ?? ""
                        )),
                ],
                of.Count
            );
        }
    }

    private static IQueryable<Row> Maps(PortalDb db, CurrentUser me, List<string> words)
    {
        var found = db.Roadmaps.VisibleTo(me).Where(r => RoadmapLevels.Written.Contains(r.Level));
        foreach (var word in words)
            found = found.Where(r => r.Title.ToUpper().Replace("Ё", "Е").Contains(word));
        return found
            .OrderBy(r => r.Id)
            .Take(Most)
            .Select(r => new Row
            {
                Kind = Row.Map,
                Id = r.Id,
                Number = null,
                Title = r.Title,
                About = null,
            });
    }

    // A coordinator and a mentor look for their own duties; the department for the activity first.
    private static IQueryable<Row> Acts(PortalDb db, CurrentUser me, List<string> words)
    {
        var found = db.Activities.VisibleTo(me).Where(a => a.Section.Revision.State == RevisionState.Approved);
        var department = me.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer);
        found = found.Where(a =>
            department
            && a.Section.Revision.Number
                == db.Revisions.VisibleTo(me)
                    .Where(v => v.RoadmapId == a.Section.Revision.RoadmapId && v.State == RevisionState.Approved)
                    .Max(v => v.Number)
        );
        foreach (var word in words)
            found = found.Where(a =>
                a.Title.ToUpper().Replace("Ё", "Е").Contains(word) || a.Number != null && a.Number.StartsWith(word)
            );
        return found
            .OrderBy(a => a.Id)
            .Take(Most)
            .Select(a => new Row
            {
                Kind = Row.Act,
                Id = a.OriginId,
                Number = a.Number,
                Title = a.Title,
                About = a.Section.Revision.Title,
            });
    }

    private static IQueryable<Row> Duties(PortalDb db, CurrentUser me, List<string> words)
    {
        var bodies = db.Organisations.VisibleTo(me);
        var found = db
            .Obligations.VisibleTo(me)
            .Where(o => o.GoneOn == null && o.State != ObligationState.Accepted && o.State != ObligationState.Waived);
        foreach (var word in words)
            found = found.Where(o =>
                o.Title.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.Number != null && o.Number.StartsWith(word)
                || bodies.Any(b => b.Id == o.OrganisationId && b.ShortName.ToUpper().Replace("Ё", "Е").Contains(word))
            );
        // A school's name alone would find all its duties: its card and the register show these better.
        var first = words[0];
        if (words.Count == 1)
            found = found.Where(o =>
                o.Title.ToUpper().Replace("Ё", "Е").Contains(first) || o.Number != null && o.Number.StartsWith(first)
            );
        return found
            .OrderBy(o => o.DueOn)
            .ThenBy(o => o.Id)
            .Take(Most)
            .Select(o => new Row
            {
                Kind = Row.Duty,
                Id = o.Id,
                Number = o.Number,
                Title = o.Title,
                About = bodies.Where(b => b.Id == o.OrganisationId).Select(b => b.ShortName).FirstOrDefault(),
            });
    }

    // A number is written «14/2-О» or «14-О», and looked for without its slashes too.
    private static IQueryable<Row> Signed(PortalDb db, CurrentUser me, List<string> words)
    {
        var found = db.Orders.VisibleTo(me);
        foreach (var word in words)
            found = found.Where(o =>
                o.Title.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.Number!.ToUpper().Replace("Ё", "Е").Replace("/", "").StartsWith(word)
            );
        return found
            .OrderBy(o => o.Id)
            .Take(Most)
            .Select(o => new Row
            {
                Kind = Row.Order,
                Id = o.Id,
                Number = o.Number,
                Title = o.Title,
                About = o.Issuer.ShortName,
            });
    }

    private static IQueryable<Row> Written(PortalDb db, CurrentUser me, List<string> words)
    {
        var found = db.Letters.VisibleTo(me);
        foreach (var word in words)
            found = found.Where(l =>
                l.Title.ToUpper().Replace("Ё", "Е").Contains(word)
                || l.Number!.ToUpper().Replace("Ё", "Е").Replace("/", "").StartsWith(word)
            );
        return found
            .OrderBy(l => l.Id)
            .Take(Most)
            .Select(l => new Row
            {
                Kind = Row.Letter,
                Id = l.Id,
                Number = l.Number,
                Title = l.Title,
                About = l.Issuer.ShortName,
            });
    }

    private sealed class Row
    {
        public const int Map = 0;
        public const int Act = 1;
        public const int Duty = 2;
        public const int Order = 3;
        public const int Letter = 4;

        public int Kind { get; init; }
        public Guid Id { get; init; }
        public string? Number { get; init; }
        public string Title { get; init; } = "";
        public string? About { get; init; }
    }
}
