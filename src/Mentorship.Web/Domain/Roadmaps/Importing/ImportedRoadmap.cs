using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>What a paper is read against: the district, who asks, what was said of such words before.</summary>
/// <param name="Remembered">Phrases by the words of a deadline that a person once had to explain.</param>
public sealed record ImportContext(
    Guid DistrictId,
    Guid? Owner,
    PartyDirectory Directory,
    Guid By,
    DateTimeOffset At,
    DateOnly Today,
    IReadOnlyDictionary<string, string> Remembered
);

/// <summary>
/// The roadmap that a paper would become with what a person has said so far. The page of review shows it and its making
/// saves it: one and the same.
/// </summary>
public sealed class ImportedRoadmap
{
    public const string NoTitle = "…";

    private readonly List<ImportedRow> rows = [];
    private readonly List<ImportedSlip> slips = [];
    private readonly List<ImportedSection> sections = [];

    private ImportedRoadmap(OrderReading reading, ImportAnswers answers, ImportContext context)
    {
        Reading = reading;
        Head = answers.Head ?? ImportGuess.Head(reading, context.Today);
        IsHeadKnown = answers.Head is not null || reading is { Title: not null, From: not null, To: not null };
        IssuedOn = answers.Paper is { } paper ? paper.IssuedOn : reading.Order.Date;
        Roadmap = new Roadmap(
            context.DistrictId,
            Head.Direction,
            Head.YearKind,
            new(Head.Title, Head.From, Head.To),
            context.Owner
        );
        People = answers.People ?? ImportGuess.People(reading.WorkingGroup);
        Understanding = new Understanding(context.Directory.Of(context.Owner), Roadmap.Draft!.Period, IssuedOn);
        Fill(answers, context);
    }

    public OrderReading Reading { get; }
    public ImportHead Head { get; }

    /// <summary>The paper says title and period, or a person did.</summary>
    public bool IsHeadKnown { get; }
    public DateOnly? IssuedOn { get; }
    public Roadmap Roadmap { get; }

    /// <summary>What any words of this paper are read with.</summary>
    public Understanding Understanding { get; }
    public IReadOnlyList<ImportedRow> Rows => rows;
    public IReadOnlyList<ImportedSection> Sections => sections;

    /// <summary>The working group as it was read or mended.</summary>
    public IReadOnlyList<AnnexPerson> People { get; }

    /// <summary>Slips of the paper that belong to no row.</summary>
    public IReadOnlyList<ImportedSlip> Slips => slips;

    public IEnumerable<ImportedRow> Open => rows.Where(r => r.IsOpen);
    public IEnumerable<ImportedSlip> OpenSlips => slips.Where(s => !s.IsSeen);

    /// <summary>Words of responsibles whom nobody knows, each once however it is spelled.</summary>
    public IReadOnlyList<string> Unknown =>
        [.. rows.SelectMany(r => r.Doubts).Select(d => d.Party).OfType<string>().DistinctBy(Text.Key)];

    public int Questions => (IsHeadKnown ? 0 : 1) + OpenSlips.Count() + Unknown.Count + Open.Count();

    public static ImportedRoadmap Of(OrderReading reading, ImportAnswers answers, ImportContext context) =>
        new(reading, answers, context);

