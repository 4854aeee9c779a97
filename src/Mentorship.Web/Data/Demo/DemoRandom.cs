namespace Mentorship.Web.Data.Demo;

/// <summary>SplitMix64: the same numbers for the same seed on every machine and every version of .NET.</summary>
public sealed class DemoRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own, so that more people in one place do not change those of another.</summary>
    public DemoRandom Fork(int label) => new(state ^ Mix((ulong)label + 0x632BE59BD9B4E019));

    public int Below(int bound) => (int)(((UInt128)Next() * (uint)bound) >> 64);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Share() < share;

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Lists of names begin with the common ones; those are taken more often.</summary>
    public T PickCommon<T>(IReadOnlyList<T> items, double skew = 0.4)
    {
        var share = Share();
        return items[(int)((Chance(skew) ? share * share : share) * items.Count)];
    }

    public T PickWeighted<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = Share() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
                return item;
        }
        return items[^1];
    }

    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }
        return list;
    }

    private ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
