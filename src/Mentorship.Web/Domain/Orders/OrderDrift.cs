using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A place of an order that the data have left behind.</summary>
/// <param name="Place">«пункт 2», «приложение «Состав рабочей группы», строка 3»</param>
/// <param name="Why">What is true now, in one sentence.</param>
/// <param name="Amendment">The wording of an order that puts it right.</param>
public sealed record Drifted(string Place, string Why, string Amendment);

/// <summary>What is known today of those whom a registered order names.</summary>
/// <param name="Printed">Point → the addressee as the registered paper prints it.</param>
/// <param name="Parties">Point → whom its duty means.</param>
/// <param name="Closed">Bodies that work no longer, with their last day.</param>
public sealed record DriftFacts(
    IReadOnlyDictionary<string, string> Printed,
    ILookup<string, (Guid? Person, Guid? Body)> Parties,
    PartyDirectory Now,
    IReadOnlyDictionary<Guid, (string Name, DateOnly LastDay)> Closed
);

/// <summary>Compares whom a registered order names with who they are today.</summary>
public static class OrderDrift
{
    public static IReadOnlyList<Drifted> Find(OrderText text, DriftFacts facts) =>
        [.. Points(text, facts), .. text.Annexes.SelectMany(annex => Annex(annex, facts))];

    private static IEnumerable<Drifted> Points(OrderText text, DriftFacts facts)
    {
        var numbers = text.Numbers();
        foreach (var (at, point) in text.Points.Index())
        {
            var number = numbers[at];
            if (point.Executor is not { } words || !facts.Printed.TryGetValue(number, out var printed))
                continue;
            foreach (var (person, body) in facts.Parties[number])
            {
                if (person is { } id && Person(facts, id) is null)
                    yield return Change(number, printed, "…", $"{words}: в организациях района больше не работает");
                else if (body is { } closed && facts.Closed.TryGetValue(closed, out var there))
                    yield return Change(
                        number,
                        printed,
                        "…",
                        $"{there.Name} не работает с {there.LastDay.AddDays(1):dd.MM.yyyy}"
                    );
            }
            // Somebody with another name or post is printed otherwise today.
            if (
                point.Addressee is null
                && facts.Parties[number].Any(p => p.Person is not null)
                && Today(number, words, point, facts) is { } now
                && !printed.StartsWith(now, StringComparison.Ordinal)
            )
                yield return Change(number, printed, now, $"сегодня это было бы: {now}");
        }
    }

    private static IEnumerable<Drifted> Annex(OrderAnnex annex, DriftFacts facts)
    {
        foreach (var (at, line) in annex.People.Index())
        {
            var key = Text.Key(line.Name);
            var known = facts.Now.People.Where(p => Text.Key(p.FullName) == key).ToList();
            if (known is not [{ Post: { } post }] || line.Post is not { } was || Text.Key(post) == Text.Key(was))
                continue;
            yield return new(
                $"приложение «{annex.Title}», строка {at + 1}",
                $"{line.Name}: теперь {post}",
                $"строку {at + 1} приложения „{Quotes.Inner(annex.Title)}“ изложить в следующей редакции: «{line.Name}, {Quotes.Inner(post)}»"
            );
        }
    }

    private static string? Today(string number, string words, OrderPoint point, DriftFacts facts)
    {
        // Only those whose duty it is: words that mean somebody else by now must not be guessed at.
        var people = facts.Parties[number].Select(p => p.Person).OfType<Guid>().ToList();
        if (people.Count != facts.Parties[number].Count() || people.Exists(id => Person(facts, id) is null))
            return null;
        var parties = people.Select(id => new PartyMeaning(
            words,
            PartyKind.Person,
            null,
            id,
            Organisations.OrganisationKinds.None,
            null,
            null,
            false,
            false,
            words
        ));
        return Addressing.To(words, new(words, [.. parties], false), id => Person(facts, id), point.IsRecommended);
    }

    private static Drifted Change(string number, string old, string now, string why) =>
        new(
            $"пункт {number}",
            why,
            $"в пункте {number} слова «{Quotes.Inner(old)}» заменить словами «{Quotes.Inner(now)}»"
        );

    private static DirectoryPerson? Person(DriftFacts facts, Guid id) =>
        facts.Now.People.FirstOrDefault(p => p.Id == id);
}
