using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Features.Roadmaps.Readings;

/// <summary>How the deadline of a row is understood, in words that make sense for a row without one too.</summary>
internal static class Understood
{
    public static string Words(Activity row) =>
        Words(row.DeadlinePhrase ?? row.DeadlineText, row.DeadlineKind, row.UnderstoodAs);

    public static string Words(string? printed, DeadlineKind kind, string understoodAs) =>
        printed is null ? "срок не указан"
        : kind == DeadlineKind.Unknown || understoodAs.Length == 0 ? "не понято"
        : $"понято: {understoodAs}";

    public static string Sentence(Activity row) =>
        Words(row) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";
}
