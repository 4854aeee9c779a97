using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>What the screen says of a person as soon as he is found.</summary>
/// <param name="pair">The pair that he enters; none where a new one is being typed.</param>
internal sealed class SideDeskReader(PortalDb db, CurrentUser me, PairForm form, DateOnly today, Guid? pair = null)
{
    private readonly PlaceReader places = new(db, me, today);

    public async Task<SideDesk> ReadAsync(SideForm side, PairSide of, bool isMentor, string field)
    {
        var twins = await SideTwins.FindAsync(db, me, side, of, today);
        if (side.IsNew)
            return await NewAsync(side, of, isMentor, field) with { Twins = twins };
        var meant = twins.FirstOrDefault(t => t.Id == side.Meant);
        var who = side.HasNewName ? meant?.FullName : side.Who;
        if (who is null && side.PersonId is null)
            return new SideDesk { Twins = twins };
        var found = await PairPeople.FindAsync(db, me, who, of, isMentor, form.OrganisationId, today);
        var chosen = found.FirstOrDefault(f => f.Id == (meant?.Id ?? side.PersonId)) ?? PairPeople.Only(found, who);
        if (chosen is null)
            return new SideDesk
            {
                Choice = found,
                Twins = twins,
                Unfit = found.Count > 0 ? null : await UnfitAsync(who, of, isMentor),
            };
        var more = await db
            .People.VisibleTo(me, asMentors: isMentor)
            .Where(p => p.Id == chosen.Id)
            .AsSplitQuery()
            .Select(p => new
            {
                p.Kind,
                p.BornOn,
                p.TeachingSince,
                p.Request,
                p.Profile.Competencies,
                p.MentorPlaces,
                Jobs = p
                    .Employments.Where(e => e.To == null || e.To >= today)
                    .Select(e => new { e.OrganisationId, e.From })
                    .ToList(),
                Studies = p
                    .Enrolments.Where(e => e.To == null || e.To >= today)
                    .Select(e => new { e.OrganisationId, e.From })
                    .ToList(),
            })
            .SingleAsync();
        var at = more
            .Jobs.Select(e => (e.OrganisationId, e.From))
            .Concat(more.Studies.Select(e => (e.OrganisationId, e.From)))
            .ToList();
        var stands = StandsFor.Of(at, form.OrganisationId, side.PlaceId);
        var (from, to) = (form.From ?? today, form.To ?? today);
        var busy = isMentor
            ? await db
                .PairLinks.VisibleTo(me)
                .Where(l => l.MentorId == chosen.Id && l.From <= to && l.To >= from)
                .Select(l => l.PairId)
                .Distinct()
                .CountAsync()
            : 0;
        var most = more.MentorPlaces ?? (await db.PairRulesAsync(me)).MentorPlaces;
        return new SideDesk
        {
            Field = field,
            Person = chosen,
            Called = chosen.Name,
            Choice = meant is null && (found.Count > 1 || chosen.IsAlike) ? found : [],
            Twins = twins,
            Experience = PersonWords.Experience(more.TeachingSince, today),
            Request = more.Request,
            Competencies = more.Competencies,
            Load = isMentor ? (busy, most) : null,
            Facts = new MemberFacts(chosen.Id, more.Kind, more.BornOn, isMentor) { OrganisationId = stands },
            PlaceId = stands,
            Places = isMentor ? await NamedAsync(StandsFor.InOrder(at, form.OrganisationId)) : [],
        };
    }

    private async Task<IReadOnlyList<(Guid, string)>> NamedAsync(IReadOnlyList<Guid> places)
    {
        if (places.Count < 2)
            return [];
        var names = await db
            .Organisations.VisibleTo(me)
            .Where(o => places.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.ShortName);
        return [.. places.Where(names.ContainsKey).Select(id => (id, names[id]))];
    }

