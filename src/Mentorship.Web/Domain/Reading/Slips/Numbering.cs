using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Numbers that are skipped or given twice; a row that repeats a number says so itself.</summary>
internal static class Numbering
{
    public static IEnumerable<Finding> Of(OrderReading reading) =>
        Sections(reading)
            .Concat(Rows(reading))
            .Concat(reading.Order.IsUnnumbered ? [Unnumbered] : Points(reading.Order))
            .Concat(Before(reading.Order));

    /// <summary>Rows whose number stood before in the section ask about it.</summary>
    public static OrderReading Mark(OrderReading reading) =>
        reading with
        {
            Sections = [.. reading.Sections.Select(s => s with { Activities = Marked(s.Activities) })],
        };

    /// <summary>What a row asks whose number stood before.</summary>
    public static string Repeated(string? number) => $"Номер {number} в этом разделе уже был.";

    private static List<ReadActivity> Marked(IReadOnlyList<ReadActivity> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. rows.Select(r =>
                r.Number is { } number && !seen.Add(number) ? r with { Doubts = [.. r.Doubts, Repeated(number)] } : r
            ),
        ];
    }

    private static IEnumerable<Finding> Sections(OrderReading reading)
    {
        ItemNumber? last = null;
        string? stage = null;
        string Where(string number) => stage is null ? number : $"{stage} › {number}";
        foreach (var section in reading.Sections)
        {
            if (section.Stage != stage)
                (stage, last) = (section.Stage, null);
            if (ItemNumber.Of(section.Number) is not { } number)
                continue;
            if (
                last is not null
                && number.Depth == last.Depth
                && number.Parts.SkipLast(1).SequenceEqual(last.Parts.SkipLast(1))
            )
            {
                if (number.Parts[^1] > last.Parts[^1] + 1)
                    yield return Gap(Where(number.Printed), last.Printed, "раздел");
                else if (number.Parts[^1] == last.Parts[^1])
                    yield return Twice(Where(number.Printed), "раздел");
            }
            last = number;
        }
    }

    // Numbers may run on through sections and stages, or begin anew in each.
    private static IEnumerable<Finding> Rows(OrderReading reading)
    {
        var run = new RunOfNumbers();
        string? stage = null;
        foreach (var section in reading.Sections)
        {
            if (section.Stage != stage)
            {
                stage = section.Stage;
                run = run.InNewStage();
            }
            var unnumbered = 0;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var activity in section.Activities)
            {
                if (ItemNumber.Of(activity.Number) is not { } number)
                {
                    unnumbered++;
                    continue;
                }
                var where = Places.Of(reading, section, activity)!;
                var expected = run.Expected(number);
                if (!seen.Add(number.Printed))
                    yield return Twice(where, "строка") with
                    {
                        Row = activity.Place,
                    };
                else if (number.Parts[^1] > expected + unnumbered)
                    yield return Gap(
                        where,
                        run.IsEmpty || expected == 1
                            ? null
                            : string.Join('.', number.Parts.SkipLast(1).Append(expected - 1)),
                        "строка"
                    ) with
                    {
                        Row = activity.Place,
                    };
                run.Take(number);
                unnumbered = 0;
            }
        }
    }

    private static IEnumerable<Finding> Points(ReadOrder order)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var number in order.Points.Select(p => ItemNumber.Of(p.Number)).OfType<ItemNumber>())
        {
            var under = string.Join('.', number.Parts.SkipLast(1));
            var before = last.GetValueOrDefault(under);
            if (number.Parts[^1] == before)
                yield return Twice($"п. {number.Printed}", "пункт приказа");
            else if (number.Parts[^1] > before + 1)
                yield return Gap($"п. {number.Printed}", null, "пункт приказа");
            last[under] = number.Parts[^1];
        }
    }

    private static IEnumerable<Finding> Before(ReadOrder order) =>
        order.Before.Count == 0 || order.Points.Count == 0
            ? []
            :
            [
                new(
                    FindingCode.NumberingGap,
                    $"перед п. {order.Points[0].Number}",
                    $"Перед первым пунктом приказа стоит текст без номера: «{Places.Short(string.Join(' ', order.Before))}». Портал оставил его в преамбуле. Если это пункт, добавьте его на последнем шаге."
                )
                {
                    LacksNumber = true,
                },
            ];

    private static Finding Unnumbered =>
        new(
            FindingCode.NumberingGap,
            null,
            "Пункты приказа напечатаны без номеров: портал взял каждый абзац за пункт и пронумеровал их по порядку."
        )
        {
            LacksNumber = true,
        };

    private static Finding Gap(string where, string? before, string what) =>
        new(
            FindingCode.NumberingGap,
            where,
            $"Пропущен номер: {what} {where}" + (before is null or "0" ? "." : $" стоит после {before}.")
        );

    private static Finding Twice(string where, string what) =>
        new(FindingCode.NumberingRepeated, where, $"Номер повторён: {what} {where}.");
}
