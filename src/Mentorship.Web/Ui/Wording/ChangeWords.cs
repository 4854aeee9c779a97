using Mentorship.Web.Domain.Roadmaps.Changes;

namespace Mentorship.Web.Ui.Wording;

/// <summary>A difference of two texts in sentences: «1.3: срок «до 1 октября» → «до 15 октября»».</summary>
public static class ChangeWords
{
    public static string Name(this Cell cell) =>
        cell switch
        {
            Cell.Number => "номер",
            Cell.Title => "название",
            Cell.Details => "содержание",
            Cell.Result => "результат",
            Cell.Deadline => "срок",
            _ => "ответственные",
        };

    public static IEnumerable<string> Say(TextChanges changes)
    {
        if (changes.IsRetitled)
            yield return $"Название карты: {FromTo(changes.Before.Title, changes.After.Title)}";
        if (changes.IsReperioded)
            yield return $"Период карты: {Period(changes.Before)} → {Period(changes.After)}";
        foreach (var section in changes.Sections)
        {
            if (section.IsRenamed)
                yield return $"Раздел: {FromTo(section.Before, section.After)}";
            foreach (var activity in section.Activities)
            foreach (var sentence in Say(activity))
                yield return sentence;
        }
    }

    public static IEnumerable<string> Say(ActivityChange change)
    {
        if (change.IsAdded)
        {
            yield return $"Добавлено {Called(change.Number, change.After!.Title)}";
            yield break;
        }
        if (change.IsRemoved)
        {
            yield return $"Исключено {Called(change.Number, change.Before!.Title)}";
            yield break;
        }
        var number = change.Number ?? $"«{Short(change.Before!.Title)}»";
        if (change[Cell.Number].IsChanged)
            yield return $"{change.Before!.Number ?? "без номера"}: теперь {(change.After!.Number is { } now ? "№\u00A0" + now : "без номера")}";
        if (change.IsMoved)
            yield return change.SectionBefore == change.SectionAfter
                ? $"{number}: стоит на другом месте раздела"
                : $"{number}: перенесено из раздела «{change.SectionBefore}» в раздел «{change.SectionAfter}»";
        foreach (var cell in change.Changed.Where(c => c.Cell != Cell.Number))
            yield return $"{number}: {cell.Cell.Name()} {FromTo(cell.Before, cell.After)}";
    }

    private static string Called(string? number, string? title) =>
        number is null ? $"«{Short(title)}»" : $"{number} «{Short(title)}»";

    private static string FromTo(string? before, string? after) =>
        before is null ? $"добавлено: «{Short(after)}»"
        : after is null ? $"убрано: «{Short(before)}»"
        : $"«{Short(before)}» → «{Short(after)}»";

    private static string Period(Domain.Roadmaps.RoadmapHead head) => Days.Range(head.From!.Value, head.To!.Value);

    private static string Short(string? words)
    {
        var line = Domain.Quotes.Inner((words ?? "").Replace('\n', ' '));
        return line.Length <= 160 ? line : line[..159] + "…";
    }
}