    /// <summary>Nobody has a card of him yet: who he will be, and how his place was understood.</summary>
    private async Task<SideDesk> NewAsync(SideForm side, PairSide of, bool isMentor, string field)
    {
        var kind = of.KindOfNew();
        var place = kind == PersonKind.Employee ? null : await places.ReadAsync(side.Place, kind, side.PlaceId);
        return new SideDesk
        {
            Field = field,
            Called = Text.Tidy(side.NewName),
            Typed = place is { IsElsewhere: true } && place.What.Length > 0 ? place : null,
            Facts = new MemberFacts(Guid.CreateVersion7(), kind, side.BornOn, isMentor)
            {
                OrganisationId =
                    kind == PersonKind.Outside || place is { IsElsewhere: true } ? place?.At?.Id : form.OrganisationId,
            },
        };
    }

    /// <summary>A form that is chosen lower on the page may be why nobody is found.</summary>
    private async Task<FoundPerson?> UnfitAsync(string? who, PairSide of, bool isMentor)
    {
        var other = of == PairSide.Learner ? PairSide.Staff : PairSide.Learner;
        var found = await PairPeople.FindAsync(db, me, who, other, isMentor, form.OrganisationId, today);
        return found.FirstOrDefault(f => !f.IsAlike);
    }

    /// <param name="isOfWorkers">Whoever is mentored works, though he may not be named yet.</param>
    public async Task<IReadOnlyList<NeedLine>> NeedsAsync(
        SideDesk mentor,
        SideDesk mentee,
        MentoringKind? kind,
        bool isOfWorkers
    )
    {
        var members = new[] { mentor.Facts, mentee.Facts }.OfType<MemberFacts>().ToList();
        if (
            members.Count == 0
            || form.OrganisationId is not { } own
            || form.From is not { } from
            || form.To is not { } to
        )
            return [];
        var facts = new PairFacts(own, from, to)
        {
            PairId = pair,
            ShortestMonths = kind?.ShortestMonths,
            LongestMonths = kind?.LongestMonths,
            Members = members,
            IsOfWorkers = isOfWorkers,
        };
        var lent = LentPlace(mentor.Facts, own);
        var stand = await db.ConsentStandAsync(
            me,
            [.. members.Select(m => m.PersonId)],
            today,
            lent: lent is null ? null : mentor.Facts!.PersonId
        );
        var school = lent is null
            ? null
            : await db
                .Organisations.VisibleTo(me)
                .Where(o => o.Id == lent)
                .Select(o => o.ShortName)
                .SingleOrDefaultAsync();
        return
        [
            .. PairNeeds
                .Of(facts, stand, await db.PairRulesAsync(me))
                .Select(n => (Side: n.PersonId == mentor.Facts?.PersonId ? mentor : mentee, Need: n))
                .Select(n =>
                    (n.Side, Need: Brought(n.Need, ReferenceEquals(n.Side, mentor) ? form.Mentor : form.Mentee))
                )
                .OrderBy(n => n.Need.IsMet)
                .ThenBy(n => !n.Need.EndsEarly)
                .Select(n =>
                    NeedLine.Typed(
                        n.Need,
                        n.Need.PersonId is null ? "" : n.Side.Called ?? "",
                        n.Side.Field,
                        ReferenceEquals(n.Side, mentor) ? school : null,
                        isNew: n.Side.Person is null
                    )
                ),
        ];
    }

    // What the form says is signed will be entered with the pair.
    private PairNeed Brought(PairNeed need, SideForm side) =>
        side.PapersOn <= today
        && !need.IsMet
        && need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent
            ? need with
            {
                IsMet = true,
                Gap = null,
            }
            : need;

    // A worker of another school: the school of the pair opens none of his papers.
    private Guid? LentPlace(MemberFacts? mentor, Guid own) =>
        me.Has(Role.Coordinator) && mentor is { IsWorker: true, OrganisationId: { } place } && place != own
            ? place
            : null;
}
