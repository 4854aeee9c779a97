using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>Who has agreed that somebody of his school mentors in another, on which day and by which paper.</summary>
public sealed record MentorRelease(string? Name, string Post, DateOnly On, string? Paper)
{
    /// <summary>«и. о. директора СОШ № 1 Зимина Ольга Павловна (согласовано 26.11.2026, письмо № 77)»</summary>
    public string Words =>
        $"{Post}{(Name is null ? "" : $" {Name}")} (согласовано {On:dd.MM.yyyy}{(Paper is null ? "" : $", {Paper}")})";

    /// <summary>Whoever signed for the school, who need not be its head; the head where the word was written down without a name.</summary>
    public static MentorRelease Of(PairMember member, Organisation school)
    {
        var (name, post) = member.ReleasedByName is { } words ? Read(words) : (school.HeadName, school.HeadPost);
        return new(
            name,
            Addressing.Small(Workplaces.Of(post ?? school.HeadPost ?? "руководитель", school.ShortName)),
            member.ReleasedOn!.Value,
            member.ReleasePaper
        );
    }

    // «Зимина Ольга Павловна, и. о. директора»
    private static (string? Name, string? Post) Read(string words) =>
        NamedForms.People(words) is [var only] ? only
        : words.Split(',', 2) is [var name, var post] ? (name.Trim(), Text.Tidy(post))
        : (words, null);
}
