using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents.Coverage;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>Reads what a form of asking means: which papers of whom, and who is the operator named in them.</summary>
public static class WantedPapers
{
    public static async Task<IReadOnlyList<Wanted>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        AskForm form,
        DateOnly today,
        CancellationToken stop
    )
    {
        var kinds = form.Kinds.Where(Enum.IsDefined).ToHashSet();
        if (form.People.Count == 0 || kinds.Count == 0)
            return await MissingAsync(db, me, form, kinds, today, stop);
        var people = await db
            .People.VisibleTo(me)
            .Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .AsSplitQuery()
            .Where(p => form.People.Contains(p.Id))
            .OrderBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .ToListAsync(stop);
        // Who has withdrawn is hidden, and may be asked anew from his earlier paper.
        var hidden = form.People.Except(people.Select(p => p.Id)).ToList();
        if (hidden.Count > 0)
            people.AddRange(
                await db
                    .Consents.KeptBy(me)
                    .NamedTo(me)
                    .Where(c => hidden.Contains(c.PersonId))
                    .Select(c => c.Person)
                    .Distinct()
                    .ToListAsync(stop)
            );
        var pair = form.Pair is { } id
            ? await db
                .Pairs.VisibleTo(me)
                .Include(p => p.Members)
                .AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == id, stop)
            : null;
        if (kinds.Contains(ConsentKind.ThisPair) && pair is null)
            throw new RuleBroken("Выберите пару, на участие в которой нужно согласие.");
        // Those whom a draft order lets in are asked for this pair before it is registered.
        HashSet<Guid> inPair = pair is null
            ? []
            :
            [
                .. pair.Members.Select(m => m.PersonId),
                .. await db
                    .PairOrders.VisibleTo(me)
                    .Where(o => o.PairId == pair.Id && o.DoneOn == null && o.ComerId != null)
                    .Select(o => o.ComerId!.Value)
                    .ToListAsync(stop),
            ];
        return
        [
            .. from person in people
            from kind in kinds.Order()
            where kind != ConsentKind.ThisPair || inPair.Contains(person.Id)
            select new Wanted(
                person,
                kind,
                kind == ConsentKind.ThisPair ? pair!.Id : null,
                Operator(me, person, pair?.OrganisationId, today)
            ),
        ];
    }

    private static async Task<IReadOnlyList<Wanted>> MissingAsync(
        PortalDb db,
        CurrentUser me,
        AskForm form,
        HashSet<ConsentKind> kinds,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (form.People.Count == 0 && (form.Ticked || form.Organisation is null))
            throw new RuleBroken("Отметьте людей, которым нужно напечатать согласия.");
        var page = await CoverageFacts.ReadAsync(db, me, form.Organisation, today, stop);
        return
        [
            .. from line in page.Lacking
            where form.People.Count == 0 || form.People.Contains(line.Person.Id)
            where kinds.Count == 0 || kinds.Contains(line.Gap.Kind)
            select new Wanted(
                line.Person,
                line.Gap.Kind,
                line.Pair?.Id,
                me.Has(Role.Coordinator) ? me.Membership!.OrganisationId!.Value : line.OrganisationId
            ),
        ];
    }

    // A coordinator's school asks for itself; a curator asks for the school that the person is in.
    private static Guid Operator(CurrentUser me, Person person, Guid? pair, DateOnly today) =>
        me.Has(Role.Coordinator) ? me.Membership!.OrganisationId!.Value
        : pair is { } keeper ? keeper
        : person.Employments.FirstOrDefault(e => e.IsActiveOn(today)) is { } work ? work.OrganisationId
        : person.Enrolments.FirstOrDefault(e => e.IsActiveOn(today)) is { } study ? study.OrganisationId
        : throw new RuleBroken(
            $"{person.FullName}: сейчас нигде в районе не числится, оператора назвать нельзя. Согласие возьмёт школа, где он будет в паре."
        );
}
