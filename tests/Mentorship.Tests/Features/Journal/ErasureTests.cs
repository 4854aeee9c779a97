using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Journal;

public sealed class ErasureTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_erases_the_values_of_a_person_and_the_chain_stays_whole()
    {
        var (district, teacher, site) = await WorldAsync("Стёртова Анна Петровна");
        var page = await (await site.OpenAsync($"/journal?subject={teacher.Id}")).FollowAsync("Стереть значения");
        Assert.True(page.Says("Стёртова Анна Петровна"), page.Text);

        page = await page.Fill("Основание", "акт № 3 от 12 января 2027 г.")
            .Tick("Понимаю, что вернуть стёртое нельзя")
            .PressAsync("Стереть по акту");

        page.Expect(HttpStatusCode.OK);
        Assert.StartsWith($"/journal?subject={teacher.Id}", page.Path, StringComparison.Ordinal);
        Assert.True(page.Says("значений стёрто"), page.Text);
        Assert.True(page.Says("стёрто по акту №"), page.Text);
        Assert.True(page.Says("акт № 3 от 12 января 2027 г."), page.Text);
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal_value where district_id = '{district.Id}' and new_value = 'Стёртова'"
            )
        );
        Assert.True((await site.OpenAsync("/journal/check")).Says("значений стёрто по актам"));
        await foreach (var chain in JournalCheck.AllAsync(portal.Database.Owner, default))
            Assert.Null(chain.Fault);
    }

    [Fact]
    public async Task Without_a_ground_or_a_tick_nothing_is_erased_and_what_was_typed_stays()
    {
        var (district, teacher, site) = await WorldAsync("Целова Анна Петровна");
        var page = await site.OpenAsync($"/journal/erasures/new?subject={teacher.Id}");

        page = await page.Fill("Основание", "акт № 3 от 12 января").PressAsync("Стереть по акту");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Подтвердите: вернуть стёртое будет нельзя.", page.Error("Понимаю, что вернуть стёртое нельзя"));
        Assert.Equal("акт № 3 от 12 января", page.Value("Основание"));

        page = await page.Fill("Основание", "")
            .Tick("Понимаю, что вернуть стёртое нельзя")
            .PressAsync("Стереть по акту");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Укажите основание: номер и дату акта, отзыв согласия, обращение.", page.Error("Основание"));

        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal_value where district_id = '{district.Id}' and new_value = 'Целова'"
            )
        );
    }

    [Fact]
    public async Task What_is_erased_already_is_not_erased_again()
    {
        var (_, teacher, site) = await WorldAsync("Разова Анна Петровна");
        for (var time = 0; time < 2; time++)
        {
            var page = await site.OpenAsync($"/journal/erasures/new?subject={teacher.Id}");
            page = await page.Fill("Основание", "акт № 3 от 12 января")
                .Tick("Понимаю, что вернуть стёртое нельзя")
                .PressAsync("Стереть по акту");
            Assert.Equal(time == 1, page.Status == HttpStatusCode.UnprocessableEntity);
            Assert.Equal(time == 1, page.Says("стирать нечего"));
        }
    }

    [Fact]
    public async Task Nobody_erases_in_another_district()
    {
        var (_, teacher, _) = await WorldAsync("Чужова Анна Петровна");
        var (_, _, site) = await WorldAsync("Своева Анна Петровна");

        (await site.OpenAsync($"/journal/erasures/new?subject={teacher.Id}")).Expect(HttpStatusCode.NotFound);
    }

    private async Task<(District District, Person Teacher, TestSite Site)> WorldAsync(string name)
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var teacher = await portal.Given.TeacherAsync(school, name);
        return (district, teacher, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }
}
