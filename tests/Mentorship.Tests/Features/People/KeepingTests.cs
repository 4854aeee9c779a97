using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class KeepingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_coordinator_adds_a_teacher_and_corrects_her_card()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", "Ильина")
            .Fill("Имя", "Вера")
            .Fill("Отчество", "Олеговна")
            .Fill("Должность", "учитель химии")
            .Fill("Работает с", "01.09.2026")
            .Fill("Преподаёт с", "01.09.2026")
            .PressAsync("Добавить");

        Assert.Equal("Ильина Вера Олеговна", page.Heading);
        Assert.True(page.Says("Добавлена карточка: Ильина Вера Олеговна."), page.Text);
        var made = Assert.Single(await world.PeopleAsync());
        Assert.Equal((PersonKind.Employee, Sex.Female), (made.Kind, made.Sex));
        Assert.Equal(world.School.Id, Assert.Single(made.Employments).OrganisationId);

        page = await (await site.OpenAsync($"/people/{made.Id}/edit"))
            .Fill("Компетенции", "наставничество в кружке")
            .Fill("Мест у наставника", "2")
            .PressAsync("Сохранить");
        Assert.True(page.Says("Карточка исправлена."), page.Text);
        Assert.True(page.Says("наставничество в кружке"), page.Text);
        Assert.True(await world.JournalHasAsync("person.changed"));
    }

    [Fact]
    public async Task A_student_has_a_class_and_a_representative()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new?kind=student"))
            .Fill("Фамилия", "Рощин")
            .Fill("Имя", "Пётр")
            .Fill("Отчество", "Ильич")
            .Fill("Дата рождения", "03.02.2013")
            .Fill("Класс или курс", "7")
            .Fill("Буква или группа", "Б")
            .Fill("Учится с", "01.09.2026")
            .Fill("Фамилия, имя и отчество представителя", "Рощина Ольга Петровна")
            .Fill("Кем приходится", "мать")
            .PressAsync("Добавить");

        Assert.True(page.Says("7 «Б»"), page.Text);
        Assert.True(page.Says("Рощина Ольга Петровна, мать"), page.Text);
    }

    [Fact]
    public async Task A_figure_is_no_letter_of_a_class()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new?kind=student"))
            .Fill("Фамилия", "Рощин")
            .Fill("Имя", "Пётр")
            .Fill("Класс или курс", "7")
            .Fill("Буква или группа", "7")
            .Fill("Учится с", "01.09.2026")
            .PressAsync("Добавить");

        Assert.StartsWith("Буква класса – это буква", page.Error("Буква или группа"), StringComparison.Ordinal);
        Assert.Null(TypedPerson.Class("10 7"));
        Assert.Equal((2, "ТМ-21"), TypedPerson.Class("2 курс ТМ-21"));
    }

    [Fact]
    public async Task A_school_reads_the_history_of_a_card_of_its_own_since_he_came()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Дубова Вера Павловна");
        var site = await world.As(Role.Coordinator);
        await (await site.OpenAsync($"/people/{teacher.Id}/edit"))
            .Fill("Телефон", "+7 900 111-22-33")
            .PressAsync("Сохранить");

        var page = await site.OpenAsync($"/people/{teacher.Id}");
        Assert.True(page.Says("Изменена карточка: телефон"), page.Text);

        await portal.Database.ExecuteAsync(
            $"update employment set starts_on = '2027-01-16' where person_id = '{teacher.Id}'"
        );
        Assert.False((await site.OpenAsync($"/people/{teacher.Id}")).Says("Изменена карточка"));
    }

    [Fact]
    public async Task Somebody_of_an_enterprise_is_seen_by_the_school_that_added_him()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var plant = await portal.Given.OrganisationAsync(world.District, OrganisationKind.Enterprise, "ООО «Литейщик»");
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new?kind=outside"))
            .Fill("Фамилия", "Громов")
            .Fill("Имя", "Олег")
            .Fill("Отчество", "Юрьевич")
            .Fill("Организация", plant.ShortName)
            .Fill("Должность", "инженер")
            .Fill("Работает с", "01.03.2020")
            .PressAsync("Добавить");

        Assert.Equal("Громов Олег Юрьевич", page.Heading);
        Assert.True((await site.OpenAsync("/people?kind=outside")).Says("Громов Олег Юрьевич"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", new string('я', 400))
            .Fill("Имя", "")
            .Fill("Должность", "")
            .Fill("Электронная почта", "не почта")
            .Fill("Работает с", "31.02.2026")
            .PressAsync("Добавить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Не длиннее 100 знаков.", page.Error("Фамилия"));
        Assert.Equal("Укажите имя.", page.Error("Имя"));
        Assert.Equal("Укажите должность.", page.Error("Должность"));
        Assert.StartsWith("Проверьте почту", page.Error("Электронная почта"), StringComparison.Ordinal);
        Assert.NotEqual("", page.Error("Работает с"));
        Assert.Equal("не почта", page.Value("Электронная почта"));

        page = await page.Fill("Фамилия", "Ильина")
            .Fill("Имя", "Вера")
            .Fill("Должность", "учитель")
            .Fill("Электронная почта", "")
            .Fill("Работает с", "01.09.2026")
            .Fill("Дата рождения", "01.01.2030")
            .PressAsync("Добавить");
        Assert.StartsWith("Дата рождения ещё не наступила", page.Error("Дата рождения"), StringComparison.Ordinal);
        Assert.Empty(await world.PeopleAsync());
    }

    [Fact]
    public async Task A_name_that_tells_no_sex_is_asked_about()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", "Ли")
            .Fill("Имя", "Ш")
            .Fill("Должность", "учитель")
            .Fill("Работает с", "01.09.2026")
            .PressAsync("Добавить");
        Assert.StartsWith("По имени пол не понять", page.Error("Пол"), StringComparison.Ordinal);

        page = await page.Fill("Пол", "женский").PressAsync("Добавить");
        Assert.Equal("Ли Ш", page.Heading);
        using var answer = await site.GetAsync("/people.xlsx");
        using var book = new ClosedXML.Excel.XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("Ли", book.Worksheet("Люди").Cell("A2").GetString());
        Assert.True(await world.JournalHasAsync("person.exported"));
    }

    [Theory]
    [InlineData("=1+1", "В фамилии нет ни одной буквы")]
    [InlineData("+7 900 000-00-00", "В фамилии нет ни одной буквы")]
    [InlineData("@SUM(A1)", "Имя начинается с буквы")]
    [InlineData("-Крутова", "Имя начинается с буквы")]
    [InlineData("Крут=ова", "Имя начинается с буквы")]
    public async Task A_formula_or_a_telephone_in_a_name_is_refused_with_a_sentence(string surname, string sentence)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", surname)
            .Fill("Имя", "Лариса")
            .Fill("Отчество", "Геннадьевна")
            .Fill("Должность", "учитель")
            .Fill("Работает с", "01.09.2026")
            .PressAsync("Добавить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(sentence, page.Error("Фамилия"), StringComparison.Ordinal);
        Assert.Equal(surname, page.Value("Фамилия"));
    }

    [Fact]
    public async Task Nobody_changes_the_card_of_another_school()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var stranger = await world.TeacherAsync("Дубова Вера Павловна", world.Other);
        var site = await world.As(Role.Coordinator);

        foreach (var page in new[] { "edit", "leaving", "merge", "places/new" })
            (await site.OpenAsync($"/people/{stranger.Id}/{page}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_who_edit_one_card_see_each_other()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Лугова Анна Петровна");
        var site = await world.As(Role.Curator);
        var first = await site.OpenAsync($"/people/{teacher.Id}/edit");
        var second = await site.OpenAsync($"/people/{teacher.Id}/edit");

        await first.Fill("Телефон", "+7 900 000-00-01").PressAsync("Сохранить");
        var page = await second.Fill("Телефон", "+7 900 000-00-02").PressAsync("Сохранить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("карточку изменил кто-то ещё"), page.Text);
        await page.PressAsync("Сохранить");
        Assert.Equal("+7 900 000-00-02", Assert.Single(await world.PeopleAsync()).Phone);
    }
}
