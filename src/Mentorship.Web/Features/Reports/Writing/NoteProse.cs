using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>Drafts the prose of a note: what the figures say, part by part, with agreed numerals.</summary>
public sealed class NoteProse(NoteBasis basis)
{
    private readonly QuarterFigures now = basis.Now;

    public NoteText Text => NoteText.Drafted(Of);

    public string? Of(NotePart part) =>
        part switch
        {
            NotePart.Introduction => Introduction(),
            NotePart.Regulations => new PaperProse(basis).Acts(),
            NotePart.Coverage => new CoverageProse(basis).Write(),
            NotePart.Indicators => new IndicatorProse(basis).Write(),
            NotePart.Surveys => Surveys(),
            NotePart.Sites => new PaperProse(basis).Sites(),
            NotePart.Roadmaps => new PaperProse(basis).Roadmaps(),
            NotePart.Problems => new FindingProse(basis).Problems(),
            NotePart.Conclusions => new FindingProse(basis).Conclusions(),
            _ => "По итогам мониторинга рекомендуется:",
        };

    private string Introduction()
    {
        var given = basis.Rows.Where(r => r.SentOn is not null).ToList();
        var late = given.Where(r => r.SentOn > now.DueOn).Select(r => r.Name).ToList();
        var missing = basis.Rows.Where(r => r.State != ReturnState.Accepted).Select(r => r.Name).ToList();
        var excused = now.Rows.Where(r => r.State == ReturnState.Excused).ToList();
        return Say.Lines(
            $"Справка подготовлена по итогам мониторинга наставничества {NoteBasis.Of(now.Period)} по состоянию на {Days.Words(now.AsOf)} Её цель – показать, как в районе реализуется система наставничества, что отстаёт от плана и что следует сделать.",
            Say.Join(
                given.Count == 0
                    ? $"Сведений к дню фиксации не представила ни одна организация из {Figures.Whole(now.Expected)}."
                    : $"Сведения {Plural.Word(given.Count, "представила", "представили", "представили")} {Say.Organisations(given.Count)} из {Figures.Whole(now.Expected)}, в срок до {Days.Words(now.DueOn)} – {Figures.Whole(now.InTime)} ({Figures.Share(now.InTime, now.Expected)}).",
                late.Count > 0 ? $"После срока: {Say.Names(late)}." : null,
                missing.Count > 0 ? $"Ко дню фиксации не приняты сведения: {Say.Names(missing)}." : null
            ),
            excused.Count > 0
                ? $"Сведений не представляют по уважительной причине: {string.Join("; ", excused.Select(r => $"{r.Name} ({(r.Notes is [var note, ..] ? note.Words.TrimEnd('.') : MonitoringWords.NoData)})"))}."
                : null,
            $"Источники: сведения организаций, сверенные с реестром пар и программ; статистика организаций; итоги опросов; локальные акты; исполнение поручений. Цифры зафиксированы {Days.Digits(basis.SealedOn)} и не меняются, отпечаток печати {basis.Hash[..16]}."
        );
    }

    private string Surveys()
    {
        var parts = new[]
        {
            Asked(
                n => Plural.Of(n, "наставляемый", "наставляемых", "наставляемых"),
                Cells.MenteesAsked,
                Cells.MenteesContent
            ),
            Asked(
                n => Plural.Of(n, "наставник", "наставника", "наставников"),
                Cells.MentorsAsked,
                Cells.MentorsContent
            ),
        };
        if (parts.All(p => p is null))
            return "В отчётном периоде сведений об анкетировании нет: опросы не проводились или в группах было меньше пяти человек.";
        var silent = basis
            .Rows.Where(r =>
                (r.Values.Number(Cells.MenteesAsked) ?? 0) + (r.Values.Number(Cells.MentorsAsked) ?? 0) == 0
            )
            .Select(r => r.Name)
            .ToList();
        return Say.Lines(
            Say.Join(parts),
            silent.Count == 0 ? "Анкетирование прошло во всех организациях."
                : silent.Count == basis.Rows.Count()
                    ? "Опросы проводил район; по организациям итоги не выделены: в группах меньше пяти человек."
                : $"Сведений об анкетировании нет от {Plural.Of(silent.Count, "организации", "организаций", "организаций")}: {Say.Names(silent)}."
        );
    }

    private string? Asked(Func<long, string> who, string asked, string content)
    {
        if (Answers.Of(now, asked, content) is not { } said)
            return null;
        var (whole, part) = (said.Asked, said.Content);
        var before =
            basis.Before is { } past && Answers.Of(past, asked, content) is { } was
                ? $" На {Days.Words(past.AsOf)} было {Figures.Share(was.Content, was.Asked)}."
                : "";
        return $"{Plural.Word(whole, "Опрошен", "Опрошены", "Опрошено")} {who(whole)}, участием удовлетворены {Say.Share(part, whole)}.{before}";
    }
}
