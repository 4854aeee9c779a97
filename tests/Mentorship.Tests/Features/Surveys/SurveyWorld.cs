using AngleSharp.Html.Dom;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Tests.Features.Surveys;

/// <summary>A district with two schools whose pupils are mentored: six in one, three in the other.</summary>
internal sealed record SurveyWorld(
    PortalHost Portal,
    District District,
    Organisation School,
    Organisation Other,
    IReadOnlyList<SurveyTemplate> Templates
)
{
    public static async Task<SurveyWorld> MakeAsync(PortalHost portal)
    {
        var given = portal.Given;
        var district = await given.DistrictAsync();
        var school = await given.OrganisationAsync(district);
        var other = await given.OrganisationAsync(district);
        var lists = await given.PairListsAsync(portal.Database, district);
        foreach (var (place, count) in new[] { (school, 6), (other, 3) })
        {
            for (var n = 0; n < count; n++)
            {
                var pair = GivenPairs.Of(
                    place,
                    lists,
                    await given.StudentAsync(place, $"Снегов{new string('а', n)} Илья Маркович", 10),
                    await given.StudentAsync(place, $"Рощин{new string('а', n)} Пётр Ильич", 6),
                    subject: null,
                    form: lists.Pupils
                );
                pair.Approve(GivenPairs.From);
                await portal.Database.SavePairAsync(pair);
            }
        }
        var templates = UsualSurveys.For(district.Id);
        foreach (var template in templates)
            await given.SaveAsync(template);
        foreach (var indicator in UsualIndicators.For(district.Id, [], lists.Kinds))
            await given.SaveAsync(indicator);
        return new(portal, district, school, other, templates);
    }

    public async Task<TestSite> As(Role role, Organisation? of = null) =>
        await Portal.SignedInAsync(
            await Portal.Given.MemberAsync(District, role, role == Role.Coordinator ? of ?? School : null)
        );

    /// <summary>Opened by the methodist through the page; its address.</summary>
    public static async Task<TestPage> OpenAsync(TestSite site, string template = "Наставляемые, на выходе") =>
        await (await site.OpenAsync("/surveys/new"))
            .Fill("Анкета", template)
            .Fill("Название опроса", "Как вам наставник?")
            .PressAsync("Открыть опрос");

    /// <summary>Slips of the school of a coordinator: their addresses without the host.</summary>
    public static async Task<IReadOnlyList<string>> SlipsAsync(TestSite coordinator, string survey)
    {
        var page = await coordinator.OpenAsync(survey);
        var button = page.Document.QuerySelector("form[action$='/links'] button")!.GetAttribute("aria-label")!;
        var sheet = await page.PressAsync(TestPage.Fold(button));
        return
        [
            .. sheet.Document.QuerySelectorAll(".slip a").Select(a => new Uri(a.GetAttribute("href")!).AbsolutePath),
        ];
    }

    public static async Task<TestPage> AnswerAsync(TestSite guest, string slip, int score, string? words = null) =>
        await (await FillAsync(guest, slip, score, words)).PressAsync("Отправить ответы");

    public static async Task<TestPage> FillAsync(TestSite guest, string slip, int score, string? words = null)
    {
        var page = await guest.OpenAsync(slip);
        foreach (var radio in page.Document.QuerySelectorAll($"input[type=radio][value='{score}']"))
            ((IHtmlInputElement)radio).IsChecked = true;
        if (words is not null)
            ((IHtmlTextAreaElement)page.Document.QuerySelector("textarea")!).Value = words;
        return page;
    }
}
