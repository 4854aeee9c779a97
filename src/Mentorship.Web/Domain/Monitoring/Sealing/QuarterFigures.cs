using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>
/// Everything that the quarterly report says, without a name of a person: what is printed, and what a seal keeps for ever.
/// </summary>
public sealed record QuarterFigures(
    string District,
    string Period,
    DateOnly AsOf,
    DateOnly DueOn,
    IReadOnlyList<FigureColumn> Columns,
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<string> ActKinds,
    IReadOnlyList<FigureForm> Forms,
    IReadOnlyList<FigureIndicator> Indicators,
    IReadOnlyList<FigureRoadmap> Roadmaps
)
{
    private static readonly JsonSerializerOptions AsKept = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Whose figures are in the sums: an excused organisation is in none of them.</summary>
    [JsonIgnore]
    public IEnumerable<FigureRow> Asked => Rows.Where(r => r.State != ReturnState.Excused);

    [JsonIgnore]
    public int Expected => Asked.Count();

    [JsonIgnore]
    public int Accepted => Rows.Count(r => r.State == ReturnState.Accepted);

    [JsonIgnore]
    public int Missing => Expected - Accepted;

    [JsonIgnore]
    public int InTime => Asked.Count(r => r.SentOn <= DueOn);

    /// <summary>A cell is a sum only of what was given; nobody gave it: «нет данных».</summary>
    public int? Total(string key) =>
        Rows.Select(r => r.Values.Number(key)).Where(n => n is not null).ToList() is { Count: > 0 } given
            ? given.Sum()
            : null;

    /// <summary>Pairs and groups of all forms, as returns have them.</summary>
    [JsonIgnore]
    public int? Pairs => Rows.Select(r => r.Pairs).OfType<int>().ToList() is { Count: > 0 } given ? given.Sum() : null;

    /// <summary>The same figures give the same letters, so that their hash is theirs.</summary>
    public string Write() => JsonSerializer.Serialize(this, AsKept);

    public static QuarterFigures Read(string kept) =>
        JsonSerializer.Deserialize<QuarterFigures>(kept, AsKept)
        ?? throw new InvalidOperationException("Sealed figures are never null.");
}

public sealed record FigureColumn(string Key, Block Block, string Name, string Head, CellKind Kind, string Counts);

/// <param name="Values">By key of a column.</param>
/// <param name="Acts">One for each kind of act: «в силе», «нет» …</param>
public sealed record FigureRow(
    Guid Id,
    string Name,
    OrganisationKind Kind,
    ReturnState State,
    DateOnly? SentOn,
    IReadOnlyDictionary<string, string?> Values,
    IReadOnlyList<FigureNote> Notes,
    IReadOnlyList<string?> Acts,
    FigureDuties Duties
)
{
    [JsonIgnore]
    public int? Pairs =>
        Values.Keys.Where(Cells.IsOfForm).Select(Values.Number).OfType<int>().ToList() is { Count: > 0 } given
            ? given.Sum()
            : null;
}

/// <summary>Сноска: why a cell is not what the registry says, or why a row is empty.</summary>
/// <param name="Key">The cell; none of the whole row.</param>
/// <param name="IsCorrection">The cell differs from the registry.</param>
public sealed record FigureNote(string? Key, string Words, bool? IsCorrection = null);

/// <summary>A form of mentoring with its pairs by organisation.</summary>
public sealed record FigureForm(string Key, string Name, bool IsOfStudents, IReadOnlyList<FigurePairs> Bodies);

public sealed record FigurePairs(Guid OrganisationId, string Name, int InForce, int Mentors, int Mentees);

public sealed record FigureIndicator(
    string Code,
    string Name,
    bool IsShare,
    string? Unit,
    int Digits,
    decimal? Numerator,
    long? Denominator,
    decimal? Value,
    decimal? Goal,
    int? GoalYear,
    IReadOnlyList<FigurePoint> Points,
    IReadOnlyList<FigureCounted> Counted,
    bool? LowerIsBetter = null
);

public sealed record FigurePoint(DateOnly Day, decimal Value);

/// <summary>Who was counted, by an id that means nobody once the person is forgotten, where, and by which pair.</summary>
public sealed record FigureCounted(Guid Id, Guid? At, Guid? Pair);

public sealed record FigureDuties(int Expected, int InTime, int Late, int Overdue);

public sealed record FigureRoadmap(string Title, FigureDuties Duties);
