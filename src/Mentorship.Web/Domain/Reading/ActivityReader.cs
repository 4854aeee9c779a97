using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading;

/// <summary>A row's words understood: deadlines, parties, and what a clerk would ask.</summary>
internal sealed class ActivityReader(
    PartyDirectory directory,
    CellMeaning meaning,
    IReadOnlyDictionary<string, string> abbreviations,
    IReadOnlySet<ColumnRole> columns,
    DocumentPeriod period,
    DateOnly? signed
)
{
    public const string InOrder = "В ячейке несколько сроков и исполнителей: соотнесены по порядку, проверьте.";
    private const int LongestCell = 4000;

    /// <summary>How the doubt begins about a deadline that the roadmap's own time does not hold.</summary>
    public const string Outside = "Срок выходит за период карты";

    private readonly WhenAndWho parting = new(meaning);
    private readonly Dictionary<string, IReadOnlyList<ReadParty>> parties = new(StringComparer.Ordinal);

    /// <param name="headings">Of its section and of the stage over it.</param>
    public ReadActivity Read(DraftActivity draft, IReadOnlyList<string?> headings)
    {
        var row = draft.Row;
        var (deadlineText, responsibleText) = Parted(row);
        var who = Parties(responsibleText);
        var deadline = Deadline(deadlineText, responsibleText, who, headings);
        return new ReadActivity(
            draft.Number,
            Text.Tidy(row.Title),
            Text.Tidy(
                string.Join(
                    OtherColumns.Between,
                    new[] { row[ColumnRole.Details], row[ColumnRole.Other] }.Where(t => t.Length > 0)
                )
            ),
            Text.Tidy(row[ColumnRole.Result]),
            Text.Tidy(deadlineText),
            deadline,
            Text.Tidy(responsibleText),
            who,
            [.. Doubts(row, deadlineText, responsibleText, deadline, who)]
        )
        {
            DeadlineLines = Block(deadlineText),
            ResponsibleLines = Block(responsibleText),
            ResultLines = Block(row[ColumnRole.Result]),
            Place = row.Place,
        };
    }

    public bool HasDeadlines =>
        columns.Contains(ColumnRole.Deadline) || columns.Contains(ColumnRole.DeadlineAndResponsible);

    public bool HasResponsible =>
        columns.Contains(ColumnRole.Responsible) || columns.Contains(ColumnRole.DeadlineAndResponsible);

    /// <summary>A dash says no more than an empty cell.</summary>
    public static bool IsMissing(string? text) => string.IsNullOrWhiteSpace(text) || text.Trim() is "-" or "–" or "—";

    private (string Deadline, string Responsible) Parted(BodyRow row)
    {
        var both = row[ColumnRole.DeadlineAndResponsible];
        if (both.Length == 0)
            return (row[ColumnRole.Deadline], WithOthers(row[ColumnRole.Responsible], row[ColumnRole.CoResponsible]));
        return parting.Part(both);
    }

    /// <summary>A day that is named lies outside of the roadmap's time; what returns or lasts may reach over it.</summary>
    public static bool IsOutside(DeadlineKind kind, IEnumerable<DeadlineWarning> warnings) =>
        kind is DeadlineKind.Once or DeadlineKind.Several or DeadlineKind.PerParty
        && warnings.Contains(DeadlineWarning.OutsidePeriod);

    // In the last line: lines of parties and of deadlines belong together.
    private static string WithOthers(string responsible, string others) =>
        IsMissing(others) ? responsible
        : IsMissing(responsible) ? others
        : Text.Unstopped(responsible, ' ', ',', ';', '.') is var first
        && NamesInText.AtEnd(responsible.TrimEnd()).Success
            // Behind a comma it would be his post.
            ? $"{responsible.TrimEnd(' ', ',', ';')}; {others}"
        : $"{first}, {others}";

    private DeadlineReading? Deadline(
        string text,
        string responsible,
        IReadOnlyList<ReadParty> who,
        IReadOnlyList<string?> headings
    ) =>
        Text.Tidy(text) is { } flat
            ? UnderHeading.Read(
                text.Length > LongestCell ? text[..LongestCell] : text,
                responsible,
                [.. who.Select(p => p.Text)],
                period,
                signed,
                headings
            ) with
            {
                Text = flat,
            }
            : null;

    private IReadOnlyList<ReadParty> Parties(string text)
    {
        if (IsMissing(text))
            return [];
        if (!parties.TryGetValue(text, out var known))
            parties[text] = known = Named(text.Length > LongestCell ? text[..LongestCell] : text);
        return known;
    }

    private List<ReadParty> Named(string text)
    {
        var found = new List<ReadParty>();
        foreach (var party in PartyReader.Read(text, directory).Parties)
            if (party.UnderstoodAs != PartyMeaning.Bracketed)
                found.Add(new ReadParty(party.Text, Kind(party), party));
        return found;
    }

    // The paper's own dictionary comes first: «ОО – отдел образования» are no schools.
    private PartyKind Kind(PartyMeaning party) =>
        abbreviations.TryGetValue(party.Text, out var means) ? Abbreviations.Kind(means, directory)
        : party.Kind == PartyKind.Body && IsMany(party.Text) ? PartyKind.Group
        : party.Kind;

    // «Специалисты МБУ НМИЦ» are people of a body, and more than one.
    private static bool IsMany(string text) =>
        text.Split(' ')[0].ToLowerInvariant()
            is "специалисты"
                or "методисты"
                or "руководители"
                or "педагоги"
                or "учителя"
                or "кураторы"
                or "наставники"
                or "сотрудники"
                or "работники";

    private static string? Block(string text) =>
        Lines(text).ConvertAll(l => Text.Tidy(l)!) is { Count: > 0 } lines ? string.Join('\n', lines) : null;

    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    private IEnumerable<string> Doubts(
        BodyRow row,
        string deadlineText,
        string responsibleText,
        DeadlineReading? deadline,
        IReadOnlyList<ReadParty> who
    )
    {
        foreach (var doubt in row.Doubts.Distinct(StringComparer.Ordinal))
            yield return doubt;
        if (row.Lost.Where(l => l is not (ColumnRole.Number or ColumnRole.Other)).ToList() is { Count: > 0 } lost)
            yield return $"В строке не хватает ячейки: {string.Join(", ", lost.Select(RoleWords.Name))}.";
        if (row.Title.Length == 0)
            yield return "Мероприятие не названо.";
        if (HasDeadlines && IsMissing(deadlineText) && !row.Lost.Contains(ColumnRole.Deadline))
            yield return "Срок не указан.";
        if (HasResponsible && IsMissing(responsibleText) && !row.Lost.Contains(ColumnRole.Responsible))
            yield return "Ответственный не указан.";
        // Who is named beside his deadline needs no counting of lines.
        if (deadline is { Kind: DeadlineKind.PerParty } && !DeadlineCell.IsNamed(deadline))
            yield return InOrder;
        if (deadline is { NeedsReview: true } && !IsMissing(deadlineText))
            yield return deadline.Doubt ?? $"Срок понят не до конца: «{Quotes.Inner(deadline.Text)}».";
        if (deadline is not null && IsOutside(deadline.Kind, deadline.Warnings))
            yield return $"{Outside}: «{Quotes.Inner(deadline.Text)}». Проверьте год.";
        if (
            deadline is { NeedsReview: false }
            && EveOfSchool.Ask(deadline.Kind, deadline.Text, deadline.Occurrences, period, signed) is { } eve
        )
            yield return eve;
        if (
            responsibleText.Length > 0
            && !IsMissing(responsibleText)
            && (who.Count == 0 || who.Any(p => p.Kind == PartyKind.Unknown))
        )
            yield return $"Ответственный понят не до конца: «{Quotes.Inner(Text.Tidy(responsibleText)!)}».";
    }
}
