using System.Net;
using System.Text;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Xunit;

namespace Mentorship.Tests.Features.Obligations;

public sealed class ReportTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly byte[] Scan = Encoding.UTF8.GetBytes("%PDF-1.7 приказ");

    [Fact]
    public async Task A_coordinator_reports_from_the_overview_in_two_presses_and_a_file_is_given_through_the_duty_only()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.DutyAsync();
        var site = await world.AsAsync(Role.Coordinator);
        var overview = await site.OpenAsync("/");
        Assert.True(overview.Says("Просрочено 1 поручение"), overview.Text);

        var card = await overview.FollowAsync("Отчитаться: 1.1 Назначение кураторов");
        Assert.True(card.Says("Почему красное: ничего не сдано"), card.Text);
        card = await card.Fill("Что сделано", "Приказ подписан")
            .PressAsync("Сдать на проверку", ("File", Scan, "приказ.pdf"), ("File", Scan, "лист ознакомления.pdf"));

        card.Expect(HttpStatusCode.OK);
        Assert.True(card.Says("Отчёт сдан на проверку"), card.Text);
        Assert.True(card.Says("лист ознакомления.pdf"), card.Text);
        Assert.Equal("submitted", await world.StateAsync(duty));
        var file = card.Document.QuerySelector($"a[href^='/obligations/{duty}/files/']")!.GetAttribute("href")!;
        using var answer = await site.GetAsync(file);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Scan, await answer.Content.ReadAsByteArrayAsync());
        var stranger = await world.AsAsync(Role.Coordinator, world.Other);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(file)).StatusCode);
        var elsewhere = await world.DutyAsync("1.2");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.GetAsync(file.Replace($"{duty}", $"{elsewhere}", StringComparison.Ordinal))).StatusCode
        );
    }

    [Fact]
    public async Task An_act_of_the_school_is_ticked_instead_of_a_file()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var kind = await portal.Given.SaveAsync(ActKind.Usual(world.District.Id)[1]);
        var act = new LocalAct(world.School, kind, new DateOnly(2026, 9, 3));
        act.Name(null, "12");
        await portal.Given.SaveAsync(act);
        var site = await world.AsAsync(Role.Coordinator);

        var card = await site.OpenAsync($"/obligations/{await world.DutyAsync()}");
        card = await card.Tick("Положение о наставничестве № 12 от 03.09.2026").PressAsync("Сдать на проверку");

        Assert.NotNull(card.Document.QuerySelector($"a[href='/acts/{act.Id}']"));
        Assert.True(card.Says("на проверке"), card.Text);
    }

    [Fact]
    public async Task Papers_of_another_kind_than_the_activity_ends_with_are_offered_behind_a_fold()
    {
        var world = await DutyWorld.MakeAsync(portal);
        await portal.Database.ExecuteAsync(
            $"update activity set result_kind = 'order' where district_id = '{world.District.Id}'"
        );
        foreach (var (place, number) in new[] { (1, "12"), (3, "13") })
        {
            var kind = await portal.Given.SaveAsync(ActKind.Usual(world.District.Id)[place]);
            var act = new LocalAct(world.School, kind, new DateOnly(2026, 9, 3));
            act.Name(null, number);
            await portal.Given.SaveAsync(act);
        }
        var site = await world.AsAsync(Role.Coordinator);

        var card = await site.OpenAsync($"/obligations/{await world.DutyAsync()}");

        var first = Assert.Single(card.Document.QuerySelectorAll("fieldset input[name=Objects]"));
        Assert.Contains(
            "Приказ о назначении куратора № 13",
            first.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        var rest = Assert.Single(card.Document.QuerySelectorAll("details input[name=Objects]"));
        Assert.Contains("Положение о наставничестве № 12", rest.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ссылка", "javascript:alert(1)", "Проверьте ссылку")]
    [InlineData("Ссылка", "https://user:secret@school.example/", "Проверьте ссылку")]
    [InlineData("Что сделано", "", "Приложите файл")]
    public async Task What_is_wrong_is_said_beside_the_field_and_what_was_typed_stays(
        string field,
        string text,
        string says
    )
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.DutyAsync();
        var page = await (await world.AsAsync(Role.Coordinator)).OpenAsync($"/obligations/{duty}");

        page = await page.Fill(field, text).PressAsync("Сдать на проверку");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(says, page.Error(field), StringComparison.Ordinal);
        Assert.Equal(text, page.Value(field));
        Assert.Equal("notStarted", await world.StateAsync(duty));
    }

    [Fact]
    public async Task A_comment_without_end_a_program_and_twenty_six_megabytes_are_refused_and_nothing_is_kept()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var page = await (await world.AsAsync(Role.Coordinator)).OpenAsync($"/obligations/{await world.DutyAsync()}");

        var huge = await page.Fill("Что сделано", new string('я', 4001)).PressAsync("Сдать на проверку");
        page.Fill("Что сделано", "готово");
        var program = await page.PressAsync(
            "Сдать на проверку",
            ("File", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], "отчёт.pdf")
        );
        var large = new byte[26 * 1024 * 1024];
        Scan.CopyTo(large, 0);
        var heavy = await page.PressAsync("Сдать на проверку", ("File", large, "отчёт.pdf"));

        Assert.Contains(
            "4000",
            huge.Expect(HttpStatusCode.UnprocessableEntity).Error("Что сделано"),
            StringComparison.Ordinal
        );
        Assert.NotEqual("", program.Expect(HttpStatusCode.UnprocessableEntity).Error("Файлы"));
        Assert.Contains(
            "25 МБ",
            heavy.Expect(HttpStatusCode.UnprocessableEntity).Error("Файлы"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>(
                $"select count(*) from stored_file where district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_note_begins_the_work_a_report_may_be_recalled_and_more_time_asked_for()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.DutyAsync("1.2");
        var site = await world.AsAsync(Role.Coordinator);
        var page = await site.OpenAsync($"/obligations/{duty}");

        page = await page.Fill("Что сделано", "Собираем сведения").PressAsync("Сохранить заметку");
        Assert.Equal("inProgress", await world.StateAsync(duty));
        page = await page.PressAsync("Сдать на проверку");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Что сделано", "Справка готова").PressAsync("Сдать на проверку");
        page = await page.PressAsync("Отозвать отчёт");
        Assert.Equal("inProgress", await world.StateAsync(duty));
        page = await page.Fill("До какого дня", "01.06.2027")
            .Fill("Почему", "Ждём итогов года")
            .PressAsync("Попросить");

        Assert.True(page.Says("продление запрошено"), page.Text);
        Assert.True(page.Says("Собираем сведения"), page.Text);
    }

    [Fact]
    public async Task Another_school_and_another_district_do_not_exist_and_an_observer_reads_no_names()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var foreign = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        var neighbour = await world.AsAsync(Role.Coordinator, world.Other);
        var curator = await foreign.AsAsync(Role.Curator);
        var observer = await world.AsAsync(Role.Observer);

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/obligations/{duty}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await curator.GetAsync($"/obligations/{duty}")).StatusCode);
        var card = await observer.OpenAsync($"/obligations/{duty}");
        Assert.True(card.Says("Сдано на проверку"), card.Text);
        Assert.False(card.Says("Зорина"));
        Assert.False(card.Says("Приказ № 5 подписан"));
        Assert.False(card.Says("Сдать на проверку"));
    }

    [Fact]
    public async Task A_methodist_reports_what_is_asked_of_his_centre_and_nothing_else()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var centre = await portal.Given.OrganisationAsync(
            world.District,
            Mentorship.Web.Domain.Organisations.OrganisationKind.MethodCentre
        );
        var own = world with
        {
            Roadmap = await portal.Given.RoadmapAsync(
                portal.Database,
                world.District,
                [new("2.1", "Семинар", "до 1 октября 2026 г.", GivenRoadmaps.Body(centre))]
            ),
        };
        var site = await world.AsAsync(Role.Methodist, centre);

        var page = await site.OpenAsync($"/obligations/{await own.DutyAsync("2.1", centre)}");
        page = await page.Fill("Что сделано", "Семинар проведён").PressAsync("Сдать на проверку");
        var strange = await site.OpenAsync($"/obligations/{await world.DutyAsync()}");

        Assert.True(page.Says("на проверке"), page.Text);
        Assert.False(strange.Says("Сдать на проверку"));
    }

    [Fact]
    public async Task A_card_costs_twelve_statements_at_most()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        foreach (var role in new[] { Role.Curator, Role.Coordinator })
        {
            var site = await world.AsAsync(role);
            Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync($"/obligations/{duty}")), 1, 12);
        }
    }
}
