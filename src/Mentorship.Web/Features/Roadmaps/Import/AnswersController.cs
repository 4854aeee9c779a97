using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Roadmaps.Making;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Answers that concern the paper and not one row: its title and period, its slips, all proposals at once.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/import/{id:guid}")]
public sealed class AnswersController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : OpenImportController(db, work, clock)
{
    [HttpPost("head")]
    public Task<IActionResult> Head(Guid id, HeadForm form) =>
        EditAsync(
            id,
            async open =>
            {
                if (!ModelState.IsValid)
                    return await Page(open, form);
                _ = form.Head.Checked();
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        Head = new ImportHead(
                            Text.Tidy(form.Title),
                            form.From,
                            form.To,
                            form.Direction ?? Direction.Teachers,
                            form.YearKind ?? YearKind.School
                        ),
                    },
                    $"{open.Address}#questions"
                );
            },
            open => Page(open, form)
        );

    /// <summary>Whose the paper is: a school's order makes that school's roadmap.</summary>
    [HttpPost("issuer")]
    public Task<IActionResult> Issuer(Guid id, [FromForm(Name = "IssuerId")] Guid? issuerId) =>
        EditAsync(
            id,
            async open =>
            {
                var issuers = await IssuerDesk.ReadAsync(Db, Me, open, Today, Stop);
                if (!issuers.Any(i => i.Item.Value == $"{issuerId}"))
                    throw new RuleBroken("Выберите, кто издал приказ.", "IssuerId");
                await new PartyMemory(Db, Me).CallAsync(issuerId!.Value, open.Made.Reading.Order.Issuer);
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        IssuerId = issuerId,
                    },
                    $"{open.Address}#questions"
                );
            },
            async open =>
            {
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return View("Show", await ImportPage.ReadAsync(Db, Me, open, Today, Stop));
            }
        );

    /// <summary>The slip is the paper's own and stays: whoever makes the roadmap knows of it.</summary>
    [HttpPost("slips")]
    public Task<IActionResult> Slip(Guid id, string? slip) =>
        EditAsync(
            id,
            open =>
                KeepAsync(
                    open,
                    open.Made.Slips.Any(s => s.Key == slip)
                        ? open.Import.Answers with
                        {
                            Seen = open.Import.Answers.Seen.Add(slip!),
                        }
                        : open.Import.Answers,
                    $"{open.Address}#questions"
                ),
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>All numbers that are skipped or repeated stay as they are printed.</summary>
    [HttpPost("numbers")]
    public Task<IActionResult> Numbers(Guid id) =>
        EditAsync(
            id,
            open =>
            {
                Say("Нумерация останется как в приказе.");
                return KeepAsync(
                    open,
                    PrintedNumbers.Kept(open.Made, open.Import.Answers),
                    $"{open.Address}#questions"
                );
            },
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>Who is meant by words that nobody knew: one answer helps every row that has them.</summary>
    [HttpPost("parties")]
    public Task<IActionResult> Parties(Guid id, List<PartyAnswer> parties) =>
        EditAsync(
            id,
            async open =>
            {
                var (answers, memory) = (open.Import.Answers, new PartyMemory(Db, Me));
                foreach (var party in parties)
                    answers = await memory.SayAsync(answers, party);
                return await KeepAsync(open, answers, $"{open.Address}#questions");
            },
            async open =>
            {
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return View("Show", await ImportPage.ReadAsync(Db, Me, open, Today, Stop));
            }
        );

    /// <summary>What was answered in earlier papers, and the nearest name where one is near: all at once.</summary>
    [HttpPost("proposals")]
    public Task<IActionResult> Accept(Guid id) =>
        EditAsync(
            id,
            async open =>
            {
                var page = await ImportPage.ReadAsync(Db, Me, open, Today, Stop);
                var (answers, accepted) = (open.Import.Answers, 0);
                var memory = new PartyMemory(Db, Me);
                foreach (var row in page.Questions.Select(q => q.Row).Where(r => r.Remembered is not null))
                {
                    var answer = (row.Answer ?? new ImportAnswer()) with { Phrase = row.Remembered };
                    (answers, accepted) = (answers.With(row.Key, answer), accepted + 1);
                }
                foreach (var party in page.Parties.Where(p => p.Proposal.Length > 0))
                {
                    var answer = new PartyAnswer
                    {
                        Words = party.Words,
                        Others = [.. party.Others],
                        Choice = party.Proposal,
                    };
                    (answers, accepted) = (await memory.SayAsync(answers, answer), accepted + 1);
                }
                Say(
                    accepted == 0
                        ? "Предложений нет."
                        : $"{Plural.Word(accepted, "Принято", "Приняты", "Принято")} {Plural.Of(accepted, "предложение", "предложения", "предложений")}."
                );
                return await KeepAsync(open, answers, $"{open.Address}#questions");
            },
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    private async Task<IActionResult> Page(OpenImport open, HeadForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Show", await ImportPage.ReadAsync(Db, Me, open, Today, Stop) with { Head = form });
    }
}
