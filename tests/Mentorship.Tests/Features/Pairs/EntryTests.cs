using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Whoever enters a pair that is in force brings the papers that the pair itself could not do without.</summary>
public sealed class EntryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Добавить наставляемого", "Наставляемый")]
    [InlineData("Сменить наставника", "Новый наставник")]
    public async Task Nobody_enters_a_pair_in_force_without_consent(string button, string field)
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var entering = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        var isMentor = button == "Сменить наставника";
        var address = isMentor
            ? $"/pairs/{pair.Id}/replacement/{pair.Mentors.First().Id}"
            : $"/pairs/{pair.Id}/members/new";

        var page = (await world.Coordinator.OpenAsync(address))
            .Fill(field, "Аксёнова Нина Павловна")
            .Fill("С какого дня", "20.01.2027");
        var refused = await page.PressAsync(button);
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Нет согласия", refused.Error(field), StringComparison.Ordinal);
        Assert.Equal(0, await world.CountAsync($"pair_member where person_id = '{entering.Id}'"));

        foreach (var kind in ConsentNeeds.Of(NamesExit.PairInForce, PersonKind.Employee, isMentor))
            if (kind != ConsentKind.ThisPair)
                await portal.Given.ConsentAsync(portal.Database, world.School, entering, kind);
        var card = await refused.PressAsync(button);

        Assert.Equal($"/pairs/{pair.Id}", card.Path);
        Assert.True(card.Says("Аксёнова Нина Павловна"), card.Text);
    }
}
