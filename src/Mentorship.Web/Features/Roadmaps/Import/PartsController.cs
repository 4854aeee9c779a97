using System.Collections.Immutable;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>What stands around the rows is mended in place: which roadmap, headings, the working group.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/import/{id:guid}")]
public sealed class PartsController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : OpenImportController(db, work, clock)
{
    /// <summary>A paper with several roadmaps is gone through one by one; answers to rows of the other ones stay.</summary>
    [HttpPost("plan")]
    public Task<IActionResult> Plan(Guid id, int plan) =>
        EditAsync(
            id,
            open =>
                KeepAsync(
                    open,
                    plan >= 0 && plan < open.Made.Reading.Plans.Count && open.Import.Answers.OrderId is null
                        ? open.Import.Answers with
                        {
                            Plan = plan,
                            Head = null,
                            Paper = null,
                            Everyone = null,
                            Deadline = null,
                        }
                        : open.Import.Answers,
                    open.Address
                ),
            open => Task.FromResult<IActionResult>(Redirect(open.Address))
        );

    /// <summary>A table without a column of responsibles: one answer for all its rows, each of which may have another one.</summary>
    [HttpPost("everyone")]
    public Task<IActionResult> Everyone(Guid id, EveryoneForm form, string? then) =>
        EditAsync(
            id,
            async open =>
            {
                if (then != "nobody" && Text.Tidy(form.Everyone) is null)
                    ModelState.AddModelError(nameof(form.Everyone), "Напишите, кто отвечает за все строки.");
                if (!ModelState.IsValid)
                    return await Page(open, page => page with { Everyone = form });
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        Everyone = then == "nobody" ? "" : Text.Tidy(form.Everyone),
                    },
                    $"{open.Address}#questions"
                );
            },
            open => Page(open, page => page with { Everyone = form })
        );

    /// <summary>A table without a column of deadlines: one answer for all its rows.</summary>
    [HttpPost("deadline")]
    public Task<IActionResult> Deadline(Guid id, CommonDeadlineForm form, string? then) =>
        EditAsync(
            id,
            async open =>
            {
                var said = Text.Tidy(form.CommonDeadline);
                if (then != "none" && said is null)
                    ModelState.AddModelError(nameof(form.CommonDeadline), "Напишите срок для всех строк.");
                if (!ModelState.IsValid)
                    return await Page(open, page => page with { CommonDeadline = form });
                if (then != "none")
                    RowController.MustBeUnderstood(open, said, null, nameof(form.CommonDeadline));
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        Deadline = then == "none" ? "" : said,
                    },
                    $"{open.Address}#questions"
                );
            },
            open => Page(open, page => page with { CommonDeadline = form })
        );

    [HttpPost("sections")]
    public Task<IActionResult> Sections(Guid id, HeadingsForm form) =>
        EditAsync(
            id,
            async open =>
            {
                if (!ModelState.IsValid)
                    return await Page(open, page => page with { Headings = form });
                var known = open.Made.Sections.ToDictionary(s => s.Key, s => s.Said, StringComparer.Ordinal);
                var said = form
                    .Sections.Where(s => s.Key is { } key && known.TryGetValue(key, out var now) && now != s.Heading)
                    .Select(s => KeyValuePair.Create(s.Key!, s.Heading));
                Say("Разделы сохранены.");
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        Headings = open.Import.Answers.Headings.SetItems(said),
                    },
                    $"{open.Address}#h-sections"
                );
            },
            open => Page(open, page => page with { Headings = form })
        );

    [HttpPost("group")]
    public Task<IActionResult> Group(Guid id, GroupForm form) =>
        EditAsync(
            id,
            async open =>
            {
                if (!ModelState.IsValid)
                    return await Page(open, page => page with { Group = form });
                Say("Рабочая группа сохранена.");
                return await KeepAsync(
                    open,
                    open.Import.Answers with
                    {
                        People = form.Members,
                        Paper = Named(open, form.Members),
                    },
                    $"{open.Address}#h-group"
                );
            },
            open => Page(open, page => page with { Group = form })
        );

    // The points that a person has mended already name the group as it stood.
    private static ImportPaper? Named(OpenImport open, IReadOnlyList<AnnexPerson> people) =>
        open.Import.Answers.Paper is { } paper && open.Made.Reading.IsGroupInPoint
            ? paper with
            {
                Points =
                [
                    .. paper.Points.Select(p =>
                        p with
                        {
                            Text = GroupInPoint.Mended(p.Text, open.Made.People, people),
                        }
                    ),
                ],
            }
            : open.Import.Answers.Paper;

    private async Task<IActionResult> Page(OpenImport open, Func<ImportPage, ImportPage> typed)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Show", typed(await ImportPage.ReadAsync(Db, Me, open, Today, Stop)));
    }
}
