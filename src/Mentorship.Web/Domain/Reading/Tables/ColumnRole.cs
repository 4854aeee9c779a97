namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>What a column of a roadmap holds.</summary>
internal enum ColumnRole
{
    /// <summary>Kept among the details.</summary>
    Other,
    Number,

    /// <summary>Over the sections, where two columns head the rows.</summary>
    Stage,
    Section,
    Title,
    Details,
    Result,
    Deadline,
    Responsible,

    /// <summary>«Соисполнители» beside those who answer.</summary>
    CoResponsible,

    /// <summary>«Сроки, ответственные» in one column.</summary>
    DeadlineAndResponsible,

    /// <summary>«Мероприятие, срок» in one column.</summary>
    TitleAndDeadline,
}

/// <summary>A column of a table by its place in the grid.</summary>
internal sealed record Column(int Start, int Span, ColumnRole Role, string Head)
{
    public int End => Start + Span;
}
