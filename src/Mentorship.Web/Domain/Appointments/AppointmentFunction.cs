using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Appointments;

/// <summary>What somebody is appointed to: «куратор в ОО». A line of the district's own directory.</summary>
public sealed class AppointmentFunction : DirectoryLine
{
    public const int NameMaxLength = 120;

    private AppointmentFunction() { }

    public AppointmentFunction(Guid districtId, FunctionFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    /// <summary>«куратор в ОО»</summary>
    public string Name { get; private set; } = "";

    /// <summary>«кураторы в ОО»: how orders call all of them at once; party expressions are read by it.</summary>
    public string Plural { get; private set; } = "";

    /// <summary>Several people may hold it in one organisation at one time.</summary>
    public bool AllowsSeveral { get; private set; }

    public void Describe(FunctionFacts facts)
    {
        Name = Text.Required(facts.Name, "Укажите название: «куратор в ОО».", NameMaxLength, nameof(Name));
        Plural = Text.Optional(facts.Plural, NameMaxLength, nameof(Plural)) ?? Name;
        ExpectedFrom = facts.ExpectedFrom;
        AllowsSeveral = facts.AllowsSeveral;
    }

    /// <summary>What most districts appoint; each then makes the list its own.</summary>
    public static IReadOnlyList<AppointmentFunction> Usual(Guid districtId)
    {
        OrganisationKinds department = new([OrganisationKind.Department]);
        OrganisationKinds centre = new([OrganisationKind.MethodCentre]);
        FunctionFacts[] usual =
        [
            new("муниципальный куратор", "муниципальные кураторы", department),
            new("муниципальный координатор", "муниципальные координаторы", centre),
            new("куратор в ОО", "кураторы в ОО", OrganisationKinds.Teaching),
            new("ответственный за базы", "ответственные за базы", OrganisationKinds.Teaching),
            new("ответственный за раздел сайта", "ответственные за раздел сайта", OrganisationKinds.None),
            new("руководитель ШМО", "руководители ШМО", OrganisationKinds.None, AllowsSeveral: true),
        ];
        return [.. usual.Select((facts, place) => new AppointmentFunction(districtId, facts, place))];
    }
}

public sealed record FunctionFacts(
    string? Name,
    string? Plural,
    OrganisationKinds ExpectedFrom,
    bool AllowsSeveral = false
);
