using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps;

public sealed class ApprovalTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_curator_sees_what_will_happen_approves_and_the_schools_have_their_duties()
    {
        var world = await WorldAsync(schools: 3);
        var draft = await given.DraftRoadmapAsync(
            world.District,
            [
                new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools),
                new("1.2", "Обновление баз", "Май 2027 г.", Schools),
            ]
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Будет выдано 6 поручений 3 организациям, первый срок – 10 сентября 2026 г."), page.Text);
        Assert.True(page.Says("У 3 поручений срок уже прошёл"), page.Text);
        page = await page.Fill("Номер", "214-ОД")
            .Fill("Дата", "28.08.2026")
            .Fill("Контроль за исполнением", "оставляю за собой")
            .PressAsync("Утвердить карту");

        Assert.Equal($"/roadmaps/{draft.Id}", page.Path);
        Assert.Equal(6, await DutiesAsync(draft));
        Assert.Equal(
            "approved",
            await portal.Database.AskAsync<string>($"select state from roadmap where id = '{draft.Id}'")
        );
        Assert.Equal(
            "УО 214-ОД 28.08.2026 approveRoadmap оставляю за собой",
            await portal.Database.AskAsync<string>(
                $"""
                select i.short_name || ' ' || o.number || ' ' || to_char(o.issued_on, 'DD.MM.YYYY') || ' ' || o.kind || ' ' || o.control
                from office_order o join organisation i on i.id = o.issuer_id where o.district_id = '{world.District.Id}'
                """
            )
        );
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal where act = 'roadmap.approved' and subject_kind = 'roadmap' and subject_id = '{draft.Id}'"
            )
        );
    }

    [Fact]
    public async Task What_is_not_understood_must_be_confirmed_or_said_otherwise_and_nothing_typed_is_lost()
    {
        var world = await WorldAsync(schools: 2);
        var draft = await DoubtfulAsync(world);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        Assert.True(page.Says("Понято не до конца: 2 мероприятия"), page.Text);
        page = await page.Fill("Номер", "7")
            .Fill("Дата", "28.08.2026")
            .Fill("О чём", "Об утверждении карты района")
            .Fill("Понимать срок как (1.1)", "до 1 октября 2026 г.")
            .PressAsync("Утвердить карту");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ("7", "28.08.2026", "Об утверждении карты района", "до 1 октября 2026 г."),
            (page.Value("Номер"), page.Value("Дата"), page.Value("О чём"), page.Value("Понимать срок как (1.1)"))
        );
        Assert.Contains("подтвердите", page.Error("Подтверждаю: так и надо (1.2)"), StringComparison.Ordinal);
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>(
                $"select count(*) from office_order where district_id = '{world.District.Id}'"
            )
        );
        page = await page.Tick("Подтверждаю: так и надо (1.2)").PressAsync("Утвердить карту");

        Assert.Equal($"/roadmaps/{draft.Id}", page.Path);
        Assert.Equal(2, await DutiesAsync(draft));
    }

    [Fact]
    public async Task Saying_who_a_responsible_is_comes_back_to_the_form_as_it_was_typed()
    {
        var world = await WorldAsync(schools: 2);
        var draft = await DoubtfulAsync(world);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        page = await page.Fill("Номер", "7")
            .Fill("Понимать срок как (1.1)", "до 1 октября 2026 г.")
            .PressAsync("Указать, кто это");
        Assert.Equal("Кто отвечает", page.Heading);
        page = await page.Fill("Все организации одного или нескольких видов", "on")
            .Tick("школа")
            .PressAsync("Сохранить");

        Assert.Equal($"/roadmaps/{draft.Id}/approval", page.Path);
        Assert.Equal(("7", "до 1 октября 2026 г."), (page.Value("Номер"), page.Value("Понимать срок как (1.1)")));
        Assert.False(page.Says("(1.2)"), page.Text);
        Assert.Equal("", (await site.OpenAsync($"/roadmaps/{draft.Id}/approval")).Value("Номер"));
    }

    [Fact]
    public async Task Of_two_people_who_approve_at_once_one_wins_and_the_other_is_told()
    {
        var world = await WorldAsync(schools: 2);
        var draft = await given.DraftRoadmapAsync(
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools)]
        );
        var pages = new List<TestPage>();
        foreach (var number in new[] { "11", "12" })
        {
            var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
            var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
            pages.Add(page.Fill("Номер", number).Fill("Дата", "28.08.2026"));
        }

        var answers = await Task.WhenAll(pages.Select(p => p.PressAsync("Утвердить карту")));

        var late = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.True(late.Says("Карту уже утвердили: приказ № 1"), late.Text);
        Assert.Equal(2, await DutiesAsync(draft));
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from office_order where district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_number_given_twice_in_a_year_is_refused_beside_its_field()
    {
        var world = await WorldAsync(schools: 1);
        await given.SaveAsync(new Order(world.Department, OrderKind.Free, "214-ОД", new(2026, 3, 2), "О слёте"));
        var draft = await given.DraftRoadmapAsync(
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools)]
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        page = await page.Fill("Номер", "214-ОД").Fill("Дата", "28.08.2026").PressAsync("Утвердить карту");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("уже зарегистрирован", page.Error("Номер"), StringComparison.Ordinal);
        page = await page.Fill("Приказ", "№ 214-ОД от 02.03.2026, О слёте").PressAsync("Утвердить карту");
        Assert.Equal($"/roadmaps/{draft.Id}", page.Path);
    }

    [Fact]
    public async Task A_text_that_somebody_changed_meanwhile_is_not_approved_unseen()
    {
        var world = await WorldAsync(schools: 1);
        var draft = await given.DraftRoadmapAsync(
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools)]
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        await portal.Database.ExecuteAsync(
            $"update activity set title = 'Назначение ответственных' where revision_id = '{draft.Draft!.Id}'"
        );

        page = await page.Fill("Номер", "7").Fill("Дата", "28.08.2026").PressAsync("Утвердить карту");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("текст карты изменил кто-то ещё"), page.Text);
        page = await page.PressAsync("Утвердить карту");
        Assert.Equal($"/roadmaps/{draft.Id}", page.Path);
    }

    [Theory]
    [InlineData("update activity set title = 'иначе' where revision_id = '{0}'")]
    [InlineData("delete from activity where revision_id = '{0}'")]
    [InlineData("update section set title = 'иначе' where revision_id = '{0}'")]
    [InlineData("update revision set title = 'иначе' where id = '{0}'")]
    [InlineData("delete from revision where id = '{0}'")]
    public async Task PostgreSQL_itself_refuses_another_text_to_the_role_of_requests(string sql)
    {
        var world = await WorldAsync(schools: 1);
        var roadmap = await given.RoadmapAsync(
            portal.Database,
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools)]
        );
        await using var connection = new NpgsqlConnection(portal.Database.Portal);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"select set_config('portal.district', '{world.District.Id}', false); "
                + sql.Replace("{0}", $"{roadmap.InForce!.Id}", StringComparison.Ordinal),
            connection
        );

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal("ck_roadmap_text_frozen", refusal.ConstraintName);
    }

    [Fact]
    public async Task Thirty_activities_of_forty_schools_are_approved_in_few_statements()
    {
        var world = await WorldAsync(schools: 40);
        var draft = await given.DraftRoadmapAsync(
            world.District,
            Enumerable
                .Range(1, 30)
                .Select(i => new GivenActivity($"1.{i}", $"Мероприятие {i}", "Сентябрь, январь, май", Schools))
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
        var page = await site.OpenAsync($"/roadmaps/{draft.Id}/approval");
        page = page.Fill("Номер", "7").Fill("Дата", "28.08.2026");

        var answer = page;
        var statements = await portal.Statements.CountAsync(async () =>
            answer = await page.PressAsync("Утвердить карту")
        );

        Assert.Equal($"/roadmaps/{draft.Id}", answer.Path);
        // The page that follows is among them.
        Assert.InRange(statements, 1, 60);
        Assert.Equal(3600, await DutiesAsync(draft));
        Assert.Equal(
            3600,
            await portal.Database.AskAsync<long>(
                $"select count(*) from obligation_event where district_id = '{world.District.Id}'"
            )
        );
    }

    private async Task<Roadmap> DoubtfulAsync(World world)
    {
        var roadmap = new Roadmap(
            world.District.Id,
            Direction.Teachers,
            YearKind.School,
            new RoadmapHead("Карта с сомнениями", From, To)
        );
        var section = roadmap.Draft!.AddSection("1", "Раздел");
        foreach (
            var (number, deadline, party) in new[]
            {
                ("1.1", "как решит комиссия", Schools),
                ("1.2", "До 10 сентября 2026 г.", Schools with { Kind = PartyKind.Unknown, Text = "кто-нибудь" }),
            }
        )
        {
            var activity = section.Add(
                new(number, $"Мероприятие {number}", Deadline: deadline, Responsible: party.Text)
            );
            activity.ReadParties([party]);
            activity.ReadDeadline(roadmap.Period, null);
        }
        return await given.SaveAsync(roadmap);
    }

    private Task<long> DutiesAsync(Roadmap roadmap) =>
        portal.Database.AskAsync<long>(
            $"select count(*) from obligation where roadmap_id = '{roadmap.Id}' and gone_on is null"
        );

    private async Task<World> WorldAsync(int schools)
    {
        var district = await given.DistrictAsync();
        var department = await given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        var made = new List<Organisation>();
        for (var i = 0; i < schools; i++)
            made.Add(await given.OrganisationAsync(district));
        return new(district, department, made);
    }

    private sealed record World(District District, Organisation Department, IReadOnlyList<Organisation> Schools);
}
