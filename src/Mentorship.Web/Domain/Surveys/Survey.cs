using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Surveys;

/// <summary>Опрос: a questionnaire given to the people of some pairs for some days. Its answers are always nameless.</summary>
public sealed class Survey : DistrictOwned
{
    public const int TitleMaxLength = 160;
    public const int LongestDays = 120;
    public const decimal UsualThreshold = 7;

    private readonly List<SurveyGroup> groups = [];

    private Survey() { }

    public Survey(SurveyTemplate template, SurveyFacts facts, IReadOnlyDictionary<Guid, int> invited, DateOnly today)
        : base(template.DistrictId)
    {
        if (template.IsRetired)
            throw new RuleBroken("Анкета убрана из списка. Выберите другую.", nameof(TemplateId));
        Title = Text.Required(facts.Title ?? template.Name, "Назовите опрос.", TitleMaxLength, nameof(Title));
        if (facts.To < facts.From)
            throw new RuleBroken("Последний день раньше первого. Проверьте даты.", nameof(To));
        if (facts.To < today)
            throw new RuleBroken("Последний день уже прошёл. Проверьте дату.", nameof(To));
        if (facts.To > facts.From.AddDays(LongestDays))
            throw new RuleBroken($"Опрос не длиннее {LongestDays} дней. Проверьте даты.", nameof(To));
        if (facts.Threshold is < 1 or > SurveyItem.Best)
            throw new RuleBroken("Порог – от 1 до 10.", nameof(Threshold));
        if (facts.Baseline is { } before)
            Follow(before, template);
        (TemplateId, TemplateVersion, Items) = (template.Id, template.Version, template.Items);
        (Respondent, Stage) = (template.Respondent, template.Stage);
        (From, To, Threshold) = (facts.From, facts.To, Math.Round(facts.Threshold, 1));
        (OrganisationId, FormId) = (facts.Of?.Id, facts.Form?.Id);
        groups.AddRange(invited.Where(i => i.Value > 0).Select(i => new SurveyGroup(this, i.Key, i.Value)));
        if (groups.Count == 0)
            throw new RuleBroken(
                "Спрашивать некого: пар, которые подходят под выбор, нет. Измените анкету, форму или даты.",
                nameof(TemplateId)
            );
    }

    public string Title { get; private set; } = "";
    public Guid TemplateId { get; private set; }
    public int TemplateVersion { get; private set; }
    public Respondent Respondent { get; private set; }
    public SurveyStage Stage { get; private set; }

    /// <summary>The questions as they were on the day of opening; the template may change since.</summary>
    public string Items { get; private set; } = "";

    /// <summary>Whoever's mean score is not below it is satisfied.</summary>
    public decimal Threshold { get; private set; }

    /// <summary>Asked by one organisation of its own people; none: by the district.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Only pairs of this form; none: of any.</summary>
    public Guid? FormId { get; private set; }

    /// <summary>The measurement before, that this one is compared with.</summary>
    public Guid? BaselineId { get; private set; }

    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>From this day on results are open and nothing is added any more.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public MentoringForm? Form { get; private set; }
    public IReadOnlyList<SurveyGroup> Groups => groups;

    public IReadOnlyList<SurveyItem> ItemList => SurveyItem.Read(Items);

    /// <summary>Feeds the indicator of the district, or of the organisation that asks.</summary>
    public bool IsOfSatisfaction => Stage == SurveyStage.After && FormId is null && Respondent != Respondent.Curator;

    public bool IsOpenOn(DateOnly day) => ClosedOn is null && From <= day && day <= To;

    public void Close(DateOnly on)
    {
        if (ClosedOn is not null)
            throw new RuleBroken("Опрос уже закрыт.");
        ClosedOn = on;
    }

    /// <exception cref="RuleBroken">Somebody has answered: what was said stays.</exception>
    public void MustBeUnanswered()
    {
        if (groups.Exists(g => g.Answered > 0))
            throw new RuleBroken("На опрос уже ответили: его не отменяют, а закрывают.");
    }

    private void Follow(Survey before, SurveyTemplate template)
    {
        if (template.Stage != SurveyStage.After)
            throw new RuleBroken(
                "Сравнить можно опрос «на выходе». Для «на входе» оставьте поле пустым.",
                nameof(BaselineId)
            );
        if (before.Stage != SurveyStage.Before || before.Respondent != template.Respondent)
            throw new RuleBroken(
                "Сравнивают с опросом «на входе» тех же участников. Выберите другой.",
                nameof(BaselineId)
            );
        BaselineId = before.Id;
    }
}

/// <summary>All of a survey that a person sets when he opens it.</summary>
public sealed record SurveyFacts(string? Title, DateOnly From, DateOnly To)
{
    public decimal Threshold { get; init; } = Survey.UsualThreshold;
    public Organisation? Of { get; init; }
    public MentoringForm? Form { get; init; }
    public Survey? Baseline { get; init; }
}
