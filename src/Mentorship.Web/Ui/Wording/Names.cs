namespace Mentorship.Web.Ui.Wording;

/// <summary>A person's name, kept in the card as «Ветрова Ирина Павловна», in shorter forms.</summary>
public static class Names
{
    /// <summary>«И. П. Ветрова», never parted.</summary>
    public static string Signature(string fullName)
    {
        var parts = Parts(fullName);
        return parts.Length < 2
            ? fullName.Trim()
            : string.Join(Nb.Space, parts.Skip(1).Take(2).Select(Initial)) + Nb.Space + parts[0];
    }

    /// <summary>«Ветрова И. П.», for alphabetical lists.</summary>
    public static string SurnameFirst(string fullName)
    {
        var parts = Parts(fullName);
        return parts.Length < 2
            ? fullName.Trim()
            : parts[0] + Nb.Space + string.Join(Nb.Space, parts.Skip(1).Take(2).Select(Initial));
    }

    /// <summary>«ИВ» for the round mark beside a name.</summary>
    public static string Monogram(string fullName)
    {
        var parts = Parts(fullName);
        return parts.Length switch
        {
            0 => "?",
            1 => parts[0][..1].ToUpperInvariant(),
            _ => (parts[1][..1] + parts[0][..1]).ToUpperInvariant(),
        };
    }

    private static string Initial(string name) => char.ToUpperInvariant(name[0]) + ".";

    private static string[] Parts(string fullName) =>
        fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
