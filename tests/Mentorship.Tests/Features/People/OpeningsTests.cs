using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class OpeningsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_reason_opens_the_names_of_one_school_for_a_day_to_one_member()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var child = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await portal.Given.StudentAsync(world.Other, "Клёнов Иван Олегович");
        var methodist = await portal.Given.MemberAsync(world.District, Role.Methodist);
        var teller = await portal.Given.MemberAsync(world.District, Role.Coordinator, world.School);
        var site = await portal.SignedInAsync(methodist);
        var other = await world.As(Role.Curator);
        var coordinator = await portal.SignedInAsync(teller);

        var page = await site.OpenAsync("/people?kind=student");
        page = await page.FollowAsync($"Открыть имена на сутки: {world.School.ShortName}");
        page = await page.Fill("Зачем нужны имена", "надо").PressAsync("Открыть на сутки");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Зачем нужны имена", "Сверка списка наставляемых с отчётом школы")
            .PressAsync("Открыть на сутки");

        Assert.True(page.Says("Рощин Пётр Ильич"), page.Text);
        Assert.False(page.Says("Клёнов"));
        (await site.OpenAsync($"/people/{child.Id}")).Expect(HttpStatusCode.OK);
        Assert.Equal(2, await RowsAsync(site, $"/people.xlsx?kind=student&organisation={world.School.Id}"));
        Assert.False((await site.OpenAsync("/people")).Says("Рощин"));
        // Others go on seeing numbers.
        (await other.OpenAsync($"/people/{child.Id}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal(1, await RowsAsync(other, $"/people.xlsx?kind=student&organisation={world.School.Id}"));
        // The school is told, and sees it in the portal as long as it lasts.
        Assert.True((await coordinator.OpenAsync("/people")).Says("Имена ваших обучающихся открыты"));
        var bell = await coordinator.OpenAsync("/notifications");
        Assert.True(bell.Says("Имена обучающихся открыты району"), bell.Text);
        Assert.True(bell.Says("Зачем: «Сверка списка наставляемых с отчётом школы»"), bell.Text);
        Assert.Contains(
            await portal.OutboxAsync(),
            m => m.Body.Contains("Сверка списка наставляемых", StringComparison.Ordinal)
        );
        Assert.True(await world.JournalHasAsync("namesOpening.created"));

        portal.Clock.Advance(TimeSpan.FromHours(24));
        try
        {
            (site, coordinator) = (await portal.SignedInAsync(methodist), await portal.SignedInAsync(teller));
            (await site.OpenAsync($"/people/{child.Id}")).Expect(HttpStatusCode.NotFound);
            Assert.False((await site.OpenAsync($"/people?kind=student&organisation={world.School.Id}")).Says("Рощин"));
            Assert.Equal(1, await RowsAsync(site, $"/people.xlsx?kind=student&organisation={world.School.Id}"));
            Assert.False((await coordinator.OpenAsync("/people")).Says("Имена ваших обучающихся открыты"));
            Assert.True((await coordinator.OpenAsync("/people/openings")).Says("закрыты"));
        }
        finally
        {
            portal.Clock.Advance(TimeSpan.FromHours(-24));
        }
    }

    private static async Task<int> RowsAsync(TestSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        return book.Worksheet(1).RowsUsed().Count();
    }
}
