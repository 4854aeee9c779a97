using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.People;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Import;

/// <summary>Upload → what every row would do → the word → all in one transaction. Works without scripts.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("people/import")]
public sealed class ImportController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;
    private ImportScope Scope =>
        new(District, Me.Has(Role.Coordinator) ? Me.Membership!.OrganisationId : null, Me.Today(clock));

    [HttpGet]
    public IActionResult New() => View("New", new ImportForm());

    [HttpPost]
    public Task<IActionResult> Create(ImportForm form) =>
        Change(
            async () =>
            {
                var content = await UploadedFile.ReadAsync(form.File, nameof(form.File), Stop);
                _ = ImportPlan.Read(content, Scope);
                var upload = await db.KeepAsync(Me, UploadKind.People, form, content, clock);
                return Redirect($"/people/import/{upload.Id}");
            },
            () => Task.FromResult<IActionResult>(View("New", form))
        );

    [HttpGet("template.xlsx")]
    public async Task<IActionResult> Template()
    {
        var places = Me.Has(Role.Coordinator)
            ? []
            : await db
                .Organisations.VisibleTo(Me)
                .Where(o => o.ActiveTo == null)
                .OrderBy(o => o.ShortName)
                .Select(o => o.ShortName)
                .ToListAsync(Stop);
        return UploadTemplate.Of(
            "Люди",
            ImportColumns.TemplateOf(places),
            Me.Provenance(clock, "Шаблон для загрузки людей", "пример заполнения – на втором листе")
        );
    }

    [HttpGet("{upload:guid}")]
    public async Task<IActionResult> Show(Guid upload, ImportSaid said, TableQuery table, ImportAct? act) =>
        await FindAsync(upload) is { } found ? await PageAsync(found, said, table, act) : NotFound();

    [HttpPost("{upload:guid}")]
    public async Task<IActionResult> Confirm(Guid upload, [FromQuery] ImportSaid said, string? mark)
    {
        if (await FindAsync(upload) is not { } found)
            return NotFound();
        // Two files at once would both add the same newcomer: one waits, and then meets him.
        await JournalPen.TakeTurnAsync(db, District, Stop);
        var plan = await PlanAsync(found, said.Choices);
        return await Change(
            work,
            async () =>
            {
                if (mark != plan.Mark)
                    throw new RuleBroken(
                        "Список людей изменился, пока вы смотрели. Проверьте строки и подтвердите ещё раз."
                    );
                await LoadPeople.DoAsync(db, plan, Scope, found.FileName, Stop);
                Say(Done(plan));
                return Redirect("/people");
            },
            () => PageAsync(found, said, new TableQuery(), act: null)
        );
    }

    [HttpGet("{upload:guid}/annotated.xlsx")]
    public async Task<IActionResult> Annotated(Guid upload, ImportSaid said) =>
        await FindAsync(upload) is { } found
            ? Annotated(await PlanAsync(found, said.Choices), found.FileName)
            : NotFound();

    [HttpPost("{upload:guid}/delete")]
    public async Task<IActionResult> Delete(Guid upload)
    {
        await db.Uploads.VisibleTo(Me).Where(u => u.Id == upload).ExecuteDeleteAsync();
        Say("Загрузка отменена, список людей не изменился.");
        return Redirect("/people");
    }

    private static string Done(ImportPlan plan) =>
        plan.Rows.Done() is { } done ? $"Люди из файла: {done}." : "Всё уже было в списке: ничего не изменилось.";

    private Task<Upload?> FindAsync(Guid id) => db.WaitingAsync(Me, UploadKind.People, id, clock);

    private async Task<ImportPlan> PlanAsync(Upload upload, ImportChoices choices)
    {
        var plan = ImportPlan.Read(upload.Content, Scope);
        plan.Meet(await DirectoryAsync(), await db.KnownAsync(plan.Surnames, Stop));
        var places = plan
            .Rows.Where(r => r.Act == ImportAct.Create)
            .Select(r => r.Form.OrganisationId)
            .OfType<Guid>()
            .ToHashSet();
        var school = Me.Has(Role.Coordinator);
        ImportTwins.Mark(
            plan.Rows,
            await db.OfPlacesAsync(places, Stop),
            card => school || card.Kind != PersonKind.Student
        );
        var twins = plan.Rows.Select(r => r.Twin).OfType<Guid>().ToHashSet();
        return plan.Decide(choices, (await db.KnownAsync(twins, Stop)).ToDictionary(p => p.Id));
    }

    private async Task<IReadOnlyDictionary<string, Organisation>> DirectoryAsync()
    {
        var named = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        var all = await db
            .Organisations.VisibleTo(Me)
            .AsNoTracking()
            .Include(o => o.Aliases)
            .AsSplitQuery()
            .ToListAsync(Stop);
        foreach (var organisation in all)
            named.TryAdd(Text.Key(organisation.ShortName), organisation);
        foreach (var organisation in all)
        {
            named.TryAdd(Text.Key(organisation.FullName), organisation);
            foreach (var alias in organisation.Aliases)
                named.TryAdd(alias.Key, organisation);
        }
        return named;
    }

    private async Task<IActionResult> PageAsync(Upload upload, ImportSaid said, TableQuery table, ImportAct? act) =>
        View("Preview", new ImportPage(upload, await PlanAsync(upload, said.Choices), said.Choices, table, act));

    private XlsxResult Annotated(ImportPlan plan, string fileName) =>
        plan.File.Annotated(
            plan.Rows,
            ImportColumns.Titles,
            ImportPage.Word,
            fileName,
            Me.Provenance(clock, $"Проверка файла «{fileName}»")
        );
}
