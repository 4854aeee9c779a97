using System.Net;
using AngleSharp.Html.Dom;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class FormingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_role_model_of_another_form_leaves_the_field_when_the_form_is_changed()
    {
        var page = await world.FilledAsync("Крутова", "Тихонова", "ученик – ученик");
        page = await page.Fill("Ролевая модель", world.Lists.Teachers.RoleModelList[0]).PressAsync("Проверить");

        Assert.Equal("", page.Value("Ролевая модель") ?? "");
        page = await page.Fill("Ролевая модель", "своя модель школы").PressAsync("Проверить");
        Assert.Equal("своя модель школы", page.Value("Ролевая модель"));
    }

    [Fact]
    public async Task A_role_model_of_another_form_is_not_saved()
    {
        var page = await world.FilledAsync("Крутова", "Тихонова");
        page = await page.Fill("Ролевая модель", world.Lists.Pupils.RoleModelList[0]).PressAsync("Сохранить черновик");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("осталась от другой формы", page.Error("Ролевая модель"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_a_surname_offers_whom_it_may_mean()
    {
        var page = await (await world.FilledAsync("Крутава", "Тихонова")).PressAsync("Сохранить черновик");

        Assert.Contains(
            "Возможно, это Крутова Лариса Геннадьевна",
            page.Error("Фамилия наставника"),
            StringComparison.Ordinal
        );
        page = await page.Fill("Крутова Лариса Геннадьевна, учитель математики", "on").PressAsync("Сохранить черновик");
        Assert.Equal("Крутова – Тихонова", page.Heading);
    }

    [Fact]
    public async Task What_is_wrong_with_both_is_said_at_once()
    {
        var page = await (await world.FilledAsync("Крутава", "Тихоновва")).PressAsync("Сохранить черновик");

        Assert.Contains("Возможно, это Крутова", page.Error("Фамилия наставника"), StringComparison.Ordinal);
        Assert.Contains("Возможно, это Тихонова", page.Error("Фамилия наставляемого"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rhenjdf")]
    [InlineData("учитель математики Крутова")]
    public async Task The_other_layout_and_the_post_find_him_too(string typed)
    {
        var page = await (await world.FilledAsync(typed, "Тихонова")).PressAsync("Сохранить черновик");

        Assert.Equal("Крутова – Тихонова", page.Heading);
    }

    [Theory]
    [InlineData("/people/lists/needs?q=", "nb[jyjdf")]
    [InlineData("/people/lists/needs?q=", "Тихонава")]
    [InlineData("/people/lists/needs?q=", "Тихонова математ")]
    [InlineData("/people?q=", "учитель математики")]
    public async Task Lists_forgive_as_the_registry_does(string list, string typed)
    {
        var page = await world.Coordinator.OpenAsync(list + Uri.EscapeDataString(typed));

        Assert.True(page.Says("Тихонова Вера Ильинична"), page.Text);
    }

    [Fact]
    public async Task A_telephone_a_class_and_a_mail_find_people()
    {
        var child = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await portal.Database.ExecuteAsync(
            $"update person set phone = '+7 (900) 123-45-67', email = 'Petr@example.ru' where id = '{child.Id}'"
        );

        foreach (var typed in new[] { "8 900 123 45 67", "123-45-67", "petr@", "7А" })
        {
            var page = await world.Coordinator.OpenAsync($"/people?q={Uri.EscapeDataString(typed)}");
            Assert.True(page.Says("Рощин Пётр Ильич"), $"{typed}: {page.Text}");
        }
    }

    [Fact]
    public async Task The_table_says_who_may_be_meant()
    {
        var page = (await world.Coordinator.OpenAsync("/pairs/table"))
            .Fill("Наставник, строка 1", "Крутава Лариса Геннадьевна")
            .Fill("Наставляемый, строка 1", "Тихонова Вера Ильинична");

        page = await page.PressAsync("Завести черновиками");

        Assert.Equal("Такого имени нет. Возможно, это:", page.Error("Наставник, строка 1"));
        Assert.Equal(
            "Крутова Лариса Геннадьевна, учитель математики",
            page.Document.QuerySelector("button[name=Take]")!.TextContent.Trim()
        );
    }

    [Theory]
    [InlineData("Крутава Л. Г.")]
    [InlineData("Крутова Лариса Генадьевна")]
    public async Task A_suggestion_of_the_table_is_taken_by_a_button(string typed)
    {
        await portal.Given.TeacherAsync(world.School, "Крутов Лев Ильич");
        var page = (await world.Coordinator.OpenAsync("/pairs/table"))
            .Fill("Наставник, строка 1", typed)
            .Fill("Наставляемый, строка 1", "Тихонова Вера Ильинична");
        page = await page.PressAsync("Завести черновиками");

        page = await page.PressAsync("Крутова Лариса Геннадьевна, учитель математики");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("", page.Error("Наставник, строка 1"));
        Assert.Equal(0, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
        page = await page.PressAsync("Завести черновиками");
        Assert.True(page.Says("Заведено черновиками: 1 пара"), page.Text);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_a_button_and_a_surname_alone_brings_only_its_own()
    {
        await portal.Given.TeacherAsync(world.School, "Тихонова Вера Ильинична");
        await portal.Given.TeacherAsync(world.School, "Круглова Вера Олеговна");
        var page = (await world.Coordinator.OpenAsync("/pairs/table"))
            .Fill("Наставник, строка 1", "Крутова")
            .Fill("Наставляемый, строка 1", "Тихонова Вера Ильинична");

        page = await page.PressAsync("Завести черновиками");

        var offered = page.Document.QuerySelectorAll("button[name=Take]").Select(b => b.TextContent.Trim()).ToList();
        Assert.Single(offered, line => line.StartsWith("Крутова Лариса", StringComparison.Ordinal));
        Assert.DoesNotContain(offered, line => line.StartsWith("Круглова", StringComparison.Ordinal));
        Assert.Equal(2, offered.Count(line => line.StartsWith("Тихонова", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_new_person_alike_is_asked_about_and_may_turn_out_to_be_there()
    {
        var page = await world.FilledAsync("", "Тихонова");
        page = await page.Fill("Полное имя наставника", "Крутава Лариса Геннадьевна")
            .Fill("Должность или класс наставника", "учитель математики")
            .PressAsync("Сохранить черновик");
        Assert.Contains(
            "Похоже, такой человек уже есть: Крутова Лариса Геннадьевна",
            page.Error("Полное имя наставника"),
            StringComparison.Ordinal
        );

        var twin = page.Document.QuerySelector($"input[name='Mentor.Twin'][value='{world.Krutova.Id}']");
        ((IHtmlInputElement)twin!).IsChecked = true;
        page = await page.PressAsync("Сохранить черновик");

        Assert.Equal("Крутова – Тихонова", page.Heading);
        Assert.Equal(2, await world.CountAsync($"employment where organisation_id = '{world.School.Id}'"));
    }

    [Fact]
    public async Task A_new_person_alike_may_be_another()
    {
        var page = await world.FilledAsync("", "Тихонова");
        page = await page.Fill("Полное имя наставника", "Крутава Лариса Геннадьевна")
            .Fill("Должность или класс наставника", "учитель математики")
            .PressAsync("Сохранить черновик");

        page = await page.Tick("Это другой человек").PressAsync("Сохранить черновик");

        Assert.Equal("Крутава – Тихонова", page.Heading);
    }

    [Fact]
    public async Task What_is_missing_is_listed_with_the_links_that_mend_it_before_anything_is_saved()
    {
        var page = await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Проверить");

        var links = page.Document.QuerySelectorAll("#papers a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains($"/consents/new?person={world.Krutova.Id}&kind=MentoringWork", links);
        Assert.Contains("#Mentor_PapersOn", links);
        Assert.Contains("#Mentee_PapersOn", links);
        Assert.All(
            page.Document.QuerySelectorAll("#papers a[href^='/']"),
            a => Assert.Equal("_blank", a.GetAttribute("target"))
        );
    }

    [Fact]
    public async Task The_other_school_is_told_and_its_head_stands_in_the_order()
    {
        await portal.Database.ExecuteAsync(
            $"update organisation set head_post = 'Директор', head_name = 'Зимина Ольга Павловна' where id = '{world.Other.Id}'"
        );
        await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        var there = await world.As(Role.Coordinator, world.Other);
        var page = await world.FilledAsync("Дубова Вера Павловна", "Тихонова");
        await page.Fill("Вид", "дистанционное").PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();

        var bell = await there.OpenAsync("/notifications");
        Assert.True(bell.Says("Нужно согласие руководителя наставника"), bell.Text);
        Assert.Contains(await portal.OutboxAsync(), m => m.Body.Contains($"/pairs/{pair}", StringComparison.Ordinal));
        page = await (await there.OpenAsync($"/pairs/{pair}")).FollowAsync("Записать согласие руководителя");
        // The head of the school is known: nothing to type.
        Assert.Equal("Зимина Ольга Павловна, директор", page.Value("Кто согласен"));
        await page.PressAsync("Записать согласие");
        await world.SignAllAsync(pair);
        page = await (await world.Coordinator.OpenAsync($"/pairs/{pair}")).PressAsync("Подготовить приказ");
        Assert.True(page.Says("Зимина Ольга Павловна (согласовано 15.01.2027)"), page.Text);
    }

    [Fact]
    public async Task While_one_side_is_not_named_nothing_is_counted_as_ready()
    {
        var page = await (await world.FilledAsync("Крутова", "")).PressAsync("Проверить");
        var papers = page.Document.QuerySelector("#papers")!.TextContent;
        Assert.Contains("Нет дополнительного соглашения: Крутова", papers, StringComparison.Ordinal);
        Assert.Contains("список неполный: наставляемый ещё не выбран", papers, StringComparison.Ordinal);
        Assert.DoesNotContain("готово", papers, StringComparison.Ordinal);

        page = await page.Fill("Фамилия наставляемого", "Тихонова").PressAsync("Проверить");

        papers = page.Document.QuerySelector("#papers")!.TextContent;
        Assert.Contains("готово", papers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_names_whoever_has_released_the_mentor_and_by_which_paper()
    {
        await portal.Database.ExecuteAsync(
            $"update organisation set short_name = 'СОШ № 1', head_post = 'Директор', head_name = 'Зимина Ольга Павловна' where id = '{world.Other.Id}'"
        );
        await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        var there = await world.As(Role.Coordinator, world.Other);
        var page = await world.FilledAsync("Дубова Вера Павловна", "Тихонова");
        await page.Fill("Вид", "дистанционное").PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();
        page = await (await there.OpenAsync($"/pairs/{pair}")).FollowAsync("Записать согласие руководителя");
        await page.Fill("Кто согласен", "Лугова Анна Петровна, и. о. директора")
            .Fill("Когда", "14.01.2027")
            .Fill("Документ", "письмо № 77")
            .PressAsync("Записать согласие");
        await world.SignAllAsync(pair);

        page = await (await world.Coordinator.OpenAsync($"/pairs/{pair}")).PressAsync("Подготовить приказ");

        Assert.EndsWith(
            "и. о. директора СОШ № 1 Лугова Анна Петровна (согласовано 14.01.2027, письмо № 77)",
            page.Value("Пункт 2: что сделать"),
            StringComparison.Ordinal
        );
        Assert.Contains("Лугова Анна Петровна, и. о. директора СОШ № 1", page.Text, StringComparison.Ordinal);
        Assert.False(page.Says("Зимина"), page.Text);
    }

    [Fact]
    public async Task The_template_offers_what_may_stand_in_a_cell_and_shows_a_row()
    {
        using var answer = await world.Coordinator.GetAsync("/pairs/import/template.xlsx");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());

        var sheet = book.Worksheet("Пары");
        Assert.Equal("Наставник", sheet.Cell("A1").GetString());
        Assert.Equal(3, sheet.DataValidations.Count());
        Assert.Contains("учитель – учитель", book.Worksheet("Списки").CellsUsed().Select(c => c.GetString()));
        Assert.Equal("учитель – учитель", book.Worksheet("Пример").Cell("C2").GetString());
    }

    [Fact]
    public async Task The_last_day_follows_the_kind_until_somebody_sets_it()
    {
        var page = await world.Coordinator.OpenAsync("/pairs/new");
        Assert.Equal("31.05.2027", page.Value("Окончание"));

        page = await page.Fill("Вид", "скоростное, флеш-встречи").PressAsync("Проверить");
        Assert.Equal("14.02.2027", page.Value("Окончание"));
        page = await page.Fill("Вид", "традиционное, один на один").PressAsync("Проверить");
        Assert.Equal("31.05.2027", page.Value("Окончание"));
        page = await page.Fill("Окончание", "28.05.2027").PressAsync("Проверить");
        page = await page.Fill("Вид", "скоростное, флеш-встречи").PressAsync("Проверить");

        Assert.Equal("28.05.2027", page.Value("Окончание"));
    }

    [Fact]
    public async Task Whom_the_form_does_not_put_there_is_said_to_be_in_the_list()
    {
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        var page = await world.FilledAsync("Крутова", "Рощин Пётр");

        page = await page.PressAsync("Проверить");

        Assert.True(page.Says("есть в списке, но выбранная форма наставничества ждёт здесь другого"), page.Text);
        page = await page.Fill("Форма", "учитель – ученик").PressAsync("Проверить");
        Assert.False(page.Says("ждёт здесь другого"), page.Text);
    }
}
