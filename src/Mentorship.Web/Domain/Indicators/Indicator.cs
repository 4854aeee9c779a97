using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Domain.Indicators;

/// <summary>Показатель: what a district is measured by. A line of its own list; the usual ten stand in it from the start.</summary>
public sealed partial class Indicator : DirectoryLine
{
    public const int CodeMaxLength = 40;
    public const int NameMaxLength = 300;
    public const int ShortNameMaxLength = 80;
    public const int UnitMaxLength = 40;
    public const int AboutMaxLength = 1000;

    private Indicator() { }

    public Indicator(Guid districtId, string? code, IndicatorKind kind, IndicatorFacet facet, int place)
        : base(districtId, place)
    {
        Code = Text.Required(
            code,
            "Укажите код: несколько латинских букв для адреса страницы.",
            CodeMaxLength,
            nameof(Code)
        );
        if (!Slug().IsMatch(Code) || Reserved.Contains(Code))
            throw new RuleBroken(
                "Код – латинские буквы, цифры и дефисы, первая – буква. Слова new, usual и statistics заняты.",
                nameof(Code)
            );
        Kind = kind;
        Describe(facet);
    }

    internal Indicator(Guid districtId, Computation computation, string code, IndicatorFacet facet, int place)
        : this(districtId, code, IndicatorKind.Computed, facet, place)
    {
        Computation = computation;
    }

    /// <summary>Pages of the list itself.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["new", "usual", "statistics"];

    /// <summary>Its place in addresses: «young-teachers».</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>As tables and small charts have it.</summary>
    public string ShortName { get; private set; } = "";

    public IndicatorKind Kind { get; private set; }
    public Computation? Computation { get; private set; }
    public Measure Measure { get; private set; }

    /// <summary>Of a number: «человек», «баллов».</summary>
    public string? Unit { get; private set; }

    public Aim Aim { get; private set; }
    public Span Span { get; private set; }

    /// <summary>Pairs that ended before this day are of an earlier programme; none: all pairs there are.</summary>
    public DateOnly? Since { get; private set; }

    public PathKind Path { get; private set; }

    /// <summary>Digits after the comma that a share is rounded to.</summary>
    public int Digits { get; private set; }

    public Holding? Holding { get; private set; }

    /// <summary>The kind of local act that is looked for; of the teachers' model, the statute.</summary>
    public Guid? ActKindId { get; private set; }

    /// <summary>A local act that serves as the school's roadmap where it keeps none in the portal.</summary>
    public Guid? RoadmapKindId { get; private set; }

    /// <summary>The kind of mentoring that management teams are in.</summary>
    public Guid? MentoringKindId { get; private set; }

    /// <summary>Whose satisfaction it is, of kind <see cref="IndicatorKind.Survey"/>; none: entered by hand only.</summary>
    public Respondent? Respondents { get; private set; }

    /// <summary>What the order says about it, for whoever opens the figure.</summary>
    public string? About { get; private set; }

    public bool IsEntered => Kind is IndicatorKind.Survey or IndicatorKind.Entered;

    public bool CountsPeople =>
        Computation
            is Indicators.Computation.Mentees
                or Indicators.Computation.Mentors
                or Indicators.Computation.YoungTeachers
                or Indicators.Computation.Covered;

    public void Describe(IndicatorFacet facet)
    {
        Name = Text.Required(facet.Name, "Назовите показатель так, как в приказе.", NameMaxLength, nameof(Name));
        ShortName = Text.Optional(facet.ShortName, ShortNameMaxLength, nameof(ShortName)) ?? Brief(Name);
        Unit = facet.Measure == Measure.Share ? null : Text.Optional(facet.Unit, UnitMaxLength, nameof(Unit));
        About = Text.Block(facet.About, AboutMaxLength, nameof(About));
        if (facet.Digits is < 0 or > 2)
            throw new RuleBroken("Знаков после запятой: от 0 до 2.", nameof(Digits));
        if (Kind == IndicatorKind.Counted && facet.Holding is null)
            throw new RuleBroken("Выберите, что должно быть у организации.", nameof(Holding));
        if (facet.Holding == Indicators.Holding.LocalAct && facet.ActKindId is null)
            throw new RuleBroken("Выберите вид локального акта.", nameof(ActKindId));
        if (Kind == IndicatorKind.Counted && facet.Of.List.Count == 0)
            throw new RuleBroken("Выберите, у каких организаций считать.", nameof(ExpectedFrom));
        (Measure, Aim, Span, Since) = (facet.Measure, facet.Aim, facet.Span, facet.Since);
        (Path, Digits, ExpectedFrom) = (facet.Path, facet.Digits, facet.Of);
        Holding = Kind == IndicatorKind.Counted ? facet.Holding : null;
        Respondents = Kind == IndicatorKind.Survey && Measure == Measure.Share ? facet.Respondents : null;
        (ActKindId, RoadmapKindId, MentoringKindId) = (facet.ActKindId, facet.RoadmapKindId, facet.MentoringKindId);
    }

    /// <summary>As orders print it: halves go away from zero.</summary>
    public decimal Rounded(decimal value) => Math.Round(value, Digits, MidpointRounding.AwayFromZero);

    private static string Brief(string name) =>
        name.Length <= ShortNameMaxLength ? name : name[..(ShortNameMaxLength - 1)].TrimEnd() + "…";

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.None, 1000)]
    private static partial Regex Slug();
}

/// <summary>All of an indicator that a person may set.</summary>
public sealed record IndicatorFacet(string? Name, string? ShortName = null)
{
    public Measure Measure { get; init; }
    public string? Unit { get; init; }
    public Aim Aim { get; init; }
    public Span Span { get; init; }
    public DateOnly? Since { get; init; }
    public PathKind Path { get; init; }
    public int Digits { get; init; } = 1;
    public Holding? Holding { get; init; }
    public Guid? ActKindId { get; init; }
    public Guid? RoadmapKindId { get; init; }
    public Guid? MentoringKindId { get; init; }
    public Respondent? Respondents { get; init; }
    public OrganisationKinds Of { get; init; } = OrganisationKinds.None;
    public string? About { get; init; }
}
