using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Pairs;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>What the form of completion asks takes effect when the pair ends, at once or by a registered order.</summary>
public sealed class CompletionTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Lesson = "Открытый урок (срок 01.12.2026)";
    private readonly PairWorld world = new(portal);
    private Pair pair = null!;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        pair = await world.ApprovedAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task By_an_order_all_that_the_form_says_takes_effect_when_it_is_registered()
    {
        await world.SignAllAsync(pair.Id);
        await world.ProgrammeAsync(pair, "Открытый урок", "Мастер-класс");
        var form = (await FilledAsync("12.01.2027"))
            .Fill("Кейс или отзыв на сайте", "https://school.example/keis")
            .Tick(Lesson)
            .Fill("Почему остальные сняты", "класс на карантине");

        var draft = await form.PressAsync("Завершить приказом");

        Assert.Equal(0, await world.CountAsync($"programme_step s where {Steps} and s.done_on is not null"));
        Assert.Equal("", await PassedAsync());
        var plan = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/programme");
        Assert.True(plan.Says("выполнено, день ещё не записан") && plan.Says("утверждена"), plan.Text);

        var done = await PairWorld.RegisterAsync(draft);
        Assert.True(done.Says("Приказ зарегистрирован"), done.Text);

        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.True(card.Says("Программа пройденада"), card.Text);
        Assert.True(card.Says("https://school.example/keis"), card.Text);
        Assert.True(card.Says("завершена 12.01.2027"), card.Text);
        Assert.Equal("пройдена", await PassedAsync());
        plan = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/programme");
        Assert.True(plan.Says("исполнено 12.01.2027"), plan.Text);
        Assert.True(plan.Says("снято") && !plan.Says("впереди"), plan.Text);
        Assert.Equal(
            "Ведёт уроки сама\nНе выполнено: Мастер-класс. Причина: класс на карантине",
            await portal.Database.AskAsync<string>($"select outcome from programme where pair_id = '{pair.Id}'")
        );
    }

    [Theory]
    [InlineData("Завершить приказом")]
    [InlineData("Завершить пару")]
    public async Task Work_that_is_taken_back_before_it_was_done_is_told_in_time(string button)
    {
        await world.ProgrammeAsync(pair, "Открытый урок", "Мастер-класс");
        var form = (await FilledAsync("20.01.2027"))
            .Fill("Предупреждение вручено", "")
            .Fill("Почему остальные сняты", "уход в отпуск");

        var page = await form.PressAsync(button);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("статья 351.8", page.Error("Предупреждение вручено"), StringComparison.Ordinal);
        page = await page.Fill("Предупреждение вручено", "14.01.2027").PressAsync(button);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        if (button == "Завершить приказом")
        {
            Assert.Contains(
                "статьи 351.8 Трудового кодекса Российской Федерации и уведомления о досрочной отмене поручения о работе по наставничеству, вручённого наставнику 14 января 2027 года",
                page.Value("Продолжение преамбулы"),
                StringComparison.Ordinal
            );
            await PairWorld.RegisterAsync(page);
        }
        Assert.Equal(
            new DateOnly(2027, 1, 14),
            await portal.Database.AskAsync<DateOnly>($"select notice_on from pair where id = '{pair.Id}'")
        );
    }

    [Theory]
    [InlineData("Завершить приказом")]
    [InlineData("Завершить пару")]
    public async Task A_programme_with_nothing_dropped_ends_on_the_last_day_of_its_pair(string button)
    {
        await world.ProgrammeAsync(pair, "Открытый урок");

        var page = await (await FilledAsync("20.01.2027")).Tick(Lesson).PressAsync(button);
        if (button == "Завершить приказом")
            await PairWorld.RegisterAsync(page);

        Assert.Equal(
            new DateOnly(2027, 1, 20),
            await portal.Database.AskAsync<DateOnly>($"select completed_on from programme where pair_id = '{pair.Id}'")
        );
        Assert.Equal(
            TestClock.Today,
            await portal.Database.AskAsync<DateOnly>($"select s.done_on from programme_step s where {Steps}")
        );
        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.True(card.Says("завершается 20.01.2027"), card.Text);
        var plan = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/programme");
        Assert.False(plan.Says("Скорректировать") || plan.Says("Завершить программу"), plan.Text);
    }

    [Fact]
    public async Task Why_steps_are_dropped_is_not_marked_as_what_can_wait()
    {
        await world.ProgrammeAsync(pair, "Открытый урок");

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/completion");

        var label = page.Document.QuerySelector("label[for=StepsBecause]")!;
        Assert.Equal("Почему остальные сняты", label.TextContent.Trim());
        Assert.True(page.Says("Обязательно, если отмечены не все"), page.Text);
    }

    [Fact]
    public async Task Steps_that_are_not_ticked_any_more_are_not_marked()
    {
        await world.ProgrammeAsync(pair, "Открытый урок");
        await (await FilledAsync("12.01.2027")).Tick(Lesson).PressAsync("Завершить приказом");

        await (await FilledAsync("12.01.2027"))
            .Tick(Lesson, on: false)
            .Fill("Почему остальные сняты", "класс на карантине")
            .PressAsync("Завершить пару");

        Assert.Equal(1, await world.CountAsync($"programme_step s where {Steps} and s.done_on is null"));
        Assert.Equal(1, await world.CountAsync($"programme_step s where {Steps} and s.actual is null"));
    }

    [Fact]
    public async Task An_order_whose_draft_says_nothing_of_an_open_step_is_not_registered()
    {
        var draft = await (await FilledAsync("12.01.2027")).PressAsync("Завершить приказом");
        await world.ProgrammeAsync(pair, "Открытый урок");

        var page = await PairWorld.RegisterAsync(draft);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("В программе пары есть открытые пункты"), page.Text);
        Assert.Equal(
            "approved",
            await portal.Database.AskAsync<string>($"select state from pair where id = '{pair.Id}'")
        );
    }

    [Fact]
    public async Task A_pair_that_stops_early_after_all_has_not_passed_its_programme()
    {
        await (await FilledAsync("12.01.2027")).PressAsync("Завершить приказом");

        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/termination"))
            .Fill("Последний день", "29.01.2027")
            .Fill("Предупреждение вручено", "15.01.2027")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "большая нагрузка")
            .PressAsync("Прекратить без приказа");

        Assert.True(page.Says("Программа пройденанет"), page.Text);
    }

    [Fact]
    public async Task Of_a_group_each_has_passed_or_has_not()
    {
        var belova = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        var group = GivenPairs.Of(world.School, world.Lists, world.Krutova, belova, kind: world.Lists.Group);
        var ivleva = await portal.Given.TeacherAsync(world.School, "Ивлева Ада Юрьевна");
        group.AddMentee(new(ivleva, world.School.Id), GivenPairs.From);
        group.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(group);

        var card = await (await world.Coordinator.OpenAsync($"/pairs/{group.Id}/completion"))
            .Fill("Последний день", "12.01.2027")
            .Fill("Предупреждение вручено", "25.12.2026")
            .Fill("Чего достигли", "Ведут уроки сами")
            .Tick("Ивлева Ада Юрьевна, учитель математики", on: false)
            .PressAsync("Завершить группу");

        Assert.True(card.Says("1 из 2: Белова Инна Олеговна"), card.Text);
        Assert.Equal(
            belova.Id,
            await portal.Database.AskAsync<Guid>(
                $"select person_id from pair_member where pair_id = '{group.Id}' and is_passed"
            )
        );
    }

    private string Steps => $"s.programme_id in (select id from programme where pair_id = '{pair.Id}')";

    private async Task<TestPage> FilledAsync(string last) =>
        (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/completion"))
            .Fill("Последний день", last)
            .Fill("Предупреждение вручено", "25.12.2026")
            .Fill("Чего достигли", "Ведёт уроки сама");

    /// <summary>The thirteenth column of the mentees' base.</summary>
    private async Task<string> PassedAsync()
    {
        using var answer = await world.Coordinator.GetAsync(
            "/people/bases/mentees.xlsx?purpose=обновление%20базы%20по%20приказу"
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        var row = book.Worksheet(1).Row(2);
        Assert.Equal("Тихонова Вера Ильинична", row.Cell(2).GetString());
        return row.Cell(13).GetString();
    }

    [Fact]
    public async Task The_order_that_completes_a_group_says_who_has_gone_through_the_programme()
    {
        var belova = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        var group = GivenPairs.Of(
            world.School,
            world.Lists,
            await portal.Given.TeacherAsync(world.School, "Лугова Анна Петровна"),
            await portal.Given.TeacherAsync(world.School, "Дубова Вера Павловна"),
            kind: world.Lists.Group
        );
        group.AddMentee(new(belova, world.School.Id), GivenPairs.From);
        group.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(group);

        var page = await world.Coordinator.OpenAsync($"/pairs/{group.Id}/completion");
        Assert.Equal("Завершить группу", page.Heading);
        page = await page.Fill("Последний день", "15.01.2027")
            .Fill("Чего достигли", "Ведут уроки сами")
            .Tick("Белова Инна Олеговна, учитель математики", on: false)
            .PressAsync("Завершить приказом");

        Assert.True(
            page.Says("15.01.2027: Ведут уроки сами (программа пройдена 1 из 2: Дубова Вера Павловна)"),
            page.Text
        );
    }
}
