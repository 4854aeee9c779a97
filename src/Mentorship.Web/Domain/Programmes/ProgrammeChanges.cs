using System.Globalization;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>What one text of a programme says otherwise than another, a sentence a change, with the earlier words.</summary>
public static class ProgrammeChanges
{
    public static IReadOnlyList<string> Between(ProgrammeText before, ProgrammeText after) =>
        [.. Words(before, after), .. Steps(before.Steps, after.Steps)];

    private static IEnumerable<string> Words(ProgrammeText before, ProgrammeText after)
    {
        if ((before.From, before.To) != (after.From, after.To))
            yield return $"Срок программы: был {Day(before.From)} – {Day(before.To)}, стал {Day(after.From)} – {Day(after.To)}.";
        (string Name, string? Was, string? Is)[] fields =
        [
            ("Цель", before.Goal, after.Goal),
            ("Задачи", before.Tasks, after.Tasks),
            ("Дефициты", before.Deficits, after.Deficits),
            ("Сильные стороны", before.Strengths, after.Strengths),
            ("Ожидаемые результаты", before.Expected, after.Expected),
        ];
        foreach (var (name, was, now) in fields.Where(f => f.Was != f.Is))
            yield return $"{name}: было {Quoted(was)}, стало {Quoted(now)}.";
    }

    private static IEnumerable<string> Steps(IReadOnlyList<StepText> before, IReadOnlyList<StepText> after)
    {
        for (var place = 0; place < before.Count; place++)
        {
            var was = before[place];
            if (after.FirstOrDefault(s => s.Id == was.Id) is not { } now)
                yield return $"Пункт {place + 1} убран: {Say(was)}.";
            else if ((was.Title, was.DueOn, was.Planned) != (now.Title, now.DueOn, now.Planned))
                yield return $"Пункт {place + 1}: было {Say(was)}; стало {Say(now)}.";
        }
        var known = before.Select(s => s.Id).ToHashSet();
        for (var place = 0; place < after.Count; place++)
            if (!known.Contains(after[place].Id))
                yield return $"Пункт {place + 1} добавлен: {Say(after[place])}.";
        var kept = after.Where(s => known.Contains(s.Id)).Select(s => s.Id).ToList();
        if (!before.Select(s => s.Id).Where(kept.Contains).SequenceEqual(kept))
            yield return "Изменён порядок пунктов.";
    }

    private static string Say(StepText step) =>
        Quoted(step.Title)
        + (step.DueOn is { } due ? $", срок {Day(due)}" : ", без срока")
        + (step.Planned is { } planned ? $", результат {Quoted(planned)}" : "");

    // A change is one line, whatever was typed.
    private static string Quoted(string? words) => words is null ? "не заполнено" : $"«{words.Replace('\n', ' ')}»";

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
