namespace Mentorship.Web.Domain.Monitoring;

/// <summary>A part of a return with an owner of its own.</summary>
public enum Block
{
    /// <summary>Обучающиеся</summary>
    Students,

    /// <summary>Педагоги</summary>
    Teachers,

    /// <summary>Пары и программы</summary>
    Pairs,

    /// <summary>Опросы</summary>
    Surveys,

    /// <summary>Акты и сайт</summary>
    Papers,
}

public enum CellKind
{
    Number,
    Words,
}

public enum PeriodState
{
    /// <summary>Открыт</summary>
    Open,

    /// <summary>Зафиксирован</summary>
    Sealed,

    /// <summary>Открыт для уточнения: sealed before, and will be again</summary>
    Correcting,
}

public enum BlockState
{
    /// <summary>Заполняется</summary>
    Open,

    /// <summary>На проверке</summary>
    Sent,

    /// <summary>Возвращён</summary>
    Returned,

    /// <summary>Принят</summary>
    Accepted,
}

public enum ReturnState
{
    /// <summary>Не начат</summary>
    NotStarted,

    /// <summary>Заполняется</summary>
    Filling,

    /// <summary>На проверке</summary>
    Sent,

    /// <summary>Возвращён</summary>
    Returned,

    /// <summary>Принят</summary>
    Accepted,

    /// <summary>Не представляет: an exception was granted</summary>
    Excused,
}

/// <summary>Why a school honestly cannot give its return.</summary>
public enum ExceptionKind
{
    /// <summary>Не применимо: no mentees, closed, being merged</summary>
    NotApplicable,

    /// <summary>Не можем представить</summary>
    Unable,
}
