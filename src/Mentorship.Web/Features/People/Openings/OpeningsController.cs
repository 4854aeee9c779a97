using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.People.Openings;

public sealed class OpeningForm
{
    public Guid OrganisationId { get; set; }
    public string? Reason { get; set; }
}

internal sealed class OpeningFormValidator : AbstractValidator<OpeningForm>
{
    public OpeningFormValidator() =>
        RuleFor(f => f.Reason)
            .NotEmpty()
            .WithMessage("Напишите, зачем нужны имена: школа увидит это.")
            .MaximumLength(NamesOpening.ReasonMaxLength)
            .WithMessage($"Не длиннее {NamesOpening.ReasonMaxLength} знаков.");
}

/// <summary>Children are numbers to the department until it says why it needs their names; a day later they are numbers again.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("people/openings")]
public sealed class OpeningsController(PortalDb db, TimeProvider clock, PublicAddress address) : PortalController
{
    private const int PageSize = 50;
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table)
    {
        var all = OpenedNames.Of(db, Me);
        var rows = await table.Slice(all.OrderByDescending(o => o.From), PageSize).ToListAsync(Stop);
        ViewData["Now"] = clock.GetUtcNow();
        return View("Index", new Paged<OpenedNames>(rows, await all.CountAsync(Stop), table.Page, PageSize));
    }

    [HttpGet("new")]
    [For(Role.Curator, Role.Methodist, Role.Head)]
    public async Task<IActionResult> New(Guid organisation) =>
        await SchoolAsync(organisation) is { } school
            ? Page(school, new OpeningForm { OrganisationId = organisation })
            : NotFound();

    [HttpPost]
    [For(Role.Curator, Role.Methodist, Role.Head)]
    public async Task<IActionResult> Create(OpeningForm form)
    {
        if (await SchoolAsync(form.OrganisationId) is not { } school)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(school, form);
                var opening = new NamesOpening(school, Me.Membership!.Id, form.Reason, clock.GetUtcNow());
                db.Add(opening);
                var told = await LetterReaders.OfAsync(db, District, [school.Id], Stop);
                foreach (var to in told)
                {
                    db.Add(Notification.OfOpening(opening, to.MembershipId, Me.Today(clock), clock.GetUtcNow()));
                    db.Add(Letter(to, school, opening));
                }
                await db.SaveChangesAsync();
                Say(
                    $"Имена обучающихся открыты вам до {Days.Moment(opening.ClosesAt, Me.Zone)}, {(told.Count > 0 ? "школа узнает об этом из уведомления и письма" : "но от этой организации в портал никто не входит: сообщите ей сами. Причина осталась в журнале")}."
                );
                return Redirect($"/people?kind=student&organisation={school.Id}");
            },
            () => Task.FromResult(Page(school, form))
        );
    }

    private Data.Mail.OutgoingMail Letter(LetterReader to, Organisation school, NamesOpening opening) =>
        Mail.Write(
            to.Email,
            $"Открыты имена обучающихся: {school.ShortName}",
            clock.GetUtcNow(),
            Mail.Hello(to.FullName),
            $"{Me.FullName}, {Me.Membership!.Role.Name()}, открывает себе имена обучающихся вашей организации на сутки, до {Days.Moment(opening.ClosesAt, Me.Zone)}.",
            $"Зачем: «{opening.Reason}».",
            address.IsKnown
                ? $"Все такие случаи видны в портале:\n{address.Of("/people/openings")}"
                : "Все такие случаи видны в портале на странице «Люди»."
        );

    private Task<Organisation?> SchoolAsync(Guid id) =>
        db.Organisations.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, Stop);

    private IActionResult Page(Organisation school, OpeningForm form)
    {
        ViewData["School"] = school.ShortName;
        return View("New", form);
    }
}
