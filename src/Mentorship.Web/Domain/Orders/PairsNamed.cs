using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How many pairs and how many groups an order names: its words agree with them.</summary>
public sealed record PairsNamed(int Pairs, int Groups)
{
    /// <summary>While nobody knows which: both.</summary>
    public static readonly PairsNamed Several = new(2, 2);

    public static PairsNamed Of(IReadOnlyCollection<Pair> pairs)
    {
        var groups = pairs.Count(p => p.IsGroup);
        return new(pairs.Count - groups, groups);
    }

    /// <summary>«наставнической пары», «наставнических групп», «наставнических пар и групп»</summary>
    public string Genitive => Choose("наставнической ", "наставнических ", "пары", "пар", "группы", "групп");

    public string Nominative => Choose("наставническая ", "наставнические ", "пара", "пары", "группа", "группы");

    public string Accusative => Choose("наставническую ", "наставнические ", "пару", "пары", "группу", "группы");

    /// <summary>«пары», «пар и групп»: where it is clear of which kind.</summary>
    public string Bare => Choose("", "", "пары", "пар", "группы", "групп");

    private string Choose(string one, string many, string pair, string pairs, string group, string groups) =>
        (Pairs, Groups) switch
        {
            (1, 0) => one + pair,
            (_, 0) => many + pairs,
            (0, 1) => one + group,
            (0, _) => many + groups,
            _ => $"{many}{pairs} и {groups}",
        };
}
