using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

internal static class MemberWords
{
    /// <summary>The name, or what stands in its place for whoever may not see it: «обучающийся», «учитель физики».</summary>
    public static string Shown(MemberRow member) =>
        member.Name ?? (member.PersonKind == PersonKind.Student ? "обучающийся" : member.Post ?? "имя не показано");

    /// <summary>«с 20.01.2027 – Аксёнова Нина Павловна»; null where nobody comes.</summary>
    public static string? Coming(IReadOnlyList<MemberRow> comers) =>
        comers.Count == 0 ? null : string.Join("; ", comers.Select(m => $"с {Days.Digits(m.From)} – {Shown(m)}"));

    /// <summary>By whom of a group the programme was gone through: «всеми», «4 из 5: …»; whoever left before the end has not.</summary>
    public static string Passed(IEnumerable<MemberRow> mentees)
    {
        var stayed = mentees.Where(m => m.LeftBy is null).ToList();
        var passed = stayed.FindAll(m => m.IsPassed);
        return passed.Count == 0 ? "никем"
            : passed.Count == stayed.Count ? "всеми"
            : $"{passed.Count} из {stayed.Count}: {string.Join(", ", passed.Select(Shown))}";
    }

    /// <summary>«Орлова Татьяна Петровна, учитель математики».</summary>
    public static string Whole(MemberRow member, Guid? own) =>
        Place(member, own) is { } place ? $"{Shown(member)}, {place}" : Shown(member);

    /// <summary>«учитель математики», «7 «А»»; with the place where it is not the pair's own.</summary>
    public static string? Place(MemberRow member, Guid? own)
    {
        if (member is { OrganisationId: null, PlaceWords: { } typed })
            return typed;
        var what =
            member.PersonKind == PersonKind.Student
                ? member.Grade is { } grade
                    ? PersonWords.Class(grade, member.Letter, member.IsCollege)
                    : null
                // A post that stands in place of the name is not said twice.
                : member.Name is null
                    ? null
                    : member.Post;
        var where = member.OrganisationId == own ? null : member.Organisation;
        var words = string.Join(", ", new[] { what, where }.OfType<string>());
        return words.Length == 0 ? null : words;
    }
}
