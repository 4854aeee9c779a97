using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>Этап: some sections together; many roadmaps have none.</summary>
public sealed class Stage : DistrictOwned
{
    private Stage() { }

    internal Stage(Revision revision, string? number, string? title, int place)
        : base(revision.DistrictId)
    {
        RevisionId = revision.Id;
        Place = place;
        Name(number, title);
    }

    public Guid RevisionId { get; private set; }

    /// <summary>As printed: «Этап 1», «I».</summary>
    public string? Number { get; private set; }
    public string Title { get; private set; } = "";
    public int Place { get; private set; }

    public void Name(string? number, string? title)
    {
        Number = Text.Optional(number, Section.NumberMaxLength, nameof(Number));
        Title = Text.Required(title, "Назовите этап.", Section.TitleMaxLength, nameof(Title));
    }

    public void PlaceAt(int place) => Place = place;
}

/// <summary>Раздел: activities under one heading.</summary>
public sealed class Section : DistrictOwned
{
    public const int NumberMaxLength = 40;
    public const int TitleMaxLength = 600;

    /// <summary>What screens call activities that stand under no heading.</summary>
    public const string Unnamed = "Мероприятия";

    private readonly List<Activity> activities = [];

    private Section() { }

    internal Section(Revision revision, string? number, string? title, Guid? stage, int place)
        : base(revision.DistrictId)
    {
        RevisionId = revision.Id;
        Revision = revision;
        StageId = stage;
        Place = place;
        Name(number, title);
    }

    public Guid RevisionId { get; private set; }
    public Guid? StageId { get; private set; }
    public string? Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The paper has no heading here: screens call it <see cref="Unnamed"/>, papers print nothing.</summary>
    public bool IsUnnamed { get; private set; }
    public int Place { get; private set; }

    public Revision Revision { get; private set; } = null!;
    public IReadOnlyList<Activity> Activities => [.. activities.OrderBy(a => a.Place)];

    /// <summary>What stands over its rows, the nearest first.</summary>
    public IReadOnlyList<string?> Headings() =>
        [IsUnnamed ? null : Title, StageId is { } id ? Revision?.Stages.FirstOrDefault(s => s.Id == id)?.Title : null];

    public void Name(string? number, string? title)
    {
        Number = Text.Optional(number, NumberMaxLength, nameof(Number));
        Title = Text.Required(title, "Назовите раздел.", TitleMaxLength, nameof(Title));
        IsUnnamed = IsUnnamed && Number is null && Title == Unnamed;
    }

    internal void Unname()
    {
        Name(null, Unnamed);
        IsUnnamed = true;
    }

    public void PlaceAt(int place) => Place = place;

    public void MoveTo(Stage? stage) => StageId = stage?.Id;

    public Activity Add(ActivityText text)
    {
        Revision.MustBeDraft();
        var activity = new Activity(this, text, Roadmaps.Revision.Next(activities.Select(a => a.Place)));
        activities.Add(activity);
        return activity;
    }

    public void Remove(Activity activity)
    {
        Revision.MustBeDraft();
        activities.Remove(activity);
    }

    /// <summary>Takes the activity at a place, from this section or another one; numbers stay as printed.</summary>
    public void Take(Activity activity, int place)
    {
        Revision.MustBeDraft();
        activity.Section.activities.Remove(activity);
        var order = Activities.ToList();
        order.Insert(Math.Clamp(place, 0, order.Count), activity);
        activities.Add(activity);
        activity.BelongTo(this);
        for (var i = 0; i < order.Count; i++)
            order[i].PlaceAt(i);
    }

    internal void Continue(Activity earlier) => activities.Add(new Activity(this, earlier));
}
