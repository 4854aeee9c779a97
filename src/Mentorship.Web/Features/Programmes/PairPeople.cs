using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes;

/// <param name="Name">None where the reader may not see it.</param>
public sealed record PairPerson(Guid PersonId, bool IsMentor, DateOnly From, DateOnly To, string? Name)
{
    public bool IsStudent { get; init; }

    /// <summary>«7 «А»»: tells children apart where they have no names.</summary>
    public string? Class { get; init; }

    public bool IsOn(DateOnly day) => From <= day && day <= To;

    /// <summary>«Орлова Т. П.», «обучающийся, 7 «А»».</summary>
    public string Word =>
        Name is { } name ? Names.SurnameFirst(name)
        : IsStudent ? "обучающийся" + (Class is { } at ? $", {at}" : "")
        : IsMentor ? "наставник"
        : "наставляемый";
}

/// <summary>Who is in a pair, by name as far as the reader may see them, else by number.</summary>
/// <param name="Day">Who stands there on it; whoever comes later is said beside.</param>
public sealed record PairPeople(IReadOnlyList<PairPerson> All, DateOnly Day)
{
    public static readonly PairPeople Nobody = new([], DateOnly.MinValue);

    public string Mentors => Say(Now(isMentor: true), "наставник", "наставника", "наставников");
    public string Mentees => Say(Now(isMentor: false), "наставляемый", "наставляемых", "наставляемых");

    /// <summary>«Орлова Т. П. → Тихонов И. А.»</summary>
    public string Title => $"{Mentors}{Nb.Space}→ {Mentees}";

    /// <summary>«Орлова – группа из 4»: as the pair's card is called.</summary>
    public string CardTitle => PairTitle.Of(Shown(isMentor: true), Shown(isMentor: false));

    /// <summary>«с 20.01.2027 – Аксёнова Н. П.»: a change that is decided and lies ahead; null where there is none.</summary>
    public string? Coming =>
        SideOn.After(All.Where(p => p.IsMentor), Day, p => (p.From, p.To)) is { Count: > 0 } comers
            ? string.Join("; ", comers.Select(p => $"с {Days.Digits(p.From)} – {Comer(p)}"))
            : null;

    /// <summary>The same before another sentence: initials end with a full stop of their own.</summary>
    public string Sentence => $"{Title}{(Coming is { } comers ? $" ({comers})" : "")}".TrimEnd('.') + ".";

    /// <param name="forFile">Names go into a file only with a consent that lets them: the others are left out.</param>
    public static async Task<IReadOnlyDictionary<Guid, PairPeople>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> pairs,
        DateOnly today,
        DateOnly? forFile = null
    )
    {
        var people = db.People.VisibleTo(me);
        var members = db.PairMembers.VisibleTo(me).Where(m => pairs.Contains(m.PairId));
        var letOut = forFile is { } day ? members.Consented(db, NamesExit.NamedFile, day) : members;
        var named =
            from m in letOut
            join p in people on m.PersonId equals p.Id
            select new
            {
                m.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
            };
        var rows = await (
            from m in members
            join p in named on m.Id equals p.Id into known
            from p in known.DefaultIfEmpty()
            orderby m.From, p.Surname
            select new
            {
                m.PairId,
                m.PersonId,
                m.IsMentor,
                m.From,
                m.To,
                Study = m
                    .Person.Enrolments.OrderByDescending(e => e.OrganisationId == m.OrganisationId)
                    .ThenByDescending(e => e.From <= m.To)
                    .ThenByDescending(e => e.From)
                    .Select(e => new { e.Grade, e.Letter })
                    .FirstOrDefault(),
                IsCollege = db
                    .Organisations.VisibleTo(me)
                    .Any(o => o.Id == m.OrganisationId && o.Kind == OrganisationKind.College),
                IsStudent = m.Person.Kind == PersonKind.Student,
                // The name is put together afterwards: of somebody who is not seen the query would make a blank one.
                Surname = (string?)p.Surname,
                Name = (string?)p.Name,
                Patronymic = (string?)p.Patronymic,
            }
        ).ToListAsync();
        return rows.GroupBy(r => r.PairId)
            .ToDictionary(
                g => g.Key,
                g => new PairPeople(
                    [
                        .. g.Select(r => new PairPerson(
                            r.PersonId,
                            r.IsMentor,
                            r.From,
                            r.To,
                            r.Surname is null
                                ? null
                                : string.Join(' ', new[] { r.Surname, r.Name, r.Patronymic }.OfType<string>())
                        )
                        {
                            IsStudent = r.IsStudent,
                            Class = r.Study is { } study
                                ? PersonWords.Class(study.Grade, study.Letter, r.IsCollege)
                                : null,
                        }),
                    ],
                    today
                )
            );
    }

    public static async Task<PairPeople> ReadAsync(PortalDb db, CurrentUser me, Guid pair, DateOnly today) =>
        (await ReadAsync(db, me, [pair], today)).GetValueOrDefault(pair, Nobody);

    private static string Comer(PairPerson person) =>
        person.Name is null && !person.IsStudent ? "другой наставник" : person.Word;

    private List<string> Shown(bool isMentor) =>
        [.. Now(isMentor).Select(p => p.Name?.Split(' ')[0] ?? (p.IsStudent ? "обучающийся" : p.Word))];

    // Who was replaced stays in the history of the pair, not in its name.
    private IReadOnlyList<PairPerson> Now(bool isMentor) =>
        SideOn.Of(All.Where(p => p.IsMentor == isMentor), Day, p => (p.From, p.To));

    private static string Say(IReadOnlyList<PairPerson> now, string one, string few, string many)
    {
        var names = now.Where(p => p.Name is not null).Select(p => p.Word).ToList();
        var hidden = now.Count - names.Count;
        if (names.Count > 3)
            names = [.. names.Take(2), $"ещё{Nb.Space}{names.Count - 2}"];
        if (hidden > 0)
            names.Add(hidden == 1 ? now.First(p => p.Name is null).Word : Plural.Of(hidden, one, few, many));
        return names.Count == 0 ? one : string.Join(", ", names);
    }
}
