using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>What the words of a row are understood as, and how a person puts it right. Everything goes without scripts: links, forms and buttons.</summary>
public sealed class RowReadingTests(PortalHost portal) : RoadmapTextPages(portal)
{
    [Fact]
    public async Task A_row_opens_as_a_form_and_its_deadline_is_understood_anew()
    {
        var (world, site) = await OpenAsync(Row("1.1", "до 10 октября 2026 г."), Row("1.2", "октябрь 2026 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("понято: до 10.10.2026"), page.Text);

        page = await page.FollowAsync("Править: 1.1");
        page = await page.Fill("Срок", "до 20 сентября 2026 г., далее ежемесячно")
            .Fill("Номер", "1.1а")
            .PressAsync("Сохранить");

        page.Expect(HttpStatusCode.OK);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
        Assert.True(page.Says("20.09.2026") && page.Says("1.1а"), page.Text);
    }

    [Fact]
    public async Task What_a_person_says_of_a_deadline_is_kept_beside_the_printed_words()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 сентября 2026 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("Такой даты нет в календаре"), page.Text);
        Assert.True(page.Says("0 строк понято без вопросов, 1 нужно уточнить"), page.Text);

        page = await page.FollowAsync("Править: 1.1");
        page = await page.Fill("Понимать срок как", "до 1 декабря 2026 г.").PressAsync("Сохранить");

        Assert.True(page.Says("31 сентября 2026 г.") && page.Says("понято: до 01.12.2026"), page.Text);
        Assert.True(page.Says("так понимать: В. П. Зорина"), page.Text);
    }

    [Fact]
    public async Task Rows_that_are_merely_kept_are_not_called_understood()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 февраля 2027 г."), Row("1.2", "май 2027 г."));

        var page = await (await site.OpenAsync(world.Text)).PressAsync("Оставить как есть: 1.1");

        Assert.True(page.Says("Вопросов не осталось: 1 строка понята, подтверждены как есть: 1."), page.Text);
    }

    [Fact]
    public async Task Words_may_mean_a_function_or_a_person_and_every_row_of_the_draft_follows()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        await using (var db = Portal.Database.OpenIn(world.District.Id))
        {
            db.Add(
                new AppointmentFunction(
                    world.District.Id,
                    new("наставник наставников", "наставники наставников", OrganisationKinds.Teaching),
                    90
                )
            );
            await db.SaveChangesAsync();
        }
        foreach (var number in new[] { "1.1", "1.2" })
        {
            var row = await (await site.OpenAsync(world.Text)).FollowAsync($"Править: {number}");
            await row.Fill("Ответственные", "Актив «Росток»").PressAsync("Сохранить");
        }

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Кто это?");
        page = await page.FollowAsync("Группа, должность, функция или человек");
        page = await page.Tick("Назначенные на функцию в организациях")
            .Fill("Функция", "наставник наставников")
            .PressAsync("Сохранить");

        Assert.True(page.Says("Так же и в 1 другой строке."), page.Text);
        Assert.False(page.Says("нет в справочнике"), page.Text);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_counts_rows_with_a_doubtful_deadline_or_a_doubtful_responsible()
    {
        var nobody = GivenRoadmaps.Schools with { Kind = PartyKind.Body, Kinds = OrganisationKinds.None };
        var (_, site) = await OpenAsync(
            Row("1.1", "31 сентября 2026 г."),
            new("1.2", "Дело 1.2", "май 2027 г.", nobody),
            new("1.3", "Дело 1.3", "май 2027 г."),
            Row("1.4", "май 2027 г.")
        );

        var page = await site.OpenAsync("/roadmaps");

        Assert.True(page.Says("уточнить 3 строки"), page.Text);
    }

    [Fact]
    public async Task A_doubt_may_be_left_as_it_is_in_one_click()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 февраля 2027 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("31 февраля 2027 г.") && page.Says("Такой даты нет в календаре"), page.Text);

        page = await page.PressAsync("Оставить как есть: 1.1");

        Assert.True(
            page.Says("оставлено как есть") && page.Says("Вопросов не осталось: все строки подтверждены как есть (1)."),
            page.Text
        );
    }

    [Fact]
    public async Task A_body_that_nobody_knows_is_made_in_its_place_and_known_from_then_on()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        page = await page.Fill("Ответственные", "МКУ «Лучик»").PressAsync("Сохранить");
        Assert.True(page.Says("нет в справочнике"), page.Text);

        page = await page.FollowAsync("Кто это?");
        page = await page.Fill("Краткое название", "Лучик")
            .Fill("Вид", "детский сад")
            .PressAsync("Создать организацию");

        Assert.True(page.Says("понято: Лучик") && !page.Says("нет в справочнике"), page.Text);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_become_another_name_of_a_body_and_every_row_understands_them()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        var centre = await Given.OrganisationAsync(world.District, OrganisationKind.MethodCentre, "Центр развития");
        foreach (var number in new[] { "1.1", "1.2" })
        {
            var row = await (await site.OpenAsync(world.Text)).FollowAsync($"Править: {number}");
            await row.Fill("Ответственные", "МБУ «Росток»").PressAsync("Сохранить");
        }

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Кто это?");
        page = await page.Fill("Выбрать из справочника", "Центр развития").PressAsync("Это она");

        Assert.False(page.Says("нет в справочнике"), page.Text);
        Assert.Equal(
            1,
            await Portal.Database.AskAsync<long>(
                $"select count(*) from organisation_alias where organisation_id = '{centre.Id}'"
            )
        );
    }

    [Fact]
    public async Task The_reading_appears_as_one_types()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));

        var token = (await site.OpenAsync(world.Text))
            .Document.QuerySelector("input[name='__RequestVerificationToken']")!
            .GetAttribute("value")!;

        var deadline = await ReadAsync("deadline", "раз в квартал");
        var doubt = await ReadAsync("deadline", "31 февраля");
        var who = await ReadAsync("responsible", "Руководители ОО, МКУ «Лучик»");

        Assert.Contains("понято:", deadline, StringComparison.Ordinal);
        Assert.Contains("Такой даты нет в календаре: «31 февраля»", doubt, StringComparison.Ordinal);
        Assert.Contains("сейчас", who, StringComparison.Ordinal);
        Assert.Contains("Кто это?", who, StringComparison.Ordinal);

        async Task<string> ReadAsync(string what, string words)
        {
            using var body = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    [what == "deadline" ? "Deadline" : "Responsible"] = words,
                    ["text"] = words,
                    ["__RequestVerificationToken"] = token,
                }
            );
            using var answer = await site.PostAsync($"{world.Text}/{what}", body);
            return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }
    }
}
