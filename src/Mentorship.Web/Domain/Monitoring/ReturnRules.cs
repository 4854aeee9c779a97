using System.Globalization;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Увязки: rules inside a return, between its blocks, against the last sealed quarter and against the other organisations.</summary>
public static class ReturnRules
{
    private const int SmallestJump = 5;
    private const int JumpPercent = 40;

    // A part and its whole: which is named first has to be no more than the other.
    private static readonly (string Part, string Whole, bool IsError)[] Parts =
    [
        (Cells.Students15To19, Cells.Students10To19, true),
        (Cells.Mentees, Cells.Students10To19, true),
        (Cells.StudentMentors, Cells.Students15To19, true),
        (Cells.YoungTeachers, Cells.Teachers, true),
        (Cells.YoungWithMentor, Cells.YoungTeachers, false),
        (Cells.TeacherMentors, Cells.Teachers, false),
        (Cells.ProgrammesCompleted, Cells.ProgrammesApproved, true),
        (Cells.MenteesContent, Cells.MenteesAsked, true),
        (Cells.MentorsContent, Cells.MentorsAsked, true),
        (Cells.ActsInForce, Cells.ActsExpected, true),
    ];

    /// <param name="values">As they stand in the return.</param>
    /// <param name="before">Of the last sealed quarter; none when there was none.</param>
    /// <param name="spread">Of all the organisations, to see what is unusual.</param>
    public static IReadOnlyList<Remark> Check(
        ReturnForm form,
        OrganisationKind kind,
        IReadOnlyDictionary<string, string?> values,
        IReadOnlyDictionary<string, string?>? before,
        Spread spread
    )
    {
        var cells = form.Of(kind).ToDictionary(c => c.Key);
        return
        [
            .. Inside(cells, values),
            .. Between(form, values),
            .. spread.Check(cells, kind, values),
            .. before is null ? [] : cells.Values.SelectMany(c => Against(c, values, before)),
        ];
    }

    public static int? Number(this IReadOnlyDictionary<string, string?> values, string key) =>
        int.TryParse(values.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static IEnumerable<Remark> Inside(
        Dictionary<string, CellSpec> cells,
        IReadOnlyDictionary<string, string?> values
    )
    {
        foreach (var (part, whole, isError) in Parts)
            if (
                cells.TryGetValue(part, out var one)
                && cells.TryGetValue(whole, out var all)
                && values.Number(part) is { } less
                && values.Number(whole) is { } more
                && less > more
            )
                yield return new(
                    $"part.{part}",
                    part,
                    $"«{one.Name}» – {less}, это больше, чем «{all.Name}» – {more}.",
                    isError
                );
    }

    private static IEnumerable<Remark> Between(ReturnForm form, IReadOnlyDictionary<string, string?> values)
    {
        var pairs = form.Cells.Where(c => c.FormId is not null).Sum(c => values.Number(c.Key) ?? 0);
        if (pairs > 0 && values.GetValueOrDefault(Cells.Orders) is null)
            yield return new(
                "order",
                Cells.Orders,
                $"Действующих пар и групп – {pairs}, а приказа о закреплении пар нет. Укажите номер и дату.",
                false
            );
        if (values.Number(Cells.TeacherMentees) is > 0 and var mentees && pairs == 0)
            yield return new(
                "pairs",
                Cells.TeacherMentees,
                $"Педагогов-наставляемых – {mentees}, а действующих пар нет.",
                true
            );
        var everybody = (values.Number(Cells.Mentees) ?? 0) + (values.Number(Cells.TeacherMentees) ?? 0);
        if (values.Number(Cells.MenteesAsked) is { } asked && asked > everybody)
            yield return new("asked", Cells.MenteesAsked, $"Опрошено {asked}, наставляемых {everybody}.", false);
    }

    private static IEnumerable<Remark> Against(
        CellSpec cell,
        IReadOnlyDictionary<string, string?> values,
        IReadOnlyDictionary<string, string?> before
    )
    {
        if (cell.Kind != CellKind.Number || before.Number(cell.Key) is not { } was)
            yield break;
        if (values.Number(cell.Key) is not { } now)
        {
            yield return new($"gone.{cell.Key}", cell.Key, $"«{cell.Name}» – нет данных, было {was}.", false);
            yield break;
        }
        if (cell.OnlyGrows && now < was)
            yield return new(
                $"fell.{cell.Key}",
                cell.Key,
                $"«{cell.Name}» – {now}, было {was}: с начала реализации число не убывает.",
                false
            );
        else if (Math.Abs(now - was) >= SmallestJump && Math.Abs(now - was) * 100 > was * JumpPercent)
            yield return new(
                $"jump.{cell.Key}",
                cell.Key,
                $"«{cell.Name}» – {now}, было {was}: укажите причину.",
                false
            );
    }
}
