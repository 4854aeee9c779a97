using System.Net;
using AngleSharp.Html.Dom;
using Mentorship.Tests.Data;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Surveys;

public sealed class AnsweringTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_slip_is_answered_once_without_signing_in_and_says_first_who_will_see_what()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var slips = await SurveyWorld.SlipsAsync(await world.As(Role.Coordinator), survey);
        var guest = portal.Site();

        var page = await guest.OpenAsync(slips[0]);
        page.Expect(HttpStatusCode.OK);
        Assert.Equal("Как вам наставник?", page.Heading);
        Assert.True(page.Says("Имени мы не спрашиваем") && page.Says(world.School.ShortName), page.Text);
        Assert.Equal(6, slips.Count);
        Assert.Contains("noindex", page.Response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);

        // Opening uses nothing up.
        page = await SurveyWorld.AnswerAsync(guest, slips[0], 9);
        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Спасибо, ответы приняты"), page.Text);
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(slips[0])).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync("/answer/abc")).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_stays_when_an_answer_is_refused()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var slips = await SurveyWorld.SlipsAsync(await world.As(Role.Coordinator), survey);
        var guest = portal.Site();

        var page = await guest.OpenAsync(slips[0]);
        page = await page.Fill("9. Что было для вас самым ценным?", "Поддержка").PressAsync("Отправить ответы");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Ответьте хотя бы на один вопрос с выбором ответа"), page.Text);
        Assert.Equal("Поддержка", page.Value("9. Что было для вас самым ценным?"));
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(slips[0])).StatusCode);
    }

    [Fact]
    public async Task Of_two_answers_by_one_slip_at_once_one_is_kept()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var slips = await SurveyWorld.SlipsAsync(await world.As(Role.Coordinator), survey);

        var filled = new List<TestPage>();
        for (var n = 0; n < 4; n++)
            filled.Add(await SurveyWorld.FillAsync(portal.Site(), slips[n % 2], 8));

        var pages = await Task.WhenAll(filled.Select(p => p.PressAsync("Отправить ответы")));

        Assert.Equal(2, pages.Count(p => p.Status == HttpStatusCode.OK));
        Assert.Equal(2, pages.Count(p => p.Status == HttpStatusCode.Gone));
        Assert.Equal(2, await AnsweredAsync(world));
    }

    [Fact]
    public async Task Nothing_in_the_database_leads_from_an_answer_to_a_link_a_person_or_a_moment()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var slips = await SurveyWorld.SlipsAsync(await world.As(Role.Coordinator), survey);
        var before = await JournalAsync(world);
        foreach (var score in new[] { 9, 3, 6 })
        {
            portal.Clock.Advance(TimeSpan.FromHours(1));
            await SurveyWorld.AnswerAsync(portal.Site(), slips[score / 3 - 1], score);
        }
        portal.Clock.Advance(TimeSpan.FromHours(-3));

        // The three used links are alike but for their tokens, and none bears the moment of an answer.
        Assert.Equal(
            "1",
            await portal.Database.AskAsync<string>(
                "select count(distinct (used_at, expires_at, target_id))::text from link where purpose = 'survey' and used_at is not null"
                    + $" and district_id = '{world.District.Id}'"
            )
        );
        // One value holds all answers, by their text: columns that could name somebody or a time do not exist.
        Assert.Equal(
            ["answered", "ballots", "district_id", "id", "invited", "organisation_id", "papers", "survey_id"],
            await Catalogue.ReadAsync(
                portal.Database.Owner,
                "select column_name::text from information_schema.columns where table_name = 'survey_group'"
            )
        );
        Assert.Equal(before, await JournalAsync(world));
    }

    [Fact]
    public async Task Paper_counts_as_one_of_those_invited_and_is_seen_as_paper()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var site = await world.As(Role.Coordinator, world.Other);
        for (var n = 0; n < 3; n++)
        {
            var form = await (await site.OpenAsync(survey)).FollowAsync($"Внести с бумаги: {world.Other.ShortName}");
            foreach (var radio in form.Document.QuerySelectorAll("input[type=radio][value='7']"))
                ((IHtmlInputElement)radio).IsChecked = true;
            (await form.PressAsync("Внести анкету")).Expect(HttpStatusCode.OK);
        }

        var page = await site.OpenAsync(survey);

        Assert.True(page.Says("3 из 3"), page.Text);
        Assert.DoesNotContain("Внести с бумаги", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Напечатать", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lost_slips_are_revoked_and_printed_anew()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var survey = (await SurveyWorld.OpenAsync(await world.As(Role.Methodist))).Path;
        var site = await world.As(Role.Coordinator);
        var lost = await SurveyWorld.SlipsAsync(site, survey);
        await SurveyWorld.AnswerAsync(portal.Site(), lost[0], 8);

        await (await site.OpenAsync(survey)).PressAsync("Погасить ссылки");
        var slips = await SurveyWorld.SlipsAsync(site, survey);

        Assert.Equal(5, slips.Count);
        Assert.Equal(HttpStatusCode.Gone, (await portal.Site().GetAsync(lost[1])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Site().GetAsync(slips[0])).StatusCode);
        portal.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(HttpStatusCode.Gone, (await portal.Site().GetAsync(slips[0])).StatusCode);
        portal.Clock.Advance(TimeSpan.FromDays(-15));
    }

    private Task<long> AnsweredAsync(SurveyWorld world) =>
        portal.Database.AskAsync<long>(
            $"select sum(answered) from survey_group where district_id = '{world.District.Id}'"
        );

    private Task<long> JournalAsync(SurveyWorld world) =>
        portal.Database.AskAsync<long>($"select count(*) from journal where district_id = '{world.District.Id}'");
}
