using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>An answer to the question of one row.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/import/{id:guid}/rows/{row}")]
public sealed class RowController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : OpenImportController(db, work, clock)
{
    /// <summary>Any row may be mended, also one that was understood.</summary>
    [HttpGet]
    public Task<IActionResult> Edit(Guid id, string row) =>
        OpenAsync(
            id,
            open =>
                Task.FromResult<IActionResult>(
                    Find(open, row) is { } found ? Page(open, found, RowForm.Of(found)) : NotFound()
                )
        );

    [HttpPost]
    public Task<IActionResult> Update(Guid id, string row, RowForm form, string? then) =>
        EditAsync(
            id,
            async open =>
            {
                if (Find(open, row) is not { } found)
                    return NotFound();
                if (!ModelState.IsValid)
                    return await Refused(open, found, form, then);
                MustBeUnderstood(open, form.Phrase, form.Responsible, nameof(form.Phrase));
                var answer = form.Answer(found, then == "agree");
                var answers = open.Import.Answers.With(found.Key, answer);
                foreach (var same in form.Everywhere ? SameDeadline.As(found, open.Made) : [])
                    answers = answers.With(same.Key, form.Said(same, then == "agree"));
                return await KeepAsync(open, answers, After(open, found));
            },
            open =>
                Find(open, row) is { } found
                    ? Refused(open, found, form, then)
                    : Task.FromResult<IActionResult>(NotFound())
        );

    /// <summary>What the reader did not see is written by hand at the end of its section.</summary>
    [HttpGet("/roadmaps/import/{id:guid}/sections/{section}/rows/new")]
    public Task<IActionResult> New(Guid id, string section) =>
        OpenAsync(
            id,
            open =>
                Task.FromResult<IActionResult>(
                    Blank(open, section) is { } blank ? Page(open, blank, new RowForm()) : NotFound()
                )
        );

