using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Pairs.Making;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>People of a pair that is there: agreement of a mentor, his school's word, another mentor, one more mentee.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class MembersController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("agreement/{member:guid}")]
    public async Task<IActionResult> Agreement(Guid id, Guid member) =>
        await MentorAsync(id, member) is var (_, found)
            ? await Page(
                "Agreement",
                id,
                member,
                new AgreementForm
                {
                    AgreementNumber = found.AgreementNumber,
                    AgreementOn = found.AgreementOn,
                    PaymentBasis = found.PaymentBasis,
                }
            )
            : NotFound();

    [HttpPost("agreement/{member:guid}")]
    public async Task<IActionResult> Agree(Guid id, Guid member, AgreementForm form)
    {
        if (await MentorAsync(id, member) is not var (_, found))
            return NotFound();
        return await Save(
            id,
            () => Page("Agreement", id, member, form),
            () =>
            {
                found.Agree(form.AgreementNumber, form.AgreementOn, form.PaymentBasis);
                return Task.FromResult("Соглашение внесено.");
            }
        );
    }

    /// <summary>The coordinator of the mentor's own school says that its head agrees.</summary>
    [HttpPost("release/{member:guid}")]
    public async Task<IActionResult> Release(Guid id, Guid member)
    {
        var found = await db
            .PairMembers.VisibleTo(Me)
            .Include(m => m.Pair)
            .SingleOrDefaultAsync(m => m.PairId == id && m.Id == member && m.IsMentor && m.IsWorker);
        if (found is not { OrganisationId: { } at } || !Me.Keeps(at) || at == found.Pair.OrganisationId)
            return NotFound();
        found.Release(Me.UserId, Today);
        await db.SaveChangesAsync();
        Say("Записано: руководитель согласен.");
        return Redirect($"/pairs/{id}");
    }

    [HttpGet("replacement/{member:guid}")]
    public async Task<IActionResult> Replacement(Guid id, Guid member) =>
        await MentorAsync(id, member) is not null
            ? await Page("Entry", id, member, new EntryForm { From = Today })
            : NotFound();

    [HttpPost("replacement/{member:guid}")]
    public async Task<IActionResult> Replace(Guid id, Guid member, EntryForm form)
    {
        if (await MentorAsync(id, member) is not var (pair, found))
            return NotFound();
        return await Save(
            id,
            () => Page("Entry", id, member, form),
            async () =>
            {
                await db.TakeTurnsAsync(Me, pair.OrganisationId);
                var who = await WhoAsync(pair, form, isMentor: true);
                Named(() => pair.ReplaceMentor(found, who, form.From!.Value));
                await MustHavePapersAsync(pair, who.Person);
                await new AskForRelease(db, Me, clock, address).TellAsync([pair]);
                db.Journal.Note("pair.mentorReplaced", because: null);
                return $"С {form.From:dd.MM.yyyy} наставник – {who.Person.FullName}.";
            }
        );
    }

    [HttpGet("members/new")]
    public async Task<IActionResult> New(Guid id) =>
        await KeptPair.FindAsync(db, Me, id) is { IsOpen: true } pair
            ? await Page("Entry", id, null, new EntryForm { From = pair.From > Today ? pair.From : Today })
            : NotFound();

    [HttpPost("members")]
    public async Task<IActionResult> Create(Guid id, EntryForm form)
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { IsOpen: true } pair)
            return NotFound();
        return await Save(
            id,
            () => Page("Entry", id, null, form),
            async () =>
            {
                await db.TakeTurnsAsync(Me, pair.OrganisationId);
                var who = await WhoAsync(pair, form, isMentor: false);
                Named(() => pair.AddMentee(who, form.From!.Value));
                await MustHavePapersAsync(pair, who.Person);
                return $"{who.Person.FullName} теперь в группе.";
            }
        );
    }

    // Whoever enters a pair in force brings what it could not have been put in force without; the paper of this very pair follows.
    private async Task MustHavePapersAsync(Pair pair, Person who)
    {
        if (pair.State != PairState.Approved)
            return;
        await Renamed(async () => await db.SaveChangesAsync());
        var card = (await PairCard.ReadAsync(db, Me, pair.Id, Today))!;
        if (
            card.Row.Needs.FirstOrDefault(n =>
                n.PersonId == who.Id
                && n is { IsInTheWay: true, Kind: NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.BirthDate }
            ) is
            { } lacking
        )
            throw new RuleBroken(
                $"{NeedWords.Title(lacking, who.FullName)}. Пара уже действует: сначала внесите это в карточке человека.",
                "Person.Who"
            );
    }

    private Task<Participant> WhoAsync(Pair pair, EntryForm form, bool isMentor)
    {
        var reader = new SideReader(db, Me, pair.Organisation, Today);
        return Renamed(() =>
            reader.ReadAsync(form.Person, isMentor ? pair.Form.MentorSide : pair.Form.MenteeSide, isMentor)
        );
    }

    private Task<IActionResult> Save(Guid id, Func<Task<IActionResult>> page, Func<Task<string>> change) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await page();
                var said = await change();
                await Renamed(async () => await db.SaveChangesAsync());
                Say(said);
                return Redirect($"/pairs/{id}");
            },
            page
        );

    private static void Named(Func<object> change) => Renamed(() => Task.FromResult(change())).GetAwaiter().GetResult();

    // Rules speak of a mentor or a mentee; here there is one person and one day.
    private static async Task<T> Renamed<T>(Func<Task<T>> change)
    {
        try
        {
            return await change();
        }
        catch (RuleBroken broken) when (broken.Field is not null)
        {
            var field = broken.Field.Split('.');
            throw new RuleBroken(
                broken.Message,
                field[0] is "Mentor" or "Mentee" ? $"Person.{field.ElementAtOrDefault(1) ?? "Who"}"
                    : field[0] == "from" ? "From"
                    : broken.Field
            );
        }
    }

    private async Task<(Pair Pair, PairMember Member)?> MentorAsync(Guid id, Guid member) =>
        await KeptPair.FindAsync(db, Me, id) is { IsOpen: true } pair
        && pair.Mentors.FirstOrDefault(m => m.Id == member) is { } found
            ? (pair, found)
            : null;

    private async Task<SideDesk> ChoiceAsync(PairRow pair, string who, bool isMentor)
    {
        var form = await db.MentoringForms.VisibleTo(Me).SingleAsync(f => f.Id == pair.FormId);
        var side = isMentor ? form.MentorSide : form.MenteeSide;
        return new() { Choice = await PairPeople.FindAsync(db, Me, who, side, isMentor, pair.OrganisationId, Today) };
    }

    private async Task<IActionResult> Page<TForm>(string view, Guid id, Guid? member, TForm form)
        where TForm : class
    {
        var card = (await PairCard.ReadAsync(db, Me, id, Today))!;
        ViewData["Card"] = card;
        ViewData["Member"] = card.Row.Members.FirstOrDefault(m => m.Id == member);
        if (form is EntryForm { Person.Who: { } who })
            ViewData["Choice"] = await ChoiceAsync(card.Row, who, isMentor: member is not null);
        return View(view, form);
    }
}
