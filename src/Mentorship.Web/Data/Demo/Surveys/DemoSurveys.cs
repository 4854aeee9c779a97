using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Data.Demo.Surveys;

/// <summary>What was asked in the demo district: two measurements of each side, closed, and two surveys that are going on.</summary>
public sealed record DemoPolls(IReadOnlyList<SurveyTemplate> Templates, IReadOnlyList<Survey> Surveys)
{
    public static readonly DemoPolls None = new([], []);
}

/// <summary>Every survey is opened, answered and closed by the domain's own methods; small schools stay under five.</summary>
internal sealed class DemoSurveys(DemoSetting setting, IReadOnlyList<Pair> pairs)
{
    private readonly DemoRandom random = setting.Random.Fork(2301);
    private readonly IReadOnlyList<SurveyTemplate> templates = UsualSurveys.For(setting.District.Id);
    private readonly List<Survey> surveys = [];
    private readonly IReadOnlyList<RollTerm> terms =
    [
        .. pairs
            .Where(p => p.State != PairState.Draft)
            .SelectMany(p =>
                p.Members.Select(m => new RollTerm(
                    p.OrganisationId,
                    m.PersonId,
                    p.FormId,
                    m.IsMentor,
                    m.From,
                    m.To < p.LastDay ? m.To : p.LastDay,
                    p.ApprovedOn
                ))
            ),
    ];

    public DemoPolls Make()
    {
        var mentees = Closed(templates[0], "Наставляемые: с чего начинаем", 60, 46, null, 0.9, 7.1);
        var mentors = Closed(templates[2], "Наставники: с чего начинаем", 60, 46, null, 0.92, 7.4);
        Closed(templates[1], "Наставляемые: что получилось", 24, 12, mentees, 0.82, 8.0);
        Closed(templates[3], "Наставники: что получилось", 24, 12, mentors, 0.86, 7.9);
        Open(templates[4], "Карта эффективности за полугодие", null, 0.55, 7.5);
        if (
            terms.CountBy(t => t.OrganisationId).OrderByDescending(c => c.Value).FirstOrDefault() is { Value: > 0 } most
        )
            Open(templates[1], "Как прошла четверть", most.Key, 0.3, 8.2);
        // The school year before: returns of the summer take satisfaction from it.
        var may = LastMay();
        Closed(templates[1], "Наставляемые: итоги года", may, may - 13, null, 0.84, 7.8);
        Closed(templates[3], "Наставники: итоги года", may, may - 13, null, 0.88, 7.7);
        return new(templates, surveys);
    }

    /// <summary>How many days ago the last 15 May was that lies two months back or more.</summary>
    private int LastMay()
    {
        var day = new DateOnly(setting.Day.Year, 5, 15);
        if (day > setting.Day.AddMonths(-2))
            day = day.AddYears(-1);
        return setting.Day.DayNumber - day.DayNumber;
    }

    private Survey? Closed(
        SurveyTemplate template,
        string title,
        int from,
        int to,
        Survey? baseline,
        double share,
        double level
    )
    {
        var facts = new SurveyFacts(title, setting.Day.AddDays(-from), setting.Day.AddDays(-to))
        {
            Baseline = baseline,
        };
        if (Make(template, facts, null, share, level) is not { } survey)
            return null;
        survey.Close(facts.To.AddDays(2));
        return survey;
    }

    private void Open(SurveyTemplate template, string title, Guid? of, double share, double level) =>
        Make(template, new(title, setting.Day.AddDays(-5), setting.Day.AddDays(9)), of, share, level);

    private Survey? Make(SurveyTemplate template, SurveyFacts facts, Guid? of, double share, double level)
    {
        var invited = SurveyRoll.Of(terms, template, null, facts.From);
        if (of is { } own)
        {
            facts = facts with { Of = pairs.First(p => p.OrganisationId == own).Organisation };
            invited = invited.Where(i => i.Key == own).ToDictionary();
        }
        // A district as small as a test's may have nobody to ask.
        if (invited.Count == 0)
            return null;
        var survey = new Survey(template, facts, invited, facts.From);
        foreach (var group in survey.Groups)
        {
            var mood = level + (random.Share() - 0.5) * 1.6;
            for (var n = 0; n < group.Invited; n++)
                if (random.Chance(share))
                    group.Put(Fill(survey.ItemList, mood), onPaper: random.Chance(0.08));
        }
        surveys.Add(survey);
        return survey;
    }

    private Ballot Fill(IReadOnlyList<SurveyItem> items, double mood)
    {
        var own = mood + (random.Share() + random.Share() - 1) * 2.6;
        return Ballot.Fill(items, [.. items.Select(item => Answer(item, own))]);
    }

    private string? Answer(SurveyItem item, double mood)
    {
        var turn = mood + (random.Share() - 0.5) * 3;
        return item.Kind switch
        {
            ItemKind.Score => $"{Math.Clamp((int)Math.Round(turn), 1, SurveyItem.Best)}",
            ItemKind.YesNo => turn > 6.4 ? "1" : "0",
            ItemKind.Frequency => $"{Math.Clamp((int)Math.Round(turn / 2.4), 0, 4)}",
            ItemKind.Mark => turn > 7.2 ? "2"
            : turn > 5 ? "1"
            : "0",
            _ => random.Chance(0.14) ? random.Pick(SurveyTalk.For(item)) : null,
        };
    }
}
