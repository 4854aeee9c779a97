using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

/// <param name="Unit">«%», «чел.»; null when nothing says it.</param>
/// <param name="Targets">Planned values by year.</param>
public sealed record ReadIndicator(string Name, string? Unit, IReadOnlyDictionary<int, decimal> Targets)
{
    public string? Number { get; init; }

    /// <summary>The unit that its name does not say already: «Доля наставников, %» needs none.</summary>
    public string? UnitBeside =>
        Unit is { } unit
        && Name.TrimEnd(' ', ')', '.', ';', ':').EndsWith(unit.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            ? null
            : Unit;

    /// <summary>By year, what the cell says where that is more than the value: «не менее 20», «50 % (10 школ из 20)».</summary>
    public IReadOnlyDictionary<int, string> Printed { get; init; } = new Dictionary<int, string>();
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What there is to begin with: «База (2026)».</summary>
    public ReadBase? Base { get; init; }
    public SourcePlace? Place { get; init; }
}

/// <summary>A value that is no plan, under the words of its column; as it is printed.</summary>
public sealed record ReadBase(string Head, string Words);

/// <param name="Role">«руководитель», «секретарь»; null for a member of whom nothing is said.</param>
/// <param name="Note">«по согласованию».</param>
public sealed record ReadMember(string Name, string? Post, string? Role, string? Note)
{
    public SourcePlace? Place { get; init; }
}
