using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Indicators;

/// <summary>Which indicator of a district a line of somebody's table means: orders name the same thing at more length.</summary>
public static partial class IndicatorNames
{
    private const double Enough = 0.7;
    private const double Alike = 0.6;
    private const int MostAlike = 2;

    /// <returns>None where no name is near enough, or two are equally near.</returns>
    public static Indicator? Closest(string name, bool isShare, IEnumerable<Indicator> known)
    {
        var said = new Words(name);
        var near = known
            .Where(i => !i.IsRetired && (i.Measure == Measure.Share) == isShare)
            .Select(i =>
                (Indicator: i, Nearness: Math.Max(said.Nearness(new(i.Name)), said.Nearness(new(i.ShortName))))
            )
            .Where(n => n.Nearness >= Enough)
            .OrderByDescending(n => n.Nearness)
            .Take(2)
            .ToList();
        return near.Count == 1 || near.Count == 2 && near[0].Nearness - near[1].Nearness > 0.05
            ? near[0].Indicator
            : null;
    }

    /// <summary>Those that a person may have meant by a line that none is near enough to: by the roots of their words.</summary>
    public static IReadOnlyList<Indicator> Likely(string name, bool isShare, IEnumerable<Indicator> known)
    {
        var said = new Words(name);
        return
        [
            .. known
                .Where(i => !i.IsRetired && (i.Measure == Measure.Share) == isShare)
                .Select(i => (Indicator: i, Likeness: Math.Max(Like(i.Name), Like(i.ShortName))))
                .Where(n => n.Likeness >= Alike)
                .OrderByDescending(n => n.Likeness)
                .Take(MostAlike)
                .Select(n => n.Indicator),
        ];

        double Like(string other) => said.Nearness(new(other), Words.HaveOneRoot);
    }

    private sealed class Words
    {
        private readonly List<string> words;
        private readonly HashSet<string> numbers;

        public Words(string text)
        {
            var key = Text.Key(text);
            words = [.. Word().Matches(key).Select(m => m.Value).Where(w => !Usual().IsMatch(w)).Distinct()];
            numbers = [.. Number().Matches(key).Select(m => m.Value)];
        }

        /// <summary>How much of the shorter name the longer one says; a little less where it says much else.</summary>
        public double Nearness(Words other) => Nearness(other, IsSame);

        public double Nearness(Words other, Func<string, string, bool> isSame)
        {
            if (numbers.Count > 0 && other.numbers.Count > 0 && !numbers.SetEquals(other.numbers))
                return 0;
            var (few, many) = words.Count <= other.words.Count ? (words, other.words) : (other.words, words);
            if (few.Count < 2)
                return 0;
            var same = few.Count(w => many.Any(m => isSame(w, m)));
            return (0.9 * same / few.Count) + (0.1 * same / many.Count);
        }

        /// <summary>«наставничеством» and «наставником».</summary>
        public static bool HaveOneRoot(string one, string other) =>
            IsSame(one, other)
            || one.Zip(other).TakeWhile(p => p.First == p.Second).Count()
                >= Math.Max(ShortestRoot, Math.Min(one.Length, other.Length) - LongestTail);

        private const int ShortestRoot = 5;
        private const int LongestTail = 3;

        // Two forms of one word part within its ending.
        private static bool IsSame(string one, string other)
        {
            var common = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
            var shorter = Math.Min(one.Length, other.Length);
            var longer = Math.Max(one.Length, other.Length);
            return common >= Math.Max(3, shorter - 2) && longer - common <= 3;
        }
    }

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        "^(дол[яеию]|процент.*|числ[оа]|количеств.*|показател.*|общ(ем|его)|для|при|или|лет|год[ау]?|от|до|которы[ехм].*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Usual();
}
