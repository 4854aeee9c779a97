using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>The register of consents: list, file, card, scan.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("consents")]
public sealed class ConsentsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table) =>
        View(await ConsentsPage.ReadAsync(db, Me, ConsentFilter.Of(table, Request.Query, Today), Stop));

    [HttpGet("/consents.xlsx")]
    public async Task<IActionResult> Export(TableQuery table)
    {
        var filter = ConsentFilter.Of(table, Request.Query, Today);
        var organisation = filter.Organisation is { } id
            ? await db
                .Organisations.VisibleTo(Me)
                .Where(o => o.Id == id)
                .Select(o => o.ShortName)
                .FirstOrDefaultAsync(Stop)
            : null;
        var rows = ConsentRow.Of(db, Me, ConsentRow.Sorted(filter.Apply(db, Me).AsNoTracking(), table));
        var words = filter.Words(organisation);
        await db.LogExportAsync(work, Me, "Реестр согласий", words);
        return XlsxResult.Of(
            "Согласия",
            Columns(filter.Day),
            rows.AsAsyncEnumerable(),
            Me.Provenance(clock, "Реестр согласий", words)
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await ConsentCard.ReadAsync(db, Me, id, Today, Stop) is { } card ? View("Show", card) : NotFound();

    [HttpGet("{id:guid}/scan")]
    public async Task<IActionResult> Download(Guid id) =>
        await db.SendFileAsync(
            Me,
            await db
                .Consents.VisibleTo(Me)
                .OpenedTo(Me)
                .NamedTo(Me)
                .Where(c => c.Id == id)
                // The paper of one names the other.
                .Where(c => !db.PairMembers.VisibleTo(Me).ClosedTo(Me).Any(m => m.PairId == c.PairId))
                .Select(c => c.ScanId)
                .SingleOrDefaultAsync(Stop)
        );

    private static ListColumn<ConsentRow>[] Columns(DateOnly day) =>
        [
            new("Фамилия", r => r.Surname, 22),
            new("Имя", r => r.Name, 18),
            new("Отчество", r => r.Patronymic, 22),
            new("Кто", r => r.PersonKind.Name(), 18),
            new("Кому дано", r => r.Organisation, 30),
            new("Согласие", r => r.Consent.Kind.Name(), 34),
            new("Пара с", r => string.Join(", ", r.With), 26),
            new("Состояние", r => r.Consent.StateOn(day).Name(), 14),
            new("Редакция текста", r => r.Version, 10),
            new("Запрошено", r => r.Consent.AskedOn, 13),
            new("Подписано", r => r.Consent.SignedOn, 13),
            new("Кем подписано за ребёнка", r => r.Consent.SignedBy, 30),
            new("Действует по", r => r.Consent.ValidTo, 13),
            new("Отозвано", r => r.Consent.WithdrawnOn, 13),
            new("Скан", r => r.Consent.ScanId is null ? null : "есть", 8),
        ];
}
