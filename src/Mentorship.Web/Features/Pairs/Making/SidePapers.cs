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
                var field = broken.Field == nameof(Consent.SignedBy) ? nameof(form.SignedBy) : nameof(form.PapersOn);
                throw new RuleBroken(broken.Message, Field(isMentor, field));
            }
        }
    }

    private static string Field(bool isMentor, string name) => $"{(isMentor ? "Mentor" : "Mentee")}.{name}";
}