    private void Fill(ImportAnswers answers, ImportContext context)
    {
        var text = Roadmap.Draft!;
        var doubts = new RowDoubts(Reading.Findings, Understanding);
        Stage? stage = null;
        var places = new Dictionary<SourcePlace, int>();
        var headings = new Dictionary<SourcePlace, int>();
        foreach (var (at, read) in Reading.Sections.Index())
        {
            var headingKey = Key(read.Place, headings) ?? $"s{at}";
            var said =
                answers.Headings.GetValueOrDefault(headingKey)
                ?? new ImportHeading(
                    Cut(read.Number, Section.NumberMaxLength),
                    Cut(read.Title, Section.TitleMaxLength),
                    Cut(read.Stage, Section.TitleMaxLength)
                );
            sections.Add(new(headingKey, read, said));
            if (said.Stage is not { } over)
                stage = null;
            else if (stage?.Title != over)
                stage = text.AddStage(null, over);
            var section =
                said.Title is null && said.Number is null
                    ? text.AddUnnamed(stage)
                    : text.AddSection(said.Title is null ? null : said.Number, said.Title ?? said.Number, stage);
            foreach (var (index, row) in read.Activities.Index())
            {
                var key = Key(row.Place, places) ?? $"s{at}.{index}";
                rows.Add(Made(section, read, row, key, answers, context, doubts));
            }
            if (section.Activities.Count == 0)
                text.Remove(section);
        }
        foreach (var finding in Reading.Findings.Where(f => !doubts.IsOfRow(f)))
            slips.Add(new(finding, answers.Seen.Contains(ImportedSlip.KeyOf(finding))));
    }

    private ImportedRow Made(
        Section section,
        ReadSection read,
        ReadActivity row,
        string key,
        ImportAnswers answers,
        ImportContext context,
        RowDoubts doubts
    )
    {
        var answer = answers.Rows.GetValueOrDefault(key);
        if (answer is { IsLeftOut: true })
        {
            doubts.Skip(read, row);
            return new ImportedRow(key, read, row, null) { Answer = answer };
        }
        var words = answer?.Words ?? ImportGuess.Words(row);
        var activity = section.Add(
            words with
            {
                Number = Cut(words.Number, Section.NumberMaxLength),
                Title = Cut(words.Title, Activity.TitleMaxLength) ?? NoTitle,
                Details = Cut(words.Details, Activity.DetailsMaxLength),
                Result = Cut(words.Result, Activity.ResultMaxLength),
                Deadline = Cut(words.Deadline, Activity.DeadlineMaxLength),
                Responsible = Cut(words.Responsible, Activity.ResponsibleMaxLength),
            }
        );
        Understanding.Read(activity);
        foreach (var party in activity.Parties)
            if (
                PaperWords.Defined(party.Text, Reading.Abbreviations, context.Directory) is { } defined
                && (party.IsUnclear || party.IsDoubtful || defined.Kinds != party.Kinds)
            )
                party.Correct(defined, context.By);
        foreach (var party in activity.Parties)
            if (answers.Parties.Of(party.Text) is { } said && Meant(party, said, context.Directory) is { } meaning)
                party.Correct(meaning, context.By);
        if (answer?.Phrase is { } phrase)
            activity.CorrectDeadline(phrase, context.By, context.At, Understanding.Period, Understanding.OrderDate);
        var found = doubts.Of(read, row, activity, words, answer, answers.Parties);
        // Words that were left as they are give nobody a duty: that was wanted.
        if (found.Count == 0)
            activity.Confirm(activity.NeedsReview || answer?.IsAgreed == true);
        return new ImportedRow(key, read, row, activity)
        {
            Answer = answer,
            Doubts = found,
            Remembered =
                found.Any(d => d.Kind == ImportDoubtKind.Deadline)
                && words.Deadline is { } printed
                && answer?.Phrase is null
                    ? context.Remembered.GetValueOrDefault(printed)
                    : null,
        };
    }

    // An organisation that has been closed meanwhile is asked about again.
    private static PartyMeaning? Meant(Party party, ImportParty answer, PartyDirectory directory) =>
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

    private static string? Key(SourcePlace? place, Dictionary<SourcePlace, int> places)
    {
        if (place is null)
            return null;
        var again = places[place] = places.GetValueOrDefault(place) + 1;
        return $"{place.Block}.{place.Row}" + (again > 1 ? $".{again}" : "");
    }

    private static string? Cut(string? words, int most) =>
        string.IsNullOrWhiteSpace(words) ? null
        : words.Length > most ? words[..most]
        : words;
}
