using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Features.Reports;

public static class NoteLooks
{
    public static StateMark Mark(this RecommendationState state) =>
        state switch
        {
            RecommendationState.Accepted => StateMark.Accepted,
            RecommendationState.Declined => StateMark.Waived,
            _ => StateMark.Ask,
        };

    public static StateMark Mark(this AdviceOutcome outcome) =>
        outcome.IsDone ? StateMark.Accepted
        : outcome.Overdue > 0 ? StateMark.Overdue
        : StateMark.Work;
}
