using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Surveys;

/// <summary>Анкета: what is asked of whom and when. A line of the district's directory; a survey takes its text along.</summary>
public sealed class SurveyTemplate : DirectoryLine
{
    public const int NameMaxLength = 160;
    public const int ItemsMaxLength = 20000;
    public const int MostItems = 40;

    private SurveyTemplate() { }

    public SurveyTemplate(Guid districtId, SurveyTemplateFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    public string Name { get; private set; } = "";
    public Respondent Respondent { get; private set; }
    public SurveyStage Stage { get; private set; }

    /// <summary>A question a line, as <see cref="SurveyItem.Read"/> takes it.</summary>
    public string Items { get; private set; } = "";

    /// <summary>Grows with every change of the questions: a survey says which one it asked.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<SurveyItem> ItemList => SurveyItem.Read(Items);

    public void Describe(SurveyTemplateFacts facts)
    {
        Name = Text.Required(facts.Name, "Назовите анкету: «Наставляемые, на выходе».", NameMaxLength, nameof(Name));
        var items =
            Text.Block(facts.Items, ItemsMaxLength, nameof(Items))
            ?? throw new RuleBroken("Добавьте вопросы, каждый с новой строки.", nameof(Items));
        Check(SurveyItem.Read(items));
        if (items != Items || facts.Respondent != Respondent || facts.Stage != Stage)
            Version++;
        (Items, Respondent, Stage) = (items, facts.Respondent, facts.Stage);
    }

    private static void Check(IReadOnlyList<SurveyItem> items)
    {
        if (items.Count > MostItems)
            throw new RuleBroken($"В анкете не больше {MostItems} вопросов.", nameof(Items));
        if (items.All(i => i.Kind == ItemKind.Words))
            throw new RuleBroken(
                "Добавьте хотя бы один вопрос с выбором ответа: по словам итога не подвести.",
                nameof(Items)
            );
        if (items.Where(i => i.Topic is not null).GroupBy(i => i.Topic).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBroken($"Тема «{twice.Key}» стоит у двух вопросов. Оставьте её у одного.", nameof(Items));
    }
}

public sealed record SurveyTemplateFacts(string? Name, Respondent Respondent, SurveyStage Stage, string? Items);
