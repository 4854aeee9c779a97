using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.People.Moving;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class MovingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_leaver_stays_among_those_who_left_and_his_open_pair_is_said()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Лугова Анна Петровна");
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, teacher, mentee));
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people/{teacher.Id}/leaving");
        Assert.True(page.Says("1 открытая пара"), page.Text);
        page = await page.Fill("Последний день", "01.01.2000").PressAsync("Записать");
        Assert.StartsWith(
            "Последний день работы раньше первого",
            page.Error("Последний день"),
            StringComparison.Ordinal
        );
        page = await page.Fill("Последний день", "10.01.2027").PressAsync("Записать");

        Assert.True(page.Says("Карточка осталась среди выбывших"), page.Text);
        var card = await site.OpenAsync($"/people/{teacher.Id}");
        Assert.True(card.Says("Сейчас нигде в районе не числится"), card.Text);
        var gone = await site.OpenAsync("/people?gone=yes");
        Assert.True(gone.Says("Лугова Анна Петровна") && gone.Says("Выбыл 1 человек"), gone.Text);
        Assert.True(await world.JournalHasAsync("person.left"));
    }

    [Fact]
    public async Task A_curator_sends_a_teacher_to_another_school()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Лугова Анна Петровна");
        var site = await world.As(Role.Curator);

        var page = await (await site.OpenAsync($"/people/{teacher.Id}/leaving"))
            .Fill("Последний день", "10.01.2027")
            .Fill("Организация", world.Other.ShortName)
            .Fill("Должность", "завуч")
            .PressAsync("Записать");

        Assert.True(page.Says("переведён с 11.01.2027"), page.Text);
        var jobs = Assert.Single(await world.PeopleAsync()).Employments.OrderBy(e => e.From).ToList();
        Assert.Equal((new DateOnly(2027, 1, 10), new DateOnly(2027, 1, 11)), (jobs[0].To, jobs[1].From));
        Assert.Equal((world.Other.Id, "завуч"), (jobs[1].OrganisationId, jobs[1].Post));
    }

    [Fact]
    public async Task The_receiving_school_names_a_child_exactly_and_the_former_one_is_told()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var child = await portal.Given.StudentAsync(world.Other, "Рощин Пётр Ильич");
        await portal.Given.MemberAsync(world.District, Role.Coordinator, world.Other);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/arrivals/new?kind=student"))
            .Fill("Фамилия", "Рощин")
            .Fill("Имя", "Петр")
            .Fill("Отчество", "Ильич")
            .Fill("Дата рождения", $"{child.BornOn:dd.MM.yyyy}")
            .Fill("Класс или курс", "8")
            .Fill("Учится у вас с", "11.01.2027")
            .PressAsync("Принять");

        Assert.Equal("Рощин Пётр Ильич", page.Heading);
        var studies = Assert.Single(await world.PeopleAsync()).Enrolments.OrderBy(e => e.From).ToList();
        Assert.Equal((new DateOnly(2027, 1, 10), world.School.Id), (studies[0].To, studies[1].OrganisationId));
        var mail = Assert.Single(await portal.OutboxAsync(), m => m.Subject == "Перевод в другую организацию");
        Assert.DoesNotContain("Рощин", mail.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7 А", 7, "А")]
    [InlineData("7А", 7, "А")]
    [InlineData("7-а", 7, "А")]
    [InlineData("11", 11, null)]
    public void A_class_is_read_whole_from_one_field(string typed, int grade, string? letter) =>
        Assert.Equal((grade, letter), new PlaceForm { Grade = typed }.Class());

    [Fact]
    public void A_letter_said_twice_in_different_ways_is_asked_about()
    {
        Assert.Equal((7, "Б"), new PlaceForm { Grade = "7", Letter = "Б" }.Class());
        Assert.Throws<RuleBroken>(() => new PlaceForm { Grade = "7 А", Letter = "Б" }.Class());
        Assert.Throws<RuleBroken>(() => new PlaceForm { Grade = "седьмой" }.Class());
    }

    [Fact]
    public async Task The_page_of_a_leaver_names_the_pair_and_a_search_finds_him_among_those_who_left()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Лугова Анна Петровна");
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, teacher, mentee));
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people/{teacher.Id}/leaving");
        Assert.True(page.Says("Лугова А. П. → Ильина В. О."), page.Text);
        await page.Fill("Последний день", "10.01.2027").PressAsync("Записать");

        page = await site.OpenAsync("/people?q=лугова");
        Assert.True(page.Says("Среди выбывших: Лугова Анна Петровна"), page.Text);
        Assert.False(page.Says("точно никого нет"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/people/{teacher.Id}']"));

        // A slip is forgiven there too, and means nobody who is here.
        await world.TeacherAsync("Лугина Анна Петровна");
        page = await site.OpenAsync("/people?gone=yes&q=лутова");
        Assert.Equal("Лугова Анна Петровна", Assert.Single(page.Document.QuerySelectorAll("main .list a")).TextContent);
        page = await site.OpenAsync("/people?q=лугица");
        Assert.True(page.Says("Лугина Анна Петровна"), page.Text);
    }

    [Theory]
    [InlineData("Рощина", null, "в районе нет")]
    [InlineData("Рощин", "01.01.2001", "в районе нет")]
    [InlineData("Рощин", "", "Укажите дату рождения")]
    public async Task Nobody_is_found_by_a_part_of_the_name(string surname, string? born, string said)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var child = await portal.Given.StudentAsync(world.Other, "Рощин Пётр Ильич");
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/arrivals/new?kind=student"))
            .Fill("Фамилия", surname)
            .Fill("Имя", "Пётр")
            .Fill("Отчество", "Ильич")
            .Fill("Дата рождения", born ?? $"{child.BornOn:dd.MM.yyyy}")
            .Fill("Класс или курс", "8")
            .PressAsync("Принять");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says(said), page.Text);
        Assert.Equal("Пётр", page.Value("Имя"));
    }

    [Fact]
    public async Task A_new_post_follows_the_former_and_a_slip_is_mended_in_place()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = await world.TeacherAsync("Лугова Анна Петровна");
        var place = teacher.Employments[0].Id;
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync($"/people/{teacher.Id}/places/{place}"))
            .Fill("Должность", "учитель физики")
            .Tick("Это исправление ошибки: так было с самого начала")
            .PressAsync("Сохранить");
        Assert.True(page.Says("Запись исправлена"), page.Text);
        Assert.Equal("учитель физики", Assert.Single(Assert.Single(await world.PeopleAsync()).Employments).Post);

        page = await (await site.OpenAsync($"/people/{teacher.Id}/places/{place}"))
            .Fill("Должность", "завуч")
            .Fill("С какого дня по-новому", "12.01.2027")
            .PressAsync("Сохранить");
        Assert.True(page.Says("прежнее осталось в истории"), page.Text);
        Assert.Equal(2, Assert.Single(await world.PeopleAsync()).Employments.Count);

        var child = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        page = await (await site.OpenAsync($"/people/{child.Id}/places/{child.Enrolments[0].Id}"))
            .Fill("Класс или курс", "8")
            .Fill("С какого дня по-новому", "12.01.2027")
            .PressAsync("Сохранить");
        Assert.True(page.Says("8 «А»"), page.Text);
    }
}
