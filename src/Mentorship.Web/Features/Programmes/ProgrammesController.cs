using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Programmes.Fit;
using Mentorship.Web.Features.Programmes.Stuck;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes;

/// <summary>The bank of personal programmes, the pairs that do not meet and those that call for help.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("programmes")]
public sealed class ProgrammesController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table) =>
        View("Index", await BankPage.ReadAsync(db, Me, BankFilter.Of(table, Request.Query, Today)));

    [HttpGet("/programmes.xlsx")]
    public async Task<IActionResult> Export(TableQuery table)
    {
        var filter = BankFilter.Of(table, Request.Query, Today);
        var rows = await BankRow
            .Columns.Apply(
                filter.Apply(BankRow.Of(db, Me, filter.Pairs(db, Me).AsNoTracking(), filter.Today)),
                filter.Table
            )
            .ThenBy(r => r.PairId)
            .ToListAsync();
        await BankPage.NameAsync(db, Me, rows, Today, forFile: Today);
        var organisation = await db
            .Organisations.VisibleTo(Me)
            .Where(o => o.Id == filter.Organisation)
            .Select(o => o.ShortName)
            .FirstOrDefaultAsync();
        var form = await db
            .MentoringForms.VisibleTo(Me)
            .Where(f => f.Id == filter.Form)
            .Select(f => f.Name)
            .FirstOrDefaultAsync();
        ListColumn<BankRow>[] columns =
        [
            new("Наставник", r => r.People.Mentors, 26),
            new("Наставляемый", r => r.People.Mentees, 26),
            new("Организация", r => r.Organisation, 26),
            new("Форма", r => r.Form, 22),
            new("Предмет", r => r.Subject, 18),
            new("Состояние", r => r.IsStopped ? "прекращена" : r.State?.Name() ?? "нет программы", 16),
            new("С", r => r.From, 12),
            new("По", r => r.To, 12),
            new("Утверждена", r => r.ApprovedOn, 12),
            new("Пунктов", r => r.All, 10),
            new("Исполнено", r => r.Done, 11),
            new("Просрочено", r => r.Overdue, 12),
            new("Пора скорректировать", r => r.WantsCorrection ? "да" : null, 20),
        ];
        var words = filter.Words(organisation, form);
        await db.LogExportAsync(work, Me, "Банк персонализированных программ", words);
        return XlsxResult.Of(
            "Программы",
            columns,
            rows.ToAsyncEnumerable(),
            Me.Provenance(
                clock,
                "Банк персонализированных программ; имена – только тех, чьё согласие на обработку действует",
                words
            )
        );
    }

    [HttpGet("fit")]
    public async Task<IActionResult> Fit(TableQuery table) =>
        View("/Features/Programmes/Fit/Index.cshtml", await UnfitPairs.ReadAsync(db, Me, table, Today));

    [HttpGet("stuck")]
    public async Task<IActionResult> Stuck(TableQuery table) =>
        View("/Features/Programmes/Stuck/Index.cshtml", await StuckPairs.ReadAsync(db, Me, table, Today));
}
