using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Search;

public sealed record Found(string Name, string Address, string About);

/// <param name="Count">All that fit, of which the first are shown.</param>
public sealed record FoundGroup(IReadOnlyList<Found> Rows, int Count);

/// <param name="Corrected">What was looked for instead, when nothing was found as it was typed.</param>
public sealed record SearchPage(string Text, FoundGroup People, FoundGroup Organisations, string? Corrected)
{
    public FoundDuties Duties { get; init; } = FoundDuties.Nothing;

    /// <summary>Nothing is called so: those are shown whose names are a letter or two away.</summary>
    public bool AreAlike { get; init; }

    public int Count => People.Count + Organisations.Count + Duties.Count;

    /// <summary>One letter would find half the district.</summary>
    public const int ShortestText = 2;

    private static readonly FoundGroup Nothing = new([], 0);

    /// <summary>«1.3» is short and still the number of an activity.</summary>
    public bool IsTooShort =>
        TypedName.Words(Text).All(word => word.Length < ShortestText) && !TypedDuty.IsNumber(Text);

    public bool IsEmpty => Count == 0;

    /// <summary>Three statements: organisations, people, roadmaps with their duties; two of them once more when there is nothing, and at last the names alike.</summary>
    public static async Task<SearchPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        string? text,
        int most,
        DateOnly today,
        CancellationToken stop
    )
    {
        var page = new SearchPage(text?.Trim() ?? "", Nothing, Nothing, null);
        if (page.IsTooShort)
            return page;
        var directory = await DirectoryAsync(db, me, stop);
        var words = TypedName.Words(text);
        page = page with
        {
            Organisations = Pick(directory, words, most),
            People = await PeopleAsync(db, me, Seen(db, me).Named(db, words), words[0], most, today, stop),
            Duties = await FoundDuties.ReadAsync(db, me, page.Text, most, stop),
        };
        if (!page.IsEmpty)
            return page;
        var second = TypedName.SecondTry(text);
        if (second.Count > 0)
        {
            var again = page with
            {
                Organisations = Pick(directory, second, most),
                People = await PeopleAsync(db, me, Seen(db, me).Named(db, second), second[0], most, today, stop),
                Duties = await FoundDuties.ReadAsync(db, me, string.Join(' ', second), most, stop),
            };
            if (!again.IsEmpty)
                return again with { Corrected = string.Join(' ', second) };
        }
        var place = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : null;
        return await Seen(db, me).AlikeAsync(db, text, place, today, stop: stop) is { } alike
            ? page with
            {
                People = await PeopleAsync(db, me, alike.People, words.FirstOrDefault(""), most, today, stop),
                AreAlike = true,
            }
            : page;
    }

    private static IQueryable<Person> Seen(PortalDb db, CurrentUser me) =>
        db.People.VisibleTo(me).OpenedTo(me).AsNoTracking();

    /// <param name="first">Whoever's surname begins so stands first.</param>
    private static async Task<FoundGroup> PeopleAsync(
        PortalDb db,
        CurrentUser me,
        IQueryable<Person> found,
        string first,
        int most,
        DateOnly today,
        CancellationToken stop
    )
    {
        var rows = await found
            .OrderByDescending(p => p.Surname.ToLower().Replace("ё", "е").StartsWith(first))
            .ThenBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .ThenBy(p => p.Id)
            .Take(most)
            .Rows(db, me, today)
            .Select(row => new { Row = row, Count = found.Count() })
            .ToListAsync(stop);
        return new(
            [.. rows.Select(r => new Found(r.Row.FullName, $"/people/{r.Row.Id}", About(r.Row)))],
            rows.FirstOrDefault()?.Count ?? 0
        );
    }

    private static string About(PersonRow person) =>
        person.Places.Any()
            ? string.Join("; ", person.Places.Select(place => $"{place.Words}, {Nb.Text(place.Organisation)}"))
            : person.Kind.Name();

    // The directory of a district is short: it is read whole and looked through here, with all its spellings.
    private static async Task<IReadOnlyList<Entry>> DirectoryAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    ) =>
        await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .OrderBy(o => o.ShortName)
            .Select(o => new Entry(
                o.Id,
                o.ShortName,
                o.FullName,
                o.Kind,
                o.ActiveTo,
                o.Aliases.Select(a => a.Spelling).ToList()
            ))
            .ToListAsync(stop);

    private static FoundGroup Pick(IReadOnlyList<Entry> directory, IReadOnlyList<string> words, int most)
    {
        var found = directory.Where(entry => entry.Fits(words)).ToList();
        return new(
            [.. found.Take(most).Select(e => new Found(e.Name, $"/organisations/{e.Id}", e.About))],
            found.Count
        );
    }

    private sealed record Entry(
        Guid Id,
        string Name,
        string FullName,
        OrganisationKind Kind,
        DateOnly? ClosedOn,
        List<string> Aliases
    )
    {
        public string About => Kind.Name() + (ClosedOn is { } day ? $", закрыта {Days.Digits(day)}" : "");

        public bool Fits(IReadOnlyList<string> words) =>
            Aliases.Append(Name).Append(FullName).Any(spelling => Fits(TextWords(spelling), words));

        private static bool Fits(string[] there, IReadOnlyList<string> words) =>
            words.All(word => Array.Exists(there, w => w.StartsWith(word, StringComparison.Ordinal)));

        private static string[] TextWords(string spelling) =>
            Mentorship.Web.Domain.Text.Key(spelling).ToLowerInvariant().Split(' ');
    }
}
