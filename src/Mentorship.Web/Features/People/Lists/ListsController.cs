using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Lists;

/// <param name="Organisations">For the department to choose from.</param>
public sealed record ListPage(
    PeopleList List,
    Paged<ListedPerson> Rows,
    ListFilter Filter,
    IReadOnlyList<SelectListItem> Organisations,
    DateOnly Today
);

/// <summary>Lists with work behind them: each line says why it is there.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("people/lists")]
public sealed class ListsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private const int PageSize = 50;
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public IActionResult First() => Redirect($"/people/lists/{PeopleList.All[0].Key}");

    [HttpGet("{list}")]
    public async Task<IActionResult> Index(string list, TableQuery table, Guid? organisation)
    {
        if (PeopleList.Find(list) is not { } known)
            return NotFound();
        var filter = Filter(table, organisation);
        var all = await new ListReader(db, Me, filter, Stop).ReadAsync(list);
        var rows = table.Slice(all.AsQueryable(), PageSize).ToList();
        return View(
            "Index",
            new ListPage(
                known,
                new(rows, all.Count, table.Page, PageSize),
                filter,
                Me.Has(Role.Coordinator) ? [] : await OrganisationsAsync(),
                filter.Today
            )
        );
    }

    [HttpGet("{list}.xlsx")]
    public async Task<IActionResult> Export(string list, TableQuery table, Guid? organisation)
    {
        if (PeopleList.Find(list) is not { } known)
            return NotFound();
        var filter = Filter(table, organisation);
        var all = await new ListReader(db, Me, filter, Stop).ReadAsync(list, forFile: true);
        var name = organisation is null
            ? null
            : await db
                .Organisations.VisibleTo(Me)
                .Where(o => o.Id == organisation)
                .Select(o => o.ShortName)
                .FirstOrDefaultAsync(Stop);
        var words = string.Join(
            "; ",
            new[]
            {
                filter.Text.Length > 0 ? $"поиск: {filter.Text}" : null,
                name is null ? null : $"организация: {name}",
            }.OfType<string>()
        );
        await db.LogExportAsync(work, Me, known.Title, words, ("rows", $"{all.Count}"));
        return XlsxResult.Of(
            known.Title,
            Columns(known, filter.Today),
            all.ToAsyncEnumerable(),
            Me.Provenance(clock, known.Title, words)
        );
    }

    private static IReadOnlyList<ListColumn<ListedPerson>> Columns(PeopleList list, DateOnly day) =>
        [
            new("Фамилия", r => r.Person.Surname, 22),
            new("Имя", r => r.Person.Name, 18),
            new("Отчество", r => r.Person.Patronymic, 22),
            new("Кто", r => r.Person.Kind.Name(), 18),
            new("Организация", r => Join(r.Person.Places.Where(p => p.IsOn(day)).Select(p => p.Organisation)), 30),
            new("Должность или класс", r => Join(r.Person.Places.Where(p => p.IsOn(day)).Select(p => p.Words)), 34),
            new(list.ReasonTitle, r => r.Reason, 60),
        ];

    private static string Join(IEnumerable<string> words) => string.Join("; ", words.Distinct());

    private ListFilter Filter(TableQuery table, Guid? organisation) => new(organisation, table.Text, Me.Today(clock));

    private async Task<IReadOnlyList<SelectListItem>> OrganisationsAsync() =>
        await db
            .Organisations.VisibleTo(Me)
            .OrderBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync(Stop);
}
