using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.People;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>What the screen of a new pair offers and says of the two.</summary>
public sealed record PairDesk(
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<MentoringForm> Forms,
    IReadOnlyList<MentoringKind> Kinds
)
{
    public SideDesk Mentor { get; init; } = new();
    public SideDesk Mentee { get; init; } = new();
    public IReadOnlyList<NeedLine> Needs { get; init; } = [];

    /// <summary>«наставник», while he is not named: what he will need is not known, and nothing is complete without it.</summary>
    public string? Unknown =>
        Mentor.Facts is null ? "наставник"
        : Mentee.Facts is null ? "наставляемый"
        : null;

    /// <summary>Young teachers of the organisation who have no mentor yet.</summary>
    public int Waiting { get; init; }

    public IEnumerable<SelectListItem> FormItems => Forms.Select(f => new SelectListItem(f.Name, $"{f.Id}"));
    public IEnumerable<SelectListItem> KindItems => Kinds.Select(k => new SelectListItem(k.Name, $"{k.Id}"));

    public MentoringForm? Form(Guid? id) => Forms.FirstOrDefault(f => f.Id == id);

    /// <summary>What was left over from another form is taken out of the field.</summary>
    /// <returns>Whether there was something.</returns>
    public bool Tidy(PairForm form)
    {
        if (Form(form.FormId)?.IsStrange(form.RoleModel, Forms) != true)
            return false;
        form.RoleModel = null;
        return true;
    }

    /// <summary>Another kind or first day has another last one.</summary>
    /// <returns>Whether the field has changed.</returns>
    public bool Follow(PairForm form)
    {
        if (form.From is not { } from || form.To is null || form.To != form.ProposedTo)
            return false;
        var end = Kind(form.KindId)?.Fitted(from, SchoolYearEnd(from)) ?? SchoolYearEnd(from);
        if (end == form.To)
            return false;
        form.To = form.ProposedTo = end;
        return true;
    }

    // Half a year from June on belongs to the next school year.
    private static DateOnly SchoolYearEnd(DateOnly day) => new(day.Month >= 6 ? day.Year + 1 : day.Year, 5, 31);

    public MentoringKind? Kind(Guid? id) => Kinds.FirstOrDefault(k => k.Id == id);

    public static async Task<PairDesk> ReadAsync(PortalDb db, CurrentUser me, PairForm form, DateOnly today)
    {
        var organisations = me.Has(Role.Curator)
            ? await db
                .Organisations.VisibleTo(me)
                .AsNoTracking()
                .ActiveOn(today)
                .Where(o => o.Kind != OrganisationKind.Enterprise)
                .OrderBy(o => o.ShortName)
                .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
                .ToListAsync()
            : [];
        var forms = await db
            .MentoringForms.VisibleTo(me)
            .AsNoTracking()
            .Where(f => !f.IsRetired || f.Id == form.FormId)
            .OrderBy(f => f.Place)
            .ToListAsync();
        var kinds = await db
            .MentoringKinds.VisibleTo(me)
            .AsNoTracking()
            .Where(k => !k.IsRetired || k.Id == form.KindId)
            .OrderBy(k => k.Place)
            .ToListAsync();
        var desk = new PairDesk(organisations, forms, kinds);
        if (desk.Form(form.FormId) is not { } shape)
            return desk;
        var reader = new SideDeskReader(db, me, form, today);
        var mentor = await reader.ReadAsync(form.Mentor, shape.MentorSide, isMentor: true, "Mentor");
        var mentee = await reader.ReadAsync(form.Mentee, shape.MenteeSide, isMentor: false, "Mentee");
        return desk with
        {
            Mentor = mentor,
            Mentee = mentee,
            Needs = await reader.NeedsAsync(
                mentor,
                mentee,
                desk.Kind(form.KindId),
                isOfWorkers: shape.MenteeSide == PairSide.Staff
            ),
        };
    }

    /// <summary>As the last pair of the organisation was made; the first one as most are.</summary>
    public static async Task<PairForm> BeginAsync(PortalDb db, CurrentUser me, Guid? organisation, DateOnly today)
    {
        var last = await db
            .Pairs.VisibleTo(me)
            .Where(p => p.OrganisationId == organisation)
            .OrderByDescending(p => p.Id)
            .Select(p => new
            {
                p.FormId,
                p.KindId,
                p.RoleModel,
                p.Rhythm,
            })
            .FirstOrDefaultAsync();
        var kindId = last?.KindId ?? await FirstAsync(db.MentoringKinds.VisibleTo(me));
        var kind = await db.MentoringKinds.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(k => k.Id == kindId);
        var end = kind?.Fitted(today, SchoolYearEnd(today)) ?? SchoolYearEnd(today);
        return new PairForm
        {
            OrganisationId = organisation,
            FormId = last?.FormId ?? await FirstAsync(db.MentoringForms.VisibleTo(me)),
            KindId = kindId,
            RoleModel = last?.RoleModel,
            Rhythm = last?.Rhythm ?? MeetingRhythm.Weekly,
            From = today,
            To = end,
            ProposedTo = end,
        };
    }

    private static Task<Guid?> FirstAsync<T>(IQueryable<T> lines)
        where T : Domain.Districts.DirectoryLine =>
        lines.Where(l => !l.IsRetired).OrderBy(l => l.Place).Select(l => (Guid?)l.Id).FirstOrDefaultAsync();
}

/// <summary>One side as far as it is known: the person found, or the several that fit.</summary>
public sealed record SideDesk
{
    /// <summary>Where the page keeps the fields of this side: «Mentor», «Mentee».</summary>
    public string Field { get; init; } = "";

    public FoundPerson? Person { get; init; }

    /// <summary>His name, whether he has a card or gets one with the pair.</summary>
    public string? Called { get; init; }

    /// <summary>Where he works or learns, when there is a choice, and what he stands for.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Places { get; init; } = [];
    public Guid? PlaceId { get; init; }

    /// <summary>Of somebody new from elsewhere: how his place was understood.</summary>
    public TypedPlace? Typed { get; init; }
    public IReadOnlyList<FoundPerson> Choice { get; init; } = [];

    /// <summary>Nobody of those whom the form puts here, but somebody of the others.</summary>
    public FoundPerson? Unfit { get; init; }

    /// <summary>Cards that the new name may mean.</summary>
    public IReadOnlyList<PersonRow> Twins { get; init; } = [];

    public string? Experience { get; init; }
    public string? Request { get; init; }
    public string? Competencies { get; init; }

    /// <summary>Open pairs in which he mentors, and how many he has places for.</summary>
    public (int Busy, int Places)? Load { get; init; }

    public MemberFacts? Facts { get; init; }
}
