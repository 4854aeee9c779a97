using System.Net;
using System.Text;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class PeopleImportTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Head = "ФИО;Дата рождения;Должность;Класс;Телефон;Дата приёма\n";
    private const string Two =
        Head
        + "Ильина Вера Олеговна;03.02.1999;учитель химии;;2-14-60;01.09.2025\nРощин Пётр Ильич;05.06.2013;;7 «Б»;;01.09.2026\n";

    [Fact]
    public async Task A_file_in_windows_1251_is_shown_first_loaded_when_told_and_changes_nothing_twice()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);
        var content = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Two);

        var page = await UploadAsync(site, content);
        Assert.True(page.Says("Добавится 2."), page.Text);
        Assert.Empty(await world.PeopleAsync());
        page = await page.PressAsync("Загрузить все строки");
        Assert.True(page.Says("добавлено 2"), page.Text);
        var people = await world.PeopleAsync();
        Assert.Equal(["Ильина", "Рощин"], people.Select(p => p.Surname));
        Assert.Equal(
            (PersonKind.Student, 7, "Б"),
            (people[1].Kind, people[1].Enrolments[0].Grade, people[1].Enrolments[0].Letter)
        );
        Assert.True(await world.JournalHasAsync("person.imported"));

        page = await UploadAsync(site, content);
        Assert.True(page.Says("Все эти люди уже есть в портале"), page.Text);
    }

    [Fact]
    public async Task A_slip_in_a_name_is_said_before_a_second_card_is_made()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Лугова Анна Петровна");
        await world.TeacherAsync("Дубова Вера Павловна", world.Other);
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        var content =
            Head
            + "Лутова Анна Петровна;;учитель математики;;;\n"
            + "Дубовва Вера Павловна;;учитель;;;\n"
            + "Рощин Пётр Ильин;;;7 «А»;;\n"
            + "Клёнов Олег Олегович;;;7 «А»;;\n";

        var page = await UploadAsync(await world.As(Role.Coordinator), content);

        Assert.True(page.Says("Среди новых есть похожие на тех, кто уже в списке: 2 строки"), page.Text);
        Assert.True(page.Says("Похоже, уже есть: Лугова Анна Петровна"), page.Text);
        // Nobody learns here of another school's people.
        Assert.False(page.Says("Дубова Вера Павловна"), page.Text);
        // The department is not told the name of a child.
        page = await UploadAsync(
            await world.As(Role.Curator),
            $"ФИО;Класс;Организация\nРощин Пётр Ильин;7 «А»;{world.School.ShortName}\n"
        );
        Assert.True(page.Says("Похожий обучающийся в этой организации уже есть"), page.Text);
        Assert.False(page.Says("Рощин Пётр Ильич"), page.Text);
    }

    [Fact]
    public async Task Of_each_row_alike_it_is_said_whether_it_is_he_another_or_nobody_to_load()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var known = await world.TeacherAsync("Лугова Анна Петровна");
        await world.TeacherAsync("Дубова Вера Павловна");
        await world.TeacherAsync("Зимина Ольга Павловна");
        var site = await world.As(Role.Coordinator);
        var page = await UploadAsync(
            site,
            Head
                + "Лутова Анна Петровна;;учитель математики;;2-14-60;\n"
                + "Дубовва Вера Павловна;;учитель;;;\n"
                + "Зимини Ольга Павловна;;учитель;;;\n"
        );
        Assert.True(page.Says("похожие на тех, кто уже в списке: 3 строки"), page.Text);

        page = await site.OpenAsync($"{page.Path}?same=2&skip=3&fresh=4");
        Assert.False(page.Says("похожие на тех"), page.Text);
        Assert.True(page.Says("Добавится 1, изменится 1, не загрузится 1."), page.Text);
        page = await page.PressAsync("Загрузить все строки");

        Assert.True(page.Says("добавлено 1, изменено 1"), page.Text);
        var people = await world.PeopleAsync();
        Assert.Equal(["Дубова", "Зимина", "Зимини", "Лугова"], people.Select(p => p.Surname).Order());
        Assert.Equal("2-14-60", people.Single(p => p.Id == known.Id).Phone);
    }

    [Fact]
    public async Task All_who_are_alike_may_be_left_out_by_one_link()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Лугова Анна Петровна");
        var page = await UploadAsync(
            await world.As(Role.Coordinator),
            Head + "Лутова Анна Петровна;;учитель;;;\nСерова Яна Юрьевна;;учитель;;;\n"
        );

        page = await (await page.FollowAsync("не загружайте похожих")).PressAsync("Загрузить все строки");

        Assert.True(page.Says("добавлено 1"), page.Text);
        Assert.Equal(["Лугова", "Серова"], (await world.PeopleAsync()).Select(p => p.Surname).Order());
    }

    [Fact]
    public async Task A_text_named_as_a_workbook_and_a_worker_of_nine_are_refused()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/import")).PressAsync(
            "Проверить файл",
            ("File", Encoding.UTF8.GetBytes(Two), "люди.xlsx")
        );
        Assert.Contains("внутри не таблица Excel", page.Text, StringComparison.Ordinal);

        page = await UploadAsync(site, Head + "Ильина Вера Олеговна;03.02.2017;учитель химии;;;\n");
        Assert.True(page.Says("Работнику меньше 14 лет"), page.Text);
    }

    [Fact]
    public async Task Errors_stand_beside_their_rows_and_the_rest_can_be_loaded()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await UploadAsync(
            site,
            Head
                + "Ильина Вера Олеговна;;учитель;;;\n"
                + "=1+1;;учитель;;;\n"
                + $"{new string('я', 400)} Анна;;учитель;;;\n"
                + "Серова Яна Юрьевна;01.01.2030;учитель;;;\n"
                + "Громов Олег Юрьевич;31.02.1990;учитель;;;\n"
                + "Клёнов Иван Олегович;;;двадцатый;;\n"
                + "Ильина Вера Олеговна;;завуч;;;\n"
                + "Петров;;учитель;;;\n"
        );

        Assert.True(page.Says("Похоже на формулу"), page.Text);
        Assert.True(page.Says("Не длиннее"), page.Text);
        Assert.True(page.Says("Дата рождения ещё не наступила"), page.Text);
        Assert.True(page.Says("Непонятная дата «31.02.1990»"), page.Text);
        Assert.True(page.Says("Класс «двадцатый» не понят"), page.Text);
        Assert.True(page.Says("Повторяет строку 2"), page.Text);
        Assert.True(page.Says("Укажите имя"), page.Text);
        using var answer = await site.GetAsync($"{page.Path}/annotated.xlsx");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.Contains("формулу", book.Worksheet(1).Cell("A3").GetString(), StringComparison.Ordinal);
        page = await page.PressAsync("Загрузить только строки без ошибок, 1");
        Assert.True(page.Says("не загружено строк с ошибками 7"), page.Text);
        Assert.Single(await world.PeopleAsync());
    }

    [Fact]
    public async Task A_known_person_is_updated_and_another_schools_is_refused()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Лугова Анна Петровна");
        await portal.Given.StudentAsync(world.Other, "Рощин Пётр Ильич");
        var born = (await world.PeopleAsync()).Single(p => p.Surname == "Рощин").BornOn;
        var site = await world.As(Role.Coordinator);

        var page = await UploadAsync(
            site,
            Head + $"Лугова Анна Петровна;;завуч;;2-14-61;\nРощин Пётр Ильич;{born:dd.MM.yyyy};;8;;\n"
        );
        Assert.True(page.Says("Должность: учитель математики завуч"), page.Text);
        Assert.True(page.Says("уже числится в другой организации"), page.Text);
        await page.PressAsync("Загрузить только строки без ошибок, 1");

        var teacher = (await world.PeopleAsync()).Single(p => p.Surname == "Лугова");
        Assert.Equal(("завуч", "2-14-61"), (teacher.Employments[0].Post, teacher.Phone));
    }

    [Fact]
    public async Task A_curator_names_the_organisation_and_a_coordinator_loads_no_other()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var head = "Организация;Фамилия;Имя;Отчество;Должность\n";
        var row = $"{world.Other.ShortName};Ильина;Вера;Олеговна;учитель\n";

        var page = await UploadAsync(await world.As(Role.Coordinator), head + row);
        Assert.True(page.Says("Это другая организация"), page.Text);
        page = await UploadAsync(await world.As(Role.Curator), head + row + "Нет такой;Серова;Яна;Юрьевна;учитель\n");
        Assert.True(page.Says("Организации «Нет такой» нет в справочнике"), page.Text);
        await page.PressAsync("Загрузить только строки без ошибок, 1");
        Assert.Equal(world.Other.Id, Assert.Single(await world.PeopleAsync()).Employments[0].OrganisationId);
    }

    [Fact]
    public async Task What_the_portal_gave_can_be_brought_back_and_the_template_is_understood()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Лугова Анна Петровна");
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        var site = await world.As(Role.Coordinator);
        using var file = await site.GetAsync("/people.xlsx");

        var page = await UploadAsync(site, await file.Content.ReadAsByteArrayAsync(), "Люди.xlsx");
        Assert.True(page.Says("Все эти люди уже есть в портале"), page.Text);

        using var template = await site.GetAsync("/people/import/template.xlsx");
        using var book = new XLWorkbook(await template.Content.ReadAsStreamAsync());
        Assert.Equal("Фамилия", book.Worksheet(1).Cell("A1").GetString());
        page = await UploadAsync(site, await template.Content.ReadAsByteArrayAsync(), "шаблон.xlsx");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Под заголовками нет ни одной строки", page.Error("Файл со списком"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_rows_are_said_and_nobody_elses_file_is_seen()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);
        var rows = new StringBuilder("Фамилия;Имя\n");
        for (var i = 0; i <= 50_001; i++)
            rows.Append("А;Б\n");

        var page = await UploadAsync(site, rows.ToString());
        Assert.Contains("больше 50000 строк", page.Error("Файл со списком"), StringComparison.Ordinal);

        page = await UploadAsync(site, "Фамилия;Имя\nИльина;Вера\n");
        (await (await world.As(Role.Curator)).OpenAsync(page.Path)).Expect(HttpStatusCode.NotFound);
        Assert.True((await page.PressAsync("Отменить загрузку")).Says("список людей не изменился"));
    }

    private static Task<TestPage> UploadAsync(TestSite site, string csv) =>
        UploadAsync(site, Encoding.UTF8.GetBytes(csv));

    private static async Task<TestPage> UploadAsync(TestSite site, byte[] content, string name = "список.csv") =>
        await (await site.OpenAsync("/people/import")).PressAsync("Проверить файл", ("File", content, name));
}
