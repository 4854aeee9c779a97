using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>What each person comes for, done as he does it.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class JourneyTests(BrowserPortal portal)
{
    [Fact]
    public async Task The_curator_finds_a_school_by_Ctrl_K_names_it_once_more_and_reads_it_in_the_journal()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");
        var page = window.Page;

        // Scripts are deferred: before the page has loaded nobody listens to the keys.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.Locator("#seek")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("глухов");
        await page.Locator("ul.found a", new() { HasText = "Глуховская ООШ" }).First.ClickAsync();
        await page.GetByLabel("Ещё одно название").FillAsync("Глуховская основная");
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить название" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Глуховская основная").First).ToBeVisibleAsync();

        await page.GotoAsync("/journal");
        await Assertions.Expect(page.Locator("table").GetByText("Глуховская основная").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_school_coordinator_corrects_the_phone_of_his_school_from_a_telephone()
    {
        await using var window = await portal.OpenAsync(390, 800);
        await window.SignInAsync("shkola2");
        var page = window.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Карточка организации" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Изменить контакты" }).ClickAsync();
        await page.GetByLabel("Телефон").FillAsync("8 (00012) 5-55-55");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить контакты" }).ClickAsync();

        await Assertions.Expect(page.GetByText("8 (00012) 5-55-55").First).ToBeVisibleAsync();
        await window.ExamineAsync();
    }

    [Fact]
    public async Task Without_scripts_the_curator_filters_sorts_and_is_told_what_is_wrong_with_a_form()
    {
        await using var window = await portal.OpenAsync(scripts: false);
        await window.SignInAsync("kurator");
        var page = window.Page;

        await page.GotoAsync("/organisations?q=садик+которого+нет");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(NothingFound());
        await page.GotoAsync("/users/new");
        await page.GetByLabel("Электронная почта").FillAsync("не почта");
        await page.GetByRole(AriaRole.Button, new() { Name = "Отправить приглашение" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Электронная почта")).ToHaveValueAsync("не почта");
    }

    [Fact]
    public async Task The_observer_sees_figures_and_no_people()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("nablyudatel");

        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(0, await window.Page.Locator(".side a[href='/people']").CountAsync());
    }

    [Fact]
    public async Task The_methodist_and_the_head_begin_with_figures_that_open()
    {
        foreach (var who in new[] { "metodist", "nachalnik" })
        {
            await using var window = await portal.OpenAsync();
            await window.SignInAsync(who);
            var figure = window.Page.Locator(".lead a").First;

            await figure.ClickAsync();

            await Assertions.Expect(window.Page.Locator("main table, main .card").First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task The_theme_chosen_by_a_person_stays()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("admin");
        var page = window.Page;

        await page.Locator(".top form[action='/theme'] button").ClickAsync();
        await page.GotoAsync("/users");

        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-bs-theme"));
    }

    [Fact]
    public async Task The_menu_of_a_telephone_opens_by_keyboard_and_the_first_stop_of_a_page_leads_past_it()
    {
        await using var window = await portal.OpenAsync(390, 800);
        await window.SignInAsync("kurator");
        var page = window.Page;

        await page.GotoAsync("/organisations");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("К содержанию", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Меню" }).First.PressAsync("Enter");

        await Assertions
            .Expect(page.Locator(".side").GetByRole(AriaRole.Link, new() { Name = "Журнал" }))
            .ToBeVisibleAsync();
    }

    [GeneratedRegex("ничего не нашлось|не подошл|не найден|Ничего", RegexOptions.IgnoreCase)]
    private static partial Regex NothingFound();
}
