using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>Who may stand on a side of a pair.</summary>
public enum PairSide
{
    /// <summary>Works in an organisation of the district.</summary>
    Staff,

    /// <summary>Learns in one.</summary>
    Learner,

    /// <summary>A grown-up of an enterprise, a university or another district; staff may stand here too.</summary>
    Partner,
}

/// <summary>Форма наставничества: «учитель – учитель», with its role models. A line of the district's directory.</summary>
public sealed class MentoringForm : DirectoryLine
{
    public const int NameMaxLength = 120;
    public const int RoleModelMaxLength = 160;
    public const int RoleModelsMaxLength = 2000;

    private MentoringForm() { }

    public MentoringForm(Guid districtId, MentoringFormFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    public string Name { get; private set; } = "";
    public PairSide MentorSide { get; private set; }
    public PairSide MenteeSide { get; private set; }

    /// <summary>One a line, offered when a pair is made.</summary>
    public string RoleModels { get; private set; } = "";

    public IReadOnlyList<string> RoleModelList => RoleModels.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A role model that another form offers and this one does not: left over when the form was changed.</summary>
    public bool IsStrange(string? roleModel, IEnumerable<MentoringForm> all) =>
        Text.Tidy(roleModel) is { } model && !Offers(model) && all.Any(f => f.Id != Id && f.Offers(model));

    private bool Offers(string model) => RoleModelList.Any(m => Text.Key(m) == Text.Key(model));

    /// <summary>Teachers are mentored, or students.</summary>
    public Direction Direction => MenteeSide == PairSide.Learner ? Direction.Students : Direction.Teachers;

    public void Describe(MentoringFormFacts facts)
    {
        Name = Text.Required(facts.Name, "Назовите форму: «учитель – учитель».", NameMaxLength, nameof(Name));
        if (facts.MenteeSide == PairSide.Partner)
            throw new RuleBroken("Наставляемый работает или учится в организации района.", nameof(MenteeSide));
        (MentorSide, MenteeSide) = (facts.MentorSide, facts.MenteeSide);
        RoleModels = Text.Block(facts.RoleModels, RoleModelsMaxLength, nameof(RoleModels)) ?? "";
        if (RoleModelList.Any(m => m.Length > RoleModelMaxLength))
            throw new RuleBroken($"Ролевая модель не длиннее {RoleModelMaxLength} знаков.", nameof(RoleModels));
    }

    /// <summary>What stands in the way of this person on that side; null when nothing does.</summary>
    public static string? Objection(PairSide side, bool isMentor, PersonKind kind) =>
        (side, kind) switch
        {
            (PairSide.Staff, PersonKind.Employee) => null,
            (PairSide.Learner, PersonKind.Student) => null,
            (PairSide.Partner, PersonKind.Employee or PersonKind.Outside) => null,
            _ => Puts(side, isMentor),
        };

    /// <summary>Who stands on that side, in words.</summary>
    public static string Puts(PairSide side, bool isMentor) =>
        side switch
        {
            PairSide.Staff => $"в этой форме {Word(isMentor)} – педагог или другой работник организации района.",
            PairSide.Learner => $"в этой форме {Word(isMentor)} – обучающийся.",
            _ => $"в этой форме {Word(isMentor)} – взрослый: работник предприятия, вуза или организации района.",
        };

    private static string Word(bool isMentor) => isMentor ? "наставник" : "наставляемый";

    /// <summary>Forms and role models of the two federal models; each district then makes the list its own.</summary>
    public static IReadOnlyList<MentoringForm> Usual(Guid districtId)
    {
        MentoringFormFacts[] usual =
        [
            new(
                "учитель – учитель",
                PairSide.Staff,
                PairSide.Staff,
                "опытный педагог – молодой специалист\nлидер педагогического сообщества – педагог с затруднениями\nпедагог-новатор – консервативный педагог\nопытный предметник – неопытный предметник"
            ),
            new(
                "руководитель – педагог",
                PairSide.Staff,
                PairSide.Staff,
                "руководитель – молодой педагог\nруководитель – кандидат в кадровый резерв"
            ),
            new(
                "педагог вуза или колледжа – молодой педагог",
                PairSide.Partner,
                PairSide.Staff,
                "преподаватель – выпускник\nучёный – учитель-исследователь"
            ),
            new(
                "социальный партнёр – педагог",
                PairSide.Partner,
                PairSide.Staff,
                "специалист отрасли – педагог\nобщественный наставник – педагог"
            ),
            new(
                "ученик – ученик",
                PairSide.Learner,
                PairSide.Learner,
                "успевающий – неуспевающий\nлидер – пассивный\nравный – равному\nадаптированный – неадаптированный"
            ),
            new(
                "учитель – ученик",
                PairSide.Staff,
                PairSide.Learner,
                "педагог – одарённый ученик\nпедагог – ученик с трудностями в учёбе\nпедагог – ученик в трудной ситуации"
            ),
            new(
                "студент – ученик",
                PairSide.Learner,
                PairSide.Learner,
                "успевающий – неуспевающий\nлидер – равнодушный\nравный – другому\nкуратор – автор проекта"
            ),
            new(
                "работодатель – ученик",
                PairSide.Partner,
                PairSide.Learner,
                "активный профессионал – равнодушный потребитель\nколлега – молодой коллега\nработодатель – будущий сотрудник"
            ),
            new(
                "работодатель – студент",
                PairSide.Partner,
                PairSide.Learner,
                "активный профессионал – равнодушный потребитель\nуспешный профессионал – студент, выбирающий профессию\nколлега – будущий коллега\nработодатель – будущий сотрудник"
            ),
        ];
        return [.. usual.Select((facts, place) => new MentoringForm(districtId, facts, place))];
    }
}

public sealed record MentoringFormFacts(string? Name, PairSide MentorSide, PairSide MenteeSide, string? RoleModels);
