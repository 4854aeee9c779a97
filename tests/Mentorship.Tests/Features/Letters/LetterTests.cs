using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Features.Letters;

/// <summary>Written, sent under a number, read at the schools, and kept as it was sent.</summary>
public sealed class LetterTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly LetterWorld world = new(portal);

    [Fact]
    public async Task A_draft_stands_beside_its_paper_and_counts_those_it_goes_to()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync();

        Assert.EndsWith("/text", page.Path, StringComparison.Ordinal);
        Assert.Equal("И. О. Белов", page.Value("Подписывает: имя"));
        Assert.True(page.Says("никто не выбран"), page.Text);
        page = await page.Fill("Текст", "Приглашаем.\nЖдём ответа.").Tick("Школы: 3").PressAsync("Сохранить проект");

        Assert.True(page.Says("3 организации") && page.Says("Руководителям школ"), page.Text);
        Assert.True(page.Says("Приглашаем.") && page.Says("Ждём ответа."), page.Text);
        Assert.Equal("True", page.Value("Школы: 3"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await world.OfStepnaya.GetAsync($"/letters/{LetterWorld.Id(page)}")).StatusCode
        );
        page = await page.Fill("О чём", "").PressAsync("Сохранить проект");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Укажите, о чём письмо", page.Error("О чём"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_goes_the_page_says_number_day_to_whom_who_is_told_and_where_nobody_signs_in()
    {
        await world.MakeAsync();
        var page = await world.WrittenAsync();

        Assert.True(page.Says("следующий по порядку: № 1"), page.Text);
        Assert.True(page.Says("15 января 2027"), page.Text);
        Assert.True(page.Says("Письмо получат: 3 организации."), page.Text);
        Assert.True(page.Says("2 школьных куратора"), page.Text);
        Assert.True(page.Says("Никто не входит в портал: 1 организация.") && page.Says("Луговая СОШ"), page.Text);
        page = await page.PressAsync("Отправить письмо");

        Assert.True(page.Says("Письмо № 1 отправлено: 3 организации. Уведомление получили 2 человека."), page.Text);
        Assert.True(page.Says("от 15.01.2027 № 1") && page.Says("прочитали 0 из 3"), page.Text);
        Assert.True((await world.Curator.OpenAsync("/journal")).Says("Отправлено письмо"));
        var list = await world.Curator.OpenAsync("/letters?q=семинаре&year=2027");
        Assert.True(list.Says("прочитали 0 из 3"), list.Text);
        Assert.False((await world.Curator.OpenAsync("/letters?year=2026")).Says("О семинаре"));
        Assert.True((await world.Curator.OpenAsync("/search?q=семинаре")).Says("№ 1 О семинаре наставников"));
        var mail = await portal.Database.AskAsync<long>(
            $"select count(*) from outbox where subject = 'Письмо № 1 от 15.01.2027' and address = '{world.StepnayaMail.Email}'"
        );
        Assert.Equal(1, mail);
    }

    [Fact]
    public async Task The_first_of_a_school_to_open_it_has_read_it_and_the_curator_sees_who()
    {
        await world.MakeAsync();
        var id = LetterWorld.Id(await world.SentAsync());
        await world.Curator.OpenAsync($"/letters/{id}");
        var colleague = await portal.SignedInAsync(
            await portal.Given.MemberAsync(world.District, Role.Coordinator, world.Stepnaya)
        );

        var list = await world.OfStepnaya.OpenAsync("/letters");
        Assert.True(list.Says("не прочитано"), list.Text);
        Assert.Contains("1 не прочитано", Menu(list), StringComparison.Ordinal);
        Assert.True((await world.OfStepnaya.OpenAsync("/notifications")).Says("Пришло письмо, не прочитано"));
        var page = await world.OfStepnaya.OpenAsync($"/letters/{id}");
        Assert.True(page.Says("Приглашаем наставников.") && page.Says("прочитано"), page.Text);
        Assert.DoesNotContain("не прочитано", Menu(page), StringComparison.Ordinal);
        Assert.False(page.Says("Кто прочитал") || page.Says("Речная"), page.Text);
        var by = await ReaderAsync();
        await colleague.OpenAsync($"/letters/{id}");
        Assert.Equal(by, await ReaderAsync());

        Assert.False((await world.OfStepnaya.OpenAsync("/letters?state=unread")).Says("О семинаре"));
        Assert.False((await world.OfStepnaya.OpenAsync("/notifications")).Says("письмо, не прочитано"));
        var card = await world.Curator.OpenAsync($"/letters/{id}");
        Assert.True(card.Says("прочитала 1 из 3"), card.Text);
        Assert.True(
            card.Text.IndexOf("Луговая", StringComparison.Ordinal)
                < card.Text.IndexOf("Степная", StringComparison.Ordinal)
        );
        var unread = await world.Curator.OpenAsync($"/letters/{id}?state=unread");
        Assert.True(unread.Says("Речная СОШ") && !unread.Says("Степная СОШ"), unread.Text);
        Assert.Equal(HttpStatusCode.OK, (await world.Curator.GetAsync($"/letters/{id}/readers.xlsx")).StatusCode);

        Task<Guid> ReaderAsync() =>
            portal.Database.AskAsync<Guid>(
                $"select read_by from letter_copy where letter_id = '{id}' and organisation_id = '{world.Stepnaya.Id}'"
            );
    }

    [Fact]
    public async Task A_school_that_it_was_not_sent_to_does_not_see_it()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("Об одном деле");
        page = page.Fill("Текст", "Просим зайти.").Fill("Отдельные организации", "Степная СОШ");
        page = await (await page.PressAsync("Сохранить и перейти к отправке")).PressAsync("Отправить письмо");
        var id = LetterWorld.Id(page);

        Assert.True(page.Says("отправлено: 1 организация."), page.Text);
        foreach (var path in new[] { "", ".docx", ".pdf" })
            Assert.Equal(HttpStatusCode.NotFound, (await world.OfRechnaya.GetAsync($"/letters/{id}{path}")).StatusCode);
        Assert.False((await world.OfRechnaya.OpenAsync("/letters")).Says("Об одном деле"));
        Assert.False((await world.OfRechnaya.OpenAsync("/search?q=одном")).Says("Об одном деле"));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await world.OfStepnaya.GetAsync($"/letters/{id}/readers.xlsx")).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await world.OfStepnaya.GetAsync($"/letters/{id}.docx")).StatusCode);
        var observer = await portal.SignedInAsync(await portal.Given.MemberAsync(world.District, Role.Observer));
        var seen = await observer.OpenAsync($"/letters/{id}");
        Assert.True(
            seen.Says("прочитала") is false && seen.Says("прочитали 0 из 1") && !seen.Says("Кто прочитал"),
            seen.Text
        );
    }

    [Fact]
    public async Task Those_who_have_not_read_it_are_reminded_once_a_day()
    {
        await world.MakeAsync();
        var id = LetterWorld.Id(await world.SentAsync());
        await world.OfStepnaya.OpenAsync($"/letters/{id}");

        var page = await (await world.Curator.OpenAsync($"/letters/{id}")).PressAsync("Напомнить");

        Assert.True(page.Says("Напоминание отправлено: 1 человек.") && page.Says("напоминали 15.01.2027"), page.Text);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("button"), b => b.TextContent.Contains("Напомнить"));
        Assert.True((await world.OfRechnaya.OpenAsync("/notifications")).Says("Просят прочитать письмо"));
        Assert.False((await world.OfStepnaya.OpenAsync("/notifications")).Says("Просят прочитать"));
        Assert.True((await world.Curator.OpenAsync("/journal")).Says("Напомнили прочитать письмо"));
    }

    [Fact]
    public async Task Eight_who_send_at_once_get_eight_numbers_in_a_row()
    {
        await world.MakeAsync();
        var forms = new List<TestPage>();
        for (var i = 0; i < 8; i++)
            forms.Add(await world.WrittenAsync($"О деле {i}"));

        await Task.WhenAll(forms.Select(f => f.PressAsync("Отправить письмо")));

        Assert.Equal(
            "1 2 3 4 5 6 7 8",
            await portal.Database.AskAsync<string>(
                $"select string_agg(number, ' ' order by number::int) from letter where district_id = '{world.District.Id}'"
            )
        );
        Assert.Equal(
            24,
            await portal.Database.AskAsync<long>(
                $"select count(*) from letter_copy where district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_and_a_gap_is_asked_about()
    {
        await world.MakeAsync();
        var page = await world.WrittenAsync();
        page = await page.Fill("Исходящий номер", "01-15/118").PressAsync("Отправить письмо");
        Assert.True(page.Says("Письмо № 01-15/118 отправлено"), page.Text);
        page = await world.WrittenAsync("О втором");
        Assert.True(page.Says("№ 01-15/119"), page.Text);
        page = await page.Fill("Исходящий номер", "01-15/118").PressAsync("Отправить письмо");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("уже отправлено", page.Error("Исходящий номер"), StringComparison.Ordinal);
        page = await page.Fill("Исходящий номер", "01-15/125").PressAsync("Отправить письмо");
        Assert.Contains("Следующий по порядку – № 01-15/119", page.Error("Исходящий номер"), StringComparison.Ordinal);
        page = await page.Tick("Номера между ними заняты письмами на бумаге").PressAsync("Отправить письмо");

        Assert.True(page.Says("Письмо № 01-15/125 отправлено"), page.Text);
    }

    [Fact]
    public async Task What_is_sent_is_not_changed_by_the_portal_whatever_it_is_told()
    {
        await world.MakeAsync();
        var id = LetterWorld.Id(await world.SentAsync());
        var copies = $"where letter_id = '{id}' and organisation_id = '{world.Stepnaya.Id}'";
        foreach (
            var sql in new[]
            {
                $"update letter set title = 'О другом' where id = '{id}'",
                $"update letter set number = '99' where id = '{id}'",
                $"update letter set frozen = '{{}}' where id = '{id}'",
                $"update letter set state = 'draft', number = null, sent_on = null, year = null, frozen = null, sent_at = null where id = '{id}'",
                $"delete from letter where id = '{id}'",
                $"delete from letter_copy {copies}",
                $"update letter_copy set organisation_id = '{world.Kindergarten.Id}' {copies}",
                $"insert into letter_copy (district_id, id, letter_id, organisation_id) values ('{world.District.Id}', gen_random_uuid(), '{id}', '{world.Kindergarten.Id}')",
            }
        )
            await RefusedAsync(sql);
        await world.OfStepnaya.OpenAsync($"/letters/{id}");
        await RefusedAsync($"update letter_copy set read_at = null, read_by = null {copies}");
        Assert.Equal($"/letters/{id}", (await world.Curator.OpenAsync($"/letters/{id}/text")).Path);

        async Task RefusedAsync(string sql)
        {
            await using var connection = new NpgsqlConnection(portal.Database.Portal);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(
                $"select set_config('portal.district', '{world.District.Id}', false); {sql}",
                connection
            );
            var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
            Assert.Equal(PostgresErrorCodes.CheckViolation, refused.SqlState);
        }
    }

    [Fact]
    public async Task The_list_costs_few_statements_however_long_it_is()
    {
        await world.MakeAsync();
        await world.SentAsync();
        var (curator, school) = (
            await portal.Statements.CountAsync(() => world.Curator.OpenAsync("/letters")),
            await portal.Statements.CountAsync(() => world.OfStepnaya.OpenAsync("/letters"))
        );

        Assert.True(curator <= 7 && school <= 6, $"{curator} and {school} statements");
    }

    private static string Menu(TestPage page) =>
        string.Join(
            ' ',
            page.Document.QuerySelectorAll("#menu a")
                .Select(a => string.Concat(a.TextContent.Split('\n').Select(l => l.Trim())))
        );
}
