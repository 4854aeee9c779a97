using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>Somebody whom a cell may mean.</summary>
public sealed record Known(Guid Id, string Name, string Initials, PersonKind Kind)
{
    /// <summary>Where he works or learns, and since when.</summary>
    public IReadOnlyList<(Guid OrganisationId, DateOnly From)> Places { get; init; } = [];

    public bool IsAt(Guid organisation) => Places.Any(p => p.OrganisationId == organisation);

    /// <summary>«учитель математики», «7 Б»: what may stand after the comma.</summary>
    public string? Place { get; init; }

    public string Label => string.IsNullOrEmpty(Place) ? Name : $"{Name}, {Place}";
}

/// <summary>Everything that cells are read against, read once: six statements however many rows.</summary>
public sealed class BatchDirectory
{
    public const int MostAlike = 3;

    private readonly ILookup<string, Known> people;
    private readonly Dictionary<string, MentoringForm> forms;
    private readonly Dictionary<string, MentoringKind> kinds;
    private readonly Dictionary<string, Organisation> organisations;

    private BatchDirectory(
        IEnumerable<Known> known,
        IEnumerable<MentoringForm> forms,
        IEnumerable<MentoringKind> kinds,
        IEnumerable<Organisation> organisations
    )
    {
        people = known
            .SelectMany(p => new[] { p.Name, p.Initials }.Distinct().Select(name => (Key: Text.Key(name), Person: p)))
            .ToLookup(p => p.Key, p => p.Person, StringComparer.Ordinal);
        this.forms = forms.ToDictionary(f => Text.Key(f.Name), StringComparer.Ordinal);
        this.kinds = kinds.ToDictionary(k => Text.Key(k.Name), StringComparer.Ordinal);
        this.organisations = [];
        foreach (var organisation in organisations)
        {
            this.organisations.TryAdd(Text.Key(organisation.ShortName), organisation);
            foreach (var alias in organisation.Aliases)
                this.organisations.TryAdd(alias.Key, organisation);
        }
    }

    /// <summary>A coordinator's own, when rows need not name it.</summary>
    public Organisation? Own { get; private init; }

    /// <summary>Short names of those that the reader keeps.</summary>
    public IReadOnlyList<string> Organisations =>
        [.. organisations.Values.Select(o => o.ShortName).Distinct().Order(Natural.Order)];

    public IReadOnlyCollection<MentoringForm> Forms => forms.Values;
    public IReadOnlyCollection<MentoringKind> Kinds => kinds.Values;

    public MentoringForm? Form(string cell) => Named(forms, cell);

    public MentoringKind? Kind(string cell) => Named(kinds, cell);

    /// <summary>«Традиционное» is enough where one line only begins so.</summary>
    private static T? Named<T>(Dictionary<string, T> lines, string cell)
        where T : class
    {
        var key = Text.Key(cell);
        if (lines.GetValueOrDefault(key) is { } whole)
            return whole;
        return
            lines.Where(l => l.Key.StartsWith(key, StringComparison.Ordinal)).ToList() is [var begun] && key.Length > 3
            ? begun.Value
            : null;
    }

    public Organisation? Organisation(string cell) => organisations.GetValueOrDefault(Text.Key(cell));

    /// <summary>
    /// All whom the name fits and the form lets stand on the side; what stands after a comma, and then the organisation,
    /// tells namesakes apart.
    /// </summary>
    /// <param name="side">Null while the form is not known: anybody.</param>
    public IReadOnlyList<Known> People(string cell, PairSide? side, Guid own)
    {
        var parts = cell.Split(',', 2);
        var found = people[Text.Key(parts[0])].Where(p => Fits(p, side)).ToList();
        if (found.Count > 1 && parts.Length > 1)
        {
            var place = Text.Key(parts[1]);
            found = Narrowed(
                found,
                p => p.Place is { } known && Text.Key(known).Contains(place, StringComparison.Ordinal)
            );
        }
        return found.Count > 1 ? Narrowed(found, p => p.IsAt(own)) : found;
    }

