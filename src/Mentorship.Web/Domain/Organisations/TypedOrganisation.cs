namespace Mentorship.Web.Domain.Organisations;

/// <summary>An organisation as far as a typed name may mean it.</summary>
/// <param name="Names">Short, full and other names.</param>
public sealed record NamedOrganisation(Guid Id, OrganisationKind Kind, string ShortName, IReadOnlyList<string> Names);

/// <summary>Which organisation of the directory a typed name means: «Районные электросети», «ООО «Электросети»».</summary>
public static class TypedOrganisation
{
    public const int MostClose = 3;

    // «Электросети» for «электрические сети» is near enough to be proposed, another works of the same town is not.
    private const double NearEnough = 0.7;

    private const int ShortestPart = 5;

    private static readonly HashSet<string> LegalForms =
    [
        "ООО",
        "ОАО",
        "ПАО",
        "ЗАО",
        "АО",
        "ИП",
        "МУП",
        "ГУП",
        "ФГУП",
        "НКО",
        "АНО",
        "КФХ",
        "ГБПОУ",
        "ГАПОУ",
        "ФГБОУ",
    ];

    /// <summary>The only one that is called so, by whatever of its names.</summary>
    public static NamedOrganisation? Exactly(string typed, IEnumerable<NamedOrganisation> all)
    {
        var key = Key(typed);
        return key.Length > 0 && all.Where(o => o.Names.Any(n => Key(n) == key)).ToList() is [var only] ? only : null;
    }

    /// <summary>Those whose name is much like it, the nearest first.</summary>
    public static IReadOnlyList<NamedOrganisation> Close(string typed, IEnumerable<NamedOrganisation> all)
    {
        var key = Key(typed);
        return
        [
            .. all.Select(o => (Organisation: o, Near: o.Names.Max(n => Nearness(key, Key(n)))))
                .Where(o => o.Near >= NearEnough)
                .OrderByDescending(o => o.Near)
                .ThenBy(o => o.Organisation.ShortName, Natural.Order)
                .Take(MostClose)
                .Select(o => o.Organisation),
        ];
    }

    private static string Key(string name) =>
        string.Join(' ', Text.Key(name).Split(' ').Where(word => !LegalForms.Contains(word)));

    private static double Nearness(string one, string other)
    {
        if (one.Length < ShortestPart || other.Length < ShortestPart)
            return one == other ? 1 : 0;
        return Holds(one, other) || Holds(other, one) ? 0.95 : Shared(Pairs(one), Pairs(other));
    }

    private static bool Holds(string whole, string part) =>
        $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    // Pairs of letters that both have (Dice); blanks do not count: «электросети» is written apart and together.
    private static double Shared(List<string> one, List<string> other)
    {
        var left = new List<string>(other);
        return 2.0 * one.Count(left.Remove) / (one.Count + other.Count);
    }

    private static List<string> Pairs(string key)
    {
        var letters = key.Replace(" ", "", StringComparison.Ordinal);
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(at => letters.Substring(at, 2))];
    }
}
