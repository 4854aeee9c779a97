using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <param name="Address">Shown once: only the hash of its token is kept.</param>
public sealed record FitLink(string Who, bool IsMentor, string? Mail, string Address);

public sealed record FitLinks(PairHead Head, IReadOnlyList<FitLink> Links, DateOnly ValidTo);

/// <summary>Both of a pair are asked early whether it fits: by mail, else by a link on a sheet.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}/fit")]
public sealed class FitController(PortalDb db, UnitOfWork work, PublicAddress address, TimeProvider clock)
    : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await PairHead.ReadAsync(db, Me, id, Me.Today(clock)) is not { Keeps: true } head)
            return NotFound();
        return await Change(
            work,
            async () => View("FitLinks", await AskAsync(head)),
            async () =>
                View(
                    "FitLinks",
                    new FitLinks((await PairHead.ReadAsync(db, Me, id, Me.Today(clock)))!, [], Me.Today(clock))
                )
        );
    }

    /// <summary>After an answer that calls for help: what was decided, and it waits no more.</summary>
    [HttpGet("{question:guid}/settlement")]
    public async Task<IActionResult> Settle(Guid id, Guid question) =>
        await FindAsync(id, question) is not { } found ? NotFound()
        : found.Answer.SettledOn is not null ? Redirect($"{found.Head.At}/meetings")
        : Page(found, new SettleForm());

    [HttpPost("{question:guid}/settlement")]
    public async Task<IActionResult> Settle(Guid id, Guid question, SettleForm form)
    {
        if (await FindAsync(id, question) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(found, form);
                await db.HoldAsync<FitQuestion>(Me, question);
                var answer = await db.FitQuestions.VisibleTo(Me).SingleAsync(q => q.Id == question);
                answer.Settle(form.Settlement, Me.Today(clock));
                db.Journal.Note("fitQuestion.settled", because: null);
                await db.SaveChangesAsync();
                Say("Записано, что решили.");
                return Redirect($"{found.Head.At}/meetings");
            },
            () => Task.FromResult<IActionResult>(Page(found, form))
        );
    }

    private ViewResult Page((PairHead Head, FitQuestion Answer) found, SettleForm form)
    {
        (ViewData["Head"], ViewData["Answer"]) = (found.Head, found.Answer);
        return View("Settle", form);
    }

    private async Task<(PairHead Head, FitQuestion Answer)?> FindAsync(Guid id, Guid question) =>
        await PairHead.ReadAsync(db, Me, id, Me.Today(clock)) is { Keeps: true } head
        && await db
            .FitQuestions.VisibleTo(Me)
            .AsNoTracking()
            .SingleOrDefaultAsync(q => q.Id == question && q.PairId == id)
            is { CallsForHelp: true } answer
            ? (head, answer)
            : null;

    private async Task<FitLinks> AskAsync(PairHead head)
    {
        var (now, today) = (clock.GetUtcNow(), Me.Today(clock));
        await db.HoldAsync<Pair>(Me, head.Pair.Id);
        var pair = await db
            .Pairs.VisibleTo(Me)
            .Include(p => p.Organisation)
            .Include(p => p.Members)
            .SingleAsync(p => p.Id == head.Pair.Id);
        if (!pair.IsInForceOn(today))
            throw new RuleBroken("Спрашивают тех, чья пара действует.");
        var asked = await db
            .FitQuestions.VisibleTo(Me)
            .Where(q => q.PairId == pair.Id)
            .OrderBy(q => q.Id)
            .ToListAsync();
        var ids = pair.Members.Where(m => m.IsOn(today)).Select(m => m.PersonId).ToList();
        var people = await db.People.VisibleTo(Me).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var links = new List<FitLink>();
        foreach (var member in pair.Members.Where(m => m.IsOn(today)).OrderByDescending(m => m.IsMentor))
        {
            var person = people.GetValueOrDefault(member.PersonId);
            var question = asked.FindLast(q => q.PersonId == member.PersonId);
            if (question?.Answer is not null)
                continue;
            if (question is null)
                db.Add(question = new FitQuestion(pair, member, today));
            question.AskAgain(today, person?.Email is not null);
            await RevokeAsync(question.Id, now);
            var (link, token) = Link.Issue(
                LinkPurpose.Fit,
                question.Id,
                pair.DistrictId,
                now.AddDays(FitQuestion.LastsDays)
            );
            db.Add(link);
            var at = address.Of($"/fit/{token}");
            if (person?.Email is { } mail)
                db.Outbox.Add(
                    Mail.Write(
                        mail,
                        "Подходит ли вам пара?",
                        now,
                        Mail.Hello(person.FullName),
                        $"{pair.Organisation.ShortName} спрашивает, как вам работается в паре. Выберите один из трёх ответов:\n{at}",
                        $"Ссылка действует {Plural.Of(FitQuestion.LastsDays, "день", "дня", "дней")} и срабатывает один раз. Ответ увидят школьный куратор и кураторы района, второй участник пары его не увидит."
                    )
                );
            links.Add(
                new(
                    person?.FullName ?? (member.IsMentor ? "наставник" : "наставляемый"),
                    member.IsMentor,
                    person?.Email,
                    at
                )
            );
        }
        if (links.Count == 0)
            throw new RuleBroken("Оба уже ответили.");
        await db.SaveChangesAsync();
        return new(head, links, today.AddDays(FitQuestion.LastsDays));
    }

    private Task RevokeAsync(Guid question, DateTimeOffset now) =>
        db
            .Links.Where(l => l.TargetId == question && l.Purpose == LinkPurpose.Fit && l.UsedAt == null)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now));
}
