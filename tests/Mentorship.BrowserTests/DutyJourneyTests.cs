using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>The budgets of clicks: each step below is one.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DutyJourneyTests(BrowserPortal portal)
{
    [Fact]
    public async Task The_curator_sees_who_is_late_at_one_click_and_accepts_a_report_in_three()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;

        await page.Locator(".side a[href^='/obligations']").ClickAsync();
        await Assertions.Expect(page.GetByText("Просрочено: у кого").First).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Открыть" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Принять" }).First.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("принято");
    }

    [Fact]
    public async Task The_curator_returns_a_report_with_a_comment_and_not_without_one()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Открыть" }).First.ClickAsync();
        var back = page.GetByRole(AriaRole.Button, new() { Name = "Вернуть на доработку" }).First;
        await back.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Напишите, что доработать");
        await page.Locator("form[action$='/acceptance'] textarea")
            .FillAsync("Нет подписи директора на последнем листе.");
        await back.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Нет подписи директора на последнем листе.");
    }

    [Fact]
    public async Task The_coordinator_reports_a_duty_in_two_clicks_from_a_telephone()
    {
        await using var window = await portal.OpenAsync(390, 800);
        await window.SignInAsync("shkola2");
        var page = window.Page;

        await page.Locator("main a[href^='/obligations/']:not([href*='list'])").First.ClickAsync();
        await page.GetByLabel("Что сделано").FillAsync("Встреча прошла, протокол на сайте школы.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сдать на проверку" }).First.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("на проверке");
        Assert.Empty(await window.ExamineAsync());
    }

    [Fact]
    public async Task The_reading_of_a_deadline_appears_as_one_types_and_a_row_moves_by_keyboard()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;
        await page.GotoAsync("/roadmaps?state=draft");
        await page.Locator("main table a[href$='/text']").First.ClickAsync();

        await page.Locator("main a[href$='/edit']").First.ClickAsync();
        await page.GetByLabel("Срок", new() { Exact = true }).FillAsync("до 10 октября, далее ежеквартально");
        await Assertions
            .Expect(page.GetByText("затем", new() { Exact = false }).First)
            .ToBeVisibleAsync(new() { Timeout = 10_000 });
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("до 10 октября, далее ежеквартально");
    }
}
