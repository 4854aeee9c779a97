using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators;

/// <summary>A value that the portal cannot compute: what was counted, of how many, on which day and from which paper.</summary>
public sealed class EnteredValue : DistrictOwned
{
    private EnteredValue() { }

    public EnteredValue(Indicator indicator, Organisation? of, DateOnly on, decimal amount, int? whole, string? source)
        : base(indicator.DistrictId)
    {
        if (!indicator.IsEntered)
            throw new RuleBroken("Этот показатель портал считает сам.");
        (IndicatorId, OrganisationId, On) = (indicator.Id, of?.Id, on);
        Correct(indicator, amount, whole, source);
    }

    public Guid IndicatorId { get; private set; }

    /// <summary>None: of the whole district.</summary>
    public Guid? OrganisationId { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Numerator of a share, or the number itself.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Denominator of a share.</summary>
    public int? Whole { get; private set; }
    public string Source { get; private set; } = "";

    public void Correct(Indicator indicator, decimal amount, int? whole, string? source)
    {
        if (amount is < 0 or > 10_000_000)
            throw new RuleBroken("Число должно быть от 0 до 10 000 000.", nameof(Amount));
        if (indicator.Measure == Measure.Share)
        {
            if (whole is null or < 1)
                throw new RuleBroken("Укажите, из скольких: без знаменателя доли нет.", nameof(Whole));
            if (amount > whole)
                throw new RuleBroken("Часть больше целого. Проверьте числа.", nameof(Amount));
        }
        Amount = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        Whole = indicator.Measure == Measure.Share ? whole : null;
        Source = Text.Required(
            source,
            "Укажите, откуда число: опрос, дата, справка.",
            Statistic.SourceMaxLength,
            nameof(Source)
        );
    }
}
