using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>Mentors of many years: with the pair of the years before the portal they have five years of it, as the award asks.</summary>
internal sealed class Veterans(DemoSetting setting, MentoringForm form, MentoringKind kind)
{
    private const int YearsAgo = 6;
    private const int Most = 5;

    private readonly DateOnly from = new(setting.Year.StartYear - YearsAgo, 9, 1);
    private readonly DateOnly to = new(setting.Year.StartYear - 1, 5, 28);
    private readonly List<Pair> pairs = [];
    private readonly List<Order> orders = [];

    public IReadOnlyList<Pair> Pairs => pairs;
    public IReadOnlyList<Order> Orders => orders;

    /// <param name="made">Pairs of this body of the last two years.</param>
    public void Remember(Body body, IReadOnlyList<Pair> made, IReadOnlyDictionary<Guid, Person> known)
    {
        if (pairs.Count >= Most)
            return;
        var old = body
            .Staff.Where(p => p.Employments.Any(e => e.OrganisationId == body.Id && e.To is null && e.From <= from))
            .ToList();
        var last = made.Where(p => p.From < setting.Year.Start).SelectMany(p => p.Mentors).Select(m => m.PersonId);
        var mentors = last.ToHashSet();
        // Whoever heads the school mentors too, and teachers are who the award is meant for.
        var mentor = old.Find(p => mentors.Contains(p.Id) && Teaches(p, body.Id));
        var mentee = old.FindLast(p => p != mentor && made.All(pair => pair.Members.All(m => m.PersonId != p.Id)));
        if (mentor is null || mentee is null)
            return;
        var pair = new Pair(
            body.Organisation,
            new PairFrame(form, kind, from, to),
            [new Participant(known[mentor.Id], body.Id)],
            [new Participant(known[mentee.Id], body.Id)]
        );
        var order = new Order(body.Organisation, OrderKind.AssignPairs, "62-ОД", from, "О закреплении наставников");
        var named = new PairOrder(pair, order, PairAct.Assign);
        named.Done(from);
        pair.Name(named);
        pair.Approve(from);
        pair.Complete(new(to, "Уроки проходят без помощи наставника, пройдена аттестация на первую категорию."));
        pairs.Add(pair);
        orders.Add(order);
    }

    private static bool Teaches(Person person, Guid place) =>
        person.Employments.Any(e =>
            e.OrganisationId == place
            && e.To is null
            && (
                e.Post.StartsWith("учитель", StringComparison.OrdinalIgnoreCase)
                || e.Post.StartsWith("воспитатель", StringComparison.OrdinalIgnoreCase)
                || e.Post.StartsWith("преподаватель", StringComparison.OrdinalIgnoreCase)
                || e.Post.StartsWith("педагог", StringComparison.OrdinalIgnoreCase)
            )
        );
}
