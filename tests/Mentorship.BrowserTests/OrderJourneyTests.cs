using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>An order from its kind to its registration beside the paper, and every page of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OrderJourneyTests(BrowserPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_curator_composes_an_order_and_registers_it(bool scripts)
    {
        await using var window = await portal.OpenAsync(1440, scripts: scripts);
        await window.SignInAsync("kurator");
        var page = window.Page;

        await page.GotoAsync("/orders/new");
        await page.GetByLabel("свободный текст").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Составить текст" }).ClickAsync();
        await page.GetByLabel("О чём").FillAsync("О сверке списков");
        await page.GetByLabel("Пункт 1: что сделать").FillAsync("сверить списки наставников");
        await page.GetByLabel("Исполнитель пункта 1").FillAsync("Руководители образовательных организаций");
        await page.GetByLabel("Срок пункта 1").FillAsync("до 3 июня 2030 года");
        var paper = page.Locator("#paper");
        if (scripts)
        {
            await Assertions
                .Expect(paper)
                .ToContainTextAsync("Руководителям образовательных организаций в срок до 3 июня 2030");
            await Assertions.Expect(page.Locator("#p-0-read")).ToContainTextAsync("станет поручением");
            await window.ExamineAsync();
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить и перейти к регистрации" }).ClickAsync();
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Зарегистрировать" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Приказ зарегистрирован");
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("зарегистрирован");
        // axe waits for promises, which do not run without scripts.
        if (scripts)
            await window.ExamineAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "страница, которую открывает код на листе" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Такой документ зарегистрирован");
        if (scripts)
            await window.ExamineAsync();
    }

    [Fact]
    public async Task Nothing_is_wrong_on_any_page_of_an_order()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;
        await page.GotoAsync("/orders");
        var draft = await page.Locator("section[aria-labelledby=h-drafts] a").First.GetAttributeAsync("href");

        await window.ExamineAsync(
            Look.Three,
            ["/orders", "/orders/new", "/orders/bases", draft!, $"{draft}/text", $"{draft}/registration"]
        );
    }
}
