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

/// <summary>Makes a pair of what was typed, with the papers that are in hand; the form, the table and the file use it.</summary>
internal sealed class PairMaker(PortalDb db, CurrentUser me, DateOnly today)
{
    public async Task<Pair> MakeAsync(PairForm form, Organisation keeper)
    {
        var (shape, kind) = await LinesAsync(form);
        var reader = new SideReader(db, me, keeper, today);
        var (mentor, mentee) = await SidesAsync(form, shape, reader);
        try
        {
            var pair = new Pair(keeper, Frame(form, shape, kind), [mentor], [mentee]);
            db.Add(pair);
            await SignAsync(pair, keeper, mentor.Person, form.Mentor, isMentor: true);
            await SignAsync(pair, keeper, mentee.Person, form.Mentee, isMentor: false);
            return pair;
        }
        catch (RuleBroken broken) when (broken.Field is "Mentor" or "Mentee")
        {
            throw new RuleBroken(broken.Message, $"{broken.Field}.Who");
        }
    }

    // Whatever is wrong with the one, the other is looked at as well.
    private static async Task<(Participant Mentor, Participant Mentee)> SidesAsync(
        PairForm form,
        MentoringForm shape,
        SideReader reader
    )
    {
        Participant mentor;
        try
        {
            mentor = await reader.ReadAsync(form.Mentor, shape.MentorSide, isMentor: true);
        }
        catch (RuleBroken first)
        {
            try
            {
                _ = await reader.ReadAsync(form.Mentee, shape.MenteeSide, isMentor: false);
            }
            catch (RuleBroken second)
            {
                throw new RuleBroken(first.Message, first.Field) { Others = [second] };
            }
            throw;
        }
        return (mentor, await reader.ReadAsync(form.Mentee, shape.MenteeSide, isMentor: false));
    }

    public static PairFrame Frame(PairForm form, MentoringForm shape, MentoringKind kind) =>
        new(shape, kind, form.From!.Value, form.To!.Value)
        {
            RoleModel = form.RoleModel,
            Subject = form.Subject,
            Rhythm = form.Rhythm,
            Goal = form.Goal,
        };

    public async Task<(MentoringForm Form, MentoringKind Kind)> LinesAsync(PairForm form)
    {
        var forms = await db.MentoringForms.VisibleTo(me).ToListAsync();
        var shape =
            forms.Find(f => f.Id == form.FormId)
            ?? throw new RuleBroken("Выберите форму из списка.", nameof(form.FormId));
        if (shape.IsStrange(form.RoleModel, forms))
            throw new RuleBroken(
                $"Ролевая модель осталась от другой формы. Выберите модель формы «{shape.Name}» или очистите поле.",
                nameof(form.RoleModel)
            );
        return (
            shape,
            await db.MentoringKinds.VisibleTo(me).SingleOrDefaultAsync(k => k.Id == form.KindId)
                ?? throw new RuleBroken("Выберите вид из списка.", nameof(form.KindId))
        );
    }

    /// <summary>What the person needs for this pair and has not, as signed on the day that the form says.</summary>
    private async Task SignAsync(Pair pair, Organisation keeper, Person person, SideForm form, bool isMentor)
    {
        if (form.PapersOn is not { } on)
            return;
        var had = await db.ConsentStandAsync(me, [person.Id], today);
        var who = ConsentSubject.Of(person, isMentor);
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
