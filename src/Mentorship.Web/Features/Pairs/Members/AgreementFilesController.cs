using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>The additional agreement of a worker who mentors, to be signed.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class AgreementFilesController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/pairs/{id:guid}/agreement/{member:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id, Guid member) =>
        await PaperAsync(id, member) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/pairs/{id:guid}/agreement/{member:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id, Guid member) =>
        await PaperAsync(id, member) is { } paper
            ? DocumentResult.Pdf(paper, $"/pairs/{id}/agreement/{member}.docx")
            : NotFound();

    private async Task<Document?> PaperAsync(Guid id, Guid member)
    {
        var pairs = db.Pairs.VisibleTo(Me).AsNoTracking().Where(p => p.Id == id);
        if ((await pairs.ReadAsync(db, Me, Me.Today(clock))).SingleOrDefault() is not { } row)
            return null;
        if (row.Mentors.FirstOrDefault(m => m.Id == member && m.IsWorker) is not { } mentor)
            return null;
        var works = mentor.OrganisationId ?? row.OrganisationId;
        if (!Me.Keeps(works))
            return null;
        var organisations = db.Organisations.VisibleTo(Me).AsNoTracking();
        var employer = await organisations.SingleAsync(o => o.Id == works);
        // Nobody makes an agreement with himself: of a head the department is the employer.
        if (mentor.Name is { } name && employer.HeadName is { } head && Domain.Text.Key(name) == Domain.Text.Key(head))
            employer =
                await organisations
                    .Where(o => o.Kind == OrganisationKind.Department)
                    .OrderBy(o => o.ShortName)
                    .FirstOrDefaultAsync()
                ?? employer;
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == employer.DistrictId);
        return AgreementPaper.Make(row, mentor, employer, district, clock.GetUtcNow());
    }
}
