using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Orders;

/// <summary>What an order says that takes the force of another one.</summary>
public static partial class RepealWords
{
    /// <summary>The text takes somebody's force and names this number.</summary>
    public static bool Says(OrderText text, string number)
    {
        var words = string.Join('\n', text.Points.Select(p => p.Text).Append(text.Preamble)).Replace('\u00A0', ' ');
        return Loses().IsMatch(words)
            && Regex.IsMatch(
                words,
                $@"№\s*{Regex.Escape(number)}(?![\p{{L}}\d])",
                RegexOptions.IgnoreCase,
                TimeSpan.FromSeconds(1)
            );
    }

    [GeneratedRegex(@"утратив|утрачива|отмен[иея]|недействующ|прекра\w+ действи", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Loses();
}
