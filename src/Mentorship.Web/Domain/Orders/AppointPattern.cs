using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How an order begins that appoints somebody: who, to what, and what is then his to do.</summary>
internal static partial class AppointPattern
{
    public static (string, OrderText) Of(PatternFacts facts)
    {
        var function = facts.Function ?? $"куратор {OrderPatterns.Mentoring}";
        var who = facts.Person is { } person ? Accusative(person, facts) : "";
        return (
            OrderPatterns.Cut($"О назначении {facts.Forms.Post(function)[Case.Genitive]}"),
            new()
            {
                Preamble = $"в целях организации {OrderPatterns.Mentoring}",
                Points =
                [
                    new(
                        1,
                        $"Назначить {who}, {facts.Forms.Post(function)[Case.Instrumental]}".Replace(
                            " ,",
                            "",
                            StringComparison.Ordinal
                        )
                    ),
                    new(
                        1,
                        "вести учёт наставнических пар и документов о наставничестве",
                        Named(facts.Person),
                        Elsewhere(facts)
                    ),
                    new(
                        1,
                        "представлять сведения о ходе работы",
                        Named(facts.Person),
                        Elsewhere(facts),
                        Deadline: "ежеквартально"
                    ),
                ],
                HasSheet = true,
            }
        );
    }

    /// <summary>Points that appoint and, with all under them, say no name; a list of people in an annex says them all.</summary>
    public static IEnumerable<string> NamingNobody(OrderText text)
    {
        if (text.Annexes.Any(a => a.People.Count > 0))
            return [];
        var numbers = text.Numbers();
        return text
            .Points.Index()
            .Where(p => p.Item.Text?.StartsWith("Назначить", StringComparison.OrdinalIgnoreCase) == true)
            .Select(p => numbers[p.Index])
            .Where(number =>
                !text
                    .Points.Zip(numbers)
                    .Where(p => p.Second == number || p.Second.StartsWith($"{number}.", StringComparison.Ordinal))
                    .Any(p => Name().IsMatch(p.First.Text ?? ""))
            );
    }

    private static string? Named(DirectoryPerson? person) => person is null ? null : person.FullName;

    // Somebody of another body is addressed with his place: «Учителю лицея № 5 Орловой Т. П.».
    private static string? Elsewhere(PatternFacts facts)
    {
        if (facts is not { Person: { Post: { } post } person, Workplace: { } place })
            return null;
        var name = PersonForms
            .Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex, facts.Forms.Of(person.Id))
            .WithInitials(Case.Dative);
        return Addressing.Capital($"{Workplaces.Of(facts.Forms.Post(post)[Case.Dative], place)} {name}");
    }

    private static string Accusative(DirectoryPerson person, PatternFacts facts)
    {
        var name = PersonForms
            .Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex, facts.Forms.Of(person.Id))
            .Full(Case.Accusative);
        return person.Post is { } post
            ? $"{name}, {Addressing.Small(Workplaces.Of(facts.Forms.Post(post)[Case.Accusative], facts.Workplace))}"
            : name;
    }

    // Initials, or a surname and a name.
    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
