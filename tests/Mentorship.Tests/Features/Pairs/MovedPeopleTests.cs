using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
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

    [Fact]
    public async Task A_pupil_who_moved_stands_in_the_order_with_the_class_of_the_pairs_school()
    {
        var pupil = await portal.Given.StudentAsync(world.School);
        var pair = GivenPairs.Of(
            world.School,
            world.Lists,
            world.Krutova,
            pupil,
            form: world.Lists.Form("учитель – ученик")
        );
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        await portal.Database.ExecuteAsync(
            $"update enrolment set ends_on = '2027-01-10' where person_id = '{pupil.Id}'"
        );
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            var moved = await db.People.SingleAsync(p => p.Id == pupil.Id);
            db.Add(moved.Enrol(world.Other.Id, 8, "В", new(2027, 1, 11)));
            await db.SaveChangesAsync();
        }

        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.True(card.Says("7 «А»") && !card.Says("8 «В»"), card.Text);
        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/termination"))
            .Fill("Последний день", "29.01.2027")
            .Fill("По чьему желанию", "по желанию обоих")
            .Fill("Причина", "перешёл в другую школу")
            .PressAsync("Подготовить приказ");
        Assert.True(page.Says("Рощин Пётр Ильич, 7 «А»") && !page.Says("8 «В»"), page.Text);
    }
}
