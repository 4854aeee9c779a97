namespace Mentorship.Web.Domain.Districts;

public enum DistrictKind
{
    /// <summary>Район, округ, город: one education department and its organisations</summary>
    Municipal,

    /// <summary>A college or a school that runs a programme of its own</summary>
    Institution,
}

/// <summary>Район: the area of one education department, the tenant of the portal.</summary>
public sealed class District
{
    public const int NameMaxLength = 120;
    public const int DepartmentMaxLength = 300;
    public const int TownMaxLength = 120;
    public const int HeadMaxLength = 200;

    private District() { }

    public District(DistrictKind kind, DistrictNames names, string timeZone, DateTimeOffset createdAt)
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        CreatedAt = createdAt;
        Layout = new DocumentLayout();
        Habits = new DocumentHabits();
        Letterhead = LetterheadLines.None;
        Pairs = new PairRules();
        Rename(names);
        MoveTo(timeZone);
    }

    public Guid Id { get; private set; }

    public DistrictKind Kind { get; private set; }

    /// <summary>Приреченский район</summary>
    public string Name { get; private set; } = "";

    /// <summary>Приреченского района</summary>
    public string NameGenitive { get; private set; } = "";

    /// <summary>Приреченскому району</summary>
    public string NameDative { get; private set; } = "";

    /// <summary>(в) Приреченском районе</summary>
    public string NamePrepositional { get; private set; } = "";

    /// <summary>Full name of the education department, as the head of an order prints it.</summary>
    public string DepartmentName { get; private set; } = "";

    public string? Town { get; private set; }

    /// <summary>IANA name; Russia has eleven, and a deadline ends at the district's own midnight.</summary>
    public string TimeZone { get; private set; } = "";

    public string? HeadPost { get; private set; }

    public string? HeadName { get; private set; }

    public string? ContactPhone { get; private set; }

    public DocumentLayout Layout { get; private set; } = null!;

    public DocumentHabits Habits { get; private set; } = null!;

    public LetterheadLines Letterhead { get; private set; } = null!;

    public PairRules Pairs { get; private set; } = null!;

    public DateTimeOffset CreatedAt { get; private set; }

    public void Rename(DistrictNames names)
    {
        Name = Text.Required(names.Name, "Укажите название района.", NameMaxLength, "Name");
        NameGenitive = Text.Optional(names.Genitive, NameMaxLength, "NameGenitive") ?? Name;
        NameDative = Text.Optional(names.Dative, NameMaxLength, "NameDative") ?? Name;
        NamePrepositional = Text.Optional(names.Prepositional, NameMaxLength, "NamePrepositional") ?? Name;
    }

    public void DescribeDepartment(string? departmentName, string? town, string? contactPhone)
    {
        DepartmentName = Text.Required(
            departmentName,
            "Укажите полное название управления образования.",
            DepartmentMaxLength,
            "DepartmentName"
        );
        Town = Text.Optional(town, TownMaxLength, "Town");
        ContactPhone = Text.Optional(contactPhone, 60, "ContactPhone");
    }

    public void AppointHead(string? post, string? name)
    {
        HeadPost = Text.Optional(post, HeadMaxLength, "HeadPost");
        HeadName = Text.Optional(name, HeadMaxLength, "HeadName");
    }

    public void MoveTo(string timeZone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _))
            throw new RuleBroken("Выберите часовой пояс из списка.", "TimeZone");
        TimeZone = timeZone;
    }

    public void LayOutDocuments(DocumentLayout layout)
    {
        layout.Check();
        Layout = layout;
    }

    /// <summary>How orders are written here, and what stands around the name of the department at their head.</summary>
    public void WriteOrders(DocumentHabits habits, LetterheadLines letterhead)
    {
        habits.Check();
        Letterhead = letterhead.Checked();
        Habits = habits;
    }

    public void RulePairs(PairRules rules)
    {
        rules.Check();
        Pairs = rules;
    }

    public DateOnly Today(TimeProvider clock) => LocalDay.Today(TimeZone, clock);

    /// <summary>Whether it is that hour or later today by the clock of the district.</summary>
    public bool HasReached(TimeOnly hour, TimeProvider clock) => LocalDay.Hour(TimeZone, clock.GetUtcNow()) >= hour;
}

/// <summary>The name of a district in the cases an order needs; what is missing is taken from the nominative.</summary>
public sealed record DistrictNames(
    string? Name,
    string? Genitive = null,
    string? Dative = null,
    string? Prepositional = null
);
