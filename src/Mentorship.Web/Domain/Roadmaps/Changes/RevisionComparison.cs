namespace Mentorship.Web.Domain.Roadmaps.Changes;

/// <summary>Lays two revisions of a roadmap side by side: an activity is the same while its origin is.</summary>
public static class RevisionComparison
{
    public static TextChanges Compare(Revision before, Revision after)
    {
        var old = Rows(before);
        var now = Rows(after);
        var moved = Moved(old, now);
        var counterpart = Counterparts(before, after, old, now);
        var oldByOrigin = old.ToDictionary(r => r.Activity.OriginId);
        var sections = new List<SectionChange>();
        foreach (var section in after.Sections.OrderBy(s => s.Place))
        {
            var earlier = counterpart.GetValueOrDefault(section.Id);
            var rows = section
                .Activities.Select(a => Of(oldByOrigin.GetValueOrDefault(a.OriginId), a, Name(after, section), earlier))
                .ToList();
            if (earlier is not null)
                PutBackRemoved(rows, earlier, Name(before, earlier), now);
            sections.Add(new(earlier is null ? null : Name(before, earlier), Name(after, section), rows));
        }
        foreach (var gone in before.Sections.Where(s => !counterpart.ContainsValue(s)).OrderBy(s => s.Place))
        {
            var rows = new List<ActivityChange>();
            PutBackRemoved(rows, gone, Name(before, gone), now);
            sections.Add(new(Name(before, gone), null, rows));
        }
        return new(before.Head, after.Head, sections);

        ActivityChange Of(Row? earlier, Activity activity, string section, Section? same)
        {
            var stayed = earlier is not null && earlier.Section == same;
            return new(
                activity.OriginId,
                earlier?.Activity.Words,
                activity.Words,
                earlier is null ? null
                    : stayed ? section
                    : Name(before, earlier.Section),
                section,
                earlier is not null && (!stayed || moved.Contains(activity.OriginId))
            );
        }
    }

    /// <summary>«Этап 1. Подготовка / 2. Обучение»</summary>
    public static string Name(Revision revision, Section section)
    {
        var own = Named(section.Number, section.Title);
        return revision.Stages.FirstOrDefault(s => s.Id == section.StageId) is { } stage
            ? $"{Named(stage.Number, stage.Title)} / {own}"
            : own;
    }

    private static string Named(string? number, string title) => number is null ? title : $"{number}. {title}";

    // A struck-out row stands after the row that it stood after.
    private static void PutBackRemoved(List<ActivityChange> rows, Section earlier, string name, IReadOnlyList<Row> now)
    {
        var kept = now.Select(r => r.Activity.OriginId).ToHashSet();
        Guid? last = null;
        foreach (var activity in earlier.Activities)
        {
            if (!kept.Contains(activity.OriginId))
            {
                var after = last is null ? -1 : rows.FindIndex(r => r.OriginId == last);
                rows.Insert(after + 1, new(activity.OriginId, activity.Words, null, name, null, false));
            }
            last = activity.OriginId;
        }
    }

    /// <summary>A section has no origin: it is the one from which most of its activities came, or of the same name.</summary>
    private static Dictionary<Guid, Section> Counterparts(
        Revision before,
        Revision after,
        IReadOnlyList<Row> old,
        IReadOnlyList<Row> now
    )
    {
        var from = old.ToDictionary(r => r.Activity.OriginId, r => r.Section);
        var shared = now.Where(r => from.ContainsKey(r.Activity.OriginId))
            .GroupBy(r => (Now: r.Section, Old: from[r.Activity.OriginId]))
            .OrderByDescending(g => Text.Key(g.Key.Now.Title) == Text.Key(g.Key.Old.Title))
            .ThenByDescending(g => g.Count())
            .Select(g => g.Key);
        var same =
            from now_ in after.Sections
            from old_ in before.Sections
            where Text.Key(Name(after, now_)) == Text.Key(Name(before, old_))
            select (Now: now_, Old: old_);
        var pairs = new Dictionary<Guid, Section>();
        foreach (var (section, earlier) in shared.Concat(same))
            if (!pairs.ContainsKey(section.Id) && !pairs.ContainsValue(earlier))
                pairs[section.Id] = earlier;
        return pairs;
    }

    /// <summary>The fewest rows that had to be taken from their place: all but the longest run that kept its order.</summary>
    private static HashSet<Guid> Moved(IReadOnlyList<Row> old, IReadOnlyList<Row> now)
    {
        var place = old.Select((r, i) => (r.Activity.OriginId, i)).ToDictionary(p => p.OriginId, p => p.i);
        var both = now.Select(r => r.Activity.OriginId).Where(place.ContainsKey).ToList();
        var length = new int[both.Count];
        var previous = new int[both.Count];
        var last = -1;
        for (var i = 0; i < both.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (place[both[j]] < place[both[i]] && length[j] + 1 > length[i])
                    (length[i], previous[i]) = (length[j] + 1, j);
            if (last < 0 || length[i] > length[last])
                last = i;
        }
        var moved = both.ToHashSet();
        for (; last >= 0; last = previous[last])
            moved.Remove(both[last]);
        return moved;
    }

    private static List<Row> Rows(Revision revision) =>
        [.. revision.Sections.OrderBy(s => s.Place).SelectMany(s => s.Activities.Select(a => new Row(s, a)))];

    private sealed record Row(Section Section, Activity Activity);
}
