using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <param name="SignsInAs">Roles of the portal's user whom this person is.</param>
/// <param name="Mentoring">Pairs and profile.</param>
/// <param name="IsKept">The reader may change the card.</param>
public sealed record PersonCard(
    PersonRow Person,
    DateOnly Today,
    IReadOnlyList<Role> SignsInAs,
    CardMentoring Mentoring,
    bool IsKept
)
{
    /// <summary>He works or learns at another school, which the reader does not see into.</summary>
    public bool IsElsewhere { get; private init; }

    public IEnumerable<PersonPlace> Now => Person.Places.Where(p => p.IsOn(Today));
    public IEnumerable<PersonPlace> Earlier => Person.Places.Where(p => !p.IsOn(Today));
    public int? Age => Person.AgeOn(Today);
    public string? Experience => PersonWords.Experience(Person.TeachingSince, Today);

    public bool IsYoung =>
        Domain.People.Person.TeachingYears(Person.TeachingSince, Today) is not null
        && Person.TeachingSince >= Today.AddYears(-3);

    /// <summary>What the card lacks, in words: each is a thing to ask for.</summary>
    public IEnumerable<(string What, string Why)> Missing
    {
        get
        {
            if (Person.BornOn is null && Person.Kind is PersonKind.Student)
                yield return ("Нет даты рождения", "без неё нельзя посчитать показатели по возрасту");
            if (
                Person.TeachingSince is null
                && Now.Any(p => p.Post?.StartsWith("учитель", StringComparison.Ordinal) == true)
            )
                yield return ("Нет начала педагогической работы", "без него не видно молодых специалистов");
            if (Person.Email is null && Person.Phone is null && Person.Kind is not PersonKind.Student)
                yield return ("Нет ни телефона, ни почты", "наставнику и куратору некуда написать");
            if (Person.Kind is PersonKind.Student && Age is null or < 18 && !Mentoring.Representative.IsKnown)
                yield return ("Не указан представитель", "без него некому подписать согласие за ребёнка");
            if (Mentoring.Pairs.Any(p => p.IsMentor && p.To >= Today) && Mentoring.Profile == PersonProfile.Empty)
                yield return ("Профиль наставника пуст", "в базе наставников компетенции и интересы останутся пустыми");
        }
    }

    public static async Task<PersonCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var person = await db
            .People.VisibleTo(me)
            .OpenedTo(me)
            .AsNoTracking()
            .Where(p => p.Id == id)
            .Rows(db, me, day: null)
            .SingleOrDefaultAsync(stop);
        if (person is null)
            return null;
        var roles = await db
            .Memberships.Where(m => m.DistrictId == me.DistrictId && m.PersonId == id && m.EndedAt == null)
            .Select(m => m.Role)
            .ToListAsync(stop);
        var kept = await db.People.KeptBy(me).AnyAsync(p => p.Id == id, stop);
        return new(person, today, roles, await CardMentoring.ReadAsync(db, me, id, today, stop), kept)
        {
            IsElsewhere = await IsElsewhereAsync(db, me, id, today, stop),
        };
    }

    // A school sees its own places only: of others no more than that there is one.
    private static async Task<bool> IsElsewhereAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    ) =>
        me.Has(Role.Coordinator)
        && me.Membership!.OrganisationId is { } own
        && (
            await db
                .Employments.VisibleTo(me)
                .AnyAsync(
                    e =>
                        e.PersonId == id
                        && e.OrganisationId != own
                        && e.From <= today
                        && (e.To == null || e.To >= today),
                    stop
                )
            || await db
                .Enrolments.VisibleTo(me)
                .AnyAsync(
                    e =>
                        e.PersonId == id
                        && e.OrganisationId != own
                        && e.From <= today
                        && (e.To == null || e.To >= today),
                    stop
                )
        );
}
