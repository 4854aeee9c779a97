using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Parties;

/// <summary>
/// Two wordings of one party, whatever the district: «ОО» and «руководители образовательных организаций», «МОУО» and
/// «управление образования», «ИМЦ» and «информационно-методический центр».
/// </summary>
public static class PartyNames
{
    private static readonly Guid Office = Guid.Parse("01970000-0000-7000-8000-000000000001");
    private static readonly OrganisationKinds Departments = new([OrganisationKind.Department]);

    /// <summary>A district of which nothing is known but that it has a department.</summary>
    private static readonly PartyDirectory Anywhere = new(
        [new DirectoryBody(Office, OrganisationKind.Department, "", "", [])],
        [],
        []
    );

    public static bool AreSame(string one, string other) =>
        Text.Key(one) == Text.Key(other)
        || IsShort(one, other)
        || IsShort(other, one)
        || Kinds(one) is { } kinds && kinds == Kinds(other);

    private static OrganisationKinds? Kinds(string name) =>
        PartyReader.Read(name, Anywhere).Parties is [{ FunctionId: null } only] && only.LeftOut.List.Count == 0
            ? only switch
            {
                { OrganisationId: not null } => Departments,
                { Kind: PartyKind.Group } when only.Kinds != OrganisationKinds.None => only.Kinds,
                _ => null,
            }
            : null;

    // The first letters of the words, with the small words or without them.
    private static bool IsShort(string letters, string name)
    {
        if (letters.Length is < 2 or > 8 || !letters.All(char.IsUpper))
            return false;
        var words = name.Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => char.IsLetter(w[0]))
            .ToList();
        return words.Count > 1 && (letters == Initials(words) || letters == Initials(words.Where(w => w.Length > 2)));
    }

    private static string Initials(IEnumerable<string> words) =>
        string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));
}
