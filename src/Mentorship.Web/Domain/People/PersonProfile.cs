namespace Mentorship.Web.Domain.People;

/// <summary>What the two federal bases ask of a mentor, in his own words.</summary>
public sealed record PersonProfile
{
    public const int MaxLength = 1000;

    public static readonly PersonProfile Empty = new();

    public string? Competencies { get; init; }
    public string? Achievements { get; init; }
    public string? Interests { get; init; }

    /// <summary>«10–14 лет», «старшеклассники»: whom he wants to mentor.</summary>
    public string? WantedAge { get; init; }

    /// <summary>«два часа в неделю»: the time he has for it.</summary>
    public string? Time { get; init; }

    public PersonProfile Checked() =>
        new()
        {
            Competencies = Text.Block(Competencies, MaxLength, nameof(Competencies)),
            Achievements = Text.Block(Achievements, MaxLength, nameof(Achievements)),
            Interests = Text.Block(Interests, MaxLength, nameof(Interests)),
            WantedAge = Text.Optional(WantedAge, 100, nameof(WantedAge)),
            Time = Text.Optional(Time, 200, nameof(Time)),
        };
}

/// <summary>Who speaks for a student under 18: a parent or a guardian.</summary>
public sealed record Representative
{
    public const int NameMaxLength = 200;

    public static readonly Representative None = new();

    public string? Name { get; init; }

    /// <summary>«мать», «отец», «опекун».</summary>
    public string? Relation { get; init; }

    public string? Phone { get; init; }
    public string? Email { get; init; }

    public bool IsKnown => Name is not null;

    public Representative Checked() =>
        new()
        {
            Name = Text.Optional(Name, NameMaxLength, "RepresentativeName"),
            Relation = Text.Optional(Relation, 60, "RepresentativeRelation"),
            Phone = Text.Optional(Phone, 60, "RepresentativePhone"),
            Email = Text.Optional(Email, 200, "RepresentativeEmail"),
        };
}
