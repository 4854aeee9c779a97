using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.People;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Features.Indicators.Card;
using Mentorship.Web.Features.People;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Lists;

/// <summary>Who is counted and who is not, on a page and as a workbook; an observer sees figures only.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("indicators/{code}")]
public sealed class ListsController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;
    private IndicatorFilter Filter => IndicatorFilter.Of(Me, Request.Query, Me.Today(clock));

    [HttpGet("lists")]
    public async Task<IActionResult> Index(string code, string? side, LeftOutReason? reason, TableQuery table)
    {
        var asked = (side != "left", reason is { } known && Enum.IsDefined(known) ? reason : null);
        return await ListPage.ReadAsync(db, shelf, Me, code, Filter, asked, table, ListPage.Size, Stop) is { } page
            ? View("Index", page)
            : NotFound();
    }

    [HttpGet("/indicators/{code}.xlsx")]
    public async Task<IActionResult> Export(string code)
    {
        var filter = Filter;
        var whole = new TableQuery();
        if (await IndicatorCard.ReadAsync(db, shelf, Me, code, filter, whole, Stop) is not { } card)
            return NotFound();
        List<ListPage> lists = [];
        if (!card.Indicator.IsEntered)
            foreach (var counted in new[] { true, false })
                lists.Add(
                    (await ListPage.ReadAsync(db, shelf, Me, code, filter, (counted, null), whole, int.MaxValue, Stop))!
                );
        // A file with names holds those whose consent to processing is valid; the others are numbers in it.
        var allowed = card.Indicator.CountsPeople ? await ConsentedAsync(lists) : null;
        var book = new IndicatorWorkbook(card, lists, allowed);
        if (card.Indicator.CountsPeople)
            await db.LogExportAsync(work, Me, $"Показатель «{card.Indicator.Name}»", book.Words);
        var provenance = Me.Provenance(clock, $"Показатель «{card.Indicator.Name}» со списками", book.Words) with
        {
            AsOf = filter.AsOf,
        };
        return new XlsxResult(
            $"{XlsxFileName.Brief(card.Indicator.ShortName)} {filter.AsOf:yyyy-MM-dd}.xlsx",
            (target, stop) => book.WriteAsync(target, provenance, stop)
        );
    }

    private async Task<HashSet<Guid>> ConsentedAsync(List<ListPage> lists)
    {
        var ids = lists.SelectMany(l => l.Rows.Rows).Select(r => r.Who.Id).ToList();
        return
        [
            .. await db
                .People.VisibleTo(Me)
                .Where(p => ids.Contains(p.Id))
                .Consented(db, NamesExit.NamedFile, Me.Today(clock))
                .Select(p => p.Id)
                .ToListAsync(Stop),
        ];
    }
}
