using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators;

/// <summary>Целевое значение by the end of a year, of the district, of a kind of organisation or of one school.</summary>
public sealed class Target : DistrictOwned
{
    public const int FirstYear = 2015;
    public const int LastYear = 2060;
    public const int LastQuarter = 4;

    private Target() { }

    public Target(Indicator indicator, int year, int quarter, OrganisationKind? ofKind, Organisation? of, decimal value)
        : base(indicator.DistrictId)
    {
        if (year is < FirstYear or > LastYear)
            throw new RuleBroken($"Год – от {FirstYear} до {LastYear}.", nameof(Year));
        if (quarter is < 1 or > LastQuarter)
            throw new RuleBroken("Квартал – от 1 до 4.", nameof(Quarter));
        if (ofKind is not null && of is not null)
            throw new RuleBroken("План назначают виду организаций или одной организации.", nameof(OrganisationId));
        (IndicatorId, Year, Quarter) = (indicator.Id, year, quarter);
        (OrganisationKind, OrganisationId) = (ofKind, of?.Id);
        Set(indicator, value);
    }

    public Guid IndicatorId { get; private set; }
    public int Year { get; private set; }

    /// <summary>4 is the target of the year; 1 to 3 are marks of a path that a person has set.</summary>
    public int Quarter { get; private set; }

    public OrganisationKind? OrganisationKind { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public decimal Value { get; private set; }

    /// <summary>The last day by which it is to be reached.</summary>
    public DateOnly Day => new DateOnly(Year, (Quarter * 3), 1).AddMonths(1).AddDays(-1);

    public void Set(Indicator indicator, decimal value)
    {
        if (value < 0 || indicator.Measure == Measure.Share && value > 100)
            throw new RuleBroken(
                indicator.Measure == Measure.Share ? "План – от 0 до 100 %." : "План не меньше нуля.",
                nameof(Value)
            );
        if (value > 10_000_000)
            throw new RuleBroken("План слишком велик. Проверьте число.", nameof(Value));
        Value = Math.Round(value, 2, MidpointRounding.AwayFromZero);
    }
}
