using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Somebody enters a pair that is there, by an order or at once: another mentor, one more mentor or mentee.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class EntriesController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : MemberPages(db, work, clock)
{
    [HttpGet("replacement/{member:guid}")]
    public async Task<IActionResult> Replacement(Guid id, Guid member) =>
        await MentorAsync(id, member) is var (pair, found)
            ? await EntryPage(
                id,
                member,
                new EntryForm
                {
                    From = pair.EarliestSuccession(found, Today),
                    NoticeOn = found.IsWorker && pair.IsOfWorkers ? Today : null,
                }
            )
            : NotFound();

    [HttpPost("replacement/{member:guid}")]
    public async Task<IActionResult> Replace(Guid id, Guid member, EntryForm form) =>
        await MentorAsync(id, member) is var (pair, found)
            ? await Enter(
                pair,
                found,
                form,
                (who, from) =>
                {
                    var mentor = pair.ReplaceMentor(found, who, from, form.Leaves());
                    if (mentor.IsWorker && form.Agreement is { } agreement)
                        mentor.Agree(agreement);
                },
                (named, who, from) =>
                {
                    named.Replacing(found, who, from, form.Leaves());
                    named.Agreed(form.Agreement);
                }
            )
            : NotFound();

    /// <param name="mentor">Another mentor joins; else one more mentee.</param>
    [HttpGet("members/new")]
    public async Task<IActionResult> New(Guid id, bool mentor = false) =>
        await KeptPair.FindAsync(Db, Me, id) is { IsOpen: true } pair
        && !(mentor ? pair.OneMentor : pair.Kind.OneMentee)
            ? await EntryPage(id, null, new EntryForm { From = pair.From > Today ? pair.From : Today }, mentor)
            : NotFound();

    [HttpPost("members")]
    public async Task<IActionResult> Create(Guid id, EntryForm form, bool mentor = false) =>
        await KeptPair.FindAsync(Db, Me, id) is { IsOpen: true } pair
            ? await Enter(
                pair,
                null,
                form,
                (who, from) =>
                {
                    var member = mentor ? pair.AddMentor(who, from) : pair.AddMentee(who, from);
                    if (member is { IsMentor: true, IsWorker: true } && form.Agreement is { } agreement)
                        member.Agree(agreement);
                },
                (named, who, from) =>
                {
                    named.Joining(who, from);
                    named.Agreed(form.Agreement);
                },
                mentor
            )
            : NotFound();

    /// <summary>Who it is and which papers he brings, as soon as he is named; nothing is saved.</summary>
    /// <param name="member">Whom he replaces; none where he joins.</param>
    [HttpPost("members/check")]
    public async Task<IActionResult> Check(Guid id, Guid? member, EntryForm form, bool mentor = false)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status200OK;
        var kept = KeptPair.Whole(Db.Pairs.VisibleTo(Me).KeptBy(Me)).AsNoTrackingWithIdentityResolution();
        if (await kept.SingleOrDefaultAsync(p => p.Id == id) is not { IsOpen: true } pair)
            return NotFound();
        ViewData["Desk"] = await EntryDesk.ReadAsync(Db, Me, pair, form, mentor || member is not null, Today);
        return PartialView("_EntryDesk");
    }

    private Task<IActionResult> Enter(
        Pair pair,
        PairMember? earlier,
        EntryForm form,
        Action<Participant, DateOnly> enter,
        Action<PairOrder, Participant, DateOnly> name,
        bool joinsAsMentor = false
    ) =>
        Save(
            pair.Id,
            () => EntryPage(pair.Id, earlier?.Id, form, joinsAsMentor),
            async () =>
            {
                await Db.TakeTurnsAsync(Me, pair.OrganisationId);
                var isMentor = joinsAsMentor || earlier is not null;
                var reader = new SideReader(Db, Me, pair.Organisation, Today);
                var side = isMentor ? pair.Form.MentorSide : pair.Form.MenteeSide;
                var from = form.From!.Value;
                var who = await Entering.Renamed(async () =>
                    (await reader.ReadAsync(form.Person, side, isMentor)).Whole
                );
                var orders = new ChangeOrder(Db, Me, Today);
                var byOrder = form.Then == "order" && pair is { State: PairState.Approved, Kind.NeedsOrder: true };
                await Entering.Renamed(async () =>
                {
                    if (earlier is not null)
                        pair.MayReplace(earlier, who, from, form.Leaves());
                    else
                        pair.MayJoin(who, from, isMentor);
                    await new SidePapers(Db, Me, Today).SignAsync(pair, pair.Organisation, who, form.Person, isMentor);
                    return true;
                });
                await Entering.MustHavePapersAsync(
                    Db,
                    Me,
                    pair,
                    [new(who, isMentor, form.Agreement is not null)],
                    Today,
                    isDraft: byOrder
                );
                if (byOrder)
                {
                    var order = await Entering.Renamed(() =>
                        orders.WriteAsync(
                            pair,
                            earlier,
                            who,
                            earlier is not null ? PairAct.Replace
                                : isMentor ? PairAct.JoinMentor
                                : PairAct.Join,
                            named => name(named, who, from)
                        )
                    );
                    return (null, $"/orders/{order.Id}/text");
                }
                await Entering.Renamed(async () =>
                {
                    enter(who, from);
                    await PairClash.MustBeFreeAsync(Db, Me, pair, Today);
                    return true;
                });
                await orders.DropAsync(pair, earlier, who);
                if (isMentor)
                    await new AskForRelease(Db, Me, Clock, address).TellAsync([pair]);
                if (earlier is not null)
                    Db.Journal.Note("pair.mentorReplaced", because: form.Because);
                return (
                    earlier is not null
                        ? $"С {Days.Digits(from)} наставник – {who.Person.FullName}."
                        : $"{who.Person.FullName} теперь в группе.",
                    form.Then == "more" && !isMentor ? $"/pairs/{pair.Id}/members/new" : null
                );
            }
        );

    private async Task<IActionResult> EntryPage(Guid id, Guid? member, EntryForm form, bool joinsAsMentor = false)
    {
        ViewData["JoinsAsMentor"] = joinsAsMentor;
        var pair = await KeptPair
            .Whole(Db.Pairs.VisibleTo(Me).KeptBy(Me))
            .AsNoTrackingWithIdentityResolution()
            .SingleAsync(p => p.Id == id);
        ViewData["Desk"] = await EntryDesk.ReadAsync(Db, Me, pair, form, joinsAsMentor || member is not null, Today);
        ViewData["Agreement"] =
            pair is { State: PairState.Approved, IsOfWorkers: true }
            && (await Db.PairRulesAsync(Me)).Agreement == AgreementRule.Block;
        return await Page("Entry", id, member, form);
    }
}
