using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>What the page of a newcomer says of him: who it is, and which papers he brings.</summary>
public sealed record EntryDesk(SideDesk Person, IReadOnlyList<NeedLine> Needs)
{
    public static async Task<EntryDesk> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Pair pair,
        EntryForm form,
        bool isMentor,
        DateOnly today
    )
    {
        var typed = new PairForm
        {
            OrganisationId = pair.OrganisationId,
            From = form.From ?? today,
            To = pair.To,
        };
        var reader = new SideDeskReader(db, me, typed, today, pair.Id);
        var side = isMentor ? pair.Form.MentorSide : pair.Form.MenteeSide;
        var person = await reader.ReadAsync(form.Person, side, isMentor, "Person");
        var none = new SideDesk();
        var needs = await reader.NeedsAsync(
            isMentor ? person : none,
            isMentor ? none : person,
            kind: null,
            isOfWorkers: pair.IsOfWorkers
        );
        return new(person, needs);
    }
}
