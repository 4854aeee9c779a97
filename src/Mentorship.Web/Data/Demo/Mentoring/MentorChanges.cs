using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>In some pairs of this year another mentor has taken over, by an order of the school and with his own papers.</summary>
internal sealed class MentorChanges(Scene scene, DemoPapers papers, DemoRandom random)
{
    private const int Most = 4;

    private static readonly (EndInitiator By, string Because)[] Reasons =
    [
        (EndInitiator.Mentor, "длительный отпуск наставника"),
        (EndInitiator.Both, "не совпали часы: у обоих уроки в разные смены"),
        (EndInitiator.Curator, "наставник назначен руководителем методического объединения"),
        (EndInitiator.Mentor, "большая учебная нагрузка"),
    ];

    private readonly List<Order> orders = [];

    public IReadOnlyList<Order> Orders => orders;

    public void Make(IReadOnlyList<Pair> pairs)
    {
        var today = scene.Setting.Day;
        var busy = pairs.SelectMany(p => p.Members).Select(m => m.PersonId).ToHashSet();
        foreach (var pair in pairs.Where(p => Fits(p, today)))
        {
            if (orders.Count == Most)
                return;
            var body = scene.Bodies.First(b => b.Id == pair.OrganisationId);
            var earlier = pair.Mentors.Single();
            var on = WorkingDays.After(earlier.From, random.Between(12, 20));
            var successor = body.Staff.LastOrDefault(p =>
                !busy.Contains(p.Id)
                && p.FullName != body.Organisation.HeadName
                && p.Employments.Any(e => e.OrganisationId == body.Id && e.To is null && e.From < on.AddYears(-5))
                && p.Kind == PersonKind.Employee
            );
            if (on >= today || successor is null)
                continue;
            busy.Add(successor.Id);
            Change(pair, body.Organisation, earlier, successor, on);
        }
    }

    private static bool Fits(Pair pair, DateOnly today) =>
        pair is { State: PairState.Approved, Kind: { OneMentee: true, NeedsOrder: true, LongestMonths: not 1 } }
        && pair.IsInForceOn(today)
        && pair.Mentors.ToList() is [{ IsWorker: true } mentor]
        && mentor.OrganisationId == pair.OrganisationId;

    private void Change(Pair pair, Organisation school, PairMember earlier, Person successor, DateOnly on)
    {
        var (by, because) = Reasons[orders.Count];
        var leaving = new MemberLeaving(by, because, on.AddDays(-10));
        var who = new Participant(successor, school.Id);
        var day = on.AddDays(-1);
        var order = new Order(
            school,
            OrderKind.ChangePairs,
            $"{random.Between(191, 240)}-ОД",
            day,
            "О смене наставника"
        );
        var named = new PairOrder(pair, order, PairAct.Replace);
        named.Replacing(earlier, who, on, leaving);
        papers.Enter(pair, successor, isMentor: true, day);
        var next = pair.ReplaceMentor(earlier, who, on, leaving);
        next.Agree($"{random.Between(61, 90)}-ДС", day, "Положение об оплате труда");
        named.Done(day);
        pair.Name(named);
        orders.Add(order);
    }
}
