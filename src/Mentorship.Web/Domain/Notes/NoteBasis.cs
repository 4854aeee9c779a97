using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Notes;

/// <summary>What a note is written from: the sealed figures, those of the quarter before, and what came of the last advice.</summary>
/// <param name="SealedOn">By the calendar of the district.</param>
public sealed record NoteBasis(QuarterFigures Now, QuarterFigures? Before, DateOnly SealedOn, string Hash)
{
    public IReadOnlyList<AdviceOutcome> Outcomes { get; init; } = [];

    /// <summary>The methodical centre, for what only it can do.</summary>
    public string? Centre { get; init; }

    public string Title => TitleOf(Now.Period);

    public IEnumerable<FigureRow> Rows => Now.Asked;

    public int? Total(string key) => Now.Total(key);

    /// <summary>The total of the quarter before, when the same cell was asked for.</summary>
    public int? Earlier(string key) => Before?.Total(key);

    /// <summary>«… за IV квартал 2026 года», «… по запросу на 15.05.2027».</summary>
    public static string TitleOf(string period) => $"Аналитическая справка {Of(period)}";

    /// <summary>«за IV квартал 2026 года», «по запросу на 15.05.2027».</summary>
    public static string Of(string period) => period.StartsWith('П') ? $"п{period[1..]}" : $"за {period}";
}

/// <summary>Prose and proposals, as they are drafted from figures; the words are made elsewhere.</summary>
public delegate (NoteText Text, IReadOnlyList<Advice> Advice) DraftNote(NoteBasis basis, DateOnly day);

/// <summary>Makes the words that are kept for ever of a note on the day of its seal.</summary>
public delegate FrozenText FreezeNote(Note note, NoteBasis basis, District district, DateOnly day, DateTimeOffset at);
