using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>What an activity says, as printed.</summary>
public sealed record ActivityText(
    string? Number,
    string? Title,
    string? Details = null,
    string? Result = null,
    ResultKind ResultKind = ResultKind.Other,
    string? Deadline = null,
    string? Responsible = null
);

/// <summary>
/// Мероприятие: a row of the roadmap. Its words are kept as printed; beside them stands how the deadline and the
/// responsible are understood, and who corrected that.
/// </summary>
public sealed class Activity : DistrictOwned
{
    public const int TitleMaxLength = 1500;
    public const int DetailsMaxLength = 6000;
    public const int ResultMaxLength = 1500;
    public const int DeadlineMaxLength = 600;
    public const int ResponsibleMaxLength = 1500;

    private readonly List<Party> parties = [];

    private Activity() { }

    internal Activity(Section section, ActivityText text, int place)
        : base(section.DistrictId)
    {
        OriginId = Id;
        Place = place;
        BelongTo(section);
        Write(text);
    }

    /// <summary>The same activity in the next revision: what was understood and corrected goes along.</summary>
    internal Activity(Section section, Activity earlier)
        : base(section.DistrictId)
    {
        OriginId = earlier.OriginId;
        Place = earlier.Place;
        BelongTo(section);
        (Number, Title, Details, Result, ResultKind) = (
            earlier.Number,
            earlier.Title,
            earlier.Details,
            earlier.Result,
            earlier.ResultKind
        );
        (DeadlineText, Responsible, DeadlinePhrase) = (
            earlier.DeadlineText,
            earlier.Responsible,
            earlier.DeadlinePhrase
        );
        Keep(earlier);
        (ActKindId, FunctionId) = (earlier.ActKindId, earlier.FunctionId);
        parties.AddRange(earlier.Parties.Select(p => new Party(this, p)));
    }

    public Guid RevisionId { get; private set; }
    public Guid SectionId { get; private set; }

    /// <summary>Its id in the revision where it first appeared: what obligations refer to.</summary>
    public Guid OriginId { get; private set; }

    public int Place { get; private set; }
    public string? Number { get; private set; }
    public string Title { get; private set; } = "";
    public string? Details { get; private set; }
    public string? Result { get; private set; }
    public ResultKind ResultKind { get; private set; }

    /// <summary>As printed, line breaks kept: stacked deadlines are matched to parties by line.</summary>
    public string? DeadlineText { get; private set; }
    public string? Responsible { get; private set; }

    /// <summary>What a person wrote instead, to be understood; the printed words stay.</summary>
    public string? DeadlinePhrase { get; private set; }
    public Guid? DeadlineReadBy { get; private set; }
    public DateTimeOffset? DeadlineReadAt { get; private set; }

    public DeadlineKind DeadlineKind { get; private set; }
    public string UnderstoodAs { get; private set; } = "";
    public string? DeadlinePlace { get; private set; }
    public bool DeadlineNeedsReview { get; private set; }

    /// <summary>«beforeOrder yearAssumed»</summary>
    public DeadlineWarnings Warnings { get; private set; } = DeadlineWarnings.None;
    public DeadlineSchedule Schedule { get; private set; } = DeadlineSchedule.None;

    /// <summary>Somebody has looked at what was not understood and wants it so.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>A local act of this kind, or somebody appointed to this function, is the evidence that is asked for.</summary>
    public Guid? ActKindId { get; private set; }
    public Guid? FunctionId { get; private set; }

    public Section Section { get; private set; } = null!;
    public IReadOnlyList<Party> Parties => [.. parties.OrderBy(p => p.Place)];

    public bool NeedsReview =>
        DeadlineNeedsReview || parties.Count == 0 || parties.Exists(p => p.IsUnclear || p.IsDoubtful);
    public bool IsClear => IsConfirmed || !NeedsReview;

    public ActivityText Words => new(Number, Title, Details, Result, ResultKind, DeadlineText, Responsible);

