using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("people")]
public sealed class PeopleController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table)
    {
        var filter = PeopleFilter.Of(table, Request.Query, Today);
        // The department knows children by number only, unless it has given a reason.
        if (
            filter.Kind is PersonKind.Student
            && !Me.Has(Role.Coordinator)
            && (filter.Organisation is not { } at || !Me.Opened.Contains(at))
        )
            return View("Learners", await LearnerNumbers.ReadAsync(db, Me, Today, clock.GetUtcNow(), Stop));
        var page = await PeoplePage.ReadAsync(db, Me, await filter.ForgivenAsync(db, Me, Stop), Stop);
        var school = page.OwnSchool ? null : filter.Organisation;
        var told = page.OwnSchool || filter.Kind is PersonKind.Student;
        var openings = told ? await OpenedNames.NowAsync(db, Me, clock.GetUtcNow(), Stop) : [];
        return View(page with { Openings = [.. openings.Where(o => school is null || o.OrganisationId == school)] });
    }

    [HttpGet("/people.xlsx")]
    public async Task<IActionResult> Export(TableQuery table)
    {
        var filter = await PeopleFilter.Of(table, Request.Query, Today).ForgivenAsync(db, Me, Stop);
        var organisation = filter.Organisation is { } id
            ? await db
                .Organisations.VisibleTo(Me)
                .Where(o => o.Id == id)
                .Select(o => o.ShortName)
                .FirstOrDefaultAsync(Stop)
            : null;
        var people = filter.Apply(db, Me).AsNoTracking();
        var taken = people.TakenBy(db, Me, Today);
        var count = await taken.CountAsync(Stop);
        var leftOut = PeopleExport.LeftOut(await people.CountAsync(Stop) - count);
        await db.LogExportAsync(
            work,
            Me,
            "Реестр людей",
            filter.Words(organisation),
            [
                .. new[]
                {
                    ("organisationName", organisation),
                    ("rows", $"{count}"),
                    ("leftOut", leftOut),
                    ("purpose", filter.Kind is PersonKind.Student ? await WhyOpenedAsync(filter.Organisation) : null),
                }
                    .Where(v => v.Item2 is not null)
                    .Select(v => (v.Item1, v.Item2!)),
            ]
        );
        return XlsxResult.Of(
            "Люди",
            PeopleExport.Columns(Today),
            PeoplePage.Sorted(taken, table).Rows(db, Me, PeoplePage.Day(filter)).AsAsyncEnumerable(),
            Me.Provenance(
                clock,
                "Реестр людей",
                string.Join("; ", new[] { filter.Words(organisation), leftOut }.OfType<string>())
            )
        );
    }

    /// <summary>What the department opened the children's names for: a file of them is taken for the same.</summary>
    private async Task<string?> WhyOpenedAsync(Guid? school)
    {
        if (Me.Has(Role.Coordinator))
            return null;
        var (own, now) = (Me.Membership!.Id, clock.GetUtcNow());
        var reasons = await db
            .NamesOpenings.VisibleTo(Me)
            .Where(o => o.MembershipId == own && o.ClosesAt > now && (school == null || o.OrganisationId == school))
            .OrderByDescending(o => o.OpenedAt)
            .Select(o => o.Reason)
            .ToListAsync(Stop);
        return reasons.Count == 0 ? null : string.Join("; ", reasons.Distinct());
    }
}
