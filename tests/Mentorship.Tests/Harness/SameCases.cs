using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Mentorship.Tests.Harness;

/// <summary>
/// A property is tried on the same cases in every run, so that what fails is a change and never a draw.
/// <c>MENTORSHIP_NEW_CASES=20000 dotnet test --filter Property</c> draws as many new ones: what they find becomes a case.
/// </summary>
internal static class SameCases
{
    private const ulong Seed = 20_260_901;
    private const ulong Gamma = 9_157_713;

    public static void Holds(this Property property, int cases = 200)
    {
        var few = Config.QuickThrowOnFailure;
        property.Check(
            int.TryParse(
                Environment.GetEnvironmentVariable("MENTORSHIP_NEW_CASES"),
                CultureInfo.InvariantCulture,
                out var drawn
            )
                ? few.WithMaxTest(drawn)
                : few.WithMaxTest(cases).WithReplay(Seed, Gamma)
        );
    }
}
