using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A place of an order that the data have left behind.</summary>
/// <param name="Place">«пункт 2», «приложение «Состав рабочей группы», строка 3»</param>
/// <param name="Why">What is true now, in one sentence.</param>
/// <param name="Amendment">The wording of an order that puts it right.</param>
/// <param name="Now">The words that would stand there; none where the author has to choose them.</param>
public sealed record Drifted(string Place, string Why, string Amendment, string? Now = null)
{
    /// <summary>The order that has put it right: «№ 7-ОД от 12.03.2027».</summary>
    public string? MendedBy { get; init; }

    public OrderMend Mend => new(Place, Why, Now);
}

/// <summary>What a registered amending order has put right.</summary>
/// <param name="Wording">As its point says it; an order written by hand is known by it.</param>
public sealed record AppliedMend(OrderMend? Mend, string Wording, string By);

/// <summary>What is known today of those whom a registered order names.</summary>
/// <param name="Printed">Point → the addressee as the registered paper prints it.</param>
/// <param name="Parties">Point → whom its duty means.</param>
/// <param name="Closed">Bodies that work no longer, with their last day.</param>
public sealed record DriftFacts(
    IReadOnlyDictionary<string, string> Printed,
    ILookup<string, (Guid? Person, Guid? Body)> Parties,
    PartyDirectory Now,
    IReadOnlyDictionary<Guid, (string Name, DateOnly LastDay)> Closed
)
{
    /// <summary>By the orders that changed this one, the newest last.</summary>
    public IReadOnlyList<AppliedMend> Mends { get; init; } = [];

    internal AppliedMend? LastWords(string place) =>
        Mends.LastOrDefault(m => m.Mend?.Place == place && m.Mend.Now is not null);
}

/// <summary>Compares whom a registered order names with who they are today.</summary>
public static class OrderDrift
{
    public static IReadOnlyList<Drifted> Find(OrderText text, DriftFacts facts) =>
        [
            .. Points(text, facts)
                .Concat(text.Annexes.SelectMany(annex => Annex(annex, facts)))
                .Select(place => place.MendedBy is null ? place with { MendedBy = MendedBy(place, facts) } : place),
        ];

    private static string? MendedBy(Drifted place, DriftFacts facts) =>
        facts
            .Mends.LastOrDefault(m =>
                m.Mend is { } mend
                    ? mend.Place == place.Place && mend.Why == place.Why
                    : Text.Key(m.Wording).Contains(Text.Key(place.Amendment), StringComparison.Ordinal)
            )
            ?.By;

    private static IEnumerable<Drifted> Points(OrderText text, DriftFacts facts)
    {
        var numbers = text.Numbers();
        foreach (var (at, point) in text.Points.Index())
        {
            var number = numbers[at];
            if (point.Executor is not { } words || !facts.Printed.TryGetValue(number, out var full))
                continue;
            var mended = facts.LastWords(Place(number));
            var printed = mended?.Mend!.Now ?? Bare(full, point);
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
                && Today(number, words, point, facts, facts.Now.Forms) is { } now
            )
                if (!Said(number, words, point, facts).Any(said => printed.StartsWith(said, StringComparison.Ordinal)))
                    yield return Change(number, printed, now, $"сегодня это было бы: {now}");
                else if (mended is not null)
                    yield return Closed(mended);
        }
    }

    private static IEnumerable<Drifted> Annex(OrderAnnex annex, DriftFacts facts)
    {
        foreach (var (at, line) in annex.People.Index())
        {
            var key = Text.Key(line.Name);
            var known = facts.Now.People.Where(p => Text.Key(p.FullName) == key).ToList();
            var place = $"приложение «{annex.Title}», строка {at + 1}";
            var mended = facts.LastWords(place);
            if (known is not [{ Post: { } post } person] || (mended?.Mend!.Now ?? line.Post) is not { } was)
                continue;
            var works = facts.Now.Bodies.FirstOrDefault(b => b.Id == person.OrganisationId)?.ShortName;
            if (Workplaces.IsPost(was, post, works))
            {
                if (mended is not null)
                    yield return Closed(mended);
                continue;
            }
            // A line that names the place goes on naming it, the new one when it has changed.
            var now = facts.Now.Bodies.Any(b => Workplaces.IsSaid(was, b.ShortName))
                ? Workplaces.Of(post, works)
                : post;
            yield return new(
                place,
                $"{line.Name}: теперь {now}",
                $"строку {at + 1} приложения «{Quotes.Inner(annex.Title)}» изложить в следующей редакции: «{Quotes.Inner(Row(line, now))}»",
                now
            );
        }
    }

    // Every column of the line: what an amendment does not repeat would be lost.
    private static string Row(AnnexPerson line, string post) =>
        string.Join(
            ", ",
            new[] { line.Name, post + (line.ByAgreement ? " (по согласованию)" : ""), line.Role }.OfType<string>()
        );

    private static Drifted Closed(AppliedMend mended) =>
        new(mended.Mend!.Place, mended.Mend.Why, mended.Wording, mended.Mend.Now) { MendedBy = mended.By };

    private static string Place(string number) => $"пункт {number}";

    // The deadline printed behind the addressee stays as it is.
    private static string Bare(string printed, OrderPoint point)
    {
        var tail = point.Deadline is null
            ? -1
            : Math.Max(
                printed.LastIndexOf(" в срок", StringComparison.Ordinal),
                printed.LastIndexOf(" не позднее", StringComparison.Ordinal)
            );
        return tail > 0 ? printed[..tail] : printed;
    }

    // In the order in which the point names them; the database keeps none.
    private static int At(string words, DirectoryPerson? person)
    {
        var initial = person?.Name is [var first, ..] ? $" {first}" : "";
        return words.IndexOf($"{person?.Surname}{initial}", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? at
            : int.MaxValue;
    }

    // Forms that somebody put right since then change no fact; earlier papers did not say where somebody works.
    private static IEnumerable<string> Said(string number, string words, OrderPoint point, DriftFacts facts)
    {
        var placeless = facts with
        {
            Now = facts.Now with { People = [.. facts.Now.People.Select(p => p with { Workplace = null })] },
        };
        foreach (var known in new[] { facts, placeless })
        foreach (var forms in new[] { facts.Now.Forms, FormsBook.Empty })
            if (Today(number, words, point, known, forms) is { } said)
                yield return said;
    }

    private static string? Today(string number, string words, OrderPoint point, DriftFacts facts, FormsBook forms)
    {
        // Only those whose duty it is: words that mean somebody else by now must not be guessed at.
        var people = facts
            .Parties[number]
            .Select(p => p.Person)
            .OfType<Guid>()
            .OrderBy(id => At(words, Person(facts, id)))
            .ToList();
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
        return Addressing.To(
            words,
            new(words, [.. parties], false),
            id => Person(facts, id),
            point.IsRecommended,
            forms
        );
    }

    private static Drifted Change(string number, string old, string now, string why) =>
        new(
            Place(number),
            why,
            $"в пункте {number} слова «{Quotes.Inner(old)}» заменить словами «{Quotes.Inner(now)}»",
            now == "…" ? null : now
        );

    private static DirectoryPerson? Person(DriftFacts facts, Guid id) =>
        facts.Now.People.FirstOrDefault(p => p.Id == id);
}
