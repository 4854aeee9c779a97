using System.Text.RegularExpressions;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Where what is refused at the creation is mended, when that is no field of its form.</summary>
internal static partial class CreationLeads
{
    public const string Questions = "Questions";
    public const string Gone = "Gone";

    public static Func<string, string?> Of(OpenImport open) =>
        key =>
            key switch
            {
                Questions => $"{open.Address}#questions",
                Gone => $"{open.Address}#h-gone",
                "Points" => "#h-points",
                _ when Point().Match(key) is { Success: true } point => $"#p-{point.Groups["place"].Value}",
                _ when key.EndsWith(".People", StringComparison.Ordinal) => $"{open.Address}#h-group",
                _ when key == "Annexes" || key.EndsWith(".Indicators", StringComparison.Ordinal) => "#h-plans",
                _ when key.StartsWith("Annexes[", StringComparison.Ordinal) => $"{open.Address}#h-annex",
                _ => null,
            };

    // What of a point has no field of its own.
    [GeneratedRegex(@"^Points\[(?<place>\d{1,5})\](?:\.(?:Addressee|Printed|Level))?$", RegexOptions.None, 1000)]
    private static partial Regex Point();
}
