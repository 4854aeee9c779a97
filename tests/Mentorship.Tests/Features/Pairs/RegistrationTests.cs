using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class RegistrationTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Two_known_people_become_a_draft_on_one_screen()
    {
        var page = await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Крутова – Тихонова", page.Heading);
        Assert.True(page.Says("Нет согласия на наставническую работу: Крутова Лариса Геннадьевна"), page.Text);
        Assert.True(page.Says("Нет согласия на участие в этой паре: Тихонова Вера Ильинична"), page.Text);
        Assert.True(page.Says("Приказ готовят, когда хватает бумаг"), page.Text);
        Assert.Equal(
            1,
            await world.CountAsync($"journal where district_id = '{world.District.Id}' and act = 'pair.created'")
        );
    }

    [Fact]
    public async Task Two_new_people_with_their_papers_are_entered_on_the_same_screen()
    {
        var page = await world.FilledAsync("", "", "учитель – ученик");
        page = page.Fill("Полное имя наставника", "Зимина Ольга Павловна")
            .Fill("Должность или класс наставника", "учитель химии")
            .Fill("Согласия наставника подписаны", "25.11.2026")
            .Fill("Полное имя наставляемого", "Рощин Илья Петрович")
            .Fill("Должность или класс наставляемого", "7 Б")
            .Fill("Дата рождения наставляемого", "12.03.2013")
            .Fill("Согласия наставляемого подписаны", "25.11.2026")
            .Fill("Кто подписал за наставляемого", "Рощина Анна Ивановна");
        page = await page.PressAsync("Сохранить черновик");

        Assert.Equal("Зимина – Рощин", page.Heading);
        Assert.True(page.Says("готова к приказу"), page.Text);
        Assert.True(page.Says("7 «Б»"), page.Text);
        Assert.Equal(5, await world.CountAsync($"consent where district_id = '{world.District.Id}'"));
    }

    [Theory]
    [InlineData("Крутова", "", "Фамилия наставляемого", "Укажите наставляемого: начните с фамилии.")]
    [InlineData("Нетникого", "Тихонова", "Фамилия наставника", "такого нет")]
    [InlineData("Крутова", "Крутова", "Фамилия наставляемого", "нельзя быть наставником самому себе")]
    public async Task What_does_not_fit_is_said_beside_its_field(
        string mentor,
        string mentee,
        string field,
        string sentence
    )
    {
        var page = await (await world.FilledAsync(mentor, mentee)).PressAsync("Сохранить черновик");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, page.Error(field), StringComparison.Ordinal);
        Assert.Equal(mentor, page.Value("Фамилия наставника"));
        Assert.Equal("математика", page.Value("Предмет"));
        Assert.Equal(0, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
    }

    [Fact]
    public async Task Namesakes_are_asked_about()
    {
        await portal.Given.TeacherAsync(world.School, "Крутова Анна Павловна");

        var page = await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");

        Assert.Contains("выберите, кто нужен", page.Error("Фамилия наставника"), StringComparison.Ordinal);
        page = await page.Fill("Крутова Анна Павловна, учитель математики", "on").PressAsync("Сохранить черновик");
        Assert.True(page.Says("Крутова Анна Павловна"), page.Text);
    }

    [Theory]
    [InlineData("12.03.2027", "ещё не наступила")]
    [InlineData("12.03.2017", "наставнику 9 лет")]
    public async Task A_mentor_who_is_too_young_or_not_born_yet_is_refused(string born, string sentence)
    {
        await portal.Given.StudentAsync(world.School);
        var page = await world.FilledAsync("", "Рощин", "ученик – ученик");
        page = page.Fill("Полное имя наставника", "Клёнов Пётр Сергеевич")
            .Fill("Должность или класс наставника", "3 А")
            .Fill("Дата рождения наставника", born);
        page = await page.PressAsync("Сохранить черновик");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Errors, e => e.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("Клёнов Пётр Сергеевич", page.Value("Полное имя наставника"));
    }

    [Fact]
    public async Task A_formula_in_a_name_is_refused_beside_its_field()
    {
        var page = await world.FilledAsync("", "Тихонова");
        page = page.Fill("Полное имя наставника", "=CMD() Анна Ивановна")
            .Fill("Должность или класс наставника", "учитель");
        page = await page.PressAsync("Сохранить черновик");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("Это формула, а не имя", page.Error("Полное имя наставника"), StringComparison.Ordinal);

        page = await (await world.FilledAsync("=СУММ(A1:A9)", "Тихонова")).PressAsync("Сохранить черновик");
        Assert.StartsWith("Это формула, а не имя", page.Error("Фамилия наставника"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_another_school_is_not_a_mentee_here()
    {
        await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");

        var page = await (await world.FilledAsync("Крутова", "Дубова")).PressAsync("Сохранить черновик");

        Assert.Contains("такого нет", page.Error("Фамилия наставляемого"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_between_schools_waits_for_the_other_head()
    {
        var mentor = await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        var page = await world.FilledAsync("Дубова Вера Павловна", "Тихонова");
        page = await page.Fill("Вид", "дистанционное").PressAsync("Сохранить черновик");
        Assert.True(page.Says("Руководитель наставника ещё не согласовал"), page.Text);
        var pair = await world.OnlyAsync();
        await world.SignAllAsync(pair);
        // A draft opens nothing of another school's worker: neither the card nor the papers that his school keeps.
        var paper = await portal.Given.ConsentAsync(portal.Database, world.Other, mentor, ConsentKind.Publication);
        (await world.Coordinator.OpenAsync($"/people/{mentor.Id}")).Expect(HttpStatusCode.NotFound);
        foreach (var at in new[] { "", "/signing", "/withdrawal" })
            (await world.Coordinator.OpenAsync($"/consents/{paper.Id}{at}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal(
            1,
            await world.CountAsync($"consent where id = '{paper.Id}' and organisation_id = '{world.Other.Id}'")
        );

        var there = await world.As(Role.Coordinator, world.Other);
        (await there.OpenAsync($"/consents/{paper.Id}")).Expect(HttpStatusCode.OK);
        page = await there.OpenAsync($"/pairs/{pair}");
        // His own teacher by name, somebody else's pupil or colleague not.
        Assert.True(page.Says("Дубова Вера Павловна"), page.Text);
        Assert.False(page.Says("Тихонова"), page.Text);
        page = await page.FollowAsync("Записать согласие руководителя");
        page = await page.Fill("Когда", "20.01.2027").Fill("Кто согласен", "").PressAsync("Записать согласие");
        Assert.StartsWith("Укажите, кто согласен", page.Error("Кто согласен"), StringComparison.Ordinal);
        page = await page.Fill("Кто согласен", "Зимина О. П., директор").PressAsync("Записать согласие");
        Assert.StartsWith("Этот день ещё не наступил", page.Error("Когда"), StringComparison.Ordinal);
        page = await page.Fill("Когда", "14.01.2027").Fill("Документ", "письмо № 14").PressAsync("Записать согласие");
        Assert.True(page.Says("согласен с 14.01.2027: Зимина О. П., директор, письмо № 14"), page.Text);

        Assert.True((await world.Coordinator.OpenAsync($"/pairs/{pair}")).Says("готова к приказу"));
        Assert.Equal(HttpStatusCode.NotFound, (await there.OpenAsync($"/pairs/{pair}/edit")).Status);
        Assert.Equal(
            mentor.Id,
            await portal.Database.AskAsync<Guid>($"select mentor_id from pair_link where pair_id = '{pair}'")
        );
    }

    [Fact]
    public async Task The_department_sees_a_child_as_a_class()
    {
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await (await world.FilledAsync("Крутова", "Рощин", "учитель – ученик")).PressAsync("Сохранить черновик");
        var curator = await world.As(Role.Curator);

        var list = await curator.OpenAsync("/pairs");
        var card = await curator.OpenAsync($"/pairs/{await world.OnlyAsync()}");

        foreach (var page in new[] { list, card })
        {
            Assert.True(page.Says("Крутова Лариса Геннадьевна"), page.Text);
            Assert.True(page.Says("7 «А»"), page.Text);
            Assert.False(page.Says("Рощин"), page.Text);
        }
        // Nor what is written of him, and a change of the rest leaves the words as they are.
        await portal.Database.ExecuteAsync(
            $"update pair set goal = 'Вступить в школьный совет' where id = '{await world.OnlyAsync()}'"
        );
        Assert.True((await curator.OpenAsync($"/pairs/{await world.OnlyAsync()}")).Says("видит только школа"));
        var edit = await curator.OpenAsync($"/pairs/{await world.OnlyAsync()}/edit");
        Assert.False(edit.Document.DocumentElement.InnerHtml.Contains("школьный совет", StringComparison.Ordinal));
        (await edit.Fill("Предмет", "химия").PressAsync("Сохранить")).Expect(HttpStatusCode.OK);
        Assert.Equal(
            "Вступить в школьный совет, химия",
            await portal.Database.AskAsync<string>(
                $"select goal || ', ' || subject from pair where id = '{await world.OnlyAsync()}'"
            )
        );
        using var answer = await curator.GetAsync("/pairs.xlsx");
        using var book = new ClosedXML.Excel.XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.DoesNotContain(
            book.Worksheet(1).CellsUsed(),
            c => c.GetString().Contains("Рощин", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_school_sees_nothing_of_the_pairs_of_another()
    {
        await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();
        var there = await world.As(Role.Coordinator, world.Other);

        Assert.Equal(HttpStatusCode.NotFound, (await there.OpenAsync($"/pairs/{pair}")).Status);
        Assert.False((await there.OpenAsync("/pairs")).Says("Крутова"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await world.As(Role.Observer)).OpenAsync("/pairs")).Status);
    }

    [Fact]
    public async Task A_refusal_names_the_pair_that_the_mentee_is_in_and_leads_to_it()
    {
        var there = await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova)
        );
        await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");

        var page = await (await world.FilledAsync("Аксёнова", "Тихонова")).PressAsync("Сохранить черновик");

        Assert.True(
            page.Says(
                "уже есть наставник по этому предмету: Крутова – Тихонова, математика, с 10.09.2026 по 28.05.2027"
            ),
            page.Text
        );
        Assert.NotNull(page.Document.QuerySelector($".errs a[href='/pairs/{there.Id}']"));
        page = await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");
        Assert.True(page.Says("Эти двое уже в паре по этому предмету в эти дни: Крутова – Тихонова"), page.Text);
    }
}
