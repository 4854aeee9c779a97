using System.Text.Json;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Approval;

/// <summary>From the form of approval to the page that says who a responsible is, and back to the form as it was typed.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/approval/pause")]
public sealed class PauseController(PortalDb db) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ApprovalForm form, Guid activity, Guid party)
    {
        if (!await db.Roadmaps.VisibleTo(Me).KeptBy(Me).AnyAsync(r => r.Id == id))
            return NotFound();
        form.Rows.RemoveAll(r => !r.Confirmed && string.IsNullOrWhiteSpace(r.Phrase));
        TempData[Key(id)] = JsonSerializer.Serialize(form);
        return Redirect($"/roadmaps/{id}/activities/{activity}/party?party={party}&back=approval");
    }

    /// <summary>What was typed before the pause, once; rows that have become clear meanwhile are not asked about again.</summary>
    public static ApprovalForm Resumed(ITempDataDictionary kept, Revision text, Guid id)
    {
        var form = kept[Key(id)] is string typed ? JsonSerializer.Deserialize<ApprovalForm>(typed)! : new();
        form.Rows.RemoveAll(r => text.InOrder().All(a => a.Id != r.Id));
        form.Seen = ApprovalForm.Mark(text);
        return form;
    }

    private static string Key(Guid id) => $"approval:{id:N}";
}
