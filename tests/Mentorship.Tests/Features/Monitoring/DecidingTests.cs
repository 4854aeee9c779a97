using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Features.Indicators;
using Mentorship.Tests.Features.Reminders;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Monitoring;

/// <summary>What stands between a quarter and its seal: those who are silent, and those who ask to be excused.</summary>
public sealed class DecidingTests(ReminderHost portal) : IClassFixture<ReminderHost>
{
    private const string Knows = "Фиксирую без принятых сведений: 2. Знаю, что изменить отчёт будет нельзя";

    [Fact]
    public async Task The_silent_are_reminded_by_a_press_and_once_a_day()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var school = await world.As(Role.Coordinator);
        var methodist = await world.As(Role.Methodist);
        var quarter = await OpenQuarterAsync(methodist);

        var told = await quarter.PressAsync("Напомнить: 2");
        Assert.True(told.Says("Напоминание отправлено: 1 человек"), told.Text);
        Assert.True((await school.OpenAsync("/notifications")).Says("Ждут сведения за период"));

        var again = await told.PressAsync("Напомнить: 2");
        Assert.True(again.Says("Сегодня уже напомнили"), again.Text);
    }

    [Fact]
    public async Task Nothing_is_sealed_while_an_exception_is_not_decided()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var quarter = await OpenQuarterAsync(methodist);
        var confirm = await methodist.OpenAsync($"{quarter.Path}/seal");
        await AskAsync(world, quarter);

        // The page was opened before the school has asked.
        var refused = await confirm.Tick(Knows).PressAsync("Зафиксировать отчёт");

        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Says($"Не решены просьбы об исключении: {world.School.ShortName}"), refused.Text);
        Assert.Empty(refused.Document.QuerySelectorAll("form[action$='/seal']"));
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>($"select count(*) from seal where district_id = '{world.District.Id}'")
        );
    }

    [Fact]
    public async Task An_excused_school_is_in_no_sum_of_the_page_the_seal_and_the_workbook()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var quarter = await OpenQuarterAsync(methodist);
        Assert.StartsWith("2", Figure(quarter, "Пар и групп"), StringComparison.Ordinal);
        var asked = await AskAsync(world, quarter);
        await (await methodist.OpenAsync(asked.Path)).PressAsync("Согласовать исключение");

        quarter = await methodist.OpenAsync(quarter.Path);
        Assert.StartsWith("0", Figure(quarter, "Пар и групп"), StringComparison.Ordinal);
        var put = await (await methodist.OpenAsync($"{quarter.Path}/seal"))
            .Tick("Фиксирую без принятых сведений: 1. Знаю, что изменить отчёт будет нельзя")
            .PressAsync("Зафиксировать отчёт");

        Assert.Equal("0", Figure(put, "Пар и групп"));
        // The indicator counts the registry, and says whom it has that returns have not.
        var words = $"Сведений не представляют, в показателях учтены: {world.School.ShortName}.";
        Assert.True(put.Says(words), put.Text);
        using var file = await methodist.GetAsync($"{put.Path}.xlsx");
        using var book = new XLWorkbook(new MemoryStream(await file.Content.ReadAsByteArrayAsync()));
        Assert.Contains(book.Worksheet("Показатели").Column(2).CellsUsed(), c => c.GetString() == words);
        var forms = book.Worksheets.Where(w => w.Cell("A1").GetString().StartsWith("Форма", StringComparison.Ordinal));
        Assert.NotEmpty(forms);
        Assert.All(forms, f => Assert.Equal(0d, Total(f, 3) + Total(f, 6) + Total(f, 7)));
    }

    private static double Total(IXLWorksheet sheet, int column) =>
        sheet
            .Cell(sheet.Column(2).CellsUsed().First(c => c.GetString() == "По району").Address.RowNumber, column)
            .GetDouble();

    private static string Figure(TestPage page, string name) =>
        TestPage.Fold(
            page.Document.QuerySelectorAll("dl.tot4 dt")
                .First(d => TestPage.Fold(d.TextContent) == name)
                .NextElementSibling!.TextContent
        );

    private static async Task<TestPage> AskAsync(IndicatorWorld world, TestPage quarter)
    {
        var page = await (await world.As(Role.Coordinator)).OpenAsync($"{quarter.Path}/returns/{world.School.Id}");
        page = await page.Fill("Почему", "Школа закрыта на ремонт").PressAsync("Попросить исключение");
        Assert.True(page.Says("Просьба отправлена методисту"), page.Text);
        return page;
    }

    private static async Task<TestPage> OpenQuarterAsync(TestSite methodist) =>
        await (await methodist.OpenAsync("/monitoring")).PressAsync("Открыть период");
}
