using System.Collections.Immutable;

namespace Mentorship.Web.Domain.Orders;

/// <summary>What is planned by the end of a year; none where the paper leaves the cell empty.</summary>
public sealed record PlannedYear(int Year, decimal? Value)
{
    public const int PrintedMaxLength = 80;

    /// <summary>How a paper prints it where that says more: «не менее 20», «50 % (10 школ из 20)».</summary>
    public string? Printed { get; init; }
}

/// <summary>«База (2026)», «35».</summary>
public sealed record PrintedBase(string Head, string Words)
{
    public const int MaxLength = 80;
}

/// <summary>A line of a table of indicators, and what becomes of its plans when the order is registered.</summary>
public sealed record AnnexIndicator(string Name, string? Unit, IReadOnlyList<PlannedYear> Plans)
{
    public const int NameMaxLength = 600;
    public const int UnitMaxLength = 40;

    /// <summary>The plans are those of this indicator of the district.</summary>
    public Guid? IndicatorId { get; init; }

    /// <summary>The district gets an indicator of this name, whose values are entered by hand.</summary>
    public bool IsNew { get; init; }

    /// <summary>What there is to begin with, as a paper prints it beside the plans; none where it says nothing.</summary>
    public PrintedBase? Base { get; init; }

    /// <summary>Printed and nothing else.</summary>
    public bool IsWords => IndicatorId is null && !IsNew;

    public bool IsShare =>
        Unit?.Contains('%', StringComparison.Ordinal) == true
        || Unit is null && Name.StartsWith("Доля", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The lines of an annex of indicators as a table that has the same years in every line.</summary>
public static class AnnexIndicators
{
    public const int MostLines = 60;
    public const int MostYears = 8;
    public const int FirstYear = 2015;
    public const int LastYear = 2060;
    public const decimal MostValue = 10_000_000;

    public static IReadOnlyList<int> Years(IEnumerable<AnnexIndicator> lines) =>
        [.. lines.SelectMany(l => l.Plans).Select(p => p.Year).Distinct().Order()];

    /// <exception cref="RuleBroken">Something cannot be printed or cannot be a plan.</exception>
    public static IReadOnlyList<AnnexIndicator> Checked(IReadOnlyList<AnnexIndicator> lines, string field)
    {
        var named = lines.Where(l => Text.Tidy(l.Name) is not null).ToList();
        if (named.Count > MostLines)
            throw new RuleBroken($"В таблице не больше {MostLines} показателей.", field);
        var years = Years(named);
        if (years.Count > MostYears)
            throw new RuleBroken($"В таблице не больше {MostYears} лет.", field);
        if (years.Any(y => y is < FirstYear or > LastYear))
            throw new RuleBroken($"Год – от {FirstYear} до {LastYear}.", field);
        return [.. named.Select(l => Checked(l, years, field))];
    }

    private static AnnexIndicator Checked(AnnexIndicator line, IReadOnlyList<int> years, string field)
    {
        var name = Text.Required(line.Name, "Назовите показатель.", AnnexIndicator.NameMaxLength, field);
        var values = line
            .Plans.GroupBy(p => p.Year)
            .ToImmutableDictionary(g => g.Key, g => g.OrderBy(p => p.Value is null).First());
        foreach (var value in values.Values.Select(p => p.Value))
            if (value is < 0 or > MostValue || line.IsShare && value > 100)
                throw new RuleBroken(
                    line.IsShare
                        ? $"«{name}»: план – от 0 до 100 %."
                        : $"«{name}»: план – не меньше нуля и не больше 10 000 000.",
                    field
                );
        return line with
        {
            Name = name,
            Unit = Text.Optional(line.Unit, AnnexIndicator.UnitMaxLength, field),
            Plans = [.. years.Select(y => values.GetValueOrDefault(y) ?? new PlannedYear(y, null))],
        };
    }
}
