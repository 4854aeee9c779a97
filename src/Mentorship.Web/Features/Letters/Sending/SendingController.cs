using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Letters.Composing;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Sending;

public sealed class SendingForm
{
    /// <summary>Empty takes the next one.</summary>
    public string? Number { get; set; }

    /// <summary>The numbers between were given to letters on paper.</summary>
    public bool Skips { get; set; }

    /// <summary>The draft that was looked at, as PostgreSQL counts its changes.</summary>
    public uint Seen { get; set; }
}

internal sealed class SendingFormValidator : AbstractValidator<SendingForm>
{
    public SendingFormValidator() =>
        RuleFor(f => f.Number).MaximumLength(Letter.NumberMaxLength).WithMessage("Не длиннее 60 знаков.");
}

/// <summary>What a sending would do: number, day, to whom, who is told and where nobody can sign in.</summary>
public sealed record SendingPage(LetterDesk Desk, string Next, IReadOnlyList<LetterReader> Readers)
{
    public IReadOnlyList<Organisation> Unreachable { get; } =
    [.. Desk.To.Where(o => !Readers.Any(r => r.OrganisationId == o.Id))];

    public int People => Readers.Select(r => r.UserId).Distinct().Count();

    /// <summary>What has to be mended first.</summary>
    public string? Lack
    {
        get
        {
            try
            {
                Desk.Letter.MustBeReady(Desk.To);
                return null;
            }
            catch (RuleBroken broken)
            {
                return broken.Message;
            }
        }
    }
}

/// <summary>The draft gets its number and day, is frozen and goes out.</summary>
[For(Role.Curator)]
[Route("letters/{id:guid}/sending")]
public sealed class SendingController(PortalDb db, UnitOfWork work, PublicAddress address, TimeProvider clock)
    : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await FindAsync(id) is not { } letter ? NotFound()
        : letter.IsDraft ? await Page(letter, new SendingForm { Seen = letter.Version })
        : Redirect($"/letters/{id}");

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, SendingForm form)
    {
        if (await FindAsync(id) is not { } letter)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(letter, form);
                if (!letter.IsDraft)
                {
                    Say($"Письмо уже отправлено: № {letter.Number} от {Days.Digits(letter.SentOn!.Value)}.");
                    return Redirect($"/letters/{id}");
                }
                if (form.Seen != letter.Version)
                {
                    ModelState.AddModelError(
                        "",
                        "Пока вы решали, письмо изменилось. Посмотрите, что получилось, и отправьте ещё раз."
                    );
                    ModelState.Remove(nameof(form.Seen));
                    form.Seen = letter.Version;
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    return await Page(letter, form);
                }
                var told = await SendLetter.DoAsync(
                    db,
                    Me,
                    address,
                    letter,
                    form,
                    Me.StepNow(clock),
                    HttpContext.RequestAborted
                );
                var people = told.Select(r => r.UserId).Distinct().Count();
                Say(
                    $"Письмо № {letter.Number} отправлено: {LetterWords.Organisations(letter.Copies.Count)}. "
                        + (
                            people > 0
                                ? $"Уведомление {Plural.Word(people, "получил", "получили", "получили")} {Plural.Of(people, "человек", "человека", "человек")}."
                                : "Уведомить некого: ни в одной из них ещё никто не входит в портал."
                        )
                );
                return Redirect($"/letters/{id}");
            },
            async () =>
                await FindAsync(id) is { IsDraft: true } there ? await Page(there, form) : Redirect($"/letters/{id}")
        );
    }

    private async Task<IActionResult> Page(Letter letter, SendingForm form)
    {
        var today = Me.Today(clock);
        var desk = await LetterDesk.ReadAsync(db, Me, letter, today, clock.GetUtcNow());
        ViewData["Page"] = new SendingPage(
            desk,
            await SendLetter.NextNumberAsync(db, Me, letter.IssuerId, today.Year),
            await LetterReaders.OfAsync(db, District, desk.To.Select(o => o.Id))
        );
        return View("New", form);
    }

    private Task<Letter?> FindAsync(Guid id) =>
        db.Letters.VisibleTo(Me).Include(l => l.Issuer).SingleOrDefaultAsync(l => l.Id == id);
}
