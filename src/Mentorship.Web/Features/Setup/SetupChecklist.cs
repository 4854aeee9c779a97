using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Setup;

/// <summary>
/// The checklist on a curator's Overview, until everything is done:
/// <c>@await Component.InvokeAsync("SetupChecklist")</c>. To anybody else it is nothing.
/// </summary>
public sealed class SetupChecklist(PortalDb db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var me = HttpContext.CurrentUser();
        if (me?.Membership is not { Role: Role.Curator } membership)
            return Content("");
        var steps = await SetupSteps.ReadAsync(db, membership.DistrictId);
        return steps is null or { IsFinished: true } ? Content("") : View("/Features/Setup/_Checklist.cshtml", steps);
    }
}
