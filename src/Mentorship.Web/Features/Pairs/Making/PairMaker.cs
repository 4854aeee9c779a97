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
    /// <exception cref="RuleBroken">Something is wrong: all of it.</exception>
    public async Task<Pair> MakeAsync(PairForm form, Organisation keeper)
    {
        var read = await ReadAsync(form, keeper);
        if (read.Faults.Count > 0)
            throw RuleBroken.Of(read.Faults);
        var (mentor, mentee) = (read.Mentor!, read.Mentee!);
        try
        {
            var pair = new Pair(keeper, read.Frame!, [mentor], [mentee]);
            db.Add(pair);
            var papers = new SidePapers(db, me, today);
            await papers.SignAsync(pair, keeper, mentor, form.Mentor, isMentor: true);
            await papers.SignAsync(pair, keeper, mentee, form.Mentee, isMentor: false);
            await PairClash.MustBeFreeAsync(db, me, pair, today);
            return pair;
        }
        catch (RuleBroken broken)
        {
            throw Placed(broken, form);
        }
    }

    /// <summary>All that is wrong, also where the fields themselves are not in order yet.</summary>
    public async Task<IReadOnlyList<RuleBroken>> FaultsAsync(PairForm form, Organisation keeper) =>
        (await ReadAsync(form, keeper)).Faults;

    private sealed record PairRead(
        PairFrame? Frame,
        Participant? Mentor,
        Participant? Mentee,
        IReadOnlyList<RuleBroken> Faults
    );

    private async Task<PairRead> ReadAsync(PairForm form, Organisation keeper)
    {
        var faults = new Faults();
        var (shape, kind) = await FindAsync(form, faults);
        if (shape is null)
            return new(null, null, null, faults.All);
        var reader = new SideReader(db, me, keeper, today);
        var mentor = await reader.ReadAsync(form.Mentor, shape.MentorSide, isMentor: true);
        var mentee = await reader.ReadAsync(form.Mentee, shape.MenteeSide, isMentor: false);
        faults.Add(mentor.Faults.Concat(mentee.Faults));
        var papers = new SidePapers(db, me, today);
        faults.Add(papers.Faults(keeper, mentor.Who, form.Mentor, isMentor: true));
        faults.Add(papers.Faults(keeper, mentee.Who, form.Mentee, isMentor: false));
        if (kind is null || form.From is null || form.To is null)
            return new(null, mentor.Who, mentee.Who, faults.All);
        var frame = Frame(form, shape, kind);
        faults.Add(Pair.Faults(keeper, frame, mentor.Who, mentee.Who).Select(f => Placed(f, form)));
        return new(frame, mentor.Who, mentee.Who, faults.All);
    }

    private static RuleBroken Placed(RuleBroken broken, PairForm form)
    {
        string Where(SideForm side) => $"{broken.Field}.{(side.IsNew ? nameof(side.NewName) : nameof(side.Who))}";
        return broken.Field switch
        {
            "Mentor" => new(broken.Message, Where(form.Mentor)) { Link = broken.Link },
            "Mentee" => new(broken.Message, Where(form.Mentee)) { Link = broken.Link },
            _ => broken,
        };
    }

    public static PairFrame Frame(PairForm form, MentoringForm shape, MentoringKind kind) =>
        new(shape, kind, form.From!.Value, form.To!.Value)
        {
            RoleModel = form.RoleModel,
            Subject = form.Subject,
            Rhythm = form.Rhythm,
            Goal = form.Goal,
        };

    /// <exception cref="RuleBroken">There is no such form or kind, or the role model is of another form.</exception>
    public async Task<(MentoringForm Form, MentoringKind Kind)> LinesAsync(PairForm form)
    {
        var faults = new Faults();
        var (shape, kind) = await FindAsync(form, faults);
        return faults.All.Count == 0 ? (shape!, kind!) : throw RuleBroken.Of(faults.All);
    }

    private async Task<(MentoringForm? Form, MentoringKind? Kind)> FindAsync(PairForm form, Faults faults)
    {
        var forms = await db.MentoringForms.VisibleTo(me).ToListAsync();
        var shape = forms.Find(f => f.Id == form.FormId);
        var kind = await db.MentoringKinds.VisibleTo(me).SingleOrDefaultAsync(k => k.Id == form.KindId);
        if (shape is null)
            faults.Add("Выберите форму из списка.", nameof(form.FormId));
        else if (shape.IsStrange(form.RoleModel, forms))
            faults.Add(
                $"Ролевая модель осталась от другой формы. Выберите модель формы «{shape.Name}» или очистите поле.",
                nameof(form.RoleModel)
            );
        if (kind is null)
            faults.Add("Выберите вид из списка.", nameof(form.KindId));
        return (shape, kind);
    }
}