    [HttpPost("/roadmaps/import/{id:guid}/sections/{section}/rows/new")]
    public Task<IActionResult> Add(Guid id, string section, RowForm form)
    {
        Task<IActionResult> Again(OpenImport open)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Task.FromResult<IActionResult>(
                Blank(open, section) is { } blank ? Page(open, blank, form) : NotFound()
            );
        }
        return EditAsync(
            id,
            async open =>
            {
                if (Blank(open, section) is not { } blank || !ModelState.IsValid)
                    return await Again(open);
                MustBeUnderstood(open, form.Phrase, form.Responsible, nameof(form.Phrase));
                var answers = open.Import.Answers.Adding(section, form.Answer(blank, isAgreed: false));
                Say("Мероприятие добавлено в конец раздела.");
                return await KeepAtAsync(open, answers, answers.Added[^1].Key);
            },
            Again
        );
    }

    private static ImportedRow? Blank(OpenImport open, string section) =>
        open.Made.Sections.FirstOrDefault(s => s.Key == section) is { } found
            ? new ImportedRow("new", found.Read, ReadActivity.None, null)
            {
                Words = ImportGuess.Words(ReadActivity.None),
                AddedTo = found,
            }
            : null;

    /// <summary>A remark that only looks like a row.</summary>
    [HttpPost("leaving")]
    public Task<IActionResult> Leave(Guid id, string row) =>
        MarkAsync(id, row, a => a with { IsLeftOut = true, IsHeading = false });

    /// <summary>The name of a section that was taken for an activity.</summary>
    [HttpPost("heading")]
    public Task<IActionResult> Head(Guid id, string row) =>
        MarkAsync(id, row, a => a with { IsHeading = true, IsLeftOut = false, GoesOn = false });

    [HttpPost("return")]
    public Task<IActionResult> Return(Guid id, string row) =>
        MarkAsync(id, row, a => a with { IsLeftOut = false, IsHeading = false });

    /// <summary>The row is further lines of the one above: its own deadline, its own responsible.</summary>
    [HttpPost("joining")]
    public Task<IActionResult> Join(Guid id, string row) =>
        EditAsync(
            id,
            async open =>
                Find(open, row) is not { } found ? NotFound()
                : found.Above is not { } above ? Redirect(open.Address)
                : await KeepAtAsync(open, open.Import.Answers.Joined(found.Key, above), above),
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>A row of its own after all.</summary>
    [HttpPost("parting")]
    public Task<IActionResult> Part(Guid id, string row) =>
        EditAsync(
            id,
            async open =>
            {
                if (Find(open, row) is not { } found)
                    return NotFound();
                if (found.Over is not { } over)
                    return Redirect(open.Address);
                if (over.Answer?.Holds?.Contains(found.Key) == true)
                    Say("Строки снова отдельные. Слова строки выше – снова как в приказе: её правка включала обе.");
                return await KeepAtAsync(open, open.Import.Answers.Parted(found.Key, over.Key), found.Key);
            },
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>How the words of a deadline would be understood, while one types.</summary>
    [HttpPost("deadline")]
    public Task<IActionResult> Deadline(Guid id, string row, string? phrase, string? deadline, string? responsible) =>
        OpenAsync(
            id,
            open =>
            {
                var words = string.IsNullOrWhiteSpace(phrase) ? deadline : phrase;
                if (words?.Length > Activity.DeadlineMaxLength)
                    return Task.FromResult<IActionResult>(
                        PartialView("/Features/Roadmaps/Editing/_TooLong.cshtml", Activity.DeadlineMaxLength)
                    );
                return Task.FromResult<IActionResult>(
                    PartialView(
                        "/Features/Roadmaps/Editing/_Deadline.cshtml",
                        DeadlineNote.Of(
                            open.Made.Understanding.Deadline(words, responsible, Find(open, row)?.Activity?.Section),
                            open.Made.Understanding.Named(responsible)
                        )
                    )
                );
            }
        );

    private Task<IActionResult> MarkAsync(Guid id, string row, Func<ImportAnswer, ImportAnswer> mark) =>
        EditAsync(
            id,
            async open =>
                Find(open, row) is { } found
                    ? await KeepAsync(
                        open,
                        open.Import.Answers.With(found.Key, mark(found.Answer ?? new ImportAnswer())),
                        After(open, found)
                    )
                    : NotFound(),
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>Whoever says how a deadline is meant must say it so that it is understood.</summary>
    internal static void MustBeUnderstood(OpenImport open, string? phrase, string? responsible, string field)
    {
        if (
            Text.Tidy(phrase) is { } said
            && open.Made.Understanding.Deadline(said, responsible).Kind == DeadlineKind.Unknown
        )
            throw new RuleBroken(
                $"Такой срок портал не понимает. Напишите проще: «{DeadlineExample.In(open.Made.Understanding.Period)}», «ежеквартально», «сентябрь, январь», «по запросу».",
                field
            );
    }

    private static ImportedRow? Find(OpenImport open, string row) => open.Made.Rows.FirstOrDefault(r => r.Key == row);

    // Where the row stands after the answer: at its question, among the rows that are understood, among those left out.
    private async Task<IActionResult> KeepAtAsync(OpenImport open, ImportAnswers answers, string row)
    {
        open.Import.Answer(answers, Clock.GetUtcNow());
        var place = Find(open.Again(), row) switch
        {
            { IsOpen: true } asked => $"#q-{asked.Anchor}",
            { IsClear: true, Activity: not null } clear => $"#u-{clear.Anchor}",
            _ => "#questions",
        };
        return await KeepAsync(open, answers, open.Address + place);
    }

    // The next question below, so that answers go one after another.
    private static string After(OpenImport open, ImportedRow row)
    {
        var rows = open.Made.Rows.ToList();
        var next = rows.Skip(rows.IndexOf(row) + 1).FirstOrDefault(r => r.IsOpen && r.Key != row.Key);
        return open.Address + (next is null ? "#questions" : $"#q-{next.Anchor}");
    }

    private async Task<IActionResult> Refused(OpenImport open, ImportedRow row, RowForm form, string? then)
    {
        form.Row = row.Key;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return row.IsOpen && then != "edit"
            ? View("Show", await ImportPage.ReadAsync(Db, Me, open, Today, Stop) with { Typed = form })
            : Page(open, row, form);
    }

    private ViewResult Page(OpenImport open, ImportedRow row, RowForm form)
    {
        ViewData["Open"] = open;
        ViewData["Row"] = row;
        return View("Row", form);
    }
}
