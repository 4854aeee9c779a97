using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <summary>What is decided about this year's roadmap on the way: a deadline corrected, a request, a changing order.</summary>
internal sealed class TeachersYear(Scene scene, RoadmapLife life, Func<Roadmap, string, Step, Order> order)
{
    private const string Added =
        "4.6 | Узнать у молодых педагогов, как им живётся в школе | Беседа с глазу на глаз, без анкет. | Заметки куратора | Report | До 10 декабря {Y} г. | Школы |";

    public void Plan(int year)
    {
        life.On(
            DemoRoadmaps.WorkingDay(new(year, 9, 3)),
            step =>
            {
                var activity = life.Activity("5.2");
                activity.CorrectDeadline(
                    $"До 30 ноября {year} г., до 30 апреля {year + 1} г.",
                    scene.Curator.UserId,
                    step.At,
                    life.Roadmap.Period,
                    life.Roadmap.InForce!.InForceFrom
                );
            }
        );
        var changed = DemoRoadmaps.WorkingDay(new(year, 10, 20));
        life.On(changed, step => Change(year, changed, step));
        var asked = WorkingDays.After(scene.Setting.Day, -5);
        if (asked > new DateOnly(year, 9, 20))
            life.On(
                asked,
                _ => life.Enter("6.4", WorkingDays.After(asked, 8), $"срочный запрос от {asked:dd.MM.yyyy}")
            );
    }

    private void Change(int year, DateOnly day, Step step)
    {
        var draft = life.Roadmap.Revise();
        var contest = Find(draft, "5.3");
        contest.Write(contest.Words with { Deadline = $"Март – апрель {year + 1} г." });
        life.Understand(contest, day);
        var dropped = Find(draft, "5.5");
        dropped.Section.Remove(dropped);
        Find(draft, "5.6").Renumber("5.5");
        var added = life.Add(Find(draft, "4.1").Section, life.Row(Added));
        added.ReadDeadline(life.Roadmap.Period, day);
        life.Roadmap.Approve(order(life.Roadmap, "243-ОД", step), day, step.At);
    }

    private static Activity Find(Revision text, string number) => text.InOrder().First(a => a.Number == number);
}
