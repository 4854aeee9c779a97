using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>Whom words mean that nobody knows: an organisation of the directory, or a new one.</summary>
public sealed class PartyForm
{
    /// <summary>As printed.</summary>
    public string? Words { get; set; }

    /// <summary>The row to return to.</summary>
    public Guid? Activity { get; set; }
    public Guid? OrganisationId { get; set; }
    public OrganisationKind? Kind { get; set; }
    public string? ShortName { get; set; }
    public string? FullName { get; set; }
}

internal sealed class PartyFormValidator : AbstractValidator<PartyForm>
{
    public PartyFormValidator()
    {
        RuleFor(f => f.ShortName).MaximumLength(Organisation.ShortNameMaxLength).WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.FullName).MaximumLength(Organisation.FullNameMaxLength).WithMessage("Не длиннее 400 знаков.");
    }
}

[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text/party")]
public sealed class PartyController(PortalDb db, UnitOfWork work, TimeProvider clock) : DraftController(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> Show(Guid id, string? words, Guid? activity) =>
        OpenAsync(
            id,
            draft =>
                Page(
                    draft,
                    new PartyForm
                    {
                        Words = words,
                        Activity = activity,
                        ShortName = Name(words),
                    }
                )
        );

    /// <summary>The words are another name of an organisation; a coordinator says it for his own rows only.</summary>
    [HttpPost("alias")]
    public Task<IActionResult> Alias(Guid id, PartyForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                if (form.OrganisationId is not { } chosen)
                    throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
                var organisation =
                    await Db
                        .Organisations.VisibleTo(Me)
                        .Include(o => o.Aliases)
                        .SingleOrDefaultAsync(o => o.Id == chosen)
                    ?? throw new RuleBroken(
                        "Этой организации больше нет. Выберите другую.",
                        nameof(form.OrganisationId)
                    );
                if (!Me.Has(Role.Curator))
                    Name(draft, form, organisation);
                else if (organisation.AddAlias(Name(form.Words)) is { } alias)
                    Db.Add(alias);
                await Db.SaveChangesAsync();
                return await ReturnAsync(draft, form, $"«{form.Words}» – это {organisation.ShortName}.");
            },
            draft => Page(draft, form)
        );

    [HttpPost("organisation")]
    [For(Role.Curator)]
    public Task<IActionResult> Create(Guid id, PartyForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                if (!ModelState.IsValid)
                    return await Page(draft, form);
                if (form.Kind is not { } kind)
                    throw new RuleBroken("Выберите вид организации.", nameof(form.Kind));
                var from = draft.Text.From < Today ? draft.Text.From : Today;
                var organisation = new Organisation(District, kind, form.ShortName, form.FullName, from);
                if (organisation.AddAlias(Name(form.Words)) is { } alias)
                    Db.Add(alias);
                Db.Add(organisation);
                await Db.SaveChangesAsync();
                return await ReturnAsync(draft, form, $"{organisation.ShortName}: организация добавлена.");
            },
            draft => Page(draft, form)
        );

    // Every row with unclear words is read again: one answer helps them all.
    private async Task<IActionResult> ReturnAsync(OpenDraft draft, PartyForm form, string sentence)
    {
        var understanding = draft.Understanding(await Db.PartyDirectoryAsync(Me, Today));
        foreach (var row in draft.Text.InOrder().Where(a => a.Parties.Any(p => p.IsUnclear)))
            understanding.Read(row);
        var back = draft.Activity(form.Activity ?? Guid.Empty);
        return await DoneAsync(back is null ? draft.Address : draft.At(back), sentence);
    }

    private void Name(OpenDraft draft, PartyForm form, Organisation organisation)
    {
        foreach (var party in draft.Text.InOrder().SelectMany(a => a.Parties).Where(p => p.Text == form.Words))
            party.Correct(
                party.Meaning with
                {
                    Kind = PartyKind.Body,
                    OrganisationId = organisation.Id,
                    UnderstoodAs = organisation.ShortName,
                },
                Me.UserId
            );
    }

    // «МБУ ИМЦ (по согласованию)» is called without its brackets.
    private static string? Name(string? words) => Domain.Text.Tidy(words?.Split('(')[0]);

    private async Task<IActionResult> Page(OpenDraft draft, PartyForm form)
    {
        var directory = await Db.PartyDirectoryAsync(Me, Today);
        var meaning = PartyReader.Read(form.Words, directory).Parties.FirstOrDefault();
        ViewData["Draft"] = draft;
        ViewData["Directory"] = directory;
        ViewData["Nearest"] = (
            meaning is null
                ? []
                : PartySuggestions.For(meaning, directory).Where(s => s.Kind == PartySuggestionKind.Alias)
        ).ToList();
        return View("Party", form);
    }
}
