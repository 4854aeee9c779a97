using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

public sealed class OrderFileForm : FileForm;

internal sealed class OrderFileFormValidator : AbstractValidator<OrderFileForm>
{
    public OrderFileFormValidator()
    {
        RuleFor(f => f.File).NotNull().WithMessage("Выберите файл приказа: DOCX или XLSX.");
        this.CheckFile(
            "Файл больше 25 МБ: оставьте в нём приказ с приложениями, без картинок и лишних листов, и сохраните снова."
        );
    }
}

/// <summary>A signed order goes in as a file; what was read in it waits until somebody has looked it through.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/import")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class ImportController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : OpenImportController(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> New() => Page(new OrderFileForm());

    [HttpPost]
    public Task<IActionResult> Create(OrderFileForm form) =>
        Change(
            Work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var owner = Owner();
                var longest = 0;
                await using (var content = form.File!.OpenReadStream())
                    longest = OrderFile.Read(content, form.File.FileName).Longest;
                var file = (await Db.KeepFileAsync(Me, form, held: null, Stop))!.Value;
                var import = new RoadmapImport(
                    District,
                    owner,
                    Me.UserId,
                    Clock.GetUtcNow(),
                    file,
                    Path.GetFileName(form.File.FileName)
                );
                import.Answer(ImportAnswers.None with { Plan = longest }, Clock.GetUtcNow());
                Db.Add(import);
                await Db.SaveChangesAsync(Stop);
                return Redirect($"/roadmaps/import/{import.Id}");
            },
            () => Page(form)
        );

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id) =>
        OpenAsync(id, async open => View("Show", await ImportPage.ReadAsync(Db, Me, open, Today, Stop)));

    [HttpGet("{id:guid}/file")]
    public async Task<IActionResult> Download(Guid id) =>
        await Db.SendFileAsync(
            Me,
            await Db
                .RoadmapImports.VisibleTo(Me)
                .Where(i => i.Id == id)
                .Select(i => (Guid?)i.FileId)
                .SingleOrDefaultAsync(Stop)
        );

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await Db.RoadmapImports.VisibleTo(Me).SingleOrDefaultAsync(i => i.Id == id, Stop) is not { } import)
            return NotFound();
        Db.Remove(import);
        await Db.SaveChangesAsync(Stop);
        await Db.DropFileAsync(Me, import.FileId, after: null);
        await Db.SaveChangesAsync(Stop);
        if (import.RoadmapId is { } made)
            Say("Файл убран. Карта осталась.", ("Открыть карту", $"/roadmaps/{made}"));
        else
            Say("Файл и ответы по нему удалены.");
        return Redirect("/roadmaps/import");
    }

    private Guid? Owner() =>
        Me.Has(Role.Curator)
            ? null
            : Me.Membership!.OrganisationId
                ?? throw new RuleBroken(
                    "Ваша роль не связана с организацией: попросите куратора района это исправить."
                );

    private async Task<IActionResult> Page(OrderFileForm form)
    {
        ViewData["Waiting"] = await WaitingPaper.ReadAsync(Db, Me, Clock, Stop);
        return View("New", form);
    }
}
