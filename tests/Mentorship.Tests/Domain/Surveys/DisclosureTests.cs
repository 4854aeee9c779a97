using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Surveys;
using Xunit;

namespace Mentorship.Tests.Domain.Surveys;

public sealed class DisclosureTests
{
    private static readonly Guid[] Groups = [.. Enumerable.Range(1, 7).Select(n => new Guid(n, 0, 0, new byte[8]))];

    [Theory]
    [InlineData("5 6 7", "5 6 7")]
    [InlineData("4 9 12", "12")] // the total minus 9 and 12 would be the four
    [InlineData("4 1 9", "9")] // two small ones are five together
    [InlineData("3 1 9 12", "12")]
    [InlineData("0 8 9", "8 9")]
    [InlineData("4 9", "")]
    [InlineData("30", "30")]
    public void A_small_group_is_hidden_and_so_is_what_would_betray_it(string sizes, string shown)
    {
        var by = Sizes(sizes);

        var disclosure = Disclosure.Of(by);

        Assert.True(disclosure.ShowsTotal);
        Assert.Equal(shown, string.Join(' ', by.Where(g => disclosure.Shows(g.Key)).Select(g => g.Value)));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("1 3")]
    [InlineData("0 0")]
    public void Fewer_than_five_together_show_nothing_at_all(string sizes)
    {
        var by = Sizes(sizes);

        var disclosure = Disclosure.Of(by);

        Assert.False(disclosure.ShowsTotal);
        Assert.DoesNotContain(by.Keys, disclosure.Shows);
    }

    [Fact]
    public void Whatever_is_subtracted_from_what_is_shown_is_of_five_or_of_nobody() =>
        Prop.ForAll(
                Gen.Choose(0, 14).ArrayOf(Groups.Length).ToArbitrary(),
                Gen.Choose(0, 127).ToArbitrary(),
                (sizes, hiddenBefore) =>
                {
                    var by = Groups.Zip(sizes).ToDictionary(p => p.First, p => p.Second);
                    var disclosure = Disclosure.Of(by, g => (hiddenBefore >> Array.IndexOf(Groups, g) & 1) == 1);
                    var shown = by.Where(g => disclosure.Shows(g.Key)).Select(g => g.Value).ToList();
                    return (disclosure.ShowsTotal || shown.Count == 0)
                        && shown.TrueForAll(s => s >= Disclosure.Least)
                        && Differences(shown, disclosure.ShowsTotal ? sizes.Sum() : null)
                            .All(d => d is 0 or >= Disclosure.Least);
                }
            )
            .Holds();

    // Every sum of some of the shown groups, and the total minus every such sum.
    private static IEnumerable<int> Differences(List<int> shown, int? total)
    {
        for (var mask = 0; mask < 1 << shown.Count; mask++)
        {
            var sum = shown.Where((_, at) => (mask >> at & 1) == 1).Sum();
            yield return sum;
            if (total is { } all)
                yield return all - sum;
        }
    }

    private static Dictionary<Guid, int> Sizes(string sizes) =>
        Groups
            .Zip(sizes.Split(' ').Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(p => p.First, p => p.Second);
}
