using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>What is put right in a roadmap in force without a revision, and obligations that follow.</summary>
public sealed class CorrectionTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_corrected_deadline_moves_obligations_at_once_and_the_words_stay()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var activity = roadmap.InForce!.InOrder().First();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/activities/{activity.Id}/deadline");
        page = await page.Fill("Понимать как", "до 20 марта 2027 г.").PressAsync("Посмотреть, как будет понято");
        Assert.True(page.Says("до 20.03.2027"), page.Text);
        Assert.True(page.Says("20.03.2027 – нерабочий день"), page.Text);
        Assert.True(page.Says("срок изменится у 2 поручений"), page.Text);
        Assert.Equal(
            0,
            await CountAsync(
                $"select count(*) from activity where deadline_phrase is not null and id = '{activity.Id}'"
            )
        );
        page = await page.PressAsync("Сохранить");

        Assert.Equal($"/roadmaps/{roadmap.Id}", page.Path);
        Assert.Equal(
            2,
            await CountAsync(
                $"select count(*) from obligation where activity_id = '{activity.Id}' and due_on = '2027-03-20'"
            )
        );
        Assert.Equal(
            "До 1 марта 2027 г.",
            await portal.Database.AskAsync<string>($"select deadline_text from activity where id = '{activity.Id}'")
        );
        page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/activities/{activity.Id}/deadline");
        page = await page.Fill("Понимать как", "как решит комиссия").PressAsync("Сохранить");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("не понимает", page.Error("Понимать как"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_a_responsible_means_is_put_right_and_obligations_go_to_him()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var centre = await given.OrganisationAsync(district, OrganisationKind.MethodCentre, "Методцентр");
        var activity = roadmap.InForce!.InOrder().First();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        var address = $"/roadmaps/{roadmap.Id}/activities/{activity.Id}/party?party={activity.Parties[0].Id}";

        var page = await site.OpenAsync(address);
        page.Expect(HttpStatusCode.OK);
        page = await page.Tick("Одна организация")
            .Fill("Организация", "Методцентр")
            .Fill("Кому в организации", "")
            .PressAsync("Сохранить");

        Assert.Equal($"/roadmaps/{roadmap.Id}", page.Path);
        Assert.Equal(
            1,
            await CountAsync(
                $"select count(*) from obligation where activity_id = '{activity.Id}' and gone_on is null and organisation_id = '{centre.Id}'"
            )
        );
        Assert.Equal(
            2,
            await CountAsync(
                $"select count(*) from obligation where activity_id = '{activity.Id}' and gone_on is not null"
            )
        );
    }

    [Fact]
    public async Task Dates_are_entered_for_what_the_text_leaves_open_and_removed_while_nothing_was_done()
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district);
        var roadmap = await given.RoadmapAsync(
            portal.Database,
            district,
            [new("1.1", "Справки", "по запросу", Schools)]
        );
        var address = $"/roadmaps/{roadmap.Id}/activities/{roadmap.InForce!.InOrder().Single().Id}/dates";
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync(address);
        page = await page.Fill("Исполнить до", "01.03.2027")
            .Fill("Что нужно", "запрос министерства")
            .PressAsync("Внести срок");
        Assert.True(page.Says("до 01.03.2027 запрос министерства 1 0"), page.Text);
        page = await page.Fill("Исполнить до", "01.03.2027").PressAsync("Внести срок");
        Assert.Contains("уже внесён", page.Error("Исполнить до"), StringComparison.Ordinal);
        page = await page.Fill("Исполнить до", "01.03.2030").PressAsync("Внести срок");
        Assert.Contains("Карта действует", page.Error("Исполнить до"), StringComparison.Ordinal);

        page = await site.OpenAsync(address);
        var again = await site.OpenAsync(address);
        page = await page.PressAsync("Убрать срок");
        Assert.True(page.Says("Дат пока нет"), page.Text);
        Assert.Equal(
            0,
            await CountAsync($"select count(*) from obligation where roadmap_id = '{roadmap.Id}' and gone_on is null")
        );
        Assert.Equal(HttpStatusCode.NotFound, (await again.PressAsync("Убрать срок")).Status);

        page = await page.Fill("Исполнить до", "01.03.2027").PressAsync("Внести срок");
        await portal.Database.ExecuteAsync(
            $"update obligation set state = 'inProgress' where roadmap_id = '{roadmap.Id}' and gone_on is null"
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.PressAsync("Убрать срок")).Status);
    }

    private Task<long> CountAsync(string sql) => portal.Database.AskAsync<long>(sql);
}
