using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Roadmaps.Editing;
using Mentorship.Web.Features.Roadmaps.Making;
using Mentorship.Web.Features.Roadmaps.Readings;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>A question of the page: its number stands beside the place in the paper.</summary>
public sealed record ImportQuestion(int Number, ImportedRow Row, DeadlineNote Deadline)
{
    public string Anchor => $"q-{Row.Anchor}";
}

/// <summary>Words of a responsible whom nobody knows, and the rows that they stand in.</summary>
/// <param name="UnderstoodAs">Of words that are only doubtful: what they were taken for.</param>
/// <param name="Near">Whom they may mean.</param>
public sealed record AskedParty(
    string Words,
    IReadOnlyList<string> Rows,
    string? UnderstoodAs,
    IReadOnlyList<SelectListItem> Near
)
{
    private const int Named = 8;
    private const int NamedInFull = 3;

    /// <summary>Points of the order that turn to them.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>As a person is asked about it: orders address in the dative.</summary>
    public string Shown { get; init; } = Words;

    /// <summary>Other words of the paper that mean the same.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What the paper says of its short words.</summary>
    public string Means { get; init; } = "";

    public string Where =>
        string.Join(
            ". ",
            new[]
            {
                Rows.Count == 0 ? "" : InRows,
                Points.Count == 0
                    ? ""
                    : $"{Plural.Word(Points.Count, "Пункт", "Пункты", "Пункты")} приказа {string.Join(", ", Points)}",
            }.Where(w => w.Length > 0)
        );

    private const string Called = "мероприятие ";

    /// <summary>Numbers that stand once are enough; others say what stands over them.</summary>
    private string InRows =>
        Rows.Count <= Named && Rows.All(r => r.StartsWith(Called, StringComparison.Ordinal) && r.Any(char.IsDigit))
            ? $"{Plural.Word(Rows.Count, "Мероприятие", "Мероприятия", "Мероприятия")} {string.Join(", ", Rows.Select(r => r[Called.Length..]))}"
        : Rows.Count <= NamedInFull && Rows.Distinct(StringComparer.Ordinal).Count() == Rows.Count
            ? string.Join("; ", Rows)
        : $"Назван в {Rows.Count} {Plural.Word(Rows.Count, "мероприятии", "мероприятиях", "мероприятиях")}";

    /// <summary>The first of those near is so for certain.</summary>
    public bool IsSure { get; init; }

    /// <summary>What the portal would answer itself.</summary>
    // What the paper itself says of its short words stands above any likeness.
    public string Proposal => UnderstoodAs is null && Means.Length == 0 && IsSure ? Near[0].Value : "";
}

