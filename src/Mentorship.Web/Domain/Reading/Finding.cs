using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

public enum FindingCode
{
    /// <summary>A number is skipped in its section.</summary>
    NumberingGap,
    NumberingRepeated,

    /// <summary>An act is cited that is younger than the order, or whose edition is.</summary>
    OrderBeforeCitedAct,

    /// <summary>Number or date on the stamp of an annex are not the order's.</summary>
    AnnexNumberDiffers,
    DeadlineBeforeOrder,
    MissingDeadline,
    MissingResponsible,
    TerritoryDiffers,

    /// <summary>The period is unreadable («ч.г.») or differs between headings.</summary>
    PeriodTypo,

    /// <summary>Percent and count disagree, or parts do not add up.</summary>
    ShareCountMismatch,

    /// <summary>«Итого»: a sum among the rows, kept out of the roadmap.</summary>
    TotalRow,
}

/// <param name="Where">The number as printed, «раздел › номер» where numbers begin anew; null for the whole document.</param>
public sealed record Finding(FindingCode Code, string? Where, string Message)
{
    /// <summary>The row that it speaks of, where it is a row's: a number may be printed twice, or not at all.</summary>
    public SourcePlace? Row { get; init; }

    /// <summary>Words that stand without a number; none is skipped or repeated.</summary>
    public bool LacksNumber { get; init; }

    /// <summary>A number of the paper is skipped or stands twice.</summary>
    public bool IsOfNumber => Code is FindingCode.NumberingGap or FindingCode.NumberingRepeated && !LacksNumber;
}
