using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>What the screen says of a person as soon as he is found.</summary>
/// <param name="pair">The pair that he enters; none where a new one is being typed.</param>
internal sealed class SideDeskReader(PortalDb db, CurrentUser me, PairForm form, DateOnly today, Guid? pair = null)
{
    public async Task<SideDesk> ReadAsync(SideForm side, PairSide of, bool isMentor, string field)
    {
        var twins = await SideTwins.FindAsync(db, me, side, of, today);
        if (side.IsNew)
            return new SideDesk { Twins = twins };
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
            .Select(p => new
            {
                p.Kind,
                p.BornOn,
                p.TeachingSince,
                p.Request,
                p.Profile.Competencies,
                p.MentorPlaces,
                Own = p.Employments.Any(e => e.OrganisationId == form.OrganisationId && (e.To == null || e.To >= today))
                    || p.Enrolments.Any(e => e.OrganisationId == form.OrganisationId),
                Other = p
                    .Employments.Where(e => e.To == null || e.To >= today)
                    .Select(e => (Guid?)e.OrganisationId)
                    .FirstOrDefault(),
            })
            .SingleAsync();
        var (from, to) = (form.From ?? today, form.To ?? today);
        var busy = isMentor
            ? await db
                .PairLinks.VisibleTo(me)
                .Where(l => l.MentorId == chosen.Id && l.From <= to && l.To >= from)
                .Select(l => l.PairId)
                .Distinct()
                .CountAsync()
            : 0;
        var places = more.MentorPlaces ?? (await db.PairRulesAsync(me)).MentorPlaces;
        return new SideDesk
        {
            Field = field,
            Person = chosen,
            Choice = meant is null && (found.Count > 1 || chosen.IsAlike) ? found : [],
            Twins = twins,
            Experience = PersonWords.Experience(more.TeachingSince, today),
            Request = more.Request,
            Competencies = more.Competencies,
            Load = isMentor ? (busy, places) : null,
            Facts = new MemberFacts(chosen.Id, more.Kind, more.BornOn, isMentor)
            {
                OrganisationId = more.Own ? form.OrganisationId : more.Other,
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

    public async Task<IReadOnlyList<NeedLine>> NeedsAsync(SideDesk mentor, SideDesk mentee, MentoringKind? kind)
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
        var names = new[] { mentor.Person, mentee.Person }
            .OfType<FoundPerson>()
            .DistinctBy(p => p.Id)
            .ToDictionary(p => p.Id, p => p.Name);
        return
        [
            .. PairNeeds
                .Of(facts, stand, await db.PairRulesAsync(me))
                .OrderBy(n => n.IsMet)
                .ThenBy(n => !n.EndsEarly)
                .Select(n =>
                    NeedLine.Typed(
                        n,
                        n.PersonId is { } person ? names.GetValueOrDefault(person, "") : "",
                        n.PersonId == mentor.Person?.Id ? mentor.Field : mentee.Field,
                        n.PersonId == mentor.Person?.Id ? school : null
                    )
                ),
        ];
    }

    // A worker of another school: the school of the pair opens none of his papers.
    private Guid? LentPlace(MemberFacts? mentor, Guid own) =>
        me.Has(Role.Coordinator) && mentor is { IsWorker: true, OrganisationId: { } place } && place != own
            ? place
            : null;
}
