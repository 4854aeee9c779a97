using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>The papers in hand of somebody who enters a pair.</summary>
internal sealed class SidePapers(PortalDb db, CurrentUser me, DateOnly today)
{
    /// <summary>What the person needs for this pair and has not, as signed on the day that the form says.</summary>
    public async Task SignAsync(Pair pair, Organisation keeper, Participant entering, SideForm form, bool isMentor)
    {
        if (form.PapersOn is not { } on)
            return;
        var (person, place) = entering;
        var isLent = isMentor && person.Kind == PersonKind.Employee && place is not null && place != keeper.Id;
        var had = await db.ConsentStandAsync(me, [person.Id], today, lent: isLent ? person.Id : null);
        var who = ConsentSubject.Of(person, ConsentSubject.Operators(keeper.Id, place), isMentor);
        foreach (var needed in ConsentNeeds.Of(NamesExit.PairInForce, person.Kind, isMentor))
        {
            if (had.Has(who, needed))
                continue;
            var text =
                await db
                    .ConsentTexts.VisibleTo(me)
                    .Where(t => t.Kind == needed)
                    .OrderByDescending(t => t.Number)
                    .FirstOrDefaultAsync()
                ?? throw new RuleBroken(
                    "Тексты согласий ещё не заведены: куратор района заводит их в разделе «Согласия». Пару можно сохранить без них.",
                    Field(isMentor, nameof(form.PapersOn))
                );
            try
            {
                var consent = new Consent(person, keeper, text, needed == ConsentKind.ThisPair ? pair : null, on);
                consent.Sign(new Signature(on, text.LastDay(on), form.SignedBy), person, today);
                db.Add(consent);
            }
            catch (RuleBroken broken)
            {
                throw Placed(broken, isMentor);
            }
        }
    }

    /// <summary>What would be wrong with a signature of that day and hand, before there is a pair to sign for.</summary>
    public IReadOnlyList<RuleBroken> Faults(Organisation keeper, Participant? entering, SideForm form, bool isMentor)
    {
        if (form.PapersOn is not { } on || entering is null)
            return [];
        try
        {
            var person = entering.Person;
            var isChild = person.Kind == PersonKind.Student && !(person.AgeOn(today) >= Consent.AdultAge);
            _ = Consent.Checked(new Signature(on, null, form.SignedBy), person, today, isChild);
            return [];
        }
        catch (RuleBroken broken)
        {
            return [Placed(broken, isMentor)];
        }
    }

    private static RuleBroken Placed(RuleBroken broken, bool isMentor) =>
        new(
            broken.Message,
            Field(
                isMentor,
                broken.Field == nameof(Consent.SignedBy) ? nameof(SideForm.SignedBy) : nameof(SideForm.PapersOn)
            )
        );

    private static string Field(bool isMentor, string name) => $"{(isMentor ? "Mentor" : "Mentee")}.{name}";
}
