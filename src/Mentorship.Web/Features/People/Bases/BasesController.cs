using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Bases;

public sealed class BaseForm
{
    public int? Year { get; set; }
    public Guid? Organisation { get; set; }

    /// <summary>What the names are taken out for: it stands in the file and in the journal.</summary>
    public string? Purpose { get; set; }
}

public sealed record BasesPage(
    BaseForm Form,
    IReadOnlyDictionary<PeopleBase, BaseCounts> Counts,
    IReadOnlyList<SelectListItem> Years,
    IReadOnlyList<SelectListItem> Organisations
);

/// <summary>«База наставляемых» and «База наставников», as the federal model asks for them.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("people/bases")]
public sealed class BasesController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    public const int PurposeMinLength = 10;
    private const int PurposeMaxLength = 300;

    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public Task<IActionResult> Index(BaseForm form) => Page(form);

    [HttpGet("mentees.xlsx")]
    public Task<IActionResult> Mentees(BaseForm form) => ExportAsync(PeopleBase.Mentees, form);

    [HttpGet("mentors.xlsx")]
    public Task<IActionResult> Mentors(BaseForm form) => ExportAsync(PeopleBase.Mentors, form);

    private async Task<IActionResult> ExportAsync(PeopleBase which, BaseForm form)
    {
        var purpose = Text.Tidy(form.Purpose);
        if (purpose is not { Length: >= PurposeMinLength and <= PurposeMaxLength })
        {
            ModelState.AddModelError(
                nameof(form.Purpose),
                purpose?.Length > PurposeMaxLength
                    ? $"Не длиннее {PurposeMaxLength} знаков."
                    : $"Напишите, для чего нужна база, хотя бы {PurposeMinLength} знаков: это останется в файле и в журнале."
            );
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(form);
        }
        var query = new BaseQuery(db, Me, Filter(which, form));
        var counts = await query.CountAsync(Stop);
        var title = Title(which);
        var words = await WordsAsync(form, purpose, counts);
        await db.LogExportAsync(
            work,
            Me,
            title,
            words,
            ("purpose", purpose),
            ("rows", $"{counts.Rows}"),
            ("leftOut", LeftOut(counts))
        );
        return XlsxResult.Of(
            title,
            BaseColumns.Of(which, showsRepresentatives: Me.Has(Role.Coordinator)),
            query.Rows().AsNoTracking().AsAsyncEnumerable().Select((row, at) => new BaseLine(at + 1, row)),
            Me.Provenance(clock, title, words)
        );
    }

    public static string Title(PeopleBase which) =>
        which == PeopleBase.Mentees ? "База наставляемых" : "База наставников";

    /// <summary>«не вошли 3 человека: нет согласия; …»</summary>
    public static string LeftOut(BaseCounts counts) =>
        string.Join(
            "; ",
            new[]
            {
                counts.NoConsent > 0
                    ? $"{Plural.Word(counts.NoConsent, "не вошёл", "не вошли", "не вошли")} {People(counts.NoConsent)}: нет согласия"
                    : null,
                counts.NotShown > 0
                    ? $"{Plural.Word(counts.NotShown, "не показан", "не показаны", "не показаны")} {People(counts.NotShown)}: имена видит только школа"
                    : null,
            }.OfType<string>()
        )
            is { Length: > 0 } words
            ? words
            : "вошли все";

    private static string People(int count) => Plural.Of(count, "человек", "человека", "человек");

    private BaseFilter Filter(PeopleBase which, BaseForm form) =>
        new(which, form.Year is >= 2000 and <= 2100 ? form.Year : null, form.Organisation, Today);

    private async Task<string> WordsAsync(BaseForm form, string purpose, BaseCounts counts)
    {
        var organisation = form.Organisation is { } id
            ? await db
                .Organisations.VisibleTo(Me)
                .Where(o => o.Id == id)
                .Select(o => o.ShortName)
                .FirstOrDefaultAsync(Stop)
            : null;
        return string.Join(
            "; ",
            new[]
            {
                $"цель: {purpose}",
                form.Year is >= 2000 and <= 2100 and var year ? $"учебный год {year}/{year + 1}" : "за всё время",
                organisation is null ? null : $"организация: {organisation}",
                LeftOut(counts),
            }.OfType<string>()
        );
    }

    private async Task<IActionResult> Page(BaseForm form)
    {
        var counts = new Dictionary<PeopleBase, BaseCounts>();
        foreach (var which in Enum.GetValues<PeopleBase>())
            counts[which] = await new BaseQuery(db, Me, Filter(which, form)).CountAsync(Stop);
        var first = await db.Pairs.VisibleTo(Me).MinAsync(p => (DateOnly?)p.From, Stop) ?? Today;
        var (oldest, newest) = (Autumn(first), Autumn(Today));
        var organisations = Me.Has(Role.Coordinator)
            ? []
            : await db
                .Organisations.VisibleTo(Me)
                .Where(o => db.Pairs.VisibleTo(Me).Any(p => p.OrganisationId == o.Id))
                .OrderBy(o => o.ShortName)
                .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
                .ToListAsync(Stop);
        return View(
            "Index",
            new BasesPage(
                form,
                counts,
                [
                    .. Enumerable
                        .Range(oldest, Math.Max(1, newest - oldest + 1))
                        .Reverse()
                        .Select(y => new SelectListItem($"{y}/{y + 1}", $"{y}")),
                ],
                organisations
            )
        );
    }

    private static int Autumn(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;
}
