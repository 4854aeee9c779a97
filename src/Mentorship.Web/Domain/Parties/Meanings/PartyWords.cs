using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Phrases;

namespace Mentorship.Web.Domain.Parties.Meanings;

/// <summary>A meaning written back as an office writes it; a group so that it is read as the same group.</summary>
internal static class PartyWords
{
    public const string Nothing = "не распознано";

    public static string Group(PartyMeaning group, DirectoryFunction? function, IReadOnlyList<DirectoryBody> except)
    {
        var without = except.Count == 0 ? "" : $" (кроме: {string.Join(", ", except.Select(b => b.ShortName))})";
        var who = function?.Plural ?? group.Post;
        var everywhere = who is null || group.Kinds != (function?.ExpectedFrom ?? OrganisationKinds.None);
        var words =
            !everywhere || group.Kinds == OrganisationKinds.None ? who + without
            : who is null ? Everywhere(group.Kinds) + without
            : $"все {GroupWords.Name(group.Kinds)}{without}: {who}";
        return string.IsNullOrWhiteSpace(words) ? Nothing : words;
    }

    public static string Body(string name, string? post, PersonPhrase? head, DirectoryPerson? person) =>
        name
        + (post is null ? "" : $": {post}")
        + (head is null ? "" : $" ({(person is null ? head.Printed : Initials(person))})");

    public static string Person(PersonPhrase name, DirectoryPerson? person, string? post, string? direction)
    {
        var who = person is null ? name.Printed : Initials(person);
        var what = post ?? Text.Tidy(person?.Post);
        return who + (what is null ? "" : $", {what}") + (direction is null ? "" : $" ({direction})");
    }

    public static string Marks(PartyMeaning party) =>
        (party.IsLead ? " (ответственный исполнитель)" : "") + (party.ByAgreement ? " (по согласованию)" : "");

    private static string Initials(DirectoryPerson person) =>
        string.Join(' ', [person.Surname, .. Letters(person.Name), .. Letters(person.Patronymic)]);

    private static IEnumerable<string> Letters(string? name) =>
        string.IsNullOrWhiteSpace(name) ? [] : [$"{char.ToUpperInvariant(name.TrimStart()[0])}."];

    // «школы и детские сады» alone would be two parties.
    private static string Everywhere(OrganisationKinds kinds) =>
        GroupWords.Name(kinds) is var name && GroupWords.IsOneWord(kinds)
            ? $"все {name}"
            : $"все {GroupWords.Name(OrganisationKinds.Teaching)} ({name})";
}
