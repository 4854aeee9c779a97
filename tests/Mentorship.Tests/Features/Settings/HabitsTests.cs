using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Settings;

public sealed class HabitsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task How_orders_are_written_is_saved_with_the_journal_and_seen_in_the_sample()
    {
        var (district, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");
        Assert.Contains("ПРИКАЗЫВАЮ:", Sample(page));

        page = await page.Fill("Над названием управления", "Российская Федерация\nЗаречная область")
            .Fill("Под названием управления", "тел. 2-14-60")
            .Fill("Дата приказа", nameof(DateStyle.Words))
            .Fill("Место издания", nameof(PlacePosition.Between))
            .Fill("Заголовок", nameof(HeadingPosition.Left))
            .Fill("«Приказываю»", nameof(OrderingWordPosition.InText))
            .Tick("«П Р И К А З» вразрядку")
            .Tick("Заголовок в кавычках")
            .PressAsync("Сохранить вид приказа");

        page.Expect(HttpStatusCode.OK);
        await using var db = portal.Database.Open();
        var saved = await db.Districts.SingleAsync(d => d.Id == district.Id);
        Assert.Equal(
            new DocumentHabits
            {
                SpacedKind = true,
                Date = DateStyle.Words,
                Place = PlacePosition.Between,
                Heading = HeadingPosition.Left,
                HeadingInQuotes = true,
                OrderingWord = OrderingWordPosition.InText,
            },
            saved.Habits
        );
        Assert.Equal(new LetterheadLines("Российская Федерация\nЗаречная область", "тел. 2-14-60"), saved.Letterhead);
        var sample = Sample(page);
        Assert.StartsWith("Российская Федерация", sample);
        Assert.Contains("«18» января 2027 г.", sample);
        Assert.Contains("«Об организации наставничества»", sample);
        Assert.Contains("приказываю:", sample);
        Assert.NotNull(page.Document.QuerySelector("#sample .sh-spaced"));
        var journal = await site.OpenAsync("/journal");
        Assert.True(journal.Says("«П Р И К А З» вразрядку"));
        Assert.True(journal.Says("словами: «18» января 2027 г."));
    }

    [Fact]
    public async Task The_sample_changes_while_one_chooses_and_nothing_is_saved()
    {
        var (district, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");
        var form = page.Document.QuerySelector("form[action='/settings/habits']")!;
        Assert.Equal("/settings/habits/sample", form.GetAttribute("hx-post"));
        form.SetAttribute("action", "/settings/habits/sample");

        var answer = await page.Fill("Под названием управления", "ул. Полевая, д. 1")
            .Fill("Дата приказа", nameof(DateStyle.Words))
            .PressAsync("Сохранить вид приказа");

        answer.Expect(HttpStatusCode.OK);
        var said = TestPage.Fold(answer.Document.Body!.TextContent);
        Assert.Contains("ул. Полевая, д. 1", said);
        Assert.Contains("«18» января 2027 г.", said);
        await using var db = portal.Database.Open();
        Assert.Equal(new DocumentHabits(), (await db.Districts.SingleAsync(d => d.Id == district.Id)).Habits);
    }

    [Fact]
    public async Task A_head_of_half_a_page_is_refused_and_kept()
    {
        var (_, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");

        page = await page.Fill("Под названием управления", "1\n2\n3\n4\n5\n6").PressAsync("Сохранить вид приказа");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Не больше 5 строк", page.Error("Под названием управления"));
        Assert.Equal("1\n2\n3\n4\n5\n6", page.Value("Под названием управления").ReplaceLineEndings("\n"));
    }

    private static string Sample(TestPage page) =>
        TestPage.Fold(page.Document.QuerySelector("#sample")!.TextContent).Trim();

    private async Task<(District District, TestSite Site)> CuratorAsync()
    {
        var district = await portal.Given.DistrictAsync();
        return (district, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }
}
