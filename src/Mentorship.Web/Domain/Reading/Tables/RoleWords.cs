namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Columns as a person calls them.</summary>
internal static class RoleWords
{
    public static string Name(ColumnRole role) =>
        role switch
        {
            ColumnRole.Number => "номер",
            ColumnRole.Stage => "этап",
            ColumnRole.Section => "раздел",
            ColumnRole.Title => "мероприятие",
            ColumnRole.Result => "результат",
            ColumnRole.Deadline => "срок",
            ColumnRole.Responsible => "ответственные",
            ColumnRole.CoResponsible => "соисполнители",
            ColumnRole.DeadlineAndResponsible => "срок и ответственные",
            ColumnRole.TitleAndDeadline => "мероприятие и срок",
            _ => "содержание",
        };

    public static string Names(IEnumerable<ColumnRole> roles)
    {
        var names = string.Join(", ", roles.Distinct().Select(Name));
        return names.Length == 0 ? names : char.ToUpperInvariant(names[0]) + names[1..];
    }
}
