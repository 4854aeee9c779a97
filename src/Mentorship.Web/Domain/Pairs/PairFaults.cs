using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Pairs;

/// <content>What stands in the way of a pair, all of it: whoever brings many mends each once. Of a side that is not known nothing is said.</content>
public sealed partial class Pair
{
    public static IReadOnlyList<RuleBroken> Faults(
        Organisation keeper,
        PairFrame frame,
        Participant? mentor,
        Participant? mentee
    )
    {
        var faults = new List<RuleBroken>();
        void Try(Action step)
        {
            try
            {
                step();
            }
            catch (RuleBroken broken)
            {
                faults.Add(broken);
            }
        }

        var trial = new Pair
        {
            OrganisationId = keeper.Id,
            Form = frame.Form,
            Kind = frame.Kind,
            From = frame.From,
            To = frame.To,
        };
        Try(() => trial.Set(frame));
        if (mentor is not null && mentor.Person.Id == mentee?.Person.Id)
            faults.Add(new RuleBroken($"{mentor.Person.FullName}: нельзя быть наставником самому себе.", "Mentee"));
        if (mentor is not null)
            Try(() => PairEntry.Check(trial, mentor, isMentor: true, frame.From));
        if (mentee is not null)
            Try(() => PairEntry.Check(trial, mentee, isMentor: false, frame.From));
        return faults;
    }
}
