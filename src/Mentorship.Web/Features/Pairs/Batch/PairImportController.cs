using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>A file of pairs → what every row would do → the word → all good rows in one transaction.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/import")]
public sealed class PairImportController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public IActionResult New() => View("Import", new ImportForm());

    [HttpPost]
    public Task<IActionResult> Create(ImportForm form) =>
        Change(
            async () =>
            {
                var content = await UploadedFile.ReadAsync(form.File, nameof(form.File), Stop);
                _ = await PairFile.ReadAsync(db, Me, content, Today, Stop);
                var upload = await db.KeepAsync(Me, UploadKind.Pairs, form, content, clock);
                return Redirect($"/pairs/import/{upload.Id}");
            },
            () => Task.FromResult<IActionResult>(View("Import", form))
        );

    [HttpGet("template.xlsx")]
    public async Task<IActionResult> Template()
    {
        var directory = await BatchDirectory.ReadAsync(db, Me, [], Today, Stop);
        return UploadTemplate.Of(
            "Пары",
            PairTemplate.Columns(directory, Today),
            Me.Provenance(clock, "Шаблон для загрузки пар", "пример заполнения – на втором листе")
        );
    }

    [HttpGet("{upload:guid}")]
    public async Task<IActionResult> Show(Guid upload, TableQuery table, ImportAct? act) =>
        await FindAsync(upload) is { } found
            ? View("Preview", new PairFilePage(found, await ReadAsync(found), table, act))
            : NotFound();

    [HttpPost("{upload:guid}")]
    public async Task<IActionResult> Confirm(Guid upload, string? mark)
    {
        if (await FindAsync(upload) is not { } found)
            return NotFound();
        // Whoever else joins people of these organisations waits for the whole file.
        await db.TakeAllTurnsAsync(Me, Stop);
        var file = await ReadAsync(found);
        return await Change(
            work,
            async () =>
            {
                if (mark != file.Batch.Mark)
                    throw new RuleBroken("Люди или пары изменились, пока вы смотрели. Проверьте строки и подтвердите.");
                var made = file.Batch.AddTo(db);
                await new AskForRelease(db, Me, clock, address).TellAsync(file.Batch.Made);
                await db.SaveChangesAsync();
                Say(
                    made == 0
                        ? "Все эти пары уже есть: ничего не изменилось."
                        : $"Заведено черновиками: {Plural.Of(made, "пара", "пары", "пар")}."
                );
                return Redirect("/pairs?state=draft");
            },
            async () => View("Preview", new PairFilePage(found, await ReadAsync(found), new TableQuery(), null))
        );
    }

    [HttpGet("{upload:guid}/annotated.xlsx")]
    public async Task<IActionResult> Annotated(Guid upload)
    {
        if (await FindAsync(upload) is not { } found)
            return NotFound();
        var (file, batch) = await ReadAsync(found);
        return file.Annotated(
            batch.Rows,
            BatchColumns.Titles,
            PairFile.Word,
            found.FileName,
            Me.Provenance(clock, $"Проверка файла «{found.FileName}»")
        );
    }

    [HttpPost("{upload:guid}/delete")]
    public async Task<IActionResult> Delete(Guid upload)
    {
        await db.Uploads.VisibleTo(Me).Where(u => u.Id == upload).ExecuteDeleteAsync();
        Say("Загрузка отменена, ничего не изменилось.");
        return Redirect("/pairs");
    }

    private Task<PairFile> ReadAsync(Upload upload) => PairFile.ReadAsync(db, Me, upload.Content, Today, Stop);

    private Task<Upload?> FindAsync(Guid id) => db.WaitingAsync(Me, UploadKind.Pairs, id, clock);
}

public sealed record PairFilePage(Upload Upload, PairFile File, TableQuery Table, ImportAct? Act)
{
    public PairBatch Batch => File.Batch;

    public Paged<BatchRow> Rows => Batch.Rows.ErrorsFirst(Table, Act);
}
