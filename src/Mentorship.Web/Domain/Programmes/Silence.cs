using System.Linq.Expressions;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>How long a pair in force has not met; after the district's number of days it is stuck.</summary>
public sealed record Silence(DateOnly Since, DateOnly? LastMet, int Days, int Allowed)
{
    public bool IsStuck => Days >= Allowed;

    /// <summary>They had met before they were put in force, and have not since.</summary>
    public bool IsBefore => LastMet < Since;

    /// <summary>Null where nobody has to meet: a draft, what has not begun, what has ended.</summary>
    public static Silence? Of(Pair pair, DateOnly? lastMet, DateOnly today, int allowed)
    {
        if (!pair.IsInForceOn(today))
            return null;
        var begun = pair.ApprovedOn > pair.From ? pair.ApprovedOn.Value : pair.From;
        var since = lastMet > begun ? lastMet.Value : begun;
        return new(since, lastMet, Math.Max(0, today.DayNumber - since.DayNumber), allowed);
    }

    /// <summary>The same of rows: in force, and begun long enough ago; that nobody has met since is asked of the meetings.</summary>
    public static Expression<Func<Pair, bool>> MayBeStuck(DateOnly today, DateOnly latest) =>
        p => p.State != PairState.Draft && p.ApprovedOn <= latest && p.From <= latest && today <= (p.EndedOn ?? p.To);
}
