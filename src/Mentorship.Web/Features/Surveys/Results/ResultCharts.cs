using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Charts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Surveys.Results;

/// <summary>Results as bars; behind each drawing stands a table with the same figures.</summary>
internal static class ResultCharts
{
    /// <summary>Means of scores, with those of the measurement before as diamonds.</summary>
    public static BarChart? Scores(ResultsPage page)
    {
        var lines = page.Questions.Where(q => q.Item.Kind == ItemKind.Score && q.Now is not null).ToList();
        return lines.Count == 0
            ? null
            : new(
                "scores",
                "Средние оценки по вопросам",
                string.Join("; ", lines.Select(q => $"{q.Brief}: {q.Item.Say(q.Now)}")) + ".",
                [.. lines.Select(q => new ChartBar(q.Brief, q.Now!.Mean, q.Item.Say(q.Now), q.Before?.Mean))],
                SurveyItem.Best
            );
    }

    /// <summary>How the answers to a question with a choice are divided.</summary>
    public static BarChart Choices(QuestionLine line, Tally tally) =>
        new(
            $"q{line.Number}",
            line.Item.Question,
            string.Join("; ", line.Item.Choices.Select(c => $"{line.Item.Kind.Choice(c)}: {Share(tally, c)}")) + ".",
            [
                .. line.Item.Choices.Select(c => new ChartBar(
                    line.Item.Kind.Choice(c),
                    tally.Share(c),
                    Share(tally, c),
                    null
                )),
            ],
            100
        );

    /// <summary>The satisfied by organisation: only those that stand by themselves.</summary>
    public static BarChart? Organisations(ResultsPage page)
    {
        var lines = page
            .Shown.Select(g => (Group: g, Satisfied: page.Result!.SatisfiedOf(g.OrganisationId)))
            .Where(l => l.Satisfied is not null)
            .OrderByDescending(l => l.Satisfied!.Share)
            .ToList();
        return lines.Count < 2
            ? null
            : new(
                "places",
                "Доля довольных по организациям",
                string.Join("; ", lines.Select(l => $"{l.Group.Organisation}: {l.Satisfied.Say()}")) + ".",
                [
                    .. lines.Select(l => new ChartBar(
                        l.Group.Organisation,
                        l.Satisfied!.Share,
                        Figures.Percent(l.Satisfied.Share),
                        null
                    )),
                ],
                100
            );
    }

    private static string Share(Tally tally, int choice) => Figures.Percent(tally.Share(choice));
}
