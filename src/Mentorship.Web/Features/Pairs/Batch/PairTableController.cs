using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Batch;

public sealed class TableRowForm
{
    public string? Organisation { get; set; }
    public string? Mentor { get; set; }
    public string? Mentee { get; set; }
    public string? Subject { get; set; }
}

/// <summary>Ten pairs on one screen: form, kind and term are shared, people and subject are their own.</summary>
public sealed class TableForm
{
    public const int Lines = 10;
    public const int MostLines = 60;

    public Guid? FormId { get; set; }
    public Guid? KindId { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public List<TableRowForm> Rows { get; set; } = [];

    /// <summary><c>good</c>: save those without errors; <c>more</c>: ten more lines; <c>check</c>: only look.</summary>
    public string? Then { get; set; }

    /// <summary>A suggestion taken: <c>Rows[3].Mentor=Крутова Лариса Геннадьевна</c>.</summary>
    public string? Take { get; set; }

    public void TakeSuggestion()
    {
        var parts = (Take ?? "").Split('=', 2);
        for (var i = 0; parts.Length == 2 && i < Rows.Count; i++)
        {
            if (parts[0] == $"Rows[{i}].{nameof(TableRowForm.Mentor)}")
                Rows[i].Mentor = parts[1];
            else if (parts[0] == $"Rows[{i}].{nameof(TableRowForm.Mentee)}")
                Rows[i].Mentee = parts[1];
        }
    }
}

[For(Role.Curator, Role.Coordinator)]
[Route("pairs/table")]
public sealed class PairTableController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> New()
    {
        var begin = await PairDesk.BeginAsync(db, Me, Me.Membership!.OrganisationId, Today);
        return await Page(
            new TableForm
            {
                FormId = begin.FormId,
                KindId = begin.KindId,
                From = Days.Digits(begin.From!.Value),
                To = Days.Digits(begin.To!.Value),
            },
            null
        );
    }

    [HttpPost]
    public async Task<IActionResult> Create(TableForm form)
    {
        var desk = await PairDesk.ReadAsync(db, Me, new PairForm { FormId = form.FormId, KindId = form.KindId }, Today);
        if (form.Then == "more")
        {
            form.Rows.AddRange(Enumerable.Range(0, TableForm.Lines).Select(_ => new TableRowForm()));
            return await Page(form, null);
        }
        if (form.Take is not null || form.Then == "check")
        {
            form.TakeSuggestion();
            ModelState.Clear();
            return await Page(form, await CheckAsync(form, desk));
        }
        await db.TakeAllTurnsAsync(Me, HttpContext.RequestAborted);
        var batch = await CheckAsync(form, desk);
        return await Change(
            work,
            async () =>
            {
                if (batch.Rows.Count == 0)
                    ModelState.AddModelError("Rows[0].Mentor", "Впишите хотя бы одну пару.");
                else if (batch.Count(ImportAct.Bad) > 0 && form.Then != "good")
                    ModelState.AddModelError(
                        "",
                        $"С ошибками {Plural.Of(batch.Count(ImportAct.Bad), "строка", "строки", "строк")}: исправьте{(batch.Made.Any() ? " или заведите только верные" : "")}."
                    );
                if (!ModelState.IsValid)
                {
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    return await Page(form, batch);
                }
                var made = batch.AddTo(db);
                await new AskForRelease(db, Me, clock, address).TellAsync(batch.Made);
                await db.SaveChangesAsync();
                if (batch.Rows.Any(r => r.Act == ImportAct.Bad))
                {
                    // What could not be saved stays to be mended; what was saved leaves the table.
                    form.Rows = [.. batch.Rows.Where(r => r.Act == ImportAct.Bad).Select(r => form.Rows[r.Number - 1])];
                    ModelState.Clear();
                    ViewData["Saved"] = made;
                    return await Page(form, await CheckAsync(form, desk));
                }
                Say($"Заведено черновиками: {Plural.Of(made, "пара", "пары", "пар")}.");
                return Redirect("/pairs?state=draft");
            },
            async () => await Page(form, await CheckAsync(form, desk))
        );
    }

    private Task<PairBatch> CheckAsync(TableForm form, PairDesk desk)
    {
        var (shape, kind) = (desk.Form(form.FormId)?.Name ?? "", desk.Kind(form.KindId)?.Name ?? "");
        var rows = form
            .Rows.Take(TableForm.MostLines)
            .Index()
            .Where(r => (r.Item.Mentor ?? r.Item.Mentee) is { Length: > 0 })
            .Select(r => new BatchRow(r.Index + 1, Cells(r.Item, form, shape, kind)))
            .ToList();
        return PairBatch.CheckAsync(db, Me, rows, Today, HttpContext.RequestAborted);
    }

    private static Dictionary<BatchField, string> Cells(TableRowForm row, TableForm form, string shape, string kind) =>
        new (BatchField Field, string? Text)[]
        {
            (BatchField.Organisation, row.Organisation),
            (BatchField.Mentor, row.Mentor),
            (BatchField.Mentee, row.Mentee),
            (BatchField.Subject, row.Subject),
            (BatchField.Form, shape),
            (BatchField.Kind, kind),
            (BatchField.From, form.From),
            (BatchField.To, form.To),
        }
            .Where(c => !string.IsNullOrWhiteSpace(c.Text))
            .ToDictionary(c => c.Field, c => c.Text!.Trim());

    private async Task<IActionResult> Page(TableForm form, PairBatch? batch)
    {
        while (form.Rows.Count < TableForm.Lines)
            form.Rows.Add(new TableRowForm());
        ViewData["Desk"] = await PairDesk.ReadAsync(
            db,
            Me,
            new PairForm { FormId = form.FormId, KindId = form.KindId },
            Today
        );
        ViewData["Batch"] = batch;
        return View("Table", form);
    }
}
