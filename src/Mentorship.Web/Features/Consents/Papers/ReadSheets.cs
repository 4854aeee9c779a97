using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Papers;

public static class ReadSheets
{
    /// <summary>In the order of people, so that a pile is handed out without sorting; papers of one person lie together.</summary>
    public static async Task<IReadOnlyList<(Guid Id, ConsentSheet Sheet)>> OfAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> ids,
        DateOnly today,
        CancellationToken stop
    )
    {
        var consents = await db
            .Consents.VisibleTo(me)
            .OpenedTo(me)
            .NamedTo(me)
            .AsNoTracking()
            .Include(c => c.Person)
                .ThenInclude(p => p.Employments)
            .Include(c => c.Wording)
            .Include(c => c.Organisation)
            .AsSplitQuery()
            .Where(c => ids.Contains(c.Id))
            .OrderBy(c => c.Person.Surname)
            .ThenBy(c => c.Person.Name)
            .ThenBy(c => c.PersonId)
            .ThenBy(c => c.Kind)
            .ToListAsync(stop);
        var pairs = consents.Select(c => c.PairId).OfType<Guid>().Distinct().ToList();
        var found = await db
            .Pairs.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Form)
            .Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .AsSplitQuery()
            .Where(p => pairs.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, stop);
        // Whoever is to enter by an order that is being written signs as what he will be.
        var entering = await db
            .PairOrders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => pairs.Contains(o.PairId) && o.DoneOn == null && o.ComerId != null)
            .ToListAsync(stop);
        var members = found.Values.SelectMany(p => p.Members).Select(m => m.PersonId).Distinct().ToList();
        var seen = await db
            .People.VisibleTo(me)
            .Where(p => members.Contains(p.Id))
            .Select(p => p.Id)
            .ToHashSetAsync(stop);
        return
        [
            .. consents.Select(c =>
            {
                var pair = c.PairId is { } id ? found.GetValueOrDefault(id) : null;
                var enters = entering.Find(o => o.PairId == c.PairId && o.ComerId == c.PersonId);
                return (c.Id, Sheet(c, pair, enters?.Act, seen, today));
            }),
        ];
    }

    private static ConsentSheet Sheet(Consent consent, Pair? pair, PairAct? enters, HashSet<Guid> seen, DateOnly today)
    {
        var person = consent.Person;
        var age = person.AgeOn(consent.SignedOn ?? today);
        var isChild =
            consent.Kind == ConsentKind.ChildProcessing
            || person.Kind == PersonKind.Student
                && !(age >= Consent.AdultAge)
                && consent.Kind != ConsentKind.Processing;
        return new(consent.Kind, consent.Wording.Words)
        {
            Operator = consent.Organisation.FullName,
            OperatorAddress = consent.Organisation.Address,
            Name = person.FullName,
            Sex = person.Sex,
            BornOn = person.BornOn,
            Post = person
                .Employments.FirstOrDefault(e => e.OrganisationId == consent.OrganisationId && e.IsActiveOn(today))
                ?.Post,
            IsChild = isChild,
            SignsToo = isChild && age >= Consent.OwnHandAge,
            Representative = person.Representative,
            Pair = pair is null
                ? null
                : new(
                    pair.Form.Name,
                    enters switch
                    {
                        PairAct.Replace => person.FullName,
                        PairAct.JoinMentor => $"{Names(pair.Mentors, seen, today)}, {person.FullName}",
                        _ => Names(pair.Mentors, seen, today),
                    },
                    enters == PairAct.Join
                        ? $"{Names(pair.Mentees, seen, today)}, {person.FullName}"
                        : Names(pair.Mentees, seen, today),
                    pair.From,
                    pair.LastDay,
                    pair.Subject
                ),
        };
    }

    private static string Names(IEnumerable<PairMember> members, HashSet<Guid> seen, DateOnly today) =>
        string.Join(
            ", ",
            members
                .Where(m => m.To >= today)
                .Select(m =>
                    seen.Contains(m.PersonId) ? m.Person.FullName
                    : m.Person.Kind == PersonKind.Student ? "обучающийся"
                    : "имя не показано"
                )
        );
}
