using System.Globalization;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

/// <summary>Of ten schools with 10, 11 … 19 % the middle half is 12,25–16,75 %: 4,5 wide, fences at −1,25 and 30,25.</summary>
public sealed class SpreadTests
{
    [Theory]
    [InlineData("60", false)]
    [InlineData("121", false)]
    [InlineData("122", true)]
    public void A_share_beyond_the_outer_fence_is_asked_about(string mentees, bool asked)
    {
        var quarters = new Quarters();
        quarters.Live[Cells.Mentees] = mentees;

        var far = quarters.Remarks(spread: Schools(10)).Where(r => r.Rule == "far.mentees").ToList();

        Assert.Equal(asked, far.Count == 1);
        Assert.All(far, r => Assert.False(r.IsError));
        Assert.All(far, r => Assert.Contains("у половины таких организаций от 12,3 % до 16,8 %", r.Sentence));
    }

    [Fact]
    public void Among_a_few_and_of_another_kind_nothing_is_unusual()
    {
        var quarters = new Quarters();
        quarters.Live[Cells.Mentees] = "390";

        Assert.DoesNotContain(
            quarters.Remarks(spread: Schools(7)),
            r => r.Rule.StartsWith("far.", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            quarters.Remarks(spread: Schools(10, OrganisationKind.College)),
            r => r.Rule.StartsWith("far.", StringComparison.Ordinal)
        );
    }

    private static Spread Schools(int count, OrganisationKind kind = OrganisationKind.School) =>
        Spread.Of(
            Enumerable
                .Range(10, count)
                .Select(share =>
                    (
                        kind,
                        (IReadOnlyDictionary<string, string?>)
                            new Dictionary<string, string?>
                            {
                                [Cells.Students10To19] = "100",
                                [Cells.Mentees] = share.ToString(CultureInfo.InvariantCulture),
                            }
                    )
                )
        );
}
