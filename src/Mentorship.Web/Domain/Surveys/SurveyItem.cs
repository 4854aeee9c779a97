namespace Mentorship.Web.Domain.Surveys;

/// <summary>A question of a questionnaire.</summary>
/// <param name="Topic">What joins it with the same question of the other measurement: «комфорт».</param>
public sealed record SurveyItem(ItemKind Kind, string Question, string? Topic)
{
    public const int QuestionMaxLength = 300;
    public const int TopicMaxLength = 40;
    public const int Best = 10;

    private static readonly (ItemKind Kind, string Word)[] Words =
    [
        (ItemKind.Score, "оценка"),
        (ItemKind.YesNo, "да/нет"),
        (ItemKind.Frequency, "частота"),
        (ItemKind.Mark, "балл"),
        (ItemKind.Words, "слова"),
    ];

    /// <summary>What may be chosen, from the most to the least; none of an answer in words.</summary>
    public IReadOnlyList<int> Choices =>
        Kind switch
        {
            ItemKind.Score => [.. Enumerable.Range(1, Best)],
            ItemKind.YesNo => [1, 0],
            ItemKind.Frequency => [4, 3, 2, 1, 0],
            ItemKind.Mark => [2, 1, 0],
            _ => [],
        };

    /// <summary>Both measurements asked the same on the same scale.</summary>
    public bool IsSameAs(SurveyItem other) => Kind == other.Kind && Topic is not null && Topic == other.Topic;

    /// <summary>A question a line: «оценка | Насколько вам было удобно вместе? | комфорт».</summary>
    /// <exception cref="RuleBroken">A line cannot be read, and which.</exception>
    public static IReadOnlyList<SurveyItem> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(Line).OfType<SurveyItem>()];

    private static SurveyItem? Line(string line, int at)
    {
        if (Text.Tidy(line) is not { } tidy)
            return null;
        var parts = tidy.Split('|', 3, StringSplitOptions.TrimEntries);
        var kind = Words.Where(w => w.Word.Equals(parts[0], StringComparison.OrdinalIgnoreCase)).ToList();
        if (kind.Count == 0 || parts.Length < 2)
            throw Wrong(at, "начните с вида ответа: «оценка | Насколько вам было удобно вместе? | комфорт»");
        if (Text.Tidy(parts[1]) is not { } question)
            throw Wrong(at, "напишите вопрос");
        if (question.Length > QuestionMaxLength)
            throw Wrong(at, $"вопрос не длиннее {QuestionMaxLength} знаков");
        var topic = Text.Tidy(parts.ElementAtOrDefault(2))?.ToLowerInvariant();
        return topic?.Length > TopicMaxLength
            ? throw Wrong(at, $"тема не длиннее {TopicMaxLength} знаков")
            : new(kind[0].Kind, question, topic);
    }

    private static RuleBroken Wrong(int at, string why) =>
        new($"Строка {at + 1}: {why}.", nameof(SurveyTemplate.Items));
}
