using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations.Import;

/// <summary>Upload → what every row would do → the word → all in one transaction. Works without scripts.</summary>
[For(Role.Curator)]
[Route("organisations/import")]
public sealed class ImportController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public IActionResult New() => View("New", new ImportForm());

    [HttpPost]
    public Task<IActionResult> Create(ImportForm form) =>
        Change(
            async () =>
            {
                var content = await UploadedFile.ReadAsync(form.File, nameof(form.File), HttpContext.RequestAborted);
                _ = ImportPlan.Of(content, await DirectoryAsync(), District, Me.Today(clock));
                var upload = await db.KeepAsync(Me, UploadKind.Organisations, form, content, clock);
                return Redirect($"/organisations/import/{upload.Id}");
            },
            () => Task.FromResult<IActionResult>(View("New", form))
        );

    [HttpGet("template.xlsx")]
    public IActionResult Template() =>
        new XlsxResult(
            "Организации, шаблон.xlsx",
            (target, stop) =>
                ListWorkbook.WriteAsync(
                    target,
                    "Организации",
                    [
                        .. ImportColumns.Titles.Values.Select(title => new ListColumn<string>(
                            title,
                            _ => null,
                            Math.Max(18, title.Length + 6)
                        )),
                    ],
                    AsyncEnumerable.Empty<string>(),
                    Me.Provenance(clock, "Шаблон для загрузки организаций", $"виды: {KindWords.All}"),
                    stop
                )
        );

    [HttpGet("{upload:guid}")]
    public async Task<IActionResult> Show(Guid upload, TableQuery table, ImportAct? act) =>
        await FindAsync(upload) is { } found ? Page(found, await PlanAsync(found), table, act) : NotFound();

    [HttpPost("{upload:guid}")]
    public async Task<IActionResult> Confirm(Guid upload, string? mark)
    {
        if (await FindAsync(upload) is not { } found)
            return NotFound();
        await db.Database.ExecuteSqlAsync($"select from organisation where district_id = {District} for update");
        var directory = await db.Organisations.VisibleTo(Me).Include(o => o.Aliases).AsSplitQuery().ToListAsync();
        var plan = ImportPlan.Of(found.Content, directory, District, Me.Today(clock));
        return await Change(
            async () =>
            {
                if (mark != plan.Mark)
                    throw new RuleBroken(
                        "Справочник изменился, пока вы смотрели. Проверьте строки ещё раз и подтвердите."
                    );
                await ApplyAsync(plan, directory, found.FileName);
                Say(Done(plan));
                return Redirect("/organisations");
            },
            () => Task.FromResult(Page(found, plan, new TableQuery(), act: null))
        );
    }

    [HttpGet("{upload:guid}/annotated.xlsx")]
    public async Task<IActionResult> Annotated(Guid upload)
    {
        if (await FindAsync(upload) is not { } found)
            return NotFound();
        var plan = await PlanAsync(found);
        return Annotated(plan, found.FileName);
    }

    [HttpPost("{upload:guid}/delete")]
    public async Task<IActionResult> Delete(Guid upload)
    {
        await db.Uploads.VisibleTo(Me).Where(u => u.Id == upload).ExecuteDeleteAsync();
        Say("Загрузка отменена, справочник не изменился.");
        return Redirect("/organisations");
    }

    private async Task ApplyAsync(ImportPlan plan, List<Organisation> directory, string fileName)
    {
        foreach (var row in plan.Rows)
        {
            if (row.Act == ImportAct.Create)
                db.Add(plan.New[row.Number]);
            else if (row.Act == ImportAct.Update)
            {
                var organisation = directory.Single(o => o.Id == row.Existing);
                ImportChanges.Apply(organisation, row);
                db.AddRange(organisation.Aliases.Where(a => db.Entry(a).State == EntityState.Detached));
            }
        }
        db.Journal.Note("organisation.imported", fileName);
        await db.SaveChangesAsync();
        await db.KeepDutiesAsync(Me, clock);
    }

    private static string Done(ImportPlan plan) =>
        plan.Rows.Done() is { } done
            ? $"Организации из файла: {done}."
            : "Всё уже было в справочнике: ничего не изменилось.";

    private Task<Upload?> FindAsync(Guid id) => db.WaitingAsync(Me, UploadKind.Organisations, id, clock);

    private async Task<ImportPlan> PlanAsync(Upload upload) =>
        ImportPlan.Of(upload.Content, await DirectoryAsync(), District, Me.Today(clock));

    private Task<List<Organisation>> DirectoryAsync() =>
        db.Organisations.VisibleTo(Me).AsNoTracking().Include(o => o.Aliases).AsSplitQuery().ToListAsync();

    private IActionResult Page(Upload upload, ImportPlan plan, TableQuery table, ImportAct? act) =>
        View("Preview", new ImportPage(upload, plan, table, act));

    private XlsxResult Annotated(ImportPlan plan, string fileName) =>
        plan.File.Annotated(
            plan.Rows,
            ImportColumns.Titles,
            ImportPage.Word,
            fileName,
            Me.Provenance(clock, $"Проверка файла «{fileName}»")
        );
}
