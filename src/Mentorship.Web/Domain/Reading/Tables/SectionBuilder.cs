using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Sections of a roadmap: a heading over headings is a stage.</summary>
internal static class SectionBuilder
{
    public static List<DraftSection> Build(IReadOnlyList<BodyRow> rows)
    {
        var items = Siblings([.. new RowOrder(rows).Read()]);
        var upper = Upper(items);
        var sections = new List<DraftSection>();
        var held = new HashSet<Heading>(ReferenceEqualityComparer.Instance);
        Heading? stage = null;
        Heading? named = null;
        ItemNumber? over = null;
        DraftSection? open = null;
        foreach (var (at, item) in items.Index())
        {
            switch (item)
            {
                // Nothing but activities stands under it: it is a section as those one step down are.
                case Heading { Kind: not HeadingKind.Stage, Number: not null } heading
                    when upper.Contains(heading.Kind) && items.ElementAtOrDefault(at + 1) is DraftActivity:
                    (stage, named) = (null, heading);
                    sections.Add(open = Section(heading, null));
                    break;
                case Heading heading when upper.Contains(heading.Kind):
                    (stage, named, over) = (heading, null, ItemNumber.Of(heading.Number));
                    open = null;
                    break;
                case Heading heading:
                    if (IsBeside(heading, over, sections.LastOrDefault()))
                        stage = null;
                    named = heading;
                    sections.Add(open = Section(heading, stage?.Printed));
                    break;
                case DraftActivity activity:
                    if (open is null)
                        sections.Add(open = new DraftSection(null, null, stage?.Printed, activity.Row.Place));
                    open.Activities.Add(activity);
                    held.UnionWith(new[] { stage, named }.OfType<Heading>());
                    break;
            }
        }
        Tell(items, held);
        return sections;
    }

    // A heading over nothing is no section of the roadmap; its words are told beside the row above, or the first one.
    private static void Tell(List<object> items, HashSet<Heading> held)
    {
        var beside = items.OfType<DraftActivity>().FirstOrDefault();
        foreach (var item in items)
            if (item is DraftActivity activity)
                beside = activity;
            else if (item is Heading heading && !held.Contains(heading))
                beside?.Row.Doubts.Add(Remark.DoubtOfHeading(heading.Printed));
    }

    // «1. Кадры» over «1.1» and «1.2»: «2. Итоги» behind them is as high as the first, however it is printed.
    private static bool IsBeside(Heading heading, ItemNumber? over, DraftSection? last) =>
        over is not null
        && ItemNumber.Of(heading.Number) is { } own
        && own.Depth == over.Depth
        && own.IsRoman == over.IsRoman
        && own.Parts[^1] > over.Parts[^1]
        && ItemNumber.Of(last?.Number) is { } before
        && over.IsOver(before);

    private static DraftSection Section(Heading heading, string? stage) =>
        new(heading.Number, Text.Tidy(heading.Title), stage, heading.Place);

    // «I. Организационный этап» and «II. Работа с парами» are counted through: a word in its name makes the first no stage.
    private static List<object> Siblings(List<object> items)
    {
        var headings = items.OfType<Heading>().ToList();
        var counted = headings
            .Where(h => h is { Kind: HeadingKind.Stage, Number: not null })
            .Select(h => h.ByNumber)
            .Distinct()
            .Where(kind => IsCountedThrough([.. headings.Where(h => h.ByNumber == kind)]))
            .ToHashSet();
        return
        [
            .. items.Select(i =>
                i is Heading { Kind: HeadingKind.Stage, Number: not null } stage && counted.Contains(stage.ByNumber)
                    ? stage with
                    {
                        Kind = stage.ByNumber,
                    }
                    : i
            ),
        ];
    }

    private static bool IsCountedThrough(List<Heading> headings) =>
        headings.Exists(h => h.Kind != HeadingKind.Stage)
        && headings.Select(h => ItemNumber.Of(h.Number)?.Parts[^1] ?? 0).ToList() is var numbers
        && numbers.Zip(numbers.Skip(1)).All(n => n.First < n.Second);

    private static HashSet<HeadingKind> Upper(List<object> items)
    {
        var follows = items
            .Zip(items.Skip(1))
            .Where(p => p is { First: Heading, Second: Heading })
            .Select(p => (Over: ((Heading)p.First).Kind, Under: ((Heading)p.Second).Kind))
            .Where(p => p.Over != p.Under)
            .ToHashSet();
        var upper = follows
            .Where(p => !follows.Contains((p.Under, p.Over)) || p.Over < p.Under)
            .Select(p => p.Over)
            .ToHashSet();
        var kinds = items.OfType<Heading>().Select(h => h.Kind).Distinct().ToList();
        if (kinds.Contains(HeadingKind.Stage) && kinds.Count > 1)
            upper.Add(HeadingKind.Stage);
        // Not everything can stand over something.
        if (kinds.Count > 0 && kinds.TrueForAll(upper.Contains))
            upper.Remove(kinds.Max());
        return upper;
    }
}
