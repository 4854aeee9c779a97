using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Orders;

public sealed class OrderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task The_journal_finds_an_order_by_number_words_year_and_issuer_and_gives_it_as_a_file()
    {
        var (district, department) = await WorldAsync();
        var school = await given.OrganisationAsync(district);
        await given.SaveAsync(new Order(department, OrderKind.Free, "214-ОД", new(2026, 8, 28), "О слёте педагогов"));
        await given.SaveAsync(new Order(school, OrderKind.Free, "31", new(2025, 9, 1), "О наставниках школы"));
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Observer));

        foreach (var query in new[] { "q=№214", "q=слёт+214", "year=2026", $"issuer={department.Id}" })
        {
            var page = await site.OpenAsync($"/orders?{query}");
            Assert.True(page.Says("О слёте педагогов") && !page.Says("О наставниках школы"), $"{query}: {page.Text}");
        }
        Assert.True((await site.OpenAsync("/orders?q=28.08.2026")).Says("О слёте педагогов"));
        Assert.True((await site.OpenAsync("/orders?q=100%25")).Says("Ничего не нашлось"));
        var file = await site.GetAsync("/orders.xlsx?year=2026");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.True((await file.Content.ReadAsByteArrayAsync()).Length > 1000);
        var statements = await portal.Statements.CountAsync(() => site.OpenAsync("/orders"));
        Assert.True(statements <= 3, $"{statements} statements");
    }

    [Theory]
    [InlineData("план мероприятий («дорожной карты»)", true)]
    [InlineData("«Методические день»", true)]
    [InlineData("днях слета", true)]
    [InlineData("распоряжения", true)]
    [InlineData("распоряжение карты", true)]
    [InlineData("приказ карты", false)]
    [InlineData("постановление", false)]
    public async Task Words_find_an_order_in_any_form_in_quotes_and_by_the_name_of_its_kind(string words, bool found)
    {
        var (district, department) = await WorldAsync();
        await given.SaveAsync(
            new Order(
                department,
                OrderKind.Free,
                "4-р",
                new(2026, 8, 28),
                "О плане мероприятий («дорожная карта») и методических днях слёта",
                OrderType.Directive
            )
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Observer));

        var page = await site.OpenAsync($"/orders?q={Uri.EscapeDataString(words)}");

        Assert.Equal(found, page.Says("№ 4-р"));
    }

    [Fact]
    public async Task The_journal_is_narrowed_to_a_kind_of_papers()
    {
        var (district, department) = await WorldAsync();
        await given.SaveAsync(new Order(department, OrderKind.Free, "5", new(2026, 8, 28), "О слёте"));
        await given.SaveAsync(
            new Order(department, OrderKind.Free, "4-р", new(2026, 8, 28), "О днях", OrderType.Directive)
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Observer));

        var page = await site.OpenAsync("/orders?type=Directive");

        Assert.True(page.Says("О днях") && !page.Says("О слёте"), page.Text);
    }

    [Fact]
    public void A_resolution_is_of_the_administration_however_it_is_made()
    {
        var id = Guid.CreateVersion7();
        var department = new Organisation(id, OrganisationKind.Department, "УО", null, new(2020, 1, 1));
        var administration = new Organisation(id, OrganisationKind.Administration, "Дума", null, new(2020, 1, 1));
        var text = new OrderText { Points = [new(1, "вести учёт")] };
        var head = new OrderHead("О слёте");

        Assert.Throws<RuleBroken>(() =>
            new Order(department, OrderKind.Free, "5", new(2026, 8, 28), "О слёте", OrderType.Resolution)
        );
        Assert.Throws<RuleBroken>(() => Order.Draft(department, OrderKind.Free, OrderType.Resolution, head, text));
        var draft = Order.Draft(department, OrderKind.Free, OrderType.Order, head, text);
        Assert.Throws<RuleBroken>(() => draft.Write(OrderType.Resolution, head, text));
        var resolution = Order.Draft(administration, OrderKind.Free, OrderType.Order, head, text);
        resolution.Write(OrderType.Resolution, head, text);
        Assert.Equal(OrderType.Resolution, resolution.Type);
    }

    [Fact]
    public async Task A_card_says_what_the_order_approved_and_its_control_may_be_put_right()
    {
        var (district, department) = await WorldAsync();
        var person = await given.TeacherAsync(department, "Белова Ирина Сергеевна", "заместитель начальника");
        var roadmap = await given.RoadmapAsync(
            portal.Database,
            district,
            [new("1.1", "Назначение кураторов", "До 1 марта 2027 г.", Schools)]
        );
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{district.Id}'"
        );
        await portal.Database.ExecuteAsync(
            $"update office_order set issuer_id = '{department.Id}' where id = '{order}'"
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync($"/orders/{order}");
        Assert.True(page.Says(roadmap.Title), page.Text);
        page = await page.FollowAsync("Изменить");
        page = await page.Fill("Контроль за исполнением", "возложить на заместителя")
            .Fill("Кто контролирует", "Белова")
            .PressAsync("Сохранить");

        Assert.True(page.Says("возложить на заместителя"), page.Text);
        Assert.True(page.Says("Белова Ирина Сергеевна"), page.Text);
        Assert.Equal(
            person.Id,
            await portal.Database.AskAsync<Guid>($"select controller_id from office_order where id = '{order}'")
        );
        page = await site.OpenAsync($"/orders/{order}/edit");
        Assert.False(page.Says("Пока вы правили"), page.Text);
        page = await page.Fill("Кто контролирует", "Неизвестный").PressAsync("Сохранить");
        Assert.Contains("нет в списке людей", page.Error("Кто контролирует"), StringComparison.Ordinal);
        Assert.True((await site.OpenAsync("/journal")).Says("Изменён приказ"));
    }

    [Fact]
    public async Task A_coordinator_reads_the_departments_orders_and_changes_only_his_schools()
    {
        var (district, department) = await WorldAsync();
        var (own, other) = (await given.OrganisationAsync(district), await given.OrganisationAsync(district));
        var orders = new List<Order>();
        foreach (var issuer in new[] { department, own, other })
            orders.Add(
                await given.SaveAsync(new Order(issuer, OrderKind.Free, "5", new(2026, 9, 1), "О наставничестве"))
            );
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Coordinator, own));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], await StatusesAsync(""));
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound],
            await StatusesAsync("/edit")
        );

        async Task<List<HttpStatusCode>> StatusesAsync(string page)
        {
            var statuses = new List<HttpStatusCode>();
            foreach (var order in orders)
                statuses.Add((await site.GetAsync($"/orders/{order.Id}{page}")).StatusCode);
            return statuses;
        }
    }

    private async Task<(District, Organisation)> WorldAsync()
    {
        var district = await given.DistrictAsync();
        return (district, await given.OrganisationAsync(district, OrganisationKind.Department, "УО"));
    }
}
