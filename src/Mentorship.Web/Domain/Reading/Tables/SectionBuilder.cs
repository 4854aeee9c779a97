namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Sections of a roadmap: a heading over headings is a stage.</summary>
internal static class SectionBuilder
{
    public static List<DraftSection> Build(IReadOnlyList<BodyRow> rows)
    {
        var items = new RowOrder(rows).Read().ToList();
        var upper = Upper(items);
        var sections = new List<DraftSection>();
        string? stage = null;
        DraftSection? open = null;
        foreach (var item in items)
        {
            switch (item)
            {
                case Heading heading when upper.Contains(heading.Kind):
                    stage = heading.Printed;
                    open = null;
                    break;
                case Heading heading:
                    sections.Add(
                        open = new DraftSection(heading.Number, Text.Tidy(heading.Title), stage, heading.Place)
                    );
                    break;
                case DraftActivity activity:
                    if (open is null)
                        sections.Add(open = new DraftSection(null, null, stage, activity.Row.Place));
                    open.Activities.Add(activity);
                    break;
            }
        }
        return sections;
    }

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
