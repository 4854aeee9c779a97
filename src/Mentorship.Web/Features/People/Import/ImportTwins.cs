using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People.Import;

/// <summary>
/// New rows that may be of somebody who is at the same organisation already under a slip of the pen: two of the three
/// parts of the name are the same, the third differs by a letter or two, and no birth date says otherwise.
/// </summary>
internal static class ImportTwins
{
    /// <param name="may">Children are named to their own school only.</param>
    public static void Mark(IEnumerable<ImportRow> rows, IReadOnlyList<NamedCard> cards, Func<NamedCard, bool> may)
    {
        var known = cards
            .SelectMany(card =>
                from place in card.Places
                from key in Keys(card.Name)
                select (Key: (place, card.Kind, key), Card: card)
            )
            .ToLookup(c => c.Key, c => c.Card);
        foreach (var row in rows.Where(r => r.Act == ImportAct.Create && r.Form.OrganisationId is not null))
        {
            var name = new PersonName(row.Form.Surname, row.Form.Name, row.Form.Patronymic);
            var twin = Keys(name)
                .SelectMany(key => known[(row.Form.OrganisationId!.Value, row.Form.Kind, key)])
                .FirstOrDefault(card => Fits(card, name, row.Form.BornOn));
            if (twin is not null)
                row.Resemble(Sentence(twin, may(twin)), may(twin) ? twin.Id : null);
        }
    }

    private static string Sentence(NamedCard twin, bool named) =>
        named
            ? $"Похоже, уже есть: {string.Join(' ', Parts(twin.Name).Where(p => p.Length > 0))}{(twin.BornOn is { } born ? $", {Days.Digits(born)}" : "")}."
            : "Похожий обучающийся в этой организации уже есть. Проверьте имя по документам, иначе появится вторая карточка.";

    private static bool Fits(NamedCard card, PersonName name, DateOnly? born)
    {
        if (card.BornOn is { } one && born is { } other && one != other)
            return false;
        var (there, here) = (Parts(card.Name), Parts(name));
        return there
            .Zip(here)
            .All(pair =>
                pair.First.Length == 0
                || pair.Second.Length == 0
                || TypedName.IsAlike(TypedName.Words(pair.First), pair.Second)
            );
    }

    // Any two parts of the name; the third may be amiss.
    private static IEnumerable<(int Without, string Words)> Keys(PersonName name)
    {
        var parts = Parts(name);
        for (var without = 0; without < parts.Length; without++)
        {
            var rest = parts.Where((_, at) => at != without).ToList();
            if (rest.TrueForAll(part => part.Length > 0))
                yield return (without, string.Join(' ', rest.Select(Text.Key)));
        }
    }

    private static string[] Parts(PersonName name) => [name.Surname ?? "", name.Name ?? "", name.Patronymic ?? ""];
}
