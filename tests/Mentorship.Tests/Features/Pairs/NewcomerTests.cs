using System.Net;
using AngleSharp.Html.Dom;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Somebody who gets a card with the pair: where he is from, and all that is wrong with him.</summary>
public sealed class NewcomerTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        await portal.Given.StudentAsync(world.School);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("2 курс ТМ-21, Луговской техникум")]
    [InlineData("2 курс, группа ТМ-21, луговской колледж")]
    public async Task A_student_of_a_college_learns_there_and_not_in_the_school(string place)
    {
        var college = await CollegeAsync();

        var page = await SavedAsync("студент – ученик", "Кабанов Игорь Львович", place, "12.03.2009");

        Assert.Equal("Кабанов – Рощин", page.Heading);
        Assert.True(page.Says("2 курс, группа ТМ-21, Луговской техникум"), page.Text);
        Assert.Equal(1L, await world.CountAsync($"enrolment where organisation_id = '{college.Id}' and grade = 2"));
        Assert.Equal(1L, await world.CountAsync($"enrolment where organisation_id = '{world.School.Id}'"));
        // Who has been brought once is found for the next pair.
        await portal.Given.StudentAsync(world.School, "Тихий Иван Олегович");
        page = await (await world.FilledAsync("Кабанов", "Тихий", "студент – ученик")).PressAsync("Сохранить черновик");
        Assert.Equal("Кабанов – Тихий", page.Heading);
    }

    [Fact]
    public async Task A_student_who_has_a_card_at_his_college_gets_no_second_one()
    {
        var college = await CollegeAsync();
        var there = await portal.Given.StudentAsync(college, "Кабанов Игорь Львович", 10);
        var born = $"{there.BornOn:dd.MM.yyyy}";

        var page = await SavedAsync("студент – ученик", there.FullName, "2 курс, Луговской техникум", born);

        Assert.Equal("Кабанов – Рощин", page.Heading);
        Assert.Equal(1L, await world.CountAsync($"person where surname = 'Кабанов' and {Here}"));
    }

    [Fact]
    public async Task A_student_of_a_college_that_the_directory_lacks_keeps_the_words()
    {
        var page = await SavedAsync("студент – ученик", "Кабанов Игорь Львович", "2 курс, Колледж связи", "12.03.2009");

        Assert.True(page.Says("2 курс, Колледж связи"), page.Text);
        Assert.Equal(1L, await world.CountAsync($"enrolment where {Here}"));
    }

    [Fact]
    public async Task A_course_alone_asks_for_the_college()
    {
        var page = await SavedAsync("студент – ученик", "Кабанов Игорь Львович", "2 курс ТМ-21", "12.03.2009");

        Assert.Contains("где учится студент", page.Error("Должность или класс наставника"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("инженер, ЛЭС")]
    [InlineData("инженер, ООО «Луговские электросети»")]
    [InlineData("инженер, Луговские электро-сети")]
    public async Task An_enterprise_is_known_by_any_of_its_names(string place)
    {
        var works = await WorksAsync();
        var page = await CheckedAsync("работодатель – ученик", place);
        Assert.True(page.Says("Луговские электрические сети"), page.Text);

        page = await page.PressAsync("Сохранить черновик");

        Assert.True(page.Says("инженер, Луговские электрические сети"), page.Text);
        Assert.Equal(
            1L,
            await world.CountAsync($"employment where organisation_id = '{works.Id}' and post = 'инженер'")
        );
    }

    [Fact]
    public async Task An_enterprise_much_alike_may_be_another_and_stays_in_words()
    {
        await WorksAsync();
        var page = await CheckedAsync("работодатель – ученик", "инженер, Луговские электросетки");
        page = await page.Tick("Другая: останется словами, как написано").PressAsync("Сохранить черновик");

        Assert.True(page.Says("инженер, Луговские электросетки"), page.Text);
        var person = await portal.Database.AskAsync<Guid>(
            $"select id from person where surname = 'Кабанов' and {Here}"
        );
        Assert.Equal(0L, await world.CountAsync($"person where profile_competencies is not null and {Here}"));
        var card = await world.Coordinator.OpenAsync($"/people/{person}");
        Assert.True(card.Says("инженер, Луговские электросетки") && card.Says("не из справочника"), card.Text);
        card = await card.FollowAsync("Изменить");
        Assert.Equal("инженер, Луговские электросетки", card.Value("Место работы или учёбы"));
    }

    [Fact]
    public async Task Checking_says_all_that_saving_would_refuse_and_saves_nothing()
    {
        var page = await world.FilledAsync("", "", "ученик – ученик");
        page = page.Fill("Полное имя наставника", "Кабанов Игорь Львович")
            .Fill("Должность или класс наставника", "класс")
            .Fill("Дата рождения наставника", "12.03.2018")
            .Fill("Полное имя наставляемого", "=СУММ(A1) Иван")
            .Fill("Должность или класс наставляемого", "7 Б")
            .Fill("Дата рождения наставляемого", "12.03.2030")
            .Fill("Окончание", "01.11.2026");

        var checkedPage = await page.PressAsync("Проверить");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, checkedPage.Status);
        Assert.Contains("раньше первого", checkedPage.Error("Окончание"), StringComparison.Ordinal);
        Assert.Contains("Наставником можно быть", checkedPage.Error("Полное имя наставника"), StringComparison.Ordinal);
        Assert.Contains(
            "класс или курс",
            checkedPage.Error("Должность или класс наставника"),
            StringComparison.Ordinal
        );
        Assert.Contains("ещё не наступила", checkedPage.Error("Дата рождения наставляемого"), StringComparison.Ordinal);
        Assert.NotEqual("", checkedPage.Error("Полное имя наставляемого"));
        var saved = await checkedPage.PressAsync("Сохранить черновик");
        Assert.Equal(checkedPage.Errors, saved.Errors);
    }

    [Fact]
    public async Task Checking_says_which_papers_will_lack_and_leaves_no_trace()
    {
        var page = await world.FilledAsync("", "Рощин", "работодатель – ученик");
        page = await page.Fill("Полное имя наставника", "Кабанов Игорь Львович")
            .Fill("Должность или класс наставника", "инженер, Сети")
            .PressAsync("Проверить");

        Assert.True(page.Says("Ошибок нет"), page.Text);
        Assert.True(page.Says("Нет согласия на обработку данных: Кабанов Игорь Львович"), page.Text);
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("#papers a").Select(a => a.GetAttribute("href")),
            link =>
                link!.StartsWith("/consents", StringComparison.Ordinal)
                && link.Contains("kind=Processing", StringComparison.Ordinal)
        );
        Assert.Equal(0L, await world.CountAsync($"person where surname = 'Кабанов' and {Here}"));
        Assert.Equal(0L, await world.CountAsync($"pair where {Here}"));
    }

    [Fact]
    public async Task A_mentor_of_two_schools_stands_for_the_later_one_unless_another_is_chosen()
    {
        var third = await portal.Given.OrganisationAsync(world.District);
        var mentor = new Person(world.District.Id, PersonKind.Employee, new("Лугова", "Анна", "Петровна"), Sex.Female);
        mentor.Employ(world.Other.Id, new Position("учитель физики"), new DateOnly(2015, 9, 1));
        mentor.Employ(third.Id, new Position("методист"), new DateOnly(2024, 9, 1));
        await portal.Given.SaveAsync(mentor);
        var page = (await world.FilledAsync("Лугова", "Тихонова")).Fill("Вид", "дистанционное");
        page = await page.PressAsync("Проверить");
        Assert.True(page.Says($"методист, {third.ShortName}"), page.Text);
        Assert.True(Place(page, third).IsChecked);

        Place(page, world.Other).IsChecked = true;
        page = await page.PressAsync("Сохранить черновик");

        Assert.True(page.Says($"учитель физики, {world.Other.ShortName}"), page.Text);
        Assert.Equal(1L, await world.CountAsync($"pair_member where organisation_id = '{world.Other.Id}'"));
    }

    private string Here => $"district_id = '{world.District.Id}'";

    private static IHtmlInputElement Place(TestPage page, Organisation at) =>
        (IHtmlInputElement)page.Document.QuerySelector($"input[name='Mentor.PlaceId'][value='{at.Id}']")!;

    private async Task<TestPage> CheckedAsync(string form, string place, string? born = null)
    {
        var page = await world.FilledAsync("", "Рощин", form);
        return await page.Fill("Полное имя наставника", "Кабанов Игорь Львович")
            .Fill("Должность или класс наставника", place)
            .Fill("Дата рождения наставника", born)
            .PressAsync("Проверить");
    }

    private async Task<TestPage> SavedAsync(string form, string name, string place, string? born = null)
    {
        var page = await world.FilledAsync("", "Рощин", form);
        return await page.Fill("Полное имя наставника", name)
            .Fill("Должность или класс наставника", place)
            .Fill("Дата рождения наставника", born)
            .PressAsync("Сохранить черновик");
    }

    private async Task<Organisation> CollegeAsync()
    {
        var college = await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.College,
            "Луговской техникум"
        );
        await AliasAsync(college, "Луговской колледж");
        return college;
    }

    private async Task<Organisation> WorksAsync()
    {
        var works = await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.Enterprise,
            "Луговские электрические сети"
        );
        await AliasAsync(works, "ЛЭС");
        return works;
    }

    private async Task AliasAsync(Organisation organisation, string spelling)
    {
        var alias = organisation.AddAlias(spelling)!;
        await portal.Given.SaveAsync(alias);
    }
}
