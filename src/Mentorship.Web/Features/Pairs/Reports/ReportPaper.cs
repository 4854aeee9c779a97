using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Reports;

/// <summary>The mentor's report as a document.</summary>
public static class ReportPaper
{
    public static Document Make(PairHead head, MentorReport report, District district, DateTimeOffset at)
    {
        var period = $"с {Days.Words(report.From)} по {Days.Words(report.To)}";
        (string Name, string? Value)[] words =
        [
            ("Достигнутые результаты", report.Results),
            ("Что осталось", report.Remaining),
            ("Трудности", report.Difficulties),
            ("Отзыв наставляемого", report.Review),
            ("Кейс", report.CaseLink),
        ];
        return Document.Of(
            district,
            $"Отчёт наставника, {head.People.Title}, {Days.Digits(report.From)} – {Days.Digits(report.To)}",
            at,
            [
                new Letterhead(head.Pair.Organisation.FullName),
                new KindLine("ОТЧЁТ НАСТАВНИКА"),
                new Paragraph(
                    $"Наставник: {head.People.Mentors}. Наставляемый: {head.People.Mentees}. Форма: {head.Pair.Form.Name}. Период: {period}."
                ),
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
                new Paragraph($"Предлагаю {report.Conclusion.Name()}."),
                new Signature("Наставник", head.People.Mentors),
            ]
        );
    }
}
