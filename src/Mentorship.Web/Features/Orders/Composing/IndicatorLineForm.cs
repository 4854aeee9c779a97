using System.Globalization;
using Mentorship.Web.Domain.Orders;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Features.Orders.Composing;

public sealed class PlanForm
{
    public int Year { get; set; }
    public decimal? Value { get; set; }

    /// <summary>The words of the paper, and the value that they were read as: another value takes their place.</summary>
    public string? Printed { get; set; }
    public decimal? PrintedValue { get; set; }

    public PlannedYear Plan =>
        new(Year, Value)
        {
            Printed =
                Value == PrintedValue && Printed is { Length: > 0 and <= PlannedYear.PrintedMaxLength }
                    ? Printed
                    : null,
        };

    public static PlanForm Of(PlannedYear plan) =>
        new()
        {
            Year = plan.Year,
            Value = plan.Value,
            Printed = plan.Printed,
            PrintedValue = plan.Printed is null ? null : plan.Value,
        };
}

/// <summary>A line of a table of indicators; an empty one stands ready at the end and is not kept.</summary>
public sealed class IndicatorLineForm
{
    public const string New = "new";

    public string? Name { get; set; }
    public string? Unit { get; set; }

    /// <summary>Empty: printed only; «new»; or which indicator of the district the plans are of.</summary>
    public string? Becomes { get; set; }
    public List<PlanForm> Plans { get; set; } = [];

    /// <summary>What the paper prints beside the plans.</summary>
    public string? BaseHead { get; set; }
    public string? BaseWords { get; set; }

    public AnnexIndicator Line =>
        new(Name ?? "", Unit, [.. Plans.Select(p => p.Plan)])
        {
            IndicatorId = Guid.TryParse(Becomes, out var id) ? id : null,
            IsNew = Becomes == New,
            Base =
                Domain.Text.Tidy(BaseHead) is { Length: <= PrintedBase.MaxLength } head
                && Domain.Text.Tidy(BaseWords) is { Length: <= PrintedBase.MaxLength } words
                    ? new(head, words)
                    : null,
        };

    public static IndicatorLineForm Of(AnnexIndicator line) =>
        new()
        {
            Name = line.Name,
            Unit = line.Unit,
            Becomes =
                line.IndicatorId is { } id ? $"{id}"
                : line.IsNew ? New
                : "",
            Plans = [.. line.Plans.Select(PlanForm.Of)],
            BaseHead = line.Base?.Head,
            BaseWords = line.Base?.Words,
        };
}

/// <summary>The table as it is edited, in an order and where an order is read from a file.</summary>
/// <param name="Prefix">Of the fields' names.</param>
/// <param name="Choice">What a line may become; empty where it is only printed.</param>
/// <param name="Button">The value of the buttons beside the lines; none where lines are neither added nor dropped.</param>
/// <param name="Fresh">Years of a table that has no line yet.</param>
public sealed record IndicatorLines(
    IReadOnlyList<IndicatorLineForm> Lines,
    string Prefix,
    IReadOnlyList<SelectListItem> Choice,
    string? Button = null,
    IReadOnlyList<int>? Fresh = null
)
{
    /// <summary>Whose plan a line that is none of the district's may be, by its words: proposed, and chosen by a person.</summary>
    public Func<IndicatorLineForm, IReadOnlyList<string>> Likely { get; init; } = _ => [];

    public IReadOnlyList<int> Years { get; } =
        AnnexIndicators.Years(Lines.Select(l => l.Line)) is { Count: > 0 } years ? years : Fresh ?? [];

    public string Then(string act) => string.Format(CultureInfo.InvariantCulture, Button!, act);
}

internal static class IndicatorLinesRearranging
{
    /// <summary>«add» leaves what was typed into the ready line; «remove» drops a line, «year» and «unyear» a column.</summary>
    public static void Rearrange(this List<IndicatorLineForm> lines, string act, string? row)
    {
        var years = AnnexIndicators.Years(lines.Select(l => l.Line));
        switch (act)
        {
            case "remove"
                when int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < lines.Count:
                lines.RemoveAt(at);
                break;
            case "year" when years.Count is > 0 and < AnnexIndicators.MostYears:
                lines.ForEach(l => l.Plans.Add(new PlanForm { Year = years[^1] + 1 }));
                break;
            case "unyear" when years.Count > 1:
                lines.ForEach(l => l.Plans.RemoveAll(p => p.Year == years[^1]));
                break;
        }
    }
}
