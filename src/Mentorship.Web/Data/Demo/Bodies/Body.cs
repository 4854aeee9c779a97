using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Bodies;

public enum Shape
{
    Department,
    MethodCentre,
    TownSchool,
    VillageSchool,

    /// <summary>Nine classes: those who go on change school</summary>
    BasicSchool,
    Kindergarten,
    Supplementary,
    SportSchool,
    College,
    Enterprise,
}

/// <summary>An organisation while its people are being made.</summary>
public sealed class Body(Organisation organisation, Shape shape, string slug)
{
    public Organisation Organisation { get; } = organisation;
    public Guid Id => Organisation.Id;
    public Shape Shape { get; } = shape;

    /// <summary>stepnaya: the name in addresses of mail and sites.</summary>
    public string Slug { get; } = slug;

    /// <summary>Spellings of orders; <see cref="Aliases"/> keeps those that are not taken.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    public double StaffWeight { get; init; }
    public double LearnerWeight { get; init; }
    public int HighestGrade { get; init; }

    /// <summary>Opened on the first day of this school year.</summary>
    public bool IsNew { get; init; }

    /// <summary>Closed a year before that day; the heir took its people over.</summary>
    public Body? Heir { get; init; }

    public IReadOnlyList<string> Posts { get; init; } = [];

    public List<Person> Staff { get; } = [];

    /// <summary>Parallel classes of a grade; one without letters is a single null.</summary>
    public Dictionary<int, string?[]> Letters { get; } = [];

    public bool IsSchool => Organisation.Kind is OrganisationKind.School;
    public bool IsOpen => Organisation.ActiveTo is null;
    public bool Teaches => Shape is not (Shape.Department or Shape.Enterprise);
}
