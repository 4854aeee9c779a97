using System.Globalization;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>What the buttons beside points and annexes do with the form: it is saved rearranged, with scripts and without.</summary>
public static class Rearranging
{
    /// <returns>The anchor where the reader goes on; none when the button was «Сохранить».</returns>
    public static string? Rearrange(this TextForm form)
    {
        var words = (form.Then ?? "").Split('.');
        var at =
            words.Length > 2 && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? place
                : 0;
        return (words[0], words.ElementAtOrDefault(1)) switch
        {
            ("point", { } act) => Point(form, act, at),
            ("annex", { } act) => Annex(form, act, at),
            ("line", { } act) => Line(form, act, at, words.ElementAtOrDefault(3)),
            ("person", { } act) => Person(form, act, at, words.ElementAtOrDefault(3)),
            _ => null,
        };
    }

    private static string Point(TextForm form, string act, int at)
    {
        var points = form.Points;
        if (act == "add")
        {
            var after = Math.Clamp(at, 0, points.Count);
            var level = after > 0 ? points[after - 1].Level : 1;
            points.Insert(after, new PointForm { Level = level });
            return $"p-{after}";
        }
        if (at >= points.Count)
            return "points";
        var point = points[at];
        switch (act)
        {
            case "remove":
                points.RemoveAt(at);
                break;
            case "up" when at > 0:
                (points[at], points[at - 1]) = (points[at - 1], point);
                return $"p-{at - 1}";
            case "down" when at < points.Count - 1:
                (points[at], points[at + 1]) = (points[at + 1], point);
                return $"p-{at + 1}";
            case "deeper":
                point.Level = Math.Min(3, point.Level + 1);
                break;
            case "higher":
                point.Level = Math.Max(1, point.Level - 1);
                break;
        }
        return $"p-{Math.Min(at, points.Count - 1)}";
    }

    private static string Annex(TextForm form, string act, int at)
    {
        if (act == "remove" && at < form.Annexes.Count)
        {
            form.Annexes.RemoveAt(at);
            return "annexes";
        }
        if (act == "people")
            form.Annexes.Add(
                new AnnexForm
                {
                    Kind = AnnexKind.People,
                    Title = "Список",
                    People = [new PersonForm()],
                }
            );
        else if (act == "words")
            form.Annexes.Add(new AnnexForm { Kind = AnnexKind.Words, Title = "Приложение" });
        return $"a-{form.Annexes.Count - 1}";
    }

    private static string Line(TextForm form, string act, int at, string? row)
    {
        if (at >= form.Annexes.Count)
            return "annexes";
        form.Annexes[at].Indicators.Rearrange(act, row);
        return $"a-{at}";
    }

    private static string Person(TextForm form, string act, int at, string? row)
    {
        if (at >= form.Annexes.Count)
            return "annexes";
        var people = form.Annexes[at].People;
        if (
            act == "remove"
            && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place < people.Count
        )
            people.RemoveAt(place);
        return $"a-{at}";
    }
}
