using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Acts;

/// <summary>A kind of local act that organisations are asked to have: a line of the district's own directory.</summary>
public sealed class ActKind : DirectoryLine
{
    public const int NameMaxLength = 160;

    private ActKind() { }

    public ActKind(Guid districtId, ActKindFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    /// <summary>«Положение о наставничестве»</summary>
    public string Name { get; private set; } = "";

    /// <summary>The kind that it rests on: an act older than its school's act of that kind is out of date.</summary>
    public Guid? RestsOnId { get; private set; }

    public void Describe(ActKindFacts facts)
    {
        Name = Text.Required(
            facts.Name,
            "Укажите название: «Положение о наставничестве».",
            NameMaxLength,
            nameof(Name)
        );
        ExpectedFrom = facts.ExpectedFrom;
        if (facts.RestsOnId == Id)
            throw new RuleBroken("Акт не может быть основан сам на себе. Выберите другой вид.", nameof(RestsOnId));
        RestsOnId = facts.RestsOnId;
    }

    public static IReadOnlyList<ActKind> Usual(Guid districtId)
    {
        var schools = OrganisationKinds.Teaching;
        OrganisationKinds pupils = new([OrganisationKind.School, OrganisationKind.College]);
        var launch = Kind("Приказ о внедрении наставничества", schools, null, 0);
        var statute = Kind("Положение о наставничестве", schools, null, 1);
        return
        [
            launch,
            statute,
            Kind("Дорожная карта", schools, statute, 2),
            Kind("Приказ о назначении куратора", schools, null, 3),
            Kind("Программа наставничества обучающихся", pupils, statute, 4),
            Kind("Положение о стимулировании наставников", schools, statute, 5),
            Kind("Изменения в положение об оплате труда", schools, statute, 6),
            Kind("Приказ о закреплении пар", schools, statute, 7),
            Kind("Порядок обработки персональных данных", OrganisationKinds.None, null, 8),
        ];

        ActKind Kind(string name, OrganisationKinds from, ActKind? restsOn, int place) =>
            new(districtId, new(name, from, restsOn?.Id), place);
    }
}

public sealed record ActKindFacts(string? Name, OrganisationKinds ExpectedFrom, Guid? RestsOnId);
