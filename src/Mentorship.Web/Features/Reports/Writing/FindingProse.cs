using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>«Проблемы и дефициты» and «Выводы»: what all the parts before come to.</summary>
internal sealed class FindingProse(NoteBasis basis)
{
    private readonly IndicatorProse indicators = new(basis);
    private readonly PaperProse papers = new(basis);

    public string Problems()
    {
        List<string> found = [.. Found()];
        return Say.Lines([
            found.Count == 0 ? "Мониторинг не выявил отставаний." : "Мониторинг выявил:",
            .. found.Select((f, at) => $"– {f}{(at + 1 == found.Count ? '.' : ';')}"),
            Outcomes(),
        ]);
    }

    public string Conclusions()
    {
        var met = indicators.Met.Count();
        var planned = met + indicators.Behind.Count();
        var duties = basis.Now.Roadmaps.Select(r => r.Duties).ToList();
        var (expected, inTime) = (duties.Sum(d => d.Expected), duties.Sum(d => d.InTime));
        var done = basis.Outcomes.Count(o => o.IsDone);
        return Say.Lines(
            $"Сведения для мониторинга представлены в срок на {Figures.Share(basis.Now.InTime, basis.Now.Expected)}.",
            planned > 0 ? $"План показателей выполнен на {Figures.Share(met, planned)}: {met} из {planned}." : null,
            expected > 0 ? $"Поручения дорожных карт исполнены в срок на {Figures.Share(inTime, expected)}." : null,
            basis.Outcomes.Count > 0
                ? $"Из рекомендаций прошлой справки {Plural.Word(done, "исполнена", "исполнены", "исполнены")} {done} из {basis.Outcomes.Count}."
                : null,
            indicators.Behind.Any() || papers.Overdue.Any() || ActLine.Gaps(basis).Count > 0
                ? "Названные проблемы устраняют адресные рекомендации следующей части."
                : "Система наставничества района работает по плану."
        );
    }

    private IEnumerable<string> Found()
    {
        if (indicators.Behind.ToList() is { Count: > 0 } behind)
            yield return $"отставание от плана: {string.Join(", ", behind.Select(i => $"«{i.Name}»"))}";
        if (indicators.Unknown.ToList() is { Count: > 0 } unknown)
            yield return $"{Plural.Of(unknown.Count, "показатель", "показателя", "показателей")} без данных: {string.Join(", ", unknown.Select(i => $"«{i.Name}»"))}";
        if (ActLine.Gaps(basis) is { Count: > 0 } gaps)
            yield return $"неполный пакет локальных актов у {Say.OfOrganisations(gaps.Count)}";
        if (papers.Overdue.ToList() is { Count: > 0 } late)
            yield return $"просроченные поручения дорожных карт у {Say.OfOrganisations(late.Count)}";
        var young = (basis.Total(Cells.YoungTeachers) ?? 0) - (basis.Total(Cells.YoungWithMentor) ?? 0)
            is > 0
                and var alone
            ? alone
            : 0;
        if (young > 0 && basis.Total(Cells.YoungWithMentor) is not null)
            yield return $"{Plural.Of(young, "педагог", "педагога", "педагогов")} со стажем до трёх лет без наставника";
        if (papers.NoSite.Count() is > 0 and var sites)
            yield return $"нет адреса раздела о наставничестве на сайте у {Say.OfOrganisations(sites)}";
        if (basis.Now.Expected - basis.Now.InTime is > 0 and var tardy)
            yield return $"сведения не представлены в срок {Plural.Of(tardy, "организацией", "организациями", "организациями")}";
    }

    private string? Outcomes()
    {
        if (basis.Outcomes.Count == 0)
            return null;
        var done = basis.Outcomes.Count(o => o.IsDone);
        var late = basis.Outcomes.Count(o => o.Overdue > 0);
        return Say.Join(
            $"Из {Plural.Of(basis.Outcomes.Count, "рекомендации", "рекомендаций", "рекомендаций")} прошлой справки исполнены всеми – {done}.",
            late > 0 ? $"Исполнили не все и в срок не успели – {late}: кто именно, видно в таблице." : null
        );
    }
}
