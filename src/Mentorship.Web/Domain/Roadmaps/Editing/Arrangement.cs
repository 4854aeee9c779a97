namespace Mentorship.Web.Domain.Roadmaps.Editing;

/// <summary>The order of stages, sections and activities; numbers stay as they are printed.</summary>
public static class Arrangement
{
    public static IReadOnlyList<Stage> StagesInOrder(this Revision text) => [.. text.Stages.OrderBy(s => s.Place)];

    /// <summary>Those without a stage come first, then stage by stage.</summary>
    public static IReadOnlyList<Section> SectionsInOrder(this Revision text)
    {
        var stages = text.StagesInOrder().Select((stage, at) => (stage.Id, at)).ToDictionary(s => s.Id, s => s.at);
        return
        [
            .. text
                .Sections.OrderBy(s => s.StageId is { } stage ? stages.GetValueOrDefault(stage, -1) : -1)
                .ThenBy(s => s.Place),
        ];
    }

    public static void Move(this Revision text, Stage stage, int by)
    {
        text.MustBeDraft();
        var order = text.StagesInOrder().ToList();
        Swap(order, order.IndexOf(stage), by);
        for (var at = 0; at < order.Count; at++)
            order[at].PlaceAt(at);
        text.Arrange();
    }

    /// <summary>Past the first or the last of its stage a section goes over into the neighbouring stage.</summary>
    public static void Move(this Revision text, Section section, int by)
    {
        text.MustBeDraft();
        var order = text.SectionsInOrder().ToList();
        var own = order.Where(s => s.StageId == section.StageId).ToList();
        var at = own.IndexOf(section) + Math.Sign(by);
        if (at >= 0 && at < own.Count)
        {
            Swap(order, order.IndexOf(section), by);
            Number(order);
            return;
        }
        List<Stage?> stages = [null, .. text.StagesInOrder()];
        var next = stages.FindIndex(s => s?.Id == section.StageId) + Math.Sign(by);
        if (next < 0 || next >= stages.Count)
            return;
        text.Move(section, stages[next], first: by > 0);
    }

    public static void Move(this Revision text, Section section, Stage? stage, bool first = false)
    {
        text.MustBeDraft();
        var order = text.SectionsInOrder().Where(s => s != section).ToList();
        order.Insert(first ? 0 : order.Count, section);
        section.MoveTo(stage);
        Number(order);
        text.Arrange();
    }

    /// <summary>Up or down; past the edge of its section an activity goes over into the neighbouring one.</summary>
    public static void Move(this Revision text, Activity activity, int by)
    {
        var sections = text.SectionsInOrder().ToList();
        var section = sections.Single(s => s.Id == activity.SectionId);
        var at = section.Activities.ToList().IndexOf(activity) + Math.Sign(by);
        if (at >= 0 && at < section.Activities.Count)
        {
            section.Take(activity, at);
            return;
        }
        var next = sections.IndexOf(section) + Math.Sign(by);
        if (next >= 0 && next < sections.Count)
            sections[next].Take(activity, by > 0 ? 0 : int.MaxValue);
    }

    /// <summary>Places follow the order as it is printed.</summary>
    public static void Arrange(this Revision text) => Number(text.SectionsInOrder());

    private static void Number(IReadOnlyList<Section> order)
    {
        for (var at = 0; at < order.Count; at++)
            if (order[at].Place != at)
                order[at].PlaceAt(at);
    }

    private static void Swap<T>(List<T> order, int at, int by)
    {
        var to = at + Math.Sign(by);
        if (at >= 0 && to >= 0 && to < order.Count)
            (order[at], order[to]) = (order[to], order[at]);
    }
}
