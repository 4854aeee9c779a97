using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Where the people of a pair work: at an enterprise, or no more where they came from.</summary>
public sealed class MovedPeopleTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_new_mentor_of_an_enterprise_works_there()
    {
        var works = await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.Enterprise,
            "Луговские электросети"
        );
        await portal.Given.StudentAsync(world.School);
        var page = await world.FilledAsync("", "Рощин", "работодатель – ученик");

        page = await page.Fill("Полное имя наставника", "Кабанов Игорь Львович")
            .Fill("Должность или класс наставника", "инженер, Луговские электросети")
            .PressAsync("Сохранить черновик");

        Assert.Equal("Кабанов – Рощин", page.Heading);
        Assert.Equal(
            1L,
            await world.CountAsync(
                $"employment e join person p on p.id = e.person_id where p.surname = 'Кабанов' and e.organisation_id = '{works.Id}' and e.post = 'инженер'"
            )
        );
        Assert.Equal(1L, await world.CountAsync($"pair_member where organisation_id = '{works.Id}'"));
    }

    [Fact]
    public async Task A_pair_says_that_somebody_has_left_and_its_draft_is_blocked()
    {
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        await portal.Database.SavePairAsync(pair);
        await world.SignAllAsync(pair.Id);
        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.False(page.Says("Больше не числится"), page.Text);

        await portal.Database.ExecuteAsync(
            $"update employment set ends_on = '2026-12-31' where person_id = '{world.Krutova.Id}'"
        );

        page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.True(page.Says("Больше не числится там, откуда вошёл в пару: Крутова Лариса Геннадьевна"), page.Text);
        page = await world.Coordinator.OpenAsync("/pairs?state=draft");
        Assert.True(page.Says("участник выбыл из организации"), page.Text);
    }
}
