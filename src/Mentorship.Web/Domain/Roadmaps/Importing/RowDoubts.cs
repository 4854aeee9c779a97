using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>What must be asked about a row: what is not understood of it, and slips of the paper that name it.</summary>
/// <param name="lacksResponsible">Who answers is asked once for all rows.</param>
/// <param name="lacksDeadline">Until when is asked once for all rows.</param>
internal sealed class RowDoubts(
    IReadOnlyList<Finding> findings,
    Understanding understanding,
    bool lacksResponsible = false,
    bool lacksDeadline = false
)
{
    // What the row itself says better than the finding does.
    private static readonly FindingCode[] Said =
    [
        FindingCode.MissingDeadline,
        FindingCode.MissingResponsible,
        FindingCode.DeadlineBeforeOrder,
    ];

    private readonly HashSet<Finding> taken = [];

    /// <summary>The finding is asked about together with its row.</summary>
    public bool IsOfRow(Finding finding) => taken.Contains(finding);

    public void Skip(ReadSection section, ReadActivity row) => taken.UnionWith(On(section, row));

    public IReadOnlyList<ImportDoubt> Of(
        ReadSection section,
        RowChain chain,
        Activity activity,
        ActivityText words,
        IReadOnlyDictionary<string, ImportParty> said
    )
    {
        var (row, answer) = (chain.Head.Read, chain.Head.Answer);
        var slips = On(section, row).ToList();
        taken.UnionWith(slips);
        // The row that had the number again goes on with this one.
        if (chain.Rest.Any(r => r.Read.Number is { } number && number == row.Number))
            slips.RemoveAll(f => f.Code == FindingCode.NumberingRepeated);
        List<ImportDoubt> doubts = [];
        if (string.IsNullOrWhiteSpace(words.Title))
            doubts.Add(
                new(
                    ImportDoubtKind.Title,
                    "Не прочитано, что надо сделать. Напишите название в поле «Мероприятие» или нажмите «Это не мероприятие»: строка не войдёт в карту."
                        + (
                            chain.Above is null
                                ? ""
                                : " Если это ещё один срок мероприятия над ней, нажмите «Это продолжение строки выше»."
                        )
                )
            );
        if (answer?.IsAgreed == true)
            return doubts;
        doubts.AddRange(TooLong(words));
        doubts.AddRange(OfDeadline(activity, answer));
        doubts.AddRange(OfParties(activity, said));
        // Whoever has written the row anew has looked at it.
        if (answer?.Words is null)
        {
            doubts.AddRange(
                slips
                    .Where(f => !Said.Contains(f.Code) && answer?.Seen?.Contains(f.Code) != true)
                    .Select(f => new ImportDoubt(ImportDoubtKind.Slip, f.Message) { Slip = f })
            );
            // A number that repeats is said by its slip.
            var repeated = slips.Exists(f => f.Code == FindingCode.NumberingRepeated)
                ? Reading.Slips.Numbering.Repeated(row.Number)
                : null;
            doubts.AddRange(
                row.Doubts.Where(d => d != repeated && !(IsDeadlineKnown(activity) && IsOfDeadline(d, row)))
                    .Where(d => answer?.Phrase is null || !d.StartsWith("Срок ", StringComparison.Ordinal))
                    // The period may have been put right since.
                    .Where(d => !d.StartsWith(ActivityReader.Outside, StringComparison.Ordinal))
                    .Where(d => !d.StartsWith(EveOfSchool.Doubt, StringComparison.Ordinal))
                    .Where(d => !doubts.Exists(o => o.Sentence.StartsWith(d.TrimEnd('.'), StringComparison.Ordinal)))
                    .Select(d => new ImportDoubt(ImportDoubtKind.Reader, d))
            );
        }
        // Doubts of the reader about a deadline or a party that a person has settled meanwhile.
        return answer?.Phrase is not null && doubts.TrueForAll(d => d.Kind == ImportDoubtKind.Reader) ? [] : doubts;
    }

    // Said by a person, or by the directory's other names.
    private static bool IsDeadlineKnown(Activity activity) =>
        activity is { DeadlinePhrase: not null, DeadlineNeedsReview: false };

    private static bool IsOfDeadline(string doubt, ReadActivity row) =>
        doubt == ActivityReader.InOrder || doubt == row.Deadline?.Doubt;

    private IEnumerable<Finding> On(ReadSection section, ReadActivity row) =>
        findings.Where(f =>
            f.Row is { } place
                ? place == row.Place
                : row.Number is { } number
                    && IsAt(f.Where, number, section)
                    // What is left out stands before the first row of that number.
                    && (f.Code != FindingCode.NumberingGap || section.Activities.First(a => a.Number == number) == row)
        );

    private static bool IsAt(string? where, string number, ReadSection section) =>
        where is not null
        && (
            Bare(where) == Bare(number)
            || where.EndsWith($"› {number}", StringComparison.Ordinal)
                && Heads(section).Any(h => where.StartsWith(h, StringComparison.OrdinalIgnoreCase))
        );

    private static IEnumerable<string> Heads(ReadSection section) =>
        new[] { section.Title, section.Stage }.OfType<string>().Where(h => h.Length > 0);

    private static string Bare(string number) => number.TrimEnd('.', ')', ' ');

    private static IEnumerable<ImportDoubt> TooLong(ActivityText words)
    {
        (string Name, string? Text, int Most)[] cells =
        [
            ("Мероприятие", words.Title, Activity.TitleMaxLength),
            ("Результат", words.Result, Activity.ResultMaxLength),
            ("Содержание", words.Details, Activity.DetailsMaxLength),
            ("Срок", words.Deadline, Activity.DeadlineMaxLength),
            ("Ответственные", words.Responsible, Activity.ResponsibleMaxLength),
        ];
        return cells
            .Where(c => c.Text?.Length > c.Most)
            .Select(c => new ImportDoubt(
                ImportDoubtKind.Length,
                $"{c.Name}: {c.Text!.Length} знаков, а помещается {c.Most}. Сократите, иначе конец отрежется."
            ));
    }

    private IEnumerable<ImportDoubt> OfDeadline(Activity activity, ImportAnswer? answer)
    {
        if (activity.DeadlineText is null && activity.DeadlinePhrase is null)
        {
            if (!lacksDeadline)
                yield return new(ImportDoubtKind.Deadline, "Срок не указан: ячейка пуста.");
        }
        else if (activity.DeadlineDoubt(understanding.Period, understanding.OrderDate) is { } doubt)
            yield return new(ImportDoubtKind.Deadline, doubt);
        else if (activity.Warnings.List.Contains(DeadlineWarning.BeforeOrder) && answer?.Phrase is null)
            yield return new(
                ImportDoubtKind.Deadline,
                $"Срок раньше даты приказа{(understanding.OrderDate is { } day ? $" ({day:dd.MM.yyyy})" : "")}. Обычно это опечатка."
            );
        else if (ActivityReader.IsOutside(activity.DeadlineKind, activity.Warnings.List) && answer?.Phrase is null)
            yield return new(
                ImportDoubtKind.Deadline,
                $"{ActivityReader.Outside} ({understanding.Period.From:dd.MM.yyyy} – {understanding.Period.To:dd.MM.yyyy}): проверьте год."
            );
        else if (
            answer?.Phrase is null
            && EveOfSchool.Ask(
                activity.DeadlineKind,
                activity.DeadlineText,
                activity.Schedule.Occurrences,
                understanding.Period,
                understanding.OrderDate
            )
                is { } eve
        )
            yield return new(ImportDoubtKind.Deadline, eve);
    }

    private IEnumerable<ImportDoubt> OfParties(Activity activity, IReadOnlyDictionary<string, ImportParty> said)
    {
        if (activity.Parties.Count == 0 && !(lacksResponsible && activity.Responsible is null))
            yield return new(
                ImportDoubtKind.Responsible,
                activity.Responsible is null
                    ? "Ответственный не указан: поручений не будет."
                    : $"Не понято, кто отвечает: «{activity.Responsible}»."
            );
        foreach (var party in activity.Parties.Where(p => p.IsUnclear && said.Of(p.Text)?.IsLeft != true))
            yield return new(ImportDoubtKind.Responsible, $"В справочнике района нет: «{party.Text}».", party.Text);
        var inTurn = activity.Parties.Count > 1 && PartyReading.IsHandedOver(activity.Responsible);
        if (inTurn && activity.Parties.Any(p => p.IsDoubtful))
            yield return new(
                ImportDoubtKind.Responsible,
                $"Исполнителей соединяет стрелка: понято так, что поручение получают все, по порядку: {string.Join(", затем ", activity.Parties.Select(p => $"«{p.Text}»"))}."
            );
        foreach (var party in activity.Parties.Where(p => p.IsDoubtful && !p.IsUnclear && !inTurn))
            yield return new(
                ImportDoubtKind.Responsible,
                $"«{party.Text}» понято как «{party.UnderstoodAs}»: проверьте.",
                party.Text
            );
    }
}
