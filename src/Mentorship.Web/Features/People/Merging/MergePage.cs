using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.People.Keeping;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Merging;

/// <summary>A value that the two cards say differently; <paramref name="Key"/> names the choice in the form.</summary>
public sealed record MergeChoice(string Key, string Label, string? Kept, string? Other, bool TakesOther);

/// <summary>A pair in which both stand, so that one card cannot.</summary>
public sealed record MergeClash(Guid PairId, string Words);

/// <param name="Kept">The card that stays.</param>
/// <param name="Other">The double; none yet while it is being chosen.</param>
public sealed record MergePage(PersonRow Kept, PersonRow? Other)
{
    private static readonly (
        string Key,
        string Label,
        Func<PersonForm, string?> Show,
        Action<PersonForm, PersonForm> Take
    )[] Fields =
    [
        (
            "name",
            "Имя",
            f => string.Join(' ', new[] { f.Surname, f.Name, f.Patronymic }.OfType<string>()),
            (to, from) =>
                (to.Surname, to.Name, to.Patronymic, to.Sex) = (from.Surname, from.Name, from.Patronymic, from.Sex)
        ),
        ("bornOn", "Дата рождения", f => Day(f.BornOn), (to, from) => to.BornOn = from.BornOn),
        ("teaching", "Преподаёт с", f => Day(f.TeachingSince), (to, from) => to.TeachingSince = from.TeachingSince),
        ("phone", "Телефон", f => f.Phone, (to, from) => to.Phone = from.Phone),
        ("email", "Электронная почта", f => f.Email, (to, from) => to.Email = from.Email),
        (
            "representative",
            "Представитель",
            f =>
                string.Join(
                    ", ",
                    new[]
                    {
                        f.RepresentativeName,
                        f.RepresentativeRelation,
                        f.RepresentativePhone,
                        f.RepresentativeEmail,
                    }.OfType<string>()
                )
                    is { Length: > 0 } words
                    ? words
                    : null,
            (to, from) =>
                (to.RepresentativeName, to.RepresentativeRelation, to.RepresentativePhone, to.RepresentativeEmail) = (
                    from.RepresentativeName,
                    from.RepresentativeRelation,
                    from.RepresentativePhone,
                    from.RepresentativeEmail
                )
        ),
        ("placeWords", "Место работы или учёбы", f => f.PlaceWords, (to, from) => to.PlaceWords = from.PlaceWords),
        ("request", "Запрос", f => f.Request, (to, from) => to.Request = from.Request),
        ("competencies", "Компетенции", f => f.Competencies, (to, from) => to.Competencies = from.Competencies),
        ("achievements", "Достижения", f => f.Achievements, (to, from) => to.Achievements = from.Achievements),
        ("interests", "Интересы", f => f.Interests, (to, from) => to.Interests = from.Interests),
        ("wantedAge", "Желаемый возраст", f => f.WantedAge, (to, from) => to.WantedAge = from.WantedAge),
        ("time", "Время на наставничество", f => f.Time, (to, from) => to.Time = from.Time),
        (
            "places",
            "Мест у наставника",
            f => f.MentorPlaces?.ToString(),
            (to, from) => to.MentorPlaces = from.MentorPlaces
        ),
    ];

    public IReadOnlyList<MergeChoice> Choices { get; init; } = [];
    public IReadOnlyList<MergeJob> Jobs { get; init; } = [];
    public IReadOnlyList<MergeClash> Clashes { get; init; } = [];

    /// <summary>What may be the double, when none is named: cards alike and those that were looked for.</summary>
    public IReadOnlyList<PersonRow> Candidates { get; init; } = [];
    public string Text { get; init; } = "";

    /// <summary>An empty value gives way to a filled one.</summary>
    public static IReadOnlyList<MergeChoice> Compare(PersonForm kept, PersonForm other, Func<string, string?> chosen) =>
        [
            .. from field in Fields
            let there = field.Show(kept)
            let here = field.Show(other)
            where there != here
            select new MergeChoice(
                field.Key,
                field.Label,
                there,
                here,
                chosen(field.Key) is { Length: > 0 } word ? word == "other" : there is null
            ),
        ];

    /// <summary>The kept card with what was chosen from the other.</summary>
    public static PersonForm Join(PersonForm kept, PersonForm other, IReadOnlyList<MergeChoice> choices)
    {
        foreach (var field in Fields.Where(f => choices.Any(c => c.Key == f.Key && c.TakesOther)))
            field.Take(kept, other);
        return kept;
    }

    /// <summary>Pairs that one card cannot be in twice.</summary>
    public static async Task<IReadOnlyList<MergeClash>> ClashesAsync(
        PortalDb db,
        CurrentUser me,
        Guid one,
        Guid other,
        CancellationToken stop
    ) =>
        [
            .. (
                await db
                    .Pairs.VisibleTo(me)
                    .Where(p => p.Members.Any(m => m.PersonId == one) && p.Members.Any(m => m.PersonId == other))
                    .OrderBy(p => p.From)
                    .Select(p => new
                    {
                        p.Id,
                        p.From,
                        p.To,
                        p.EndedOn,
                        Form = p.Form.Name,
                    })
                    .ToListAsync(stop)
            ).Select(p => new MergeClash(p.Id, $"{p.Form}, {Days.Range(p.From, p.EndedOn ?? p.To)}")),
        ];

    private static string? Day(DateOnly? day) => day is { } known ? Days.Digits(known) : null;
}
