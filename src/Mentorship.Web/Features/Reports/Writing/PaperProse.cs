using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>A kind of act: how many organisations have it of those who should.</summary>
public sealed record ActLine(string Kind, int Expected, int InForce, int Outdated)
{
    public int Missing => Expected - InForce - Outdated;

    private static bool Holds(string? state) => state is "в силе" or "истекает";

    public static IReadOnlyList<ActLine> Of(QuarterFigures figures) =>
        [
            .. figures.ActKinds.Select(
                (kind, at) =>
                {
                    var states = figures.Asked.Select(r => r.Acts.ElementAtOrDefault(at)).OfType<string>().ToList();
                    return new ActLine(kind, states.Count, states.Count(Holds), states.Count(s => s == "устарел"));
                }
            ),
        ];

    /// <summary>Organisations with the kinds that they lack or have outlived.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Kinds)> Gaps(NoteBasis basis) =>
        [
            .. from row in basis.Rows
            let lacking = basis
                .Now.ActKinds.Where((_, at) => row.Acts.ElementAtOrDefault(at) is { } state && !Holds(state))
                .ToList()
            where lacking.Count > 0
            orderby lacking.Count descending, row.Name
            select (row.Name, (IReadOnlyList<string>)lacking),
        ];
}

/// <summary>Acts, sites and roadmaps: what organisations were asked to have and to do.</summary>
internal sealed class PaperProse(NoteBasis basis)
{
    public string Acts()
    {
        var lines = ActLine.Of(basis.Now);
        var (expected, there) = (lines.Sum(l => l.Expected), lines.Sum(l => l.InForce));
        if (expected == 0)
            return "Локальных актов район от организаций не ждёт.";
        var before = basis.Before is { } was ? ActLine.Of(was) : null;
        var gaps = ActLine.Gaps(basis);
        var whole = basis.Rows.Count() - gaps.Count;
        var rare = lines
            .Where(l => l.Expected > l.InForce)
            .OrderByDescending(l => l.Expected - l.InForce)
            .Take(3)
            .ToList();
        return Say.Lines(
            Say.Join(
                $"Из локальных актов, которых район ждёт от организаций, действуют {Say.Share(there, expected)}{Say.Change(there, before?.Sum(l => l.InForce), basis.Before?.AsOf)}.",
                whole == 0
                    ? "Полного набора актов нет ни у одной организации."
                    : $"Все акты есть у {Figures.Whole(whole)} из {Say.OfOrganisations(basis.Rows.Count())}."
            ),
            rare.Count > 0
                ? $"Чаще всего не хватает: {string.Join("; ", rare.Select(l => $"«{l.Kind}» – у {Say.OfOrganisations(l.Expected - l.InForce)}"))}."
                : null,
            gaps.Count > 0
                ? $"Больше всего пробелов: {string.Join(", ", gaps.Take(4).Select(g => $"{g.Name} ({Plural.Of(g.Kinds.Count, "акт", "акта", "актов")})"))}."
                : null
        );
    }

    public string Sites()
    {
        var asked = basis.Rows.ToList();
        var without = NoSite.Select(r => r.Name).ToList();
        return Say.Join(
            $"Адрес раздела о наставничестве на сайте указан у {Figures.Whole(asked.Count - without.Count)} из {Say.OfOrganisations(asked.Count)} ({Figures.Share(asked.Count - without.Count, asked.Count)}).",
            without.Count > 0
                ? $"Не указан: {Say.Names(without)}."
                : "Портал знает адреса, а не сами разделы: открываются ли они и что в них есть, проверяют на сайтах."
        );
    }

    public IEnumerable<FigureRow> NoSite =>
        basis.Rows.Where(r => string.IsNullOrEmpty(r.Values.GetValueOrDefault(Cells.Site)));

    public string Roadmaps()
    {
        if (basis.Now.Roadmaps.Count == 0)
            return "Действующих дорожных карт района нет.";
        var lines = basis.Now.Roadmaps.Select(r =>
            r.Duties.Expected == 0
                ? $"По карте «{r.Title}» к отчётному дню исполнения ещё не ждали."
                : $"По карте «{r.Title}» к отчётному дню ждали исполнения {Plural.Of(r.Duties.Expected, "поручения", "поручений", "поручений")}: в срок – {Figures.Whole(r.Duties.InTime)} ({Figures.Share(r.Duties.InTime, r.Duties.Expected)}), с опозданием – {Figures.Whole(r.Duties.Late)}, {Plural.Word(r.Duties.Overdue, "просрочено", "просрочены", "просрочены")} – {Figures.Whole(r.Duties.Overdue)}."
        );
        var late = Overdue.Take(4).ToList();
        return Say.Lines([
            .. lines,
            late.Count > 0
                ? $"Больше всего просроченных поручений: {string.Join(", ", late.Select(r => $"{r.Name} ({Figures.Whole(r.Duties.Overdue)})"))}."
                : "Просроченных поручений у организаций нет.",
        ]);
    }

    public IEnumerable<FigureRow> Overdue =>
        basis
            .Rows.Where(r => r.Duties.Overdue > 0)
            .OrderByDescending(r => r.Duties.Overdue)
            .ThenBy(r => r.Name, StringComparer.Ordinal);
}
