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
)
{
    /// <summary>How the district, its department and its town are called: a paper of another place is asked about.</summary>
    public string Place { get; init; } = "";
}

/// <summary>
/// The roadmap that a paper would become with what a person has said so far. The page of review shows it and its making
/// saves it: one and the same.
/// </summary>
public sealed class ImportedRoadmap
{
    public const string NoTitle = "…";
    private const int BriefLength = 60;

    private readonly List<ImportedRow> rows = [];
    private readonly List<ImportedSlip> slips = [];
    private readonly List<ImportedSection> sections = [];
    private ILookup<string?, ImportedRow>? numbers;

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
        LacksResponsible = Lacks(FindingCode.MissingResponsible);
        LacksDeadline = Lacks(FindingCode.MissingDeadline);
        Everyone = LacksResponsible ? answers.Everyone : null;
        Deadline = LacksDeadline ? answers.Deadline : null;
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

    /// <summary>The table has no column of responsibles: who answers for its rows is asked once.</summary>
    public bool LacksResponsible { get; }

    /// <summary>What was answered; empty when nobody is.</summary>
    public string? Everyone { get; }
    public bool AsksEveryone => LacksResponsible && Everyone is null;

    /// <summary>The table has no column of deadlines: they are asked about once.</summary>
    public bool LacksDeadline { get; }

    /// <summary>What was answered for all rows; empty when they have none.</summary>
    public string? Deadline { get; }
    public bool AsksDeadline => LacksDeadline && Deadline is null;

    /// <summary>Slips of the paper that belong to no row.</summary>
    public IReadOnlyList<ImportedSlip> Slips => slips;

    public IEnumerable<ImportedRow> Open => rows.Where(r => r.IsOpen);
    public IEnumerable<ImportedSlip> OpenSlips => slips.Where(s => !s.IsSeen);

    /// <summary>Words of responsibles whom nobody knows, each once however it is spelled.</summary>
    public IReadOnlyList<string> Unknown =>
        [.. rows.SelectMany(r => r.Doubts).Select(d => d.Party).OfType<string>().DistinctBy(Text.Key)];

    public int Questions =>
        (IsHeadKnown ? 0 : 1)
        + (AsksEveryone ? 1 : 0)
        + (AsksDeadline ? 1 : 0)
        + OpenSlips.Count()
        + Unknown.Count
        + Open.Count();

    /// <summary>
    /// «мероприятие 1.2»; where numbers begin anew, with what stands over it: «II этап (январь – май), раздел 3, п. 1.2».
    /// </summary>
    public string Called(ImportedRow row)
    {
        numbers ??= rows.Where(r => r.Over is null).ToLookup(r => r.Number, StringComparer.Ordinal);
        var isAlone = row.Number is not null && !numbers[row.Number].Skip(1).Any();
        if (isAlone || row.Activity is not { Section: var section } || sections.Count < 2)
            return row.Number is { } only ? $"мероприятие {only}" : "мероприятие без номера";
        return string.Join(
            ", ",
            new[]
            {
                section.StageId is { } id ? Brief(Roadmap.Draft!.Stages.First(s => s.Id == id).Title) : null,
                section.IsUnnamed ? null
                : section.Number is { } own ? $"раздел {own.TrimEnd('.')} «{Brief(section.Title)}»"
                : $"«{Brief(section.Title)}»",
                row.Number is { } number ? $"п. {number}" : "мероприятие без номера",
            }.OfType<string>()
        );
    }

    private static string Brief(string words) =>
        Quotes.Inner(words.Length > BriefLength ? words[..BriefLength].TrimEnd() + "…" : words);

    public static ImportedRoadmap Of(OrderReading reading, ImportAnswers answers, ImportContext context) =>
        new(reading, answers, context);

    private void Fill(ImportAnswers answers, ImportContext context)
    {
        var text = Roadmap.Draft!;
        var doubts = new RowDoubts(Reading.Findings, Understanding, LacksResponsible, LacksDeadline);
        var made = new ImportedRows(Reading, answers, context, Understanding, doubts, Everyone, Deadline);
        Stage? stage = null;
        var places = new Dictionary<SourcePlace, int>();
        var headings = new Dictionary<SourcePlace, int>();
        foreach (var (at, read) in Reading.Sections.Index())
        {
            var headingKey = Key(read.Place, headings) ?? $"s{at}";
            var named =
                answers.Headings.GetValueOrDefault(headingKey)
                ?? new ImportHeading(
                    ImportedRows.Cut(read.Number, Section.NumberMaxLength),
                    ImportedRows.Cut(read.Title, Section.TitleMaxLength),
                    ImportedRows.Cut(read.Stage, Section.TitleMaxLength)
                );
            var keyed = read.Activities.Select((r, index) => (Key(r.Place, places) ?? $"s{at}.{index}", r)).ToList();
            foreach (var told in ToldSection.Of(headingKey, named, keyed, answers))
            {
                var said = answers.Headings.GetValueOrDefault(told.Key) ?? told.Named;
                sections.Add(new(told.Key, read, said));
                if (told.Heading is not null)
                    rows.Add(made.Of(read, told.Heading));
                if (said.Stage is not { } over)
                    stage = null;
                else if (stage?.Title != over)
                    stage = text.AddStage(null, over);
                var section =
                    said.Title is null && said.Number is null
                        ? text.AddUnnamed(stage)
                        : text.AddSection(said.Title is null ? null : said.Number, said.Title ?? said.Number, stage);
                foreach (var chain in RowChain.Of(told.Rows, answers))
                    rows.AddRange(made.Of(section, read, chain));
                if (section.Activities.Count == 0)
                    text.Remove(section);
            }
        }
        foreach (var finding in Reading.Findings.Where(f => !doubts.IsOfRow(f) && !IsAskedOnce(f)))
            slips.Add(new(finding, answers.Seen.Contains(ImportedSlip.KeyOf(finding))));
    }

    private bool Lacks(FindingCode column) => Reading.Findings.Any(f => f.Code == column && IsAskedOnce(f));

    // Of a row that has no number the place is not said either.
    private static bool IsAskedOnce(Finding finding) =>
        finding is { Code: FindingCode.MissingResponsible or FindingCode.MissingDeadline, Where: null, Row: null };

    private static string? Key(SourcePlace? place, Dictionary<SourcePlace, int> places)
    {
        if (place is null)
            return null;
        var again = places[place] = places.GetValueOrDefault(place) + 1;
        return $"{place.Block}.{place.Row}" + (again > 1 ? $".{again}" : "");
    }
}
