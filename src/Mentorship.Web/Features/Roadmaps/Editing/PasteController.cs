using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Editing;

public sealed class PasteForm
{
    public string? Lines { get; set; }
}

/// <summary>A row to be, and how it is understood.</summary>
public sealed record PastedPreview(PastedRow Row, DeadlineNote Deadline, IReadOnlyList<PartyChip> Parties);

/// <summary>Rows of a Word or Excel table become activities at once: first shown, then added.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text/sections/{section:guid}/paste")]
public sealed class PasteController(PortalDb db, UnitOfWork work, TimeProvider clock) : DraftController(db, work, clock)
{
    private const int Beginning = 200;

    [HttpGet]
    public Task<IActionResult> New(Guid id, Guid section) =>
        OpenAsync(
            id,
            draft =>
                draft.Section(section) is { } found
                    ? Page(draft, found, new PasteForm())
                    : Task.FromResult<IActionResult>(NotFound())
        );

    [HttpPost]
    public Task<IActionResult> Create(Guid id, Guid section, PasteForm form, string? then) =>
        EditAsync(
            id,
            async draft =>
            {
                var found = draft.Section(section) ?? throw new RuleBroken("Этот раздел уже удалили. Выберите другой.");
                var rows = PastedRows.Read(form.Lines);
                Check(rows);
                if (then != "add")
                    return await Page(draft, found, form);
                if (rows.FirstOrDefault(r => r.Problem is not null) is { } wrong)
                    throw new RuleBroken(
                        $"Строка {wrong.Line}: {wrong.Problem}. Поправьте её, остальные подождут.",
                        nameof(form.Lines)
                    );
                var understanding = draft.Understanding(await Db.PartyDirectoryAsync(Me, Today));
                var added = rows.Select(r => found.Add(r.Words)).ToList();
                added.ForEach(understanding.Read);
                return await DoneAsync(
                    draft.At(added[0]),
                    $"{Ui.Wording.Plural.Word(added.Count, "Добавлено", "Добавлены", "Добавлено")} {Ui.Wording.Plural.Of(added.Count, "мероприятие", "мероприятия", "мероприятий")}."
                );
            },
            draft =>
                draft.Section(section) is { } found
                    ? Page(draft, found, form)
                    : Task.FromResult<IActionResult>(Redirect(draft.Address))
        );

    // A cell that is too long stays in the field; below only its beginning is shown.
    private static PastedRow Shown(PastedRow row) =>
        row.Problem is null
            ? row
            : row with
            {
                Words = row.Words with
                {
                    Title = Cut(row.Words.Title),
                    Details = Cut(row.Words.Details),
                    Result = Cut(row.Words.Result),
                    Deadline = Cut(row.Words.Deadline),
                    Responsible = Cut(row.Words.Responsible),
                },
            };

    private static string? Cut(string? words) =>
        words?.Length > Beginning ? $"{words[..Beginning].TrimEnd()}… (всего знаков: {words.Length})" : words;

    private static void Check(IReadOnlyList<PastedRow> rows)
    {
        if (rows.Count == 0)
            throw new RuleBroken("Вставьте строки таблицы: скопируйте их в Word или Excel.", nameof(PasteForm.Lines));
        if (rows.Count > PastedRows.Most)
            throw new RuleBroken(
                $"За один раз вставляется до {PastedRows.Most} строк, а здесь {rows.Count}. Вставьте по частям.",
                nameof(PasteForm.Lines)
            );
    }

    private async Task<IActionResult> Page(OpenDraft draft, Section section, PasteForm form)
    {
        var directory = await Db.PartyDirectoryAsync(Me, Today);
        var understanding = draft.Understanding(directory);
        ViewData["Draft"] = draft;
        ViewData["Section"] = section;
        ViewData["Rows"] = PastedRows
            .Read(form.Lines)
            .Take(PastedRows.Most)
            .Select(Shown)
            .Select(r => new PastedPreview(
                r,
                DeadlineNote.Of(understanding.Deadline(r.Words.Deadline, r.Words.Responsible)),
                RowEditor.Chips(null, r.Words.Responsible, directory)
            ))
            .ToList();
        return View("Paste", form);
    }
}
