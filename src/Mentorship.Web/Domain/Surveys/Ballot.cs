using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mentorship.Web.Domain.Surveys;

/// <summary>Answers of one person, in the order of the questions. It has no key, no day and no name.</summary>
public sealed record Ballot(IReadOnlyList<string?> Answers)
{
    public const int WordsMaxLength = 1000;

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The name of a question's field, by which a broken rule finds it.</summary>
    public static string Field(int at) => $"q{at + 1}";

    /// <exception cref="RuleBroken">An answer is not one of those offered, or there is none at all.</exception>
    public static Ballot Fill(IReadOnlyList<SurveyItem> items, IReadOnlyList<string?> given)
    {
        var answers = items.Select((item, at) => Answer(item, given.ElementAtOrDefault(at), at)).ToList();
        if (answers.Where((answer, at) => answer is not null && items[at].Kind != ItemKind.Words).Any())
            return new(answers);
        throw new RuleBroken("Ответьте хотя бы на один вопрос с выбором ответа.", Field(FirstChoice(items)));
    }

    public int? Choice(int at) =>
        Answers[at] is { } answer && int.TryParse(answer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The mean of his scores from 1 to 10; none when he gave no score.</summary>
    public decimal? Mean(IReadOnlyList<SurveyItem> items)
    {
        var scores = Choices(items, ItemKind.Score);
        return scores.Count == 0 ? null : (decimal)scores.Sum() / scores.Count;
    }

    /// <summary>The sum of the curator's card, where every line of it was marked.</summary>
    public int? Sum(IReadOnlyList<SurveyItem> items)
    {
        var marks = Choices(items, ItemKind.Mark);
        return marks.Count > 0 && marks.Count == items.Count(i => i.Kind == ItemKind.Mark) ? marks.Sum() : null;
    }

    public static IReadOnlyList<Ballot> Unpack(string packed) =>
        [.. JsonSerializer.Deserialize<List<List<string?>>>(packed, Plain)!.Select(answers => new Ballot(answers))];

    /// <summary>In the order of their own text: where one lies does not tell when it came.</summary>
    public static string Pack(IEnumerable<Ballot> ballots) =>
        $"[{string.Join(',', ballots.Select(b => JsonSerializer.Serialize(b.Answers, Plain)).Order(StringComparer.Ordinal))}]";

    private List<int> Choices(IReadOnlyList<SurveyItem> items, ItemKind kind) =>
        [.. items.Select((item, at) => item.Kind == kind ? Choice(at) : null).OfType<int>()];

    private static string? Answer(SurveyItem item, string? given, int at)
    {
        if (item.Kind == ItemKind.Words)
            return Text.Block(given, WordsMaxLength, Field(at));
        if (Text.Tidy(given) is not { } chosen)
            return null;
        return
            int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && item.Choices.Contains(number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new RuleBroken("Выберите один из ответов, которые предложены.", Field(at));
    }

    private static int FirstChoice(IReadOnlyList<SurveyItem> items) =>
        items.Select((item, at) => (item, at)).First(i => i.item.Kind != ItemKind.Words).at;
}
