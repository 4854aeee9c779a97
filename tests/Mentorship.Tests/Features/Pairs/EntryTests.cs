using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Whoever enters a pair that is in force brings the papers that the pair itself could not do without.</summary>
public sealed class EntryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Добавить наставляемого без приказа", "Наставляемый")]
    [InlineData("Сменить наставника без приказа", "Новый наставник")]
    public async Task Nobody_enters_a_pair_in_force_without_consent(string button, string field)
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova, kind: world.Lists.Group);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var entering = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        var isMentor = button.StartsWith("Сменить", StringComparison.Ordinal);
        var address = isMentor
            ? $"/pairs/{pair.Id}/replacement/{pair.Mentors.First().Id}"
            : $"/pairs/{pair.Id}/members/new";

        var page = (await world.Coordinator.OpenAsync(address))
            .Fill(field, "Аксёнова Нина Павловна")
            .Fill("С какого дня", "20.01.2027");
        if (isMentor)
            page = Leaving(page);
        var refused = await page.PressAsync(button);
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Нет согласия", refused.Error(field), StringComparison.Ordinal);
        Assert.Equal(0, await world.CountAsync($"pair_member where person_id = '{entering.Id}'"));
        // Nothing typed is lost, and beside it stands what is lacking, with what mends it.
        Assert.True(refused.Says("Документы и проверки"), refused.Text);
        Assert.NotNull(refused.Document.QuerySelector($"a[href^='/consents/new?person={entering.Id}']"));

        await BringAsync(world, entering, isMentor);
        refused = await refused.PressAsync(button);
        Assert.StartsWith("Нет согласия на участие в этой паре", refused.Error(field), StringComparison.Ordinal);
        await portal.Given.ConsentAsync(portal.Database, world.School, entering, ConsentKind.ThisPair, pair);
        var card = await refused.PressAsync(button);

        Assert.Equal($"/pairs/{pair.Id}", card.Path);
        Assert.True(card.Says("Аксёнова Нина Павловна"), card.Text);
    }

    [Fact]
    public async Task One_order_changes_the_mentor_and_lets_a_mentee_in()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova, kind: world.Lists.Group);
        var earlier = pair.Mentors.Single();
        earlier.Agree("7ДС", new DateOnly(2026, 9, 1), "Положение об оплате труда, п. 4.2");
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        var mentee = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");

        await BringAsync(world, mentor, isMentor: true);
        await BringAsync(world, mentee, isMentor: false);
        var page = await Leaving(
                (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/replacement/{earlier.Id}"))
                    .Fill("Новый наставник", "Аксёнова Нина Павловна")
                    .Fill("С какого дня", "20.01.2027")
            )
            .PressAsync("Подготовить приказ");
        Assert.True(page.Says("с 20.01.2027 наставник: Аксёнова Нина Павловна"), page.Text);
        Assert.True(page.Says("№ 7ДС от 01.09.2026"), page.Text);
        page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/members/new");
        Assert.True(page.Says("Новое изменение войдёт в тот же проект"), page.Text);
        page = await page.Fill("Наставляемый", "Белова Инна Олеговна")
            .Fill("С какого дня", "21.01.2027")
            .PressAsync("Подготовить приказ");
        // Nothing has happened yet, and both stand in one draft.
        Assert.Equal(2, await world.CountAsync($"pair_member where pair_id = '{pair.Id}'"));
        Assert.Equal(1, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));
        Assert.True(page.Says("с 21.01.2027 в составе: Белова Инна Олеговна"), page.Text);

        // What was signed has run out before the order is registered: both are named at once.
        Assert.True(page.Says("Нет согласия на участие в этой паре: Белова Инна Олеговна"), page.Text);
        foreach (var comer in new[] { mentor, mentee })
        {
            var asked = await world.Coordinator.OpenAsync(
                $"/consents/new?person={comer.Id}&kind=ThisPair&pair={pair.Id}"
            );
            var sheet = await asked.PressAsync("Напечатать лист");
            Assert.True(sheet.Says(comer.FullName), sheet.Text);
        }
        Assert.Equal(2, await world.CountAsync($"consent where pair_id = '{pair.Id}' and signed_on is null"));
        await portal.Database.ExecuteAsync(
            $"update consent set valid_to = '2027-01-14' where person_id in ('{mentor.Id}', '{mentee.Id}')"
        );
        var refused = await PairWorld.RegisterAsync(page);
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Says("Истекло согласие на наставническую работу: Аксёнова Нина Павловна"), refused.Text);
        Assert.True(refused.Says("Истекло согласие на обработку данных: Белова Инна Олеговна"), refused.Text);
        Assert.Equal(2, await world.CountAsync($"pair_member where pair_id = '{pair.Id}'"));
        Assert.True(refused.Says("Не подписано согласие на участие в этой паре: Белова Инна Олеговна"), refused.Text);
        await BringAsync(world, mentor, isMentor: true, pair);
        await BringAsync(world, mentee, isMentor: false, pair);
        page = await refused.PressAsync("Зарегистрировать");

        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        Assert.Equal(
            $"{mentor.Id}",
            await portal.Database.AskAsync<string>(
                $"select person_id::text from pair_member where pair_id = '{pair.Id}' and is_mentor and starts_on = '2027-01-20'"
            )
        );
        Assert.Equal(
            new DateOnly(2027, 1, 19),
            await portal.Database.AskAsync<DateOnly>($"select ends_on from pair_member where id = '{earlier.Id}'")
        );
        Assert.Equal(
            1,
            await world.CountAsync($"pair_member where person_id = '{mentee.Id}' and starts_on = '2027-01-21'")
        );
        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.True(card.Says("меняет наставника с 20.01.2027: Аксёнова Нина Павловна"), card.Text);
        Assert.True(card.Says("уходит с 20.01.2027: по желанию наставника, Переходит в другую школу"), card.Text);
    }

    [Fact]
    public async Task A_group_takes_another_mentor_by_an_order_and_without_one()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova, kind: world.Lists.Group);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        var third = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        await BringAsync(world, mentor, isMentor: true);
        await BringAsync(world, third, isMentor: true);

        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}")).FollowAsync("Добавить наставника");
        page = await page.Fill("Новый наставник", "Аксёнова Нина Павловна")
            .Fill("С какого дня", "20.01.2027")
            .PressAsync("Подготовить приказ");
        Assert.True(page.Says("с 20.01.2027 ещё один наставник: Аксёнова Нина Павловна"), page.Text);
        foreach (var comer in new[] { mentor, third })
            await portal.Given.ConsentAsync(portal.Database, world.School, comer, ConsentKind.ThisPair, pair);
        page = await PairWorld.RegisterAsync(page);
        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/members/new?mentor=true");
        page = await page.Fill("Новый наставник", "Белова Инна Олеговна")
            .Fill("С какого дня", "21.01.2027")
            .PressAsync("Добавить наставника без приказа");

        Assert.True(page.Says("Белова Инна Олеговна теперь в группе"), page.Text);
        Assert.True(page.Says("включает наставника с 20.01.2027: Аксёнова Нина Павловна"), page.Text);
        Assert.Equal(3, await world.CountAsync($"pair_member where pair_id = '{pair.Id}' and is_mentor"));
        Assert.Equal(3, await world.CountAsync($"pair_link where pair_id = '{pair.Id}'"));
    }

    [Fact]
    public async Task A_kind_with_one_mentor_takes_no_other_beside_him()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = await world.ApprovedAsync();

        Assert.False((await world.Coordinator.OpenAsync($"/pairs/{pair.Id}")).Says("Добавить наставника"));
        (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/members/new?mentor=true")).Expect(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_change_without_the_order_takes_its_draft_away()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        await BringAsync(world, mentor, isMentor: true, pair);
        var filled = Leaving(
            (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/replacement/{pair.Mentors.Single().Id}"))
                .Fill("Новый наставник", "Аксёнова Нина Павловна")
                .Fill("С какого дня", "20.01.2027")
        );
        await filled.PressAsync("Подготовить приказ");
        Assert.Equal(1, await world.CountAsync($"pair_order where pair_id = '{pair.Id}'"));

        await filled.PressAsync("Сменить наставника без приказа");

        Assert.Equal(0, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));
        Assert.Equal(3, await world.CountAsync($"pair_member where pair_id = '{pair.Id}'"));
        // One to one: there is nobody to add.
        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.False(card.Says("Добавить наставляемого"), card.Text);
    }

    [Fact]
    public async Task A_worker_is_told_three_working_days_before_another_takes_over_and_why_is_asked()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        var page = (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/replacement/{pair.Mentors.Single().Id}"))
            .Fill("Новый наставник", "Аксёнова Нина Павловна")
            .Fill("С какого дня", "20.01.2027");

        var unsaid = await page.PressAsync("Сменить наставника без приказа");
        Assert.Equal("Укажите, по чьему желанию.", unsaid.Error("По чьему желанию"));
        var late = await Leaving(unsaid)
            .Fill("Предупреждение вручено", "15.01.2027")
            .PressAsync("Сменить наставника без приказа");
        Assert.StartsWith(
            "Между предупреждением и последним днём",
            late.Error("С какого дня"),
            StringComparison.Ordinal
        );

        // The papers in hand are entered with the change.
        var card = await late.Fill("Предупреждение вручено", "13.01.2027")
            .Fill("Когда подписаны", "13.01.2027")
            .PressAsync("Сменить наставника без приказа");
        Assert.Equal($"/pairs/{pair.Id}", card.Path);
        // Of whoever has made room no paper is asked any more, from the day after his last.
        portal.Clock.Advance(TimeSpan.FromDays(6));
        try
        {
            var later = await (await world.As(Web.Domain.Accounts.Role.Coordinator, world.School)).OpenAsync(
                $"/pairs/{pair.Id}"
            );
            Assert.DoesNotContain(
                "Крутова",
                later.Document.QuerySelector("aside .need")!.TextContent,
                StringComparison.Ordinal
            );
        }
        finally
        {
            portal.Clock.Advance(TimeSpan.FromDays(-6));
        }
        Assert.Equal(3, await world.CountAsync($"consent where person_id = '{mentor.Id}' and signed_on is not null"));
    }

    [Fact]
    public async Task A_change_of_a_later_day_names_who_mentors_today_and_says_the_other_beside()
    {
        var world = new PairWorld(portal);
        await world.MakeAsync();
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var earlier = pair.Mentors.Single();
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        await BringAsync(world, mentor, isMentor: true, pair);

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/replacement/{earlier.Id}");
        // Told on Friday the fifteenth: three working days end on Wednesday.
        Assert.Equal("21.01.2027", page.Value("С какого дня"));
        Assert.Equal("15.01.2027", page.Value("Предупреждение вручено"));
        Assert.True(page.Says("Если предупредить сегодня, раньше нельзя"), page.Text);
        var card = await page.Fill("Новый наставник", "Аксёнова Нина Павловна")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "Переходит в другую школу")
            .PressAsync("Сменить наставника без приказа");

        Assert.Equal("Крутова – Тихонова", card.Heading);
        Assert.True(card.Says("с 21.01.2027 – Аксёнова Нина Павловна"), card.Text);
        Assert.True(card.Says("последний день 20.01.2027"), card.Text);
        Assert.Null(card.Document.QuerySelector($"a[href='/pairs/{pair.Id}/replacement/{earlier.Id}']"));
        Assert.Single(card.Document.QuerySelectorAll($"a[href^='/pairs/{pair.Id}/replacement/']"));
        var meetings = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/meetings");
        Assert.True(meetings.Says("Крутова Л. Г. → Тихонова В. И. (с 21.01.2027 – Аксёнова Н. П.)"), meetings.Text);
        foreach (var at in new[] { "/programmes", $"/pairs/{pair.Id}/programme" })
        {
            var programmes = await world.Coordinator.OpenAsync(at);
            Assert.True(programmes.Says("Крутова Л. Г. → Тихонова В. И."), programmes.Text);
            Assert.True(programmes.Says("с 21.01.2027 – Аксёнова Н. П."), programmes.Text);
        }
        var list = await world.Coordinator.OpenAsync("/pairs");
        Assert.DoesNotContain("Крутова Лариса Геннадьевна, Аксёнова", list.Text, StringComparison.Ordinal);
        Assert.True(list.Says("с 21.01.2027 – Аксёнова Нина Павловна"), list.Text);

        portal.Clock.Advance(TimeSpan.FromDays(6));
        try
        {
            var later = await world.As(Web.Domain.Accounts.Role.Coordinator, world.School);
            Assert.Equal("Аксёнова – Тихонова", (await later.OpenAsync($"/pairs/{pair.Id}")).Heading);
        }
        finally
        {
            portal.Clock.Advance(TimeSpan.FromDays(-6));
        }
    }

    /// <param name="pair">Also the paper of this very pair.</param>
    private async Task BringAsync(PairWorld world, Person person, bool isMentor, Pair? pair = null)
    {
        foreach (var kind in ConsentNeeds.Of(NamesExit.PairInForce, PersonKind.Employee, isMentor))
        {
            var isOfPair = kind == ConsentKind.ThisPair;
            if (!isOfPair || pair is not null)
                await portal.Given.ConsentAsync(portal.Database, world.School, person, kind, isOfPair ? pair : null);
        }
    }

    private static TestPage Leaving(TestPage page) =>
        page.Fill("По чьему желанию", "по желанию наставника")
            .Fill("Предупреждение вручено", "12.01.2027")
            .Fill("Причина", "Переходит в другую школу");
}