    /// <summary>New words; what depended on the old ones has to be read again by <see cref="ReadDeadline"/> and <see cref="ReadParties"/>.</summary>
    public void Write(ActivityText text)
    {
        Section.Revision.MustBeDraft();
        Number = Text.Optional(text.Number, Section.NumberMaxLength, nameof(text.Number));
        Title = Text.Required(
            text.Title,
            "Напишите, что надо сделать: название мероприятия.",
            TitleMaxLength,
            nameof(text.Title)
        );
        Details = Text.Block(text.Details, DetailsMaxLength, nameof(text.Details));
        Result = Text.Block(text.Result, ResultMaxLength, nameof(text.Result));
        ResultKind = text.ResultKind;
        var (deadline, responsible) = (DeadlineText, Responsible);
        DeadlineText = Text.Block(text.Deadline, DeadlineMaxLength, nameof(text.Deadline));
        Responsible = Text.Block(text.Responsible, ResponsibleMaxLength, nameof(text.Responsible));
        if (deadline != DeadlineText)
            DeadlinePhrase = null;
        if (deadline != DeadlineText || responsible != Responsible)
            IsConfirmed = false;
    }

    public void Renumber(string? number)
    {
        Section.Revision.MustBeDraft();
        Number = Text.Optional(number, Section.NumberMaxLength, nameof(Number));
    }

    public void AskFor(Guid? actKind, Guid? function) => (ActKindId, FunctionId) = (actKind, function);

    /// <summary>Understands the deadline anew, in the person's own phrase if there is one.</summary>
    public void ReadDeadline(DocumentPeriod period, DateOnly? orderDate)
    {
        var reading = DeadlineAs(period, orderDate);
        DeadlineKind = reading.Kind;
        UnderstoodAs = reading.UnderstoodAs;
        DeadlinePlace = Text.Tidy(reading.Place) is { Length: > 300 } longer ? longer[..300] : Text.Tidy(reading.Place);
        DeadlineNeedsReview = reading.NeedsReview;
        Warnings = new(reading.Warnings);
        Schedule = new(reading.Occurrences, reading.Recurrence);
    }

    /// <summary>What has to be asked about the deadline, in one sentence: it is not stored, the words are read again.</summary>
    public string? DeadlineDoubt(DocumentPeriod period, DateOnly? orderDate) =>
        DeadlineNeedsReview ? DeadlineAs(period, orderDate).Doubt ?? "Проверьте, так ли понят срок" : null;

    private DeadlineReading DeadlineAs(DocumentPeriod period, DateOnly? orderDate)
    {
        List<string> named = [.. Parties.Select(p => p.Text)];
        return DeadlineCell.Spread(
            UnderHeading.Read(
                DeadlinePhrase ?? DeadlineText,
                Responsible,
                named,
                period,
                orderDate,
                Section.Headings()
            ),
            named
        );
    }

    /// <summary>One click: a person says what the printed words mean. Allowed after approval too: the words stay.</summary>
    public void CorrectDeadline(string? phrase, Guid by, DateTimeOffset at, DocumentPeriod period, DateOnly? orderDate)
    {
        DeadlinePhrase = Text.Optional(phrase, DeadlineMaxLength, nameof(DeadlinePhrase));
        (DeadlineReadBy, DeadlineReadAt) = DeadlinePhrase is null ? ((Guid?)null, (DateTimeOffset?)null) : (by, at);
        ReadDeadline(period, orderDate);
        IsConfirmed = false;
    }

    public void ReadParties(IEnumerable<PartyMeaning> meanings)
    {
        parties.Clear();
        foreach (var meaning in meanings)
            parties.Add(new Party(this, meaning, parties.Count));
    }

    public void Confirm(bool confirmed = true) => IsConfirmed = confirmed;

    internal void PlaceAt(int place) => Place = place;

    internal void BelongTo(Section section)
    {
        Section = section;
        (SectionId, RevisionId) = (section.Id, section.RevisionId);
    }

    private void Keep(Activity earlier)
    {
        (DeadlineReadBy, DeadlineReadAt) = (earlier.DeadlineReadBy, earlier.DeadlineReadAt);
        (DeadlineKind, UnderstoodAs, DeadlinePlace) = (
            earlier.DeadlineKind,
            earlier.UnderstoodAs,
            earlier.DeadlinePlace
        );
        (DeadlineNeedsReview, Warnings, Schedule) = (earlier.DeadlineNeedsReview, earlier.Warnings, earlier.Schedule);
        IsConfirmed = earlier.IsConfirmed;
    }
}
