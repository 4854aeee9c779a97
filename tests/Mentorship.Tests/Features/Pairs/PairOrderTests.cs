using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class PairOrderTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_registered_order_puts_the_pair_in_force()
    {
        var (pair, page) = await DraftedAsync();
        Assert.Equal("О закреплении наставнической пары", page.Value("О чём"));
        Assert.True(page.Says("Крутова Лариса Геннадьевна, учитель математики"), page.Text);
        // A worker mentors a worker: the article, and who prepares the agreement that is not there yet.
        Assert.True(page.Says("статьёй 351.8 Трудового кодекса"), page.Text);
        Assert.Equal("Специалист по кадрам", page.Value("Исполнитель пункта 3"));
        Assert.Contains(
            "составить с наставляемым персонализированную программу",
            page.Value("Пункт 2: что сделать"),
            StringComparison.Ordinal
        );

        page = await PairWorld.RegisterAsync(page);

        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        var card = await world.Coordinator.OpenAsync($"/pairs/{pair}");
        Assert.True(card.Says("действует"), card.Text);
        Assert.True(card.Says("№ 1 от"), card.Text);
        Assert.Equal(HttpStatusCode.OK, (await world.Coordinator.OpenAsync($"/pairs/{pair}/termination")).Status);
    }

    [Fact]
    public async Task Points_of_a_school_that_has_appointed_its_curator_are_his_duties()
    {
        var function = await portal.Given.SaveAsync(
            new AppointmentFunction(
                world.District.Id,
                new("куратор в ОО", "кураторы в ОО", OrganisationKinds.Teaching),
                0
            )
        );
        await portal.Given.SaveAsync(
            new Appointment(world.School, function, new(world.Krutova.Id, null), new DateOnly(2026, 9, 1))
        );
        await portal.Database.ExecuteAsync(
            $"update organisation set address = 'с. Степное, ул. Мира, д. 5' where id = '{world.School.Id}'"
        );
        var (_, page) = await DraftedAsync();
        Assert.Equal("с. Степное", page.Value("Место издания"));
        Assert.Equal("Крутова Лариса Геннадьевна", page.Value("Исполнитель пункта 2"));
        Assert.Equal("до 29 января 2027 года", page.Value("Срок пункта 2"));

        page = await PairWorld.RegisterAsync(page);

        Assert.True(page.Says("Выдано 2 поручения"), page.Text);
    }

    [Fact]
    public async Task A_pair_without_papers_gets_no_order()
    {
        await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();
        var list = await world.Coordinator.OpenAsync("/pairs?state=draft");
        Assert.Null(list.Document.QuerySelector("input[name=Pairs]"));
        Assert.True(list.Says("не хватает: "), list.Text);

        // What a page would never send.
        var edit = await world.Coordinator.OpenAsync($"/pairs/{pair}/edit");
        var token = edit.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([new("Pairs", $"{pair}"), new("__RequestVerificationToken", token)]);
        using var answer = await world.Coordinator.PostAsync("/pairs/orders", body);

        Assert.Equal(0, await world.CountAsync($"pair_order where pair_id = '{pair}'"));
    }

    [Fact]
    public async Task A_paper_that_is_withdrawn_stops_the_registration()
    {
        var (pair, page) = await DraftedAsync();
        await portal.Database.ExecuteAsync(
            $"update consent set withdrawn_on = '2026-11-20', withdrawn_by = 'заявлением' where person_id = '{world.Tikhonova.Id}' and kind = 'processing'"
        );

        page = await PairWorld.RegisterAsync(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("закрепить нельзя, не хватает: согласие на обработку данных"), page.Text);
        Assert.Equal("draft", await portal.Database.AskAsync<string>($"select state from pair where id = '{pair}'"));
    }

    [Fact]
    public async Task A_pair_leaves_the_draft_of_an_order()
    {
        var (pair, _) = await DraftedAsync();

        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair}")).PressAsync("Убрать из проекта");

        Assert.True(page.Says("Пара убрана из проекта приказа"), page.Text);
        Assert.Equal(0, await world.CountAsync($"pair_order where pair_id = '{pair}'"));
    }

    [Fact]
    public async Task Stopping_early_by_an_order_takes_effect_when_it_is_registered()
    {
        var (pair, draft) = await DraftedAsync();
        await PairWorld.RegisterAsync(draft);
        var page = (await world.Coordinator.OpenAsync($"/pairs/{pair}/termination"))
            .Fill("Последний день", "29.01.2027")
            .Fill("Предупреждение вручено", "15.01.2027")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "большая нагрузка");
        page = await page.PressAsync("Подготовить приказ");
        Assert.True(page.Says("29.01.2027, по желанию наставника: большая нагрузка"), page.Text);
        Assert.True((await world.Coordinator.OpenAsync($"/pairs/{pair}")).Says("действует"));

        await PairWorld.RegisterAsync(page);

        var card = await world.Coordinator.OpenAsync($"/pairs/{pair}");
        Assert.True(card.Says("прекращается с 30.01.2027"), card.Text);
        Assert.True(card.Says("большая нагрузка"), card.Text);
    }

    [Fact]
    public async Task A_notice_too_late_is_refused_with_the_article()
    {
        var (pair, draft) = await DraftedAsync();
        await PairWorld.RegisterAsync(draft);
        var page = (await world.Coordinator.OpenAsync($"/pairs/{pair}/termination"))
            .Fill("Последний день", "25.12.2026")
            .Fill("Предупреждение вручено", "24.12.2026")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "большая нагрузка");

        page = await page.PressAsync("Прекратить без приказа");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("меньше трёх рабочих дней", page.Error("Последний день"), StringComparison.Ordinal);
        Assert.Equal("большая нагрузка", page.Value("Причина"));
    }

    [Fact]
    public async Task An_order_that_names_children_is_read_in_their_school_only()
    {
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await (await world.FilledAsync("Крутова", "Рощин", "учитель – ученик")).PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();
        await world.SignAllAsync(pair);
        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair}")).PressAsync("Подготовить приказ");
        var order = page.Path.Split('/')[2];
        foreach (var role in new[] { Role.Curator, Role.Head })
            (await (await world.As(role)).OpenAsync($"/orders/{order}/registration")).Expect(HttpStatusCode.NotFound);
        page = await PairWorld.RegisterAsync(page);
        Assert.True(page.Says("Рощин Пётр Ильич"), page.Text);

        foreach (var role in new[] { Role.Curator, Role.Methodist, Role.Head, Role.Observer })
        {
            var site = await world.As(role);
            Assert.False((await site.OpenAsync($"/orders/{order}")).Says("Рощин"), $"{role}");
            foreach (var path in new[] { $"/orders/{order}.docx", $"/orders/{order}.pdf", $"/orders/{order}/scan" })
            {
                using var file = await site.GetAsync(path);
                Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
            }
        }
    }

    private async Task<(Guid Pair, TestPage Draft)> DraftedAsync()
    {
        await (await world.FilledAsync("Крутова", "Тихонова")).PressAsync("Сохранить черновик");
        var pair = await world.OnlyAsync();
        await world.SignAllAsync(pair);
        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair}")).PressAsync("Подготовить приказ");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return (pair, page);
    }

    [Fact]
    public async Task One_press_orders_all_that_lack_nothing()
    {
        foreach (
            var (mentor, mentee) in new[]
            {
                ("Белова Инна Олеговна", "Лугова Анна Петровна"),
                ("Аксёнова Нина Павловна", "Дубова Вера Павловна"),
            }
        )
        {
            var pair = GivenPairs.Of(
                world.School,
                world.Lists,
                await portal.Given.TeacherAsync(world.School, mentor),
                await portal.Given.TeacherAsync(world.School, mentee)
            );
            await portal.Database.SavePairAsync(pair);
            await world.SignAllAsync(pair.Id);
        }
        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova));

        var page = await (await world.Coordinator.OpenAsync("/pairs?state=draft")).PressAsync(
            "Приказ на все готовые: 2"
        );

        Assert.True(page.Says("Белова Инна Олеговна") && page.Says("Аксёнова Нина Павловна"), page.Text);
        Assert.False(page.Says("Крутова"), page.Text);
    }

    [Fact]
    public async Task The_departments_order_says_whose_people_they_are()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Department, "УО");
        await portal.Database.ExecuteAsync(
            $"update organisation set short_name = 'СОШ № 3' where id = '{world.School.Id}'"
        );
        var pair = await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova)
        );
        await world.SignAllAsync(pair.Id);
        var curator = await world.As(Role.Curator);

        var page = await (await curator.OpenAsync($"/pairs/{pair.Id}")).PressAsync("Подготовить приказ");

        var table = page
            .Document.QuerySelectorAll("table")
            .Single(t =>
                t.TextContent.Contains("Крутова", StringComparison.Ordinal)
                && t.TextContent.Contains("Наставляемый", StringComparison.Ordinal)
            );
        Assert.Contains("СОШ № 3", table.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.True(page.Says("учитель математики СОШ № 3"), page.Text);
    }

    [Fact]
    public async Task Whoever_joined_later_has_his_own_days_in_the_order()
    {
        var group = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova, kind: world.Lists.Group);
        var later = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        group.AddMentor(new(later, world.School.Id), new DateOnly(2026, 11, 28));
        await portal.Database.SavePairAsync(group);
        await world.SignAllAsync(group.Id);

        var page = await (await world.Coordinator.OpenAsync($"/pairs/{group.Id}")).PressAsync("Подготовить приказ");

        Assert.True(page.Says("Белова Инна Олеговна, учитель математики (с 28.11.2026)"), page.Text);
        Assert.False(page.Says("Крутова Лариса Геннадьевна, учитель математики (с"), page.Text);
    }
}
