using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>Duties within the clicks that each person has for them, counted from the page after sign-in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DutyJourneyTests(BrowserPortal portal)
{
    private int clicks;

    [Fact]
    public async Task The_curator_finds_what_is_overdue_and_whose_in_one_click()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;

        await ClickAsync(page.Locator(".side").GetByRole(AriaRole.Link, new() { Name = "Поручения" }));

        var late = page.GetByRole(AriaRole.Region, new() { Name = "Просрочено: у кого" }).Locator("tbody tr").First;
        await Assertions.Expect(late.Locator("th a[href*='organisation=']")).ToBeVisibleAsync();
        await Assertions.Expect(late.Locator("td a[href^='/obligations/']").First).ToBeVisibleAsync();
        Assert.Equal(1, clicks);
    }

    [Fact]
    public async Task The_curator_accepts_a_report_in_three_clicks()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");

        await ClickAsync(FirstToCheck(window.Page));
        await ClickAsync(window.Page.GetByRole(AriaRole.Button, new() { Name = "Принять", Exact = true }));

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Принято.");
        await Assertions.Expect(window.Page.Locator(".facts")).ToContainTextAsync("принято");
        Assert.InRange(clicks, 1, 3);
    }

    [Fact]
    public async Task The_curator_returns_a_report_with_a_comment_in_three_clicks_and_not_without_one()
    {
        const string comment = "Нет подписи директора на последнем листе.";
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;
        var back = page.GetByRole(AriaRole.Button, new() { Name = "Вернуть на доработку" });

        await ClickAsync(FirstToCheck(page));
        await ClickAsync(back);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("что доработать");
        await window.ExamineAsync();
        await page.GetByLabel("Замечание").FillAsync(comment);
        await ClickAsync(back);

        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("возвращено");
        await Assertions.Expect(page.Locator("#history")).ToContainTextAsync(comment);
        Assert.InRange(clicks, 1, 3);
    }

    [Fact]
    public async Task A_file_that_would_be_refused_is_said_before_it_is_sent_and_nothing_typed_is_lost()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("shkola2");
        var page = window.Page;
        await page.Locator("#duties").GetByRole(AriaRole.Link, new() { Name = "Отчитаться" }).First.ClickAsync();
        await page.GetByLabel("Что сделано").FillAsync("Протокол приложен.");
        var here = page.Url;

        await page.GetByLabel("Файлы").SetInputFilesAsync([Chosen("протокол.txt"), Chosen("программа.exe")]);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("«программа.exe»");
        await window.ExamineAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Сдать на проверку" }).ClickAsync();
        Assert.Equal(here, page.Url);

        await page.GetByLabel("Файлы").SetInputFilesAsync([Chosen("протокол.txt")]);
        await Assertions.Expect(page.Locator(".field .err")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Сдать на проверку" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("на проверке");

        static FilePayload Chosen(string name) =>
            new()
            {
                Name = name,
                MimeType = "text/plain",
                Buffer = "Протокол встречи"u8.ToArray(),
            };
    }

    [Theory]
    [InlineData(1440, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task The_coordinator_reports_a_duty_in_two_clicks(int width, bool scripts)
    {
        const string done = "Встреча прошла, протокол на сайте школы.";
        await using var window = await portal.OpenAsync(width, scripts: scripts);
        await window.SignInAsync("shkola2");
        var page = window.Page;

        await ClickAsync(page.Locator("#duties").GetByRole(AriaRole.Link, new() { Name = "Отчитаться" }).First);
        await page.GetByLabel("Что сделано").FillAsync(done);
        await ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Сдать на проверку" }));

        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("на проверке");
        await Assertions.Expect(page.Locator("#history")).ToContainTextAsync(done);
        Assert.Equal(2, clicks);
    }

    [Fact]
    public async Task The_reading_of_a_deadline_appears_as_one_types_and_is_saved_by_keyboard()
    {
        const string words = "до 10 октября, далее ежеквартально";
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;
        await page.GotoAsync("/roadmaps?state=draft");
        await page.Locator("main table a[href$='/text']").First.ClickAsync();

        await page.Locator("main th a[href*='/activities/']").First.ClickAsync();
        await page.GetByLabel("Срок", new() { Exact = true }).FillAsync(words);
        await Assertions.Expect(page.Locator("output").First).ToContainTextAsync("затем");
        await window.ExamineAsync();
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("main tr", new() { HasText = words })).ToBeVisibleAsync();
    }

    private static ILocator FirstToCheck(IPage page) =>
        page.GetByRole(AriaRole.Region, new() { Name = "Ждут моей проверки" })
            .GetByRole(AriaRole.Link, new() { Name = "Открыть" })
            .First;

    private async Task ClickAsync(ILocator what)
    {
        clicks++;
        await what.ClickAsync();
    }
}