/// <summary>Source and understanding side by side, questions first.</summary>
public sealed record ImportPage(
    OpenImport Open,
    IReadOnlyList<ImportQuestion> Questions,
    IReadOnlyList<AskedParty> Parties,
    IReadOnlyList<SelectListItem> Whom
)
{
    /// <summary>A row whose answer was refused: what was typed stays.</summary>
    public RowForm? Typed { get; init; }
    public HeadForm? Head { get; init; }
    public HeadingsForm? Headings { get; init; }
    public EveryoneForm? Everyone { get; init; }
    public CommonDeadlineForm? CommonDeadline { get; init; }
    public GroupForm? Group { get; init; }

    /// <summary>Who may be said to have issued it; none where that is settled.</summary>
    public IReadOnlyList<SelectListItem> Issuers { get; private init; } = [];

    /// <summary>The same paper was brought before.</summary>
    public EarlierPaper? Earlier { get; private init; }

    /// <summary>Points of the order that are asked about on the next page.</summary>
    public IReadOnlyList<PlannedPoint> AskedPoints { get; private init; } = [];

    public ImportedRoadmap Made => Open.Made;

    /// <summary>Questions by the place of their row, so that the paper shows their numbers.</summary>
    public ILookup<SourcePlace, ImportQuestion> ByPlace { get; } =
        Questions.Where(q => q.Row.Place is not null).ToLookup(q => q.Row.Place!);

    /// <summary>Questions that stand in the list, below those of the whole paper.</summary>
    public int Listed => Open.Questions - (Made.IsHeadKnown ? 0 : 1) - (Open.AsksIssuer ? 1 : 0);

    /// <summary>Where the first open question stands; issuer, title and period are asked above them all.</summary>
    public string FirstAnchor =>
        Open.AsksIssuer ? "h-issuer"
        : !Made.IsHeadKnown ? "h-period"
        : Made.AsksEveryone ? "q-everyone"
        : Made.AsksDeadline ? "q-deadline"
        : Made.OpenSlips.FirstOrDefault() is { } slip ? AnchorOf(slip)
        : Parties.Count > 0 ? "q-parties"
        : Questions.Count > 0 ? Questions[0].Anchor
        : "questions";

    public static string AnchorOf(ImportedSlip slip) => $"s-{Text.Key(slip.Key).Replace(' ', '-')}";

    /// <summary>What is refused of a row stands at its question.</summary>
    public Func<string, string?> Leads =>
        key =>
            Typed is { Row: { } row } && Questions.FirstOrDefault(q => q.Row.Key == row) is { } question
                ? $"#{question.Anchor}-{key}"
            : key == "Parties" ? "#q-parties"
            : null;

    public int Proposed =>
        Questions.Count(q => q.Row.Remembered is not null) + Parties.Count(p => p.Proposal.Length > 0);

    public static async Task<ImportPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        OpenImport open,
        DateOnly today,
        CancellationToken stop
    )
    {
        var bodies = await PartyDesk.BodiesAsync(db, me, today);
        var groups = new SelectListGroup { Name = "Все организации вида" };
        var single = new SelectListGroup { Name = "Одна организация" };
        List<SelectListItem> whom =
        [
            .. bodies
                .Select(b => b.Kind)
                .Distinct()
                .Order()
                .Select(k => new SelectListItem(k.Name(), PartyChoice.Of(k)) { Group = groups }),
            .. bodies.Select(b => new SelectListItem(b.ShortName, PartyChoice.Of(b.Id)) { Group = single }),
        ];
        var questions = open.Made.Open.Select((row, at) => Ask(at + 1, row, open)).ToList();
        var ofPoints = open.UnknownOfPoints().ToLookup(u => Text.Key(u.Party.Text));
        var parties = open.Unknown()
            .Select(words => Ask(words, open, [.. words.SelectMany(w => ofPoints[Text.Key(w)])]))
            .ToList();
        return new(open, questions, parties, whom)
        {
            Issuers = open.AsksWhoIssued
                ? [.. (await IssuerDesk.ReadAsync(db, me, open, today, stop)).Select(i => i.Item)]
                : [],
            Earlier = await EarlierPaper.OfAsync(db, me, open, stop),
            AskedPoints = open.Import.Answers.OrderId is null ? [.. Planned(open).Where(p => p.Doubt is not null)] : [],
        };
    }

    private static IReadOnlyList<PlannedPoint> Planned(OpenImport open) =>
        OrderPlan.Of(
            new OrderText { Points = open.Points() },
            words => PartyReader.Read(words, open.Context.Directory),
            open.Made.IssuedOn ?? open.Context.Today
        );

    private static ImportQuestion Ask(int number, ImportedRow row, OpenImport open) =>
        new(number, row, DeadlineNote.Of(row.Activity!, open.Made.Roadmap.Draft!.Period, open.Made.IssuedOn));

    private static AskedParty Ask(
        IReadOnlyList<string> spellings,
        OpenImport open,
        IReadOnlyList<(string Number, PartyMeaning Party)> points
    )
    {
        var words = spellings[0];
        var keys = spellings.Select(Text.Key).ToHashSet(StringComparer.Ordinal);
        bool IsMeant(string? other) => other is not null && keys.Contains(Text.Key(other));
        var rows = open.Made.Rows.Where(r => r.Doubts.Any(d => IsMeant(d.Party))).ToList();
        var party = rows.Count == 0 ? null : rows[0].Activity!.Parties.First(p => IsMeant(p.Text));
        var meaning = party?.Meaning ?? points[0].Party;
        // What the paper itself says of its letters is nearer to a name than they are.
        if (open.Made.Reading.Abbreviations.TryGetValue(words, out var meant) && meant.Length > 0)
            meaning = meaning with { Text = meant };
        var near = PartySuggestions.Widely(meaning, open.Context.Directory).Where(s => s.Id is not null).ToList();
        var issuer = IssuerLetters.Mean(words, open.Made.Reading.Order.Issuer) ? open.Issuer : null;
        return new(
            words,
            [.. rows.Select(open.Made.Called)],
            party is null or { IsUnclear: true } ? null : party.UnderstoodAs,
            [
                .. issuer is null
                    ? Array.Empty<SelectListItem>()
                    : [new SelectListItem(issuer.ShortName, PartyChoice.Of(issuer.Id))],
                .. near.Where(s => s.Id != issuer?.Id)
                    .Select(s => new SelectListItem(
                        s.Name,
                        s.Kind == PartySuggestionKind.Person
                            ? PartyChoice.OfPerson(s.Id!.Value)
                            : PartyChoice.Of(s.Id!.Value)
                    )),
            ]
        )
        {
            Shown = rows.Count == 0 ? AskedWords.Nominative(words) : words,
            Others = [.. spellings.Skip(1)],
            IsSure = issuer is not null || near is [{ IsSure: true }, ..],
            Points = [.. points.Select(p => p.Number)],
            Means = string.Join(
                "; ",
                PaperWords.Explained(words, open.Made.Reading.Abbreviations).Select(w => $"{w.Short} – {w.Long}")
            ),
        };
    }
}
