using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>What is wrong with a form, gathered: it is told all at once.</summary>
internal sealed class Faults
{
    private readonly List<RuleBroken> all = [];

    public IReadOnlyList<RuleBroken> All => all;

    public void Add(string message, string field) => all.Add(new RuleBroken(message, field));

    public void Add(IEnumerable<RuleBroken> faults) => all.AddRange(faults);

    /// <summary>Does it, or notes under the field why not.</summary>
    public void Try(string field, Action step)
    {
        try
        {
            step();
        }
        catch (RuleBroken broken)
        {
            Add(broken.Message, field);
        }
    }
}

/// <summary>Whom a side means, as far as he could be read, and what is wrong with it.</summary>
internal sealed record SideRead(Participant? Who, IReadOnlyList<RuleBroken> Faults)
{
    /// <exception cref="RuleBroken">Something is wrong: all of it.</exception>
    public Participant Whole => Faults.Count == 0 ? Who! : throw RuleBroken.Of(Faults);
}
