using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>Meetings of a pair from its first days until now, and often the next one.</summary>
internal sealed class DemoMeetings(DemoSetting setting)
{
    private readonly DemoRandom random = setting.Random.Fork(1702);
    private readonly Dictionary<Guid, int> seen = [];

    public List<Meeting> Of(Pair pair)
    {
        List<Meeting> met = [];
        if (pair.State == PairState.Draft || pair.From > setting.Day)
            return met;
        var until = pair.LastDay < setting.Day ? pair.LastDay : setting.Day;
        if (pair.IsOpen && IsSilent(pair))
            until = pair.From.AddDays(random.Below(Math.Max(1, until.DayNumber - pair.From.DayNumber - 20)));
        var rhythm = pair.Rhythm switch
        {
            MeetingRhythm.Weekly => 7,
            MeetingRhythm.Fortnightly => 14,
            _ => 19,
        };
        for (
            var day = pair.From.AddDays(random.Between(1, 8));
            day <= until;
            day = day.AddDays(rhythm + random.Between(0, 2))
        )
        {
            var on = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;
            if (on > until)
                break;
            var kind = Ladder.Next([.. met.Select(m => m.Kind)], on, pair.LastDay);
            if (kind == MeetingKind.Reflection && met.Exists(m => m.Kind == kind))
                break;
            met.Add(
                Meeting.Hold(
                    pair,
                    new MeetingFacts(kind, on)
                    {
                        Minutes = random.Pick([30, 40, 45, 45, 60, 90]),
                        Note = random.Chance(0.4) ? random.Pick(NotesOf(pair)) : null,
                    },
                    setting.Day,
                    by: null
                )
            );
        }
        if (pair.IsOpen && until == setting.Day && random.Chance(0.6))
        {
            var next = setting.Day.AddDays(random.Chance(0.15) ? -random.Between(1, 4) : random.Between(1, 9));
            next = next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? next.AddDays(2) : next;
            if (next > pair.From && next <= pair.LastDay)
                met.Add(
                    Meeting.Plan(pair, Ladder.Next([.. met.Select(m => m.Kind)], next, pair.LastDay), next, by: null)
                );
        }
        return met;
    }

    /// <summary>Of the pairs that an organisation has had for a while, the second has fallen silent and each eighth after it.</summary>
    private bool IsSilent(Pair pair)
    {
        if (setting.Day.DayNumber - pair.From.DayNumber < 30 || pair.LastDay < setting.Day)
            return false;
        var at = seen.GetValueOrDefault(pair.OrganisationId);
        seen[pair.OrganisationId] = at + 1;
        return at % 8 == 1;
    }

    private static string[] NotesOf(Pair pair) =>
        pair.Direction == Direction.Students ? ProgrammeTalk.PupilNotes : ProgrammeTalk.TeacherNotes;
}
