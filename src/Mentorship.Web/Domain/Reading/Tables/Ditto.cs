using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«—//—», «тот же»: the cell above once more.</summary>
internal static partial class Ditto
{
    /// <summary>Columns where such a mark is read.</summary>
    public static readonly IReadOnlyList<ColumnRole> Roles =
    [
        ColumnRole.Deadline,
        ColumnRole.Responsible,
        ColumnRole.DeadlineAndResponsible,
        ColumnRole.Result,
    ];

    public static bool Is(string text) => Mark().IsMatch(text.Trim());

    [GeneratedRegex(
        @"^(?:[-–—\s]*(?://|\\\\|""|''|″|«|»|„|“|”)[-–—\s]*|(?:тот|та|те|то)\sже(?:\sсамо?[её])?\.?)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Mark();
}
