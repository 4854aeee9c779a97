using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
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
            var papers = new SidePapers(db, me, today);
            await papers.SignAsync(pair, keeper, mentor, form.Mentor, isMentor: true);
            await papers.SignAsync(pair, keeper, mentee, form.Mentee, isMentor: false);
            await PairClash.MustBeFreeAsync(db, me, pair, today);
            return pair;
        }
        catch (RuleBroken broken) when (broken.Field is "Mentor" or "Mentee")
        {
            throw new RuleBroken(broken.Message, $"{broken.Field}.Who") { Link = broken.Link };
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
}
