using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Consents.Coverage;

/// <summary>How many of those who need a consent have it, and who lacks which.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("consents/coverage")]
public sealed class CoverageController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index(Guid? organisation, ConsentKind? kind) =>
        View("Index", await PageAsync(organisation, kind));

    [HttpGet("/consents/coverage.xlsx")]
    public async Task<IActionResult> Export(Guid? organisation, ConsentKind? kind)
    {
        var page = await PageAsync(organisation, kind);
        var names = page.Facts.Organisations;
        await db.LogExportAsync(work, Me, "Кому не хватает согласий", page.Words);
        return XlsxResult.Of(
            "Кому не хватает согласий",
            [
                new("Организация", l => names.GetValueOrDefault(l.OrganisationId), 30),
                new("Фамилия", l => l.Person.Surname, 22),
                new("Имя", l => l.Person.Name, 18),
                new("Отчество", l => l.Person.Patronymic, 22),
                new("Кто", l => l.Person.Kind.Name(), 18),
                new("Какого согласия нет", l => l.Gap.Kind.Name(), 34),
                new("Пара с", l => l.Pair?.With, 26),
                new("Что есть", l => l.Gap.State?.Name() ?? l.Gap.Elsewhere?.Said() ?? "не запрашивали", 16),
            ],
            page.Named.ToAsyncEnumerable(),
            Me.Provenance(clock, "Кому не хватает согласий", page.Words)
        );
    }

    private async Task<CoveragePage> PageAsync(Guid? organisation, ConsentKind? kind) =>
        new(
            await CoverageFacts.ReadAsync(db, Me, organisation, Today, Stop),
            organisation,
            kind is { } known && Enum.IsDefined(known) ? kind : null,
            Today
        );
}

/// <param name="Organisation">The one that was chosen; a coordinator's own is always.</param>
public sealed record CoveragePage(CoverageFacts Facts, Guid? Organisation, ConsentKind? Kind, DateOnly Today)
{
    /// <summary>Kinds that somebody here needs, in the order of the table.</summary>
    public IReadOnlyList<ConsentKind> Kinds { get; } =
    [.. Enum.GetValues<ConsentKind>().Where(k => Facts.Shares.Keys.Any(key => key.Kind == k))];

    public IReadOnlyList<Lack> Lacking { get; } = [.. Facts.Lacking.Where(l => Kind is null || l.Gap.Kind == Kind)];

    /// <summary>Those whom the reader may know by name.</summary>
    public IEnumerable<Lack> Named =>
        Facts.NamesChildren ? Lacking : Lacking.Where(l => l.Person.Kind != PersonKind.Student);

    public int Children =>
        Facts.NamesChildren
            ? 0
            : Lacking.Where(l => l.Person.Kind == PersonKind.Student).Select(l => l.Person.Id).Distinct().Count();

    public Share Of(Guid organisation, ConsentKind kind) =>
        Facts.Shares.GetValueOrDefault((organisation, kind)) ?? new(0, 0);

    public Share Total(ConsentKind kind) =>
        Facts
            .Shares.Where(s => s.Key.Kind == kind)
            .Aggregate(new Share(0, 0), (sum, s) => new(sum.Have + s.Value.Have, sum.Need + s.Value.Need));

    public string Words =>
        string.Join(
            "; ",
            new[]
            {
                Kind is { } kind ? $"согласие: {kind.Name()}" : null,
                Organisation is { } id && Facts.Organisations.TryGetValue(id, out var name)
                    ? $"организация: {name}"
                    : null,
                Children > 0 ? $"обучающиеся по именам не показаны: {Children}" : null,
            }.OfType<string>()
        );
}
