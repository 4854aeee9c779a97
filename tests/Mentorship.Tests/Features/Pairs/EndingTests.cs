using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class EndingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);
    private Pair pair = null!;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Mentors.Single().Agree("7ДС", new DateOnly(2026, 9, 1), "Положение об оплате труда, п. 4.2");
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_pair_whose_end_lies_ahead_goes_on_until_then()
    {
        var page = await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Прекратить без приказа");

        Assert.True(page.Says("Пара действует до 29.01.2027, потом прекращается"), page.Text);
        Assert.True(page.Says("прекращается с 30.01.2027"), page.Text);
        Assert.True(page.Says("Чем заканчивается"), page.Text);
        Assert.True((await world.Coordinator.OpenAsync("/pairs?state=inforce")).Says("Крутова"));
        Assert.False((await world.Coordinator.OpenAsync("/pairs?state=terminated")).Says("Крутова"));
        Assert.True((await world.Coordinator.OpenAsync("/")).Says("Действует 1 пара"));
        var card = await world.Coordinator.OpenAsync($"/people/{world.Krutova.Id}");
        Assert.True(card.Says("прекращается с 30.01.2027"), card.Text);
        Assert.False((await world.Coordinator.OpenAsync("/people/lists/needs")).Says("Тихонова"));

        portal.Clock.Advance(TimeSpan.FromDays(15));
        try
        {
            var later = await world.As(Role.Coordinator, world.School);
            Assert.True((await later.OpenAsync($"/pairs/{pair.Id}")).Says("прекращена"));
            Assert.True((await later.OpenAsync("/pairs?state=terminated")).Says("Крутова"));
            Assert.True((await later.OpenAsync("/people/lists/needs")).Says("Тихонова"));
        }
        finally
        {
            portal.Clock.Advance(TimeSpan.FromDays(-15));
        }
    }

    [Fact]
    public async Task The_notice_is_checked_when_the_order_is_asked_for_and_no_draft_is_left()
    {
        var page = await (await FilledAsync("19.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("меньше трёх рабочих дней", page.Error("Последний день"), StringComparison.Ordinal);
        Assert.Equal(0, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));
    }

    [Fact]
    public async Task An_ending_asked_for_again_has_one_draft_with_the_later_words()
    {
        await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");
        var page = await FilledAsync("05.02.2027", "15.01.2027", "переезжает");
        Assert.True(page.Says("Проект приказа об окончании этой пары уже есть"), page.Text);
        page = await page.PressAsync("Подготовить приказ");

        Assert.Equal(1, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));
        Assert.Equal(1, await world.CountAsync($"pair_order where pair_id = '{pair.Id}'"));
        Assert.True(page.Says("05.02.2027, по желанию наставника: переезжает"), page.Text);
    }

    [Fact]
    public async Task The_order_says_the_article_the_notice_the_day_and_the_agreement()
    {
        var page = await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");

        var order = page.Path.Split('/')[2];
        var words = await WordsAsync($"/orders/{order}.docx");
        Assert.Contains("О досрочном прекращении работы наставнической пары", words, StringComparison.Ordinal);
        Assert.Contains("статьи 351.8 Трудового кодекса", words, StringComparison.Ordinal);
        Assert.Contains("уведомления работника от 15 января 2027 года", words, StringComparison.Ordinal);
        Assert.Contains("последний день работы – 29 января 2027 года", words, StringComparison.Ordinal);
        Assert.Contains("с 30 января 2027 года", words, StringComparison.Ordinal);
        Assert.Contains("№ 7ДС от 01.09.2026", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_without_an_order_takes_its_draft_away()
    {
        await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");

        await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Прекратить без приказа");

        Assert.Equal(0, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));
        Assert.Equal(
            "terminated",
            await portal.Database.AskAsync<string>($"select state from pair where id = '{pair.Id}'")
        );
    }

    [Fact]
    public void A_withdrawn_consent_ends_sooner_what_was_to_end_later()
    {
        var ending = new PairEnding(new(2027, 1, 29), EndInitiator.Mentor, "нагрузка", new(2027, 1, 15));
        pair.Terminate(ending);

        pair.Withdraw(world.Tikhonova.Id, new DateOnly(2027, 1, 20), atOnce: true, "отозвано согласие");

        Assert.Equal(new DateOnly(2027, 1, 19), pair.LastDay);
    }

    [Fact]
    public async Task Open_steps_of_the_programme_are_asked_about_and_stay_in_its_outcome()
    {
        var programme = new Programme(
            pair,
            new(pair.From, pair.To)
            {
                Goal = "Вести уроки",
                Steps = [new(null, "Открытый урок", new(2026, 12, 1), null)],
            }
        );
        programme.Approve(pair.From, "Лугова А. П.");
        await using (var db = portal.Database.Open())
        {
            db.Attach(pair);
            db.Add(programme);
            await db.SaveChangesAsync();
        }
        Assert.True((await world.Coordinator.OpenAsync($"/pairs/{pair.Id}")).Says("план пора скорректировать"));

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/completion");
        Assert.True(page.Says("1 открытый пункт"), page.Text);
        page = await page.Fill("Чего достигли", "Ведёт уроки сама").PressAsync("Завершить пару");
        Assert.StartsWith(
            "В программе остались открытые пункты",
            page.Error("Почему остальные сняты"),
            StringComparison.Ordinal
        );
        page = await page.Fill("Почему остальные сняты", "класс на карантине")
            .Fill("Предупреждение вручено", "30.12.2026")
            .PressAsync("Завершить пару");

        Assert.True(page.Says("Пара завершена"), page.Text);
        Assert.False(page.Says("план пора скорректировать"), page.Text);
        Assert.Equal(
            "Ведёт уроки сама\nНе выполнено: Открытый урок. Причина: класс на карантине",
            await portal.Database.AskAsync<string>($"select outcome from programme where pair_id = '{pair.Id}'")
        );
    }

    [Fact]
    public async Task Whoever_has_to_do_something_by_the_order_is_named_as_its_executor()
    {
        var page = await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");

        var words = await WordsAsync($"/orders/{page.Path.Split('/')[2]}.docx");
        Assert.Contains(
            "Главному бухгалтеру прекратить с 30 января 2027 года выплаты",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Куратору наставничества внести сведения", words, StringComparison.Ordinal);
        Assert.Equal(
            ["Главный бухгалтер", "Куратор наставничества"],
            page.Document.QuerySelectorAll("input[name$='.Executor']")
                .Select(e => e.GetAttribute("value"))
                .Where(v => !string.IsNullOrEmpty(v))
        );
    }

    [Fact]
    public async Task The_order_leaves_out_a_mentor_who_was_replaced_earlier()
    {
        var former = await portal.Given.TeacherAsync(world.School, "Цветкова Анна Вадимовна");
        pair = GivenPairs.Of(world.School, world.Lists, former, world.Tikhonova, "физика");
        pair.Approve(GivenPairs.From);
        pair.ReplaceMentor(
            pair.Mentors.Single(),
            new Participant(world.Krutova, world.School.Id),
            new(2026, 10, 9),
            new MemberLeaving(EndInitiator.Mentor, "Переезжает", new(2026, 10, 1))
        );
        await portal.Database.SavePairAsync(pair);

        var page = await (await FilledAsync("29.01.2027", "15.01.2027")).PressAsync("Подготовить приказ");

        // Neither the annex nor the sheet that its readers sign.
        var words = await WordsAsync($"/orders/{page.Path.Split('/')[2]}.docx");
        Assert.Contains("Крутова Лариса Геннадьевна, учитель математики", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Цветкова", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_additional_agreement_is_printed_from_the_pair()
    {
        var mentor = pair.Mentors.Single();

        var words = await WordsAsync($"/pairs/{pair.Id}/agreement/{mentor.Id}.docx");

        Assert.Contains("ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ", words, StringComparison.Ordinal);
        Assert.Contains("№ 7ДС", words, StringComparison.Ordinal);
        Assert.Contains("Крутова Лариса Геннадьевна, учитель математики", words, StringComparison.Ordinal);
        Assert.Contains("Тихонова Вера Ильинична", words, StringComparison.Ordinal);
        Assert.Contains("Положение об оплате труда, п. 4.2", words, StringComparison.Ordinal);
        Assert.Contains("не менее чем за три рабочих дня", words, StringComparison.Ordinal);
        Assert.DoesNotContain("..", words, StringComparison.Ordinal);
        var other = await world.As(Role.Coordinator, world.Other);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await other.GetAsync($"/pairs/{pair.Id}/agreement/{mentor.Id}.docx")).StatusCode
        );
    }

    private async Task<TestPage> FilledAsync(string last, string notice, string because = "большая нагрузка") =>
        (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/termination"))
            .Fill("Последний день", last)
            .Fill("Предупреждение вручено", notice)
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", because);

    private async Task<string> WordsAsync(string path)
    {
        using var answer = await world.Coordinator.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        return file.MainDocumentPart!.Document.Body!.InnerText.Replace('\u00A0', ' ');
    }
}
