using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Reports;

/// <summary>The mentor's report as a document.</summary>
public static class ReportPaper
{
    public static Document Make(
        PairRow pair,
        MentorReport report,
        string? deficits,
        District district,
        DateTimeOffset at
    )
    {
        (string Name, string? Value)[] words =
        [
            ("Дефициты, на которые направлена программа", deficits),
            ("Достигнутые результаты", report.Results),
            ("Что осталось", report.Remaining),
            ("Трудности", report.Difficulties),
            ("Отзыв наставляемого", report.Review),
            ("Кейс", report.CaseLink),
        ];
        return Document.Of(
            district,
            $"Отчёт наставника, {PairTitle.Of(pair)}, {Days.Digits(report.From)} – {Days.Digits(report.To)}",
            at,
            [
                new Letterhead(pair.OrganisationFull),
                new KindLine("ОТЧЁТ НАСТАВНИКА"),
                Facts(pair, report),
                new Subheading("Цифры периода"),
                new Table(
                    "Цифры периода",
                    [new("Показатель", 60), new("Назначено", 20, Align.Centre), new("Выполнено", 20, Align.Centre)],
                    [
                        new TableRow("Встречи", $"{report.MeetingsPlanned}", $"{report.MeetingsHeld}"),
                        new TableRow("Время встреч", "", ProgrammeWords.Hours(report.Minutes)),
                        new TableRow("Пункты программы", $"{report.StepsPlanned}", $"{report.StepsDone}"),
                    ]
                ),
                .. words
                    .Where(w => w.Value is not null)
                    .SelectMany(w =>
                        (Block[])[new Subheading(w.Name), .. w.Value!.Split('\n').Select(line => new Paragraph(line))]
                    ),
                new Subheading("Вывод"),
                new Paragraph(
                    report.Conclusion is { } conclusion
                        ? $"Предлагаю {conclusion.Name()}."
                        : $"Предлагаю ______________ ({string.Join(", ", Enum.GetValues<ReportConclusion>().Select(c => c.Name()))})."
                ),
                .. PaperPeople
                    .Within(pair.Mentors, report.From, report.To)
                    .Select(m => new Signature("Наставник", PaperPeople.Signs(m))),
            ]
        );
    }

    private static Table Facts(PairRow pair, MentorReport report)
    {
        (string Name, string? Value)[] facts =
        [
            ("Наставник", PaperPeople.WholeWithin(pair.Mentors, pair, report.From, report.To)),
            ("Наставляемый", PaperPeople.WholeWithin(pair.Mentees, pair, report.From, report.To)),
            ("Форма и вид", $"{pair.Form}, {pair.Kind}"),
            ("Предмет", pair.Subject),
            ("Период", $"с {Days.Words(report.From)} по {Days.Words(report.To)}"),
        ];
        return new(
            "О паре",
            [new("О паре", 30), new("Сведения", 70)],
            [.. facts.Where(f => f.Value is not null).Select(f => new TableRow(f.Name, f.Value!))]
        );
    }
}
