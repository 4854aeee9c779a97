namespace Mentorship.Web.Domain.Obligations;

/// <summary>What was done with an obligation; whether it is overdue is computed and never stored.</summary>
public enum ObligationState
{
    NotStarted,
    InProgress,
    Submitted,
    Returned,
    Accepted,
    Waived,
}

/// <summary>How an obligation stands on a day, as pages say it.</summary>
public enum Standing
{
    NotStarted,
    InProgress,
    Submitted,
    Returned,
    ExtensionAsked,
    Overdue,
    Accepted,
    AcceptedLate,

    /// <summary>Done before the portal knew of it: in time or late, nobody knows, so that no count and no share has it.</summary>
    AcceptedBefore,
    Waived,
}

/// <summary>When what is accepted was done.</summary>
public enum DoneWhen
{
    InTime,
    Late,

    /// <summary>Before the duty was entered.</summary>
    Before,
}

public enum ObligationStep
{
    Given,
    Started,
    Noted,
    Submitted,
    Recalled,
    Accepted,
    Returned,
    Waived,
    Restored,
    ExtensionAsked,
    ExtensionGranted,
    ExtensionRefused,

    /// <summary>The deadline moved with the roadmap's text or its reading.</summary>
    Moved,

    /// <summary>No longer expected: the organisation closed, the activity is gone from the text.</summary>
    Left,
    CameBack,
}

public static class Standings
{
    /// <summary>The one rule of what is overdue: matrix, register and reminders ask it alike.</summary>
    public static Standing Of(
        ObligationState state,
        DateOnly due,
        DoneWhen done,
        bool extensionAsked,
        bool isRecommended,
        DateOnly today
    ) =>
        state switch
        {
            ObligationState.Waived => Standing.Waived,
            ObligationState.Accepted => done switch
            {
                DoneWhen.Before => Standing.AcceptedBefore,
                DoneWhen.Late => Standing.AcceptedLate,
                _ => Standing.Accepted,
            },
            ObligationState.Submitted => Standing.Submitted,
            _ when extensionAsked => Standing.ExtensionAsked,
            _ when due < today && !isRecommended => Standing.Overdue,
            ObligationState.Returned => Standing.Returned,
            ObligationState.InProgress => Standing.InProgress,
            _ => Standing.NotStarted,
        };

    /// <param name="since">The day on which the duty was entered.</param>
    public static DoneWhen Done(DateOnly? on, DateOnly due, DateOnly since) => Done(on < since, on > due);

    public static DoneWhen Done(bool before, bool late) =>
        before ? DoneWhen.Before
        : late ? DoneWhen.Late
        : DoneWhen.InTime;

    /// <summary>Counts as done.</summary>
    public static bool IsSettled(this Standing standing) => standing is Standing.Accepted or Standing.AcceptedLate;

    /// <summary>Somebody has still to do it.</summary>
    public static bool IsOpen(this Standing standing) =>
        standing
            is Standing.NotStarted
                or Standing.InProgress
                or Standing.Returned
                or Standing.Overdue
                or Standing.ExtensionAsked;
}
