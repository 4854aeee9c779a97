using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class OpeningsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_reason_opens_the_names_of_one_school_for_a_day_to_one_member()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var child = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await world.ConsentAsync(child, ConsentKind.ChildProcessing);
        await portal.Given.StudentAsync(world.School, "Агеев Олег Ильич");
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
        foreach (
            var keys in new[]
            {
                "аааааааааааааааааааааааа",
                "ааааааааа ббббббббб",
                "111111 222222 333333",
                "так так так так так так",
            }
        )
        {
            page = await page.Fill("Зачем нужны имена", keys).PressAsync("Открыть на сутки");
            page.Expect(HttpStatusCode.UnprocessableEntity);
            Assert.StartsWith("Напишите причину словами", page.Error("Зачем нужны имена"), StringComparison.Ordinal);
        }
        page = await page.Fill("Зачем нужны имена", "Сверка списка наставляемых с отчётом школы")
            .PressAsync("Открыть на сутки");

        Assert.True(page.Says("Рощин Пётр Ильич"), page.Text);
        Assert.False(page.Says("Клёнов"));
        (await site.OpenAsync($"/people/{child.Id}")).Expect(HttpStatusCode.OK);
        // Two are seen; into the file goes whose paper lets him, and the journal says whose, how many and why.
        Assert.True(page.Says("Агеев Олег Ильич"), page.Text);
        Assert.Equal(2, await RowsAsync(site, $"/people.xlsx?kind=student&organisation={world.School.Id}"));
        var said = await TextAsync(site, $"/people.xlsx?kind=student&organisation={world.School.Id}");
        Assert.Contains("не вошёл 1 обучающийся: нет согласия", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Агеев", said, StringComparison.Ordinal);
        var journal = await (await world.As(Role.Head)).OpenAsync("/journal?act=person.exported");
        Assert.True(journal.Says($"организация {world.School.ShortName}"), journal.Text);
        Assert.True(journal.Says("строк 1"), journal.Text);
        Assert.True(journal.Says("Сверка списка наставляемых с отчётом школы"), journal.Text);
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

    private static async Task<string> TextAsync(TestSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        return string.Join('\n', book.Worksheets.SelectMany(s => s.CellsUsed()).Select(c => c.GetString()))
            .Replace('\u00A0', ' ');
    }

    private static async Task<int> RowsAsync(TestSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        return book.Worksheet(1).RowsUsed().Count();
    }
}
