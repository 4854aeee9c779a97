using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class HiddenNamesTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/pairs?state=draft")]
    [InlineData("/pairs?state=draft&sort=mentor")]
    [InlineData("/pairs?state=draft&sort=mentee")]
    public async Task The_place_of_a_child_in_a_list_does_not_tell_the_first_letter(string list)
    {
        var elder = await portal.Given.StudentAsync(world.School, "Абрамов Пётр Ильич", 10);
        var younger = await portal.Given.StudentAsync(world.School, "Агеев Олег Ильич", 5);
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, elder, younger, form: world.Lists.Pupils)
        );
        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova));

        Assert.Equal(["Крутова", "обучающийся"], await OrderAsync(await world.As(Role.Curator)));
        Assert.Equal(["Абрамов", "Крутова"], await OrderAsync(world.Coordinator));

        async Task<List<string>> OrderAsync(TestSite site)
        {
            var page = await site.OpenAsync(list);
            string[] words = ["обучающийся", "Крутова", "Абрамов"];
            return
            [
                .. page
                    .Document.QuerySelectorAll("tbody tr")
                    .Select(row => words.FirstOrDefault(w => row.TextContent.Contains(w, StringComparison.Ordinal)))
                    .OfType<string>(),
            ];
        }
    }
}
