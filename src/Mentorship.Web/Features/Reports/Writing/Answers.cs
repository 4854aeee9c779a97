using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>How many were asked and how many of them are content.</summary>
internal sealed record Answers(long Asked, long Content)
{
    private const string OfMentees = "content-mentees";
    private const string OfMentors = "content-mentors";

    /// <summary>As organisations gave it; when none did, as the district's own surveys have it.</summary>
    public static Answers? Of(QuarterFigures figures, string asked, string content)
    {
        if (figures.Total(asked) is > 0 and var given && figures.Total(content) is { } part)
            return new(given, part);
        var code = asked == Cells.MenteesAsked ? OfMentees : OfMentors;
        return
            figures.Indicators.FirstOrDefault(i => i.Code == code)
                is { Numerator: { } satisfied, Denominator: > 0 and var whole }
            ? new(whole, (long)satisfied)
            : null;
    }
}
