namespace Mentorship.Web.Features.Monitoring;

public enum QuarterPart
{
    All,
    NotGiven,
    Waiting,
    WithRemarks,
    Late,
    Mine,
}

/// <summary>What the address leaves of the quarter: a part of the returns, some of the names.</summary>
public sealed record QuarterFilter(QuarterPart Part, string Text)
{
    public static QuarterFilter Of(IQueryCollection query) =>
        new(
            Enum.TryParse<QuarterPart>(query["show"], ignoreCase: true, out var part) && Enum.IsDefined(part)
                ? part
                : QuarterPart.All,
            Domain.Text.Tidy(query["q"]) ?? ""
        );
}

/// <summary>The quarter as somebody asked to see it, in groups by state.</summary>
public sealed record QuarterView(QuarterPage Page, QuarterFilter Filter)
{
    public IReadOnlyList<ReturnLine> Shown =>
        [.. Of(Filter.Part).Where(l => l.Name.Contains(Filter.Text, StringComparison.CurrentCultureIgnoreCase))];

    public IEnumerable<ReturnLine> Of(QuarterPart part) =>
        part switch
        {
            QuarterPart.NotGiven => Page.Lines.Where(l => l.HasNotGiven),
            QuarterPart.Waiting => Page.Lines.Where(l => l.State == Domain.Monitoring.ReturnState.Sent),
            QuarterPart.WithRemarks => Page.Lines.Where(l => l.Open.Any()),
            QuarterPart.Late => Page.Late,
            QuarterPart.Mine => Page.WaitingForMe,
            _ => Page.Lines,
        };
}
