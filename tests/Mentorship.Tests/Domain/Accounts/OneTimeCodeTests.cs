using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Domain.Accounts;

public sealed class OneTimeCodeTests
{
    // The key of RFC 6238, appendix B: «12345678901234567890».
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-2, false)]
    public void A_clock_may_be_one_step_off(int steps, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = OneTimeCode.At(Key, OneTimeCode.StepOf(now) + steps);

        Assert.Equal(fits, OneTimeCode.Match(Key, code, now) is not null);
    }

    [Fact]
    public void What_is_no_code_matches_nothing()
    {
        Assert.Null(OneTimeCode.Match(Key, "", DateTimeOffset.UnixEpoch));
        Assert.Null(OneTimeCode.Match(Key, "12345", DateTimeOffset.UnixEpoch));
        Assert.Equal("123456", OneTimeCode.Tidy(" 123 456 "));
        Assert.False(OneTimeCode.IsKey("short"));
    }
}
