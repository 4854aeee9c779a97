using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>What lies on the curator's desk: acts that preambles rest on and two orders that are still written.</summary>
internal sealed class DemoOrders(Scene scene)
{
    private readonly List<OrderBasis> bases = [.. OrderBasis.Usual(scene.Setting.District.Id)];

    public IReadOnlyList<OrderBasis> Bases => bases;

    public IEnumerable<Order> Drafts()
    {
        var district = scene.Setting.District;
        var centre = scene.Centre;
        var facts = new PatternFacts(scene.Setting.Day)
        {
            Where = district.NameGenitive,
            Centre = centre.Organisation.ShortName,
            Heads = "Руководители образовательных организаций",
            Workplace = centre.Organisation.ShortName,
            Person = scene.Directory().People.First(p => p.Id == centre.Staff[0].Id),
        };
        yield return Draft(OrderKind.Monitoring, facts, text => text with { Acts = [bases[0].Id, bases[1].Id] });
        yield return Draft(OrderKind.Group, facts, text => text with { Annexes = [Group(text.Annexes[0])] });
    }

    private Order Draft(OrderKind kind, PatternFacts facts, Func<OrderText, OrderText> finish)
    {
        var (title, text) = OrderPatterns.Of(kind, facts);
        var department = scene.Department.Organisation;
        var order = Order.Draft(
            department,
            kind,
            OrderType.Order,
            new OrderHead(title)
            {
                Place = scene.Setting.District.Town,
                SignerPost = department.HeadPost,
                SignerName = PersonForms.SignatureOf(department.HeadName),
                ExecutorName = scene.Curator.FullName,
                ExecutorPhone = department.Phone,
            },
            finish(text)
        );
        order.ControlledBy("оставляю за собой", null);
        return order;
    }

    /// <summary>The leader of the pattern, then one from each of three schools.</summary>
    private OrderAnnex Group(OrderAnnex annex) =>
        annex with
        {
            People =
            [
                .. annex.People,
                .. scene
                    .Bodies.Where(b => b.IsSchool && b.IsOpen && b.Staff.Count > 2)
                    .Take(3)
                    .Select(b => (Person: b.Staff[1], Place: b.Organisation.ShortName))
                    .Select(p => new AnnexPerson(
                        p.Person.FullName,
                        Workplaces.Of(p.Person.Employments[^1].Post, p.Place),
                        "член рабочей группы",
                        ByAgreement: true
                    )),
            ],
        };
}