    /// <summary>
    /// Up to three whose surname is the first word of the cell to a letter or two, and whose other names do not contradict
    /// the rest of it: «Мароз И. И.». Those nearest come first, of them those of the organisation.
    /// </summary>
    public IReadOnlyList<Known> Alike(string cell, PairSide? side, Guid own)
    {
        var name = cell.Split(',', 2)[0];
        var tried = new[] { TypedName.Words(name), TypedName.SecondTry(name) }.Where(words => words.Count > 0).ToList();
        var near = people
            .SelectMany(p => p)
            .DistinctBy(p => p.Id)
            .Where(p => Fits(p, side))
            .Select(p => (Person: p, Far: tried.Min(words => Far(words, p.Name))))
            .Where(p => p.Far is not null)
            .OrderBy(p => p.Far)
            .ThenByDescending(p => p.Person.IsAt(own))
            .ThenBy(p => p.Person.Name, Natural.Order)
            .ToList();
        return [.. near.TakeWhile(p => p.Far == near[0].Far).Take(MostAlike).Select(p => p.Person)];
    }

    /// <summary>Somebody is called so whom the form does not put there.</summary>
    public bool IsUnfit(string cell, PairSide? side) =>
        people[Text.Key(cell.Split(',', 2)[0])].Any(p => !Fits(p, side));

    private static bool Fits(Known person, PairSide? side) =>
        side is not { } of || MentoringForm.Objection(of, isMentor: true, person.Kind) is null;

    // Letters amiss in all, an initial counting none; null when it is another name.
    private static int? Far(IReadOnlyList<string> words, string name)
    {
        var there = TypedName.Words(name);
        var far = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i >= there.Count)
                return null;
            if (i > 0 && words[i].Length == 1 && there[i].StartsWith(words[i], StringComparison.Ordinal))
                continue;
            // A surname may be only begun.
            if (i == 0 && words[i].Length > 2 && there[i].StartsWith(words[i], StringComparison.Ordinal))
                continue;
            var amiss = TypedName.Distance(words[i], there[i]);
            if (amiss > (words[i].Length <= 4 ? 1 : 2) || words[i].Length == 1)
                return null;
            far += amiss;
        }
        return far;
    }

    /// <param name="names">Cells with names whose surnames alone will be asked for; null when anybody may be.</param>
    public static async Task<BatchDirectory> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<string>? names,
        DateOnly today,
        CancellationToken stop
    )
    {
        var asked = db.People.VisibleTo(me, asMentors: true);
        if (names is not null)
            asked = asked.WithWord(db, names.Select(TypedName.Words).Where(w => w.Count > 0).Select(w => w[0]));
        var known = await asked
            .AsNoTracking()
            .Where(p =>
                p.Kind == PersonKind.Outside
                || p.Employments.Any(e => e.To == null || e.To >= today)
                || p.Enrolments.Any(e => e.To == null || e.To >= today)
            )
            .Select(p => new
            {
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
                p.Kind,
                Jobs = p
                    .Employments.Where(e => e.To == null || e.To >= today)
                    .Select(e => new
                    {
                        e.OrganisationId,
                        e.From,
                        e.Post,
                    })
                    .ToList(),
                Classes = p
                    .Enrolments.Where(e => e.To == null || e.To >= today)
                    .Select(e => new
                    {
                        e.OrganisationId,
                        e.From,
                        e.Grade,
                        e.Letter,
                    })
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        var kept = await db
            .Organisations.VisibleTo(me)
            .KeptBy(me)
            .AsNoTracking()
            .Include(o => o.Aliases)
            .Where(o => o.ActiveTo == null || o.ActiveTo >= today)
            .ToListAsync(stop);
        return new BatchDirectory(
            known.Select(p => new Known(
                p.Id,
                string.Join(' ', new[] { p.Surname, p.Name, p.Patronymic }.OfType<string>()),
                $"{p.Surname} {p.Name[0]}. {(p.Patronymic is { Length: > 0 } father ? father[0] + "." : "")}",
                p.Kind
            )
            {
                Places =
                [
                    .. p.Jobs.Select(j => (j.OrganisationId, j.From)),
                    .. p.Classes.Select(c => (c.OrganisationId, c.From)),
                ],
                Place = string.Join(
                    ' ',
                    p.Jobs.Select(j => j.Post).Concat(p.Classes.Select(c => $"{c.Grade} {c.Letter}"))
                ),
            }),
            await db.MentoringForms.VisibleTo(me).Where(f => !f.IsRetired).OrderBy(f => f.Place).ToListAsync(stop),
            await db.MentoringKinds.VisibleTo(me).Where(k => !k.IsRetired).OrderBy(k => k.Place).ToListAsync(stop),
            kept
        )
        {
            Own = me.Has(Role.Coordinator) ? kept.Find(o => o.Id == me.Membership!.OrganisationId) : null,
        };
    }

    private static List<Known> Narrowed(List<Known> found, Func<Known, bool> fits) =>
        found.Where(fits).ToList() is { Count: > 0 } narrower ? narrower : found;
}
