using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Merging;

public enum JobsKept
{
    /// <summary>As the card says that stays.</summary>
    Kept,
    Other,

    /// <summary>Both: he does two jobs there.</summary>
    Both,
}

/// <summary>Two posts at one place and time: one job written down in two ways, or two jobs.</summary>
public sealed record MergeJob(PersonPlace Kept, PersonPlace Other, JobsKept Stays)
{
    public string Key => $"job-{Kept.OrganisationId:N}";

    public static IReadOnlyList<MergeJob> Compare(PersonRow kept, PersonRow other, Func<string, string?> chosen) =>
        [
            .. from there in kept.Posts
            from here in other.Posts
            where there.OrganisationId == here.OrganisationId && Meet(there, here)
            where !string.Equals(there.Post, here.Post, StringComparison.OrdinalIgnoreCase)
            // Of several jobs on one card nobody can say which is which: all stay.
            where One(kept, there) && One(other, here)
            let job = new MergeJob(there, here, Fuller(there, here))
            select Enum.TryParse<JobsKept>(chosen(job.Key), ignoreCase: true, out var stays)
                ? job with
                {
                    Stays = stays,
                }
                : job,
        ];

    /// <summary>Both cards call the job as was chosen; what they call alike becomes one as they are merged.</summary>
    public void Settle(Person kept, Person losing)
    {
        var there = kept.Employments.First(e => e.Id == Kept.Id);
        var here = losing.Employments.First(e => e.Id == Other.Id);
        if (Stays == JobsKept.Kept)
            here.Promote(new(there.Post, there.Subject, there.Category));
        else if (Stays == JobsKept.Other)
            there.Promote(new(here.Post, here.Subject, here.Category));
    }

    // The one that says more is the likelier; of two alike the one that has been there longer.
    private static JobsKept Fuller(PersonPlace kept, PersonPlace other) =>
        (Said(other), kept.From).CompareTo((Said(kept), other.From)) > 0 ? JobsKept.Other : JobsKept.Kept;

    private static int Said(PersonPlace job) => (job.Subject is null ? 0 : 1) + (job.Category is null ? 0 : 1);

    private static bool Meet(PersonPlace one, PersonPlace other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    private static bool One(PersonRow row, PersonPlace job) =>
        row.Posts.Count(p => p.OrganisationId == job.OrganisationId) == 1;
}
