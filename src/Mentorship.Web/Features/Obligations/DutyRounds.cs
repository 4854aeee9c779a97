using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>What other pages set off when they change what duties depend on; all in the request's transaction.</summary>
internal static class DutyRounds
{
    /// <returns>A sentence to add to what is said, or nothing.</returns>
    public static async Task<string> AttachObjectsAsync(
        this PortalDb db,
        CurrentUser me,
        Guid organisation,
        TimeProvider clock
    )
    {
        var step = me.StepNow(clock) with { UserId = null };
        var count = await AttachObjects.OfOrganisationAsync(db, me.DistrictId!.Value, organisation, step);
        return count == 0
            ? ""
            : $" {Plural.Of(count, "поручение ушло", "поручения ушли", "поручений ушло")} на проверку само.";
    }

    /// <summary>A body has opened, closed or become of another kind.</summary>
    public static Task KeepDutiesAsync(this PortalDb db, CurrentUser me, TimeProvider clock) =>
        KeepObligations.OfDistrictAsync(db, me.StepNow(clock));

    /// <summary>Of these depends of whom duties are expected; a new name alone starts no round.</summary>
    public static object DutyMark(this Organisation organisation) =>
        (organisation.Kind, organisation.ActiveFrom, organisation.ActiveTo);

    /// <summary>Open duties that a closed body will not have to do.</summary>
    public static Task<int> LeavingAsync(this PortalDb db, CurrentUser me, Guid organisation, DateOnly lastDay) =>
        db
            .Obligations.VisibleTo(me)
            .Open()
            .CountAsync(o => o.OrganisationId == organisation && o.PersonId == null && o.DueOn > lastDay);
}
