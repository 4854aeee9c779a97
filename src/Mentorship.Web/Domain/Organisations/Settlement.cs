using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Organisations;

/// <summary>The town or village of an address: «671000, Приреченский район, с. Степное, ул. Мира, 5» is in «с. Степное».</summary>
public static partial class Settlement
{
    /// <summary>Null: the address does not say it in a way that is read for certain.</summary>
    public static string? Of(string? address) =>
        Known().Matches(Text.Tidy(address) ?? "") is [.., var last]
            ? $"{last.Groups["kind"].Value} {last.Groups["name"].Value.TrimEnd()}"
            : null;

    // A house has a number behind «д.», a settlement a name with a capital letter.
    [GeneratedRegex(
        @"(?<=^|[,;]\s*)(?<kind>(?:г|с|п|д|х|ст|сл|пос|пгт|рп|р\.\s?п|дер|аул)\.|пгт|рп|(?:[Гг]ород|[Сс]ело|[Пп]ос[её]лок|[Дд]еревня|[Хх]утор|[Сс]таница|[Аа]ул))\s*(?<name>\p{Lu}[\p{L}\- ]*)(?=[,;]|$)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Known();
}
