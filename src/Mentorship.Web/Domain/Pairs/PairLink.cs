using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>
/// One mentor and one mentee of a pair for a time. Kept by <see cref="Pair"/>; what must never be false of it stands
/// in PostgreSQL: nobody with himself, the same two once at a time in one subject, one mentor where the kind says so.
/// </summary>
public sealed class PairLink : DistrictOwned
{
    private PairLink() { }

    internal PairLink(Pair pair, PairMember mentor, PairMember mentee, DateOnly from, DateOnly to)
        : base(pair.DistrictId)
    {
        PairId = pair.Id;
        (MentorId, MenteeId, From, To) = (mentor.PersonId, mentee.PersonId, from, to);
        (SubjectKey, IsOnly) = (pair.SubjectKey, pair.OneMentor);
    }

    public Guid PairId { get; private set; }
    public Guid MentorId { get; private set; }
    public Guid MenteeId { get; private set; }
    public string SubjectKey { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>The mentee has one mentor at a time in this subject.</summary>
    public bool IsOnly { get; private set; }
}
