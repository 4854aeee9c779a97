using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class BasesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Purpose = "?purpose=обновление%20базы%20по%20приказу";

    [Fact]
    public async Task Both_bases_have_the_columns_of_their_forms_and_a_line_for_each_two()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var (mentor, mentee) = await PairAsync(world);
        await world.ConsentAsync(mentor, ConsentKind.Processing);
        await world.ConsentAsync(mentee, ConsentKind.Processing);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/people/bases");
        Assert.True(page.Says("База наставляемых"), page.Text);
        Assert.True(page.Says("вошли все"), page.Text);
        Assert.True(page.Says("Не короче 10 знаков"), page.Text);
        var mentees = await OpenAsync(site, "/people/bases/mentees.xlsx" + Purpose);
        var mentors = await OpenAsync(site, "/people/bases/mentors.xlsx" + Purpose);

        string[] thirteen =
        [
            "№",
            "ФИО наставляемого",
            "Контактные данные для связи (данные представителя)",
            "Год рождения наставляемого",
            "Основной запрос наставляемого",
            "Дата вхождения в программу",
            "ФИО наставника",
            "Форма наставничества",
            "Место работы/учебы наставника",
            "Дата завершения программы",
            "Результаты программы",
            "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
            "Отметка о прохождении программы",
        ];
        Assert.Equal(thirteen, mentees.Worksheet(1).Row(1).CellsUsed().Select(c => c.GetString()));
        Assert.Equal(16, mentors.Worksheet(1).Row(1).CellsUsed().Count());
        var row = mentees.Worksheet(1).Row(2);
        Assert.Equal("Ильина Вера Олеговна", row.Cell(2).GetString());
        Assert.False(row.Cell(2).HasFormula);
        Assert.Equal("Лугова Анна Петровна", row.Cell(7).GetString());
        Assert.Equal(world.School.ShortName, row.Cell(9).GetString());
        Assert.Equal("Лугова Анна Петровна", mentors.Worksheet(1).Cell("B2").GetString());
        Assert.Contains(
            mentees.Worksheet("Происхождение").CellsUsed(),
            c => c.GetString().Contains("цель: обновление базы по приказу", StringComparison.Ordinal)
        );
        Assert.True(await world.JournalHasAsync("person.exported"));
    }

    [Fact]
    public async Task A_mentor_who_was_replaced_has_his_own_last_day()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var former = await world.TeacherAsync("Лугова Анна Петровна");
        var next = await world.TeacherAsync("Цветкова Анна Вадимовна");
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        foreach (var person in new[] { former, next, mentee })
            await world.ConsentAsync(person, ConsentKind.Processing);
        var pair = GivenPairs.Of(world.School, world.Lists, former, mentee);
        pair.Approve(GivenPairs.From);
        pair.ReplaceMentor(
            pair.Mentors.Single(),
            new Participant(next, world.School.Id),
            new(2026, 10, 9),
            new MemberLeaving(EndInitiator.Mentor, "Переезжает", new(2026, 10, 1))
        );
        await portal.Database.SavePairAsync(pair);
        var site = await world.As(Role.Coordinator);

        var mentors = (await OpenAsync(site, "/people/bases/mentors.xlsx" + Purpose)).Worksheet(1);
        Assert.Equal("Лугова Анна Петровна", mentors.Cell("B2").GetString());
        Assert.Equal(new DateTime(2026, 10, 8), mentors.Cell("N2").GetDateTime());
        Assert.Equal("Цветкова Анна Вадимовна", mentors.Cell("B3").GetString());
        Assert.True(mentors.Cell("N3").IsEmpty());
        var card = await site.OpenAsync($"/people/{former.Id}");
        Assert.True(card.Says("наставничество передано 08.10.2026") && !card.Says("действует, 10.09"), card.Text);
        card = await site.OpenAsync($"/people/{next.Id}");
        Assert.True(card.Says("действует, 09.10") && !card.Says("передано"), card.Text);
    }

    [Fact]
    public async Task The_journal_says_which_base_was_taken_and_what_for()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);
        using (var file = await site.GetAsync("/people/bases/mentors.xlsx" + Purpose))
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);

        var page = await (await world.As(Role.Curator)).OpenAsync("/journal?act=person.exported");

        Assert.True(page.Says("обновление базы по приказу"), page.Text);
        Assert.True(page.Says("База наставников"), page.Text);
        Assert.False(page.Says("видит только его школа"), page.Text);
    }

    [Fact]
    public async Task Without_a_purpose_there_is_no_file()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var site = await world.As(Role.Methodist);

        var page = await site.OpenAsync("/people/bases/mentees.xlsx");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Напишите, для чего нужна база", page.Error("Для чего нужна база"), StringComparison.Ordinal);
        Assert.False(await world.JournalHasAsync("person.exported"));
    }

    [Fact]
    public async Task Whoever_has_given_no_consent_is_left_out_and_counted()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var (mentor, _) = await PairAsync(world);
        await world.ConsentAsync(mentor, ConsentKind.Processing);
        var site = await world.As(Role.Curator);

        var mentees = await OpenAsync(site, "/people/bases/mentees.xlsx" + Purpose);
        var mentors = await OpenAsync(site, "/people/bases/mentors.xlsx" + Purpose);

        Assert.Single(mentees.Worksheet(1).RowsUsed());
        Assert.Contains(
            mentees.Worksheet("Происхождение").CellsUsed(),
            c => Plain(c).Contains("не вошёл 1 человек: нет согласия", StringComparison.Ordinal)
        );
        Assert.Equal("имя не показано", mentors.Worksheet(1).Cell("K2").GetString());
    }

    [Fact]
    public async Task Children_are_in_their_schools_base_and_not_in_the_departments()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await portal.Given.StudentAsync(world.School, "Клёнов Иван Олегович", grade: 10);
        var mentee = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await ApprovedAsync(world, mentor, mentee, world.Lists.Pupils);
        await world.ConsentAsync(mentor, ConsentKind.ChildProcessing);
        await world.ConsentAsync(mentee, ConsentKind.ChildProcessing);

        var own = await OpenAsync(await world.As(Role.Coordinator), "/people/bases/mentees.xlsx" + Purpose);
        var theirs = await OpenAsync(await world.As(Role.Curator), "/people/bases/mentees.xlsx" + Purpose);

        Assert.Equal("Рощин Пётр Ильич", own.Worksheet(1).Cell("B2").GetString());
        Assert.Single(theirs.Worksheet(1).RowsUsed());
        Assert.Contains(
            theirs.Worksheet("Происхождение").CellsUsed(),
            c => Plain(c).Contains("не показан 1 человек", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_base_of_another_school_is_empty()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var (mentor, mentee) = await PairAsync(world);
        await world.ConsentAsync(mentor, ConsentKind.Processing);
        await world.ConsentAsync(mentee, ConsentKind.Processing);

        var book = await OpenAsync(
            await world.As(Role.Coordinator, world.Other),
            $"/people/bases/mentees.xlsx{Purpose}&organisation={world.School.Id}"
        );

        Assert.Single(book.Worksheet(1).RowsUsed());
    }

    private static string Plain(IXLCell cell) => cell.GetString().Replace('\u00A0', ' ');

    private async Task<(Person Mentor, Person Mentee)> PairAsync(PeopleWorld world)
    {
        var mentor = await world.TeacherAsync("Лугова Анна Петровна");
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        await ApprovedAsync(world, mentor, mentee, world.Lists.Teachers);
        return (mentor, mentee);
    }

    private async Task ApprovedAsync(PeopleWorld world, Person mentor, Person mentee, MentoringForm form)
    {
        var pair = GivenPairs.Of(world.School, world.Lists, mentor, mentee, form: form);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
    }

    private static async Task<XLWorkbook> OpenAsync(TestSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new XLWorkbook(await answer.Content.ReadAsStreamAsync());
    }
}
