using System.Collections.Immutable;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>Title and period of the roadmap to be, as a person has said them.</summary>
public sealed record ImportHead(string? Title, DateOnly? From, DateOnly? To, Direction Direction, YearKind YearKind);

/// <summary>The paper itself.</summary>
/// <param name="IsSigned">It holds already: it is entered with its number and day, and duties are given at once.</param>
public sealed record ImportPaper(
    Guid? IssuerId,
    OrderType Type,
    string? Number,
    DateOnly? IssuedOn,
    OrderHead Head,
    string? Preamble,
    bool IsSigned,
    string? Control,
    IReadOnlyList<OrderPoint> Points
)
{
    /// <summary>What is planned, and whose plan it is.</summary>
    public IReadOnlyList<AnnexIndicator> Indicators { get; init; } = [];

    public PastDuties Past { get; init; }
}

/// <summary>What a section and the stage over it are called.</summary>
public sealed record ImportHeading(string? Number, string? Title, string? Stage);

/// <summary>What a person has said of one row.</summary>
public sealed record ImportAnswer
{
    /// <summary>Other words than those that were read.</summary>
    public ActivityText? Words { get; init; }

    /// <summary>How the deadline is to be understood; its words stay.</summary>
    public string? Phrase { get; init; }

    /// <summary>So it stands and so it is meant.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>No activity at all: a remark that looks like a row.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>No activity: the name of a section, and the rows below it up to the next heading stand under it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>No activity of its own: its lines go on with those of the row above.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Slips of the paper in this row that somebody has looked at.</summary>
    public IReadOnlyList<FindingCode>? Seen { get; init; }

    /// <summary>Rows that go on with this one and whose lines stand in <see cref="Words"/> already.</summary>
    public IReadOnlyList<string>? Holds { get; init; }
}

/// <summary>Whom words of a responsible mean in this paper; nobody when they are left as words and give no duties.</summary>
/// <param name="IsAsRead">What was doubtful is right.</param>
public sealed record ImportParty(
    Guid? OrganisationId,
    OrganisationKind? Kind,
    Guid? PersonId,
    string UnderstoodAs,
    bool IsAsRead = false
)
{
    public static readonly ImportParty Words = new(null, null, null, "");
    public static readonly ImportParty AsRead = new(null, null, null, "", IsAsRead: true);

    public bool IsLeft => !IsAsRead && OrganisationId is null && Kind is null && PersonId is null;
}

public static class ImportParties
{
    /// <summary>What was said of the words, however they are spelled: «Шилова Г.Р.» is «Шилова Г. Р.».</summary>
    public static ImportParty? Of(this IReadOnlyDictionary<string, ImportParty> said, string words) =>
        said.TryGetValue(words, out var exact) ? exact
        : Text.Key(words) is var key ? said.Where(s => Text.Key(s.Key) == key).Select(s => s.Value).FirstOrDefault()
        : null;

    /// <summary>What the party means by the answer; an organisation that has been closed meanwhile is asked about again.</summary>
    public static PartyMeaning? Meaning(this ImportParty answer, Party party, PartyDirectory directory) =>
        answer switch
        {
            { OrganisationId: { } id } when directory.Bodies.Any(b => b.Id == id) => party.Meaning with
            {
                Kind = PartyKind.Body,
                OrganisationId = id,
                UnderstoodAs = answer.UnderstoodAs,
            },
            { Kind: { } kind } => party.Meaning with
            {
                Kind = PartyKind.Group,
                Kinds = new([kind]),
                UnderstoodAs = answer.UnderstoodAs,
            },
            { PersonId: { } person } when directory.People.Any(p => p.Id == person) => party.Meaning with
            {
                Kind = PartyKind.Person,
                PersonId = person,
                UnderstoodAs = answer.UnderstoodAs,
            },
            { IsAsRead: true } => party.Meaning,
            // What was understood, if doubtfully, is words again.
            { IsLeft: true } when !party.IsUnclear => party.Meaning with
            {
                Kind = PartyKind.Unknown,
                OrganisationId = null,
                PersonId = null,
                Kinds = OrganisationKinds.None,
                FunctionId = null,
                UnderstoodAs = "оставлено словами",
            },
            _ => null,
        };
}

/// <summary>A row that the reader did not see and a person has written; its words are those of its answer.</summary>
/// <param name="Section">The key of the section that it ends.</param>
public sealed record AddedRow(string Section, string Key);

/// <summary>All that a person has said of a paper so far; rows are known by their place in the file.</summary>
public sealed record ImportAnswers
{
    public static readonly ImportAnswers None = new();

    /// <summary>Which of the paper's roadmaps, when there are several.</summary>
    public int Plan { get; init; }

    /// <summary>The order that was made together with another roadmap of the paper: it approves this one too.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>Who issued the paper, when a person has said so; else the body that its letterhead names.</summary>
    public Guid? IssuerId { get; init; }

    public ImportHead? Head { get; init; }
    public ImportPaper? Paper { get; init; }

    public ImmutableSortedDictionary<string, ImportAnswer> Rows { get; init; } =
        ImmutableSortedDictionary<string, ImportAnswer>.Empty;

    public ImmutableList<AddedRow> Added { get; init; } = [];

    public ImmutableSortedDictionary<string, ImportParty> Parties { get; init; } =
        ImmutableSortedDictionary<string, ImportParty>.Empty;

    public ImmutableSortedDictionary<string, ImportHeading> Headings { get; init; } =
        ImmutableSortedDictionary<string, ImportHeading>.Empty;

    /// <summary>The working group; null while it stands as it was read.</summary>
    public IReadOnlyList<AnnexPerson>? People { get; init; }

    /// <summary>Who answers for every row of a table that names nobody; empty when nobody does, null while it is asked.</summary>
    public string? Everyone { get; init; }

    /// <summary>The deadline of every row of a table that names none; empty when there is none, null while it is asked.</summary>
    public string? Deadline { get; init; }

    /// <summary>Slips of the paper that somebody has looked at.</summary>
    public ImmutableSortedSet<string> Seen { get; init; } = ImmutableSortedSet<string>.Empty;

    public ImportAnswers With(string row, ImportAnswer answer) => this with { Rows = Rows.SetItem(row, answer) };

    /// <summary>One more row at the end of a section.</summary>
    public ImportAnswers Adding(string section, ImportAnswer answer)
    {
        var key = $"n{Added.Count + 1}";
        return With(key, answer) with { Added = Added.Add(new(section, key)) };
    }

    /// <summary>A row goes on with the one above, which has to be looked at anew.</summary>
    public ImportAnswers Joined(string row, string above) =>
        With(row, Of(row) with { GoesOn = true, IsLeftOut = false, IsHeading = false, IsAgreed = false })
            .With(above, Of(above) with { Phrase = null, IsAgreed = false });

    /// <summary>A row of its own again. Words of the row above that held it are those of the paper once more.</summary>
    public ImportAnswers Parted(string row, string above)
    {
        var (own, over) = (Of(row), Of(above));
        var held = over.Holds?.Contains(row) == true;
        return With(row, own with { GoesOn = false })
            .With(
                above,
                over with
                {
                    Words = held ? null : over.Words,
                    Holds = held ? null : over.Holds,
                    Phrase = null,
                    IsAgreed = false,
                }
            );
    }

    private ImportAnswer Of(string row) => Rows.GetValueOrDefault(row) ?? new ImportAnswer();
}
