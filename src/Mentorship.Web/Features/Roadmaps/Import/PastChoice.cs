using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>What may be done with duties that are late already, each choice with how many would be overdue at once.</summary>
internal static class PastChoice
{
    /// <param name="past">Duties whose day has passed.</param>
    /// <param name="longPast">Those of them whose day passed more than a month ago.</param>
    public static IReadOnlyList<SelectListItem> Items(int past, int longPast) =>
        [
            Of(
                PastDuties.LongPast,
                $"Отметить исполненными до внесения те, чей срок прошёл больше месяца назад ({longPast}): {Overdue(past - longPast)}"
            ),
            Of(
                PastDuties.Done,
                $"Отметить исполненными до внесения все ({past}): отчитываться по ним не нужно, {Overdue(0)}"
            ),
            Of(PastDuties.Open, $"Оставить открытыми: {Overdue(past)}"),
        ];

    private static SelectListItem Of(PastDuties past, string words) => new(words, $"{past}");

    private static string Overdue(int count) =>
        count == 0
            ? "просроченных не будет"
            : $"{Plural.Word(count, "просроченным", "просроченными", "просроченными")} сразу {Plural.Word(count, "станет", "станут", "станут")} {Plural.Of(count, "поручение", "поручения", "поручений")}";
}
