using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Changes;
using Mentorship.Web.Features.Appointments;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Approval;

/// <summary>What will happen when the order is registered, and what the form offers.</summary>
public sealed record ApprovalPage(
    Roadmap Roadmap,
    Revision Text,
    IReadOnlyList<Activity> Doubtful,
    IReadOnlyList<Activity> BeforeOrder,
    ForetoldObligations Foretold,
    TextChanges? Changes,
    IReadOnlyList<SelectListItem> Issuers,
    IReadOnlyList<SelectListItem> Orders,
    IReadOnlyList<Found> Staff,
    IReadOnlyList<Found> Choice
)
{
    public bool IsFirst => Changes is null;

    /// <param name="roadmap">As it would be approved: its deadlines are read with the order's date already.</param>
    public static async Task<ApprovalPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Roadmap roadmap,
        ApprovalForm form,
        Step step
    )
    {
        var text = roadmap.Draft!;
        var issuers = await db
            .Organisations.VisibleTo(me)
            .KeptBy(me)
            .IssuersOf(roadmap)
            .AsNoTracking()
            .ActiveOn(step.On)
            .OrderBy(o => o.Kind)
            .ThenBy(o => o.ShortName)
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync();
        form.IssuerId ??= issuers.FirstOrDefault()?.Id;
        var bodies = issuers.ConvertAll(i => i.Id);
        var orders = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => bodies.Contains(o.IssuerId) && o.State == OrderState.Registered)
            .OnPaper()
            .OrderByDescending(o => o.IssuedOn)
            .ThenByDescending(o => o.Id)
            .Select(o => new
            {
                o.Id,
                o.Number,
                o.IssuedOn,
                o.Title,
            })
            .Take(60)
            .ToListAsync();
        var found = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await PersonFinder.FindAsync(db, me, form.Who, form.IssuerId, step.On);
        return new(
            roadmap,
            text,
            [.. text.InOrder().Where(a => form.Of(a) is not null || a.NeedsReview && !a.IsConfirmed)],
            // Before its day is known, nothing is earlier than the order.
            form.IssuedOn
                is null
                ? []
                : [.. text.InOrder().Where(a => a.Warnings.Has(DeadlineWarning.BeforeOrder))],
            await ForetoldObligations.ReadAsync(db, roadmap, text, step),
            roadmap.InForce is { } before ? RevisionComparison.Compare(before, text) : null,
            [.. issuers.Select(i => new SelectListItem(i.ShortName, $"{i.Id}"))],
            [
                .. orders.Select(o => new SelectListItem(
                    $"№ {o.Number} от {Days.Digits(o.IssuedOn!.Value)}, {o.Title}",
                    $"{o.Id}"
                )),
            ],
            form.IssuerId is { } issuer ? await PersonFinder.FindAsync(db, me, null, issuer, step.On) : [],
            found.Count > 1 ? found : []
        );
    }
}
