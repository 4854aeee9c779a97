using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>A pair as an order names it, and what the order does with it.</summary>
/// <param name="Changes">Who enters it by the order.</param>
public sealed record OrderedPair(PairRow Row, PairOrder Named, IReadOnlyList<PairComer> Changes)
{
    /// <summary>Whose order it is: people of other bodies stand in it with their place of work.</summary>
    public Guid IssuerId { get; init; }

    /// <summary>What an order on programmes approves.</summary>
    public Domain.Programmes.Programme? Programme { get; init; }

    /// <summary>«Липин Олег Ильич», his last day, why: of mentees whom the group goes on without.</summary>
    public IReadOnlyList<(string Name, PairOrder Named)> Leavers { get; init; } = [];

    public bool NamesChildren => Row.Members.Any(m => m.PersonKind == PersonKind.Student);

    /// <summary>Those who sign that they have read it.</summary>
    public IEnumerable<(string Name, string? Post)> GrownUps =>
        Standing(Row.Mentors)
            .Concat(Standing(Row.Mentees))
            .Where(m => m.PersonKind != PersonKind.Student && m.Name is not null)
            .Select(m => (m.Name!, At(m.Post, m.OrganisationId, m.Organisation)))
            .Concat(
                Changes
                    .Where(c => c.Kind != PersonKind.Student)
                    .Select(c => (c.Name, At(c.Post, c.OrganisationId, c.Organisation)))
            );

    // «учитель лицея № 5»
    private string? At(string? post, Guid? id, string? organisation) =>
        id == IssuerId || organisation is null ? post
        : post is null ? organisation
        : Workplaces.Of(post, organisation);

    /// <summary>
    /// Those of a side whom the order is about: before a change, since whoever enters by it stands in its own column; on the
    /// last day of what ends; else on the day of the order. Whoever was replaced earlier is in none of them.
    /// </summary>
    public IEnumerable<MemberRow> Standing(IEnumerable<MemberRow> side) =>
        Named.Act switch
        {
            PairAct.Replace or PairAct.Join or PairAct.JoinMentor => On(side, Named.On!.Value.AddDays(-1)),
            PairAct.End or PairAct.Leave => On(side, Named.On!.Value),
            PairAct.Programme or PairAct.Extend => On(side, Named.DoneOn ?? Row.Day),
            _ => side,
        };

    private static IReadOnlyList<MemberRow> On(IEnumerable<MemberRow> side, DateOnly day) =>
        SideOn.Of(side, day, m => (m.From, m.To));
}
