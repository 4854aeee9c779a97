using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Organisations;

/// <summary>A body that can be given obligations, employ mentors or be counted: a school, the department, an enterprise.</summary>
public sealed class Organisation : DistrictOwned
{
    public const int ShortNameMaxLength = 120;
    public const int FullNameMaxLength = 400;

    private readonly List<OrganisationAlias> aliases = [];
    private readonly List<Statistic> statistics = [];

    private Organisation() { }

    public Organisation(
        Guid districtId,
        OrganisationKind kind,
        string? shortName,
        string? fullName,
        DateOnly activeFrom
    )
        : base(districtId)
    {
        Kind = kind;
        ActiveFrom = activeFrom;
        Rename(shortName, fullName);
    }

    public OrganisationKind Kind { get; private set; }

    /// <summary>Степная СОШ</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>МБОУ «Степная средняя общеобразовательная школа»</summary>
    public string FullName { get; private set; } = "";

    public string? HeadPost { get; private set; }
    public string? HeadName { get; private set; }
    public string? Address { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string? Site { get; private set; }
    public DateOnly ActiveFrom { get; private set; }
    public DateOnly? ActiveTo { get; private set; }

    /// <summary>Why it closed: «реорганизована в …».</summary>
    public string? ClosedBecause { get; private set; }

    public IReadOnlyList<OrganisationAlias> Aliases => aliases;
    public IReadOnlyList<Statistic> Statistics => statistics;

    public void ChangeKind(OrganisationKind kind) => Kind = kind;

    public void Rename(string? shortName, string? fullName)
    {
        ShortName = Text.Required(
            shortName,
            "Укажите краткое название организации.",
            ShortNameMaxLength,
            nameof(ShortName)
        );
        FullName = Text.Optional(fullName, FullNameMaxLength, nameof(FullName)) ?? ShortName;
    }

    public void AppointHead(string? post, string? name)
    {
        HeadPost = Text.Optional(post, 200, nameof(HeadPost));
        HeadName = Text.Optional(name, 200, nameof(HeadName));
    }

    public void Contact(string? address, string? phone, string? email, string? site)
    {
        Address = Text.Optional(address, 300, nameof(Address));
        Phone = Text.Optional(phone, 60, nameof(Phone));
        Email = Text.Optional(email, 200, nameof(Email));
        Site = Text.Optional(site, 200, nameof(Site));
    }

    public void OpenFrom(DateOnly day)
    {
        if (ActiveTo < day)
            throw new RuleBroken("Организация не может открыться позже, чем закрылась.", nameof(ActiveFrom));
        ActiveFrom = day;
    }

    /// <summary>The last day it works; from the next day on it gets no new obligations.</summary>
    public void Close(DateOnly lastDay, string? reason)
    {
        if (lastDay < ActiveFrom)
            throw new RuleBroken("Последний день раньше дня открытия. Проверьте дату.", nameof(ActiveTo));
        ActiveTo = lastDay;
        ClosedBecause = Text.Required(
            reason,
            "Укажите, почему организация закрывается: это увидят в сносках отчётов.",
            300,
            nameof(ClosedBecause)
        );
    }

    public void Reopen()
    {
        ActiveTo = null;
        ClosedBecause = null;
    }

    public bool IsActiveOn(DateOnly day) => ActiveFrom <= day && (ActiveTo is null || day <= ActiveTo);

    /// <summary>Another spelling under which orders name it; unique in the district (PostgreSQL says so too).</summary>
    public OrganisationAlias? AddAlias(string? spelling)
    {
        var alias = new OrganisationAlias(this, spelling);
        if (alias.Key == Text.Key(ShortName) || aliases.Exists(a => a.Key == alias.Key))
            return null;
        aliases.Add(alias);
        return alias;
    }

    public void RemoveAlias(Guid id) => aliases.RemoveAll(a => a.Id == id);

    public Statistic Count(StatisticKind kind, DateOnly on, int value, string? source)
    {
        var statistic = statistics.Find(s => s.Kind == kind && s.On == on);
        if (statistic is null)
            statistics.Add(statistic = new Statistic(this, kind, on, value, source));
        else
            statistic.Correct(value, source);
        return statistic;
    }
}
