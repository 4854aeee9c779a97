using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>Number, day and frozen words; duties, the code on the paper, the loss of force.</summary>
public sealed class RegistrationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_registered_order_has_the_next_number_frozen_words_and_duties()
    {
        await world.MakeAsync();
        var page = await world.RegisteredAsync(
            "свободный текст",
            "Об учёте пар",
            "Руководители ОО",
            "до 1 марта 2027 года"
        );

        Assert.True(page.Says("Приказ зарегистрирован: № 1. Выдано 2 поручения."), page.Text);
        Assert.True(page.Says("Руководителям ОО в срок до 1 марта 2027 года вести учёт пар."), page.Text);
        Assert.True(page.Says("0 из 2"), page.Text);
        var id = await world.LastAsync();
        Assert.Equal($"/orders/{id}", page.Path);
        Assert.True((await page.FollowAsync("Вести учёт пар")).Says("Показать все мероприятия"));
        foreach (var words in new[] { "учёт+руководители", "15.01.2027", "Белов" })
            Assert.True((await world.Curator.OpenAsync($"/orders?q={words}")).Says("Об учёте пар"), words);
        var duties = await world.Curator.OpenAsync("/obligations/list");
        Assert.True(duties.Says("Вести учёт пар"), duties.Text);
        // The plan behind the points is no roadmap of anybody's list.
        Assert.False((await world.Curator.OpenAsync("/roadmaps")).Says("Об учёте пар"));
        var plan = await portal.Database.AskAsync<Guid>(
            $"select id from roadmap where district_id = '{world.District.Id}'"
        );
        Assert.Equal($"/orders/{id}", (await world.Curator.OpenAsync($"/roadmaps/{plan}")).Path);
        Assert.True((await world.Curator.OpenAsync("/journal")).Says("Зарегистрирован приказ"));
        Assert.Equal($"/orders/{id}", (await world.Curator.OpenAsync($"/orders/{id}/text")).Path);
    }

    [Fact]
    public async Task What_is_registered_is_not_changed_by_the_portal_whatever_it_is_told()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "Об учёте пар", "ИМЦ");
        var id = await world.LastAsync();
        foreach (
            var change in new[]
            {
                "title = 'О другом'",
                "number = '99'",
                "frozen = '{}'",
                "content = '{}'",
                "issued_on = issued_on - 1",
                "state = 'draft', number = null, issued_on = null, year = null, frozen = null, registered_at = null, check_token = null",
            }
        )
            await RefusedAsync($"update office_order set {change} where id = '{id}'");
        await RefusedAsync($"delete from office_order where id = '{id}'");

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
    public async Task Ten_who_register_at_once_get_ten_numbers_in_a_row()
    {
        await world.MakeAsync();
        var forms = new List<TestPage>();
        for (var i = 0; i < 10; i++)
        {
            var page = await world.BeginAsync("свободный текст");
            page = page.Fill("О чём", $"О деле {i}").Fill("Пункт 1: что сделать", "вести учёт");
            forms.Add(await page.PressAsync("Сохранить и перейти к регистрации"));
        }

        await Task.WhenAll(forms.Select(f => f.PressAsync("Зарегистрировать")));

        Assert.Equal(
            "1 2 3 4 5 6 7 8 9 10",
            await portal.Database.AskAsync<string>(
                $"select string_agg(number, ' ' order by number::int) from office_order where district_id = '{world.District.Id}'"
            )
        );
    }

    [Theory]
    [InlineData("свободный текст", "О …", "вести учёт", "Допишите, о чём документ")]
    [InlineData("свободный текст", "О первом", "", "Пункт 1 пустой")]
    [InlineData("свободный текст", "О первом", "заменить словами «…»", "осталось «…»")]
    [InlineData("итоги мониторинга, мероприятия, конкурса", "Об итогах", "Утвердить итоги", "пустое")]
    public async Task What_is_not_finished_is_not_frozen(string subject, string title, string point, string sentence)
    {
        await world.MakeAsync();
        var page = await world.BeginAsync(subject);
        page = await page.Fill("О чём", title)
            .Fill("Пункт 1: что сделать", point)
            .PressAsync("Сохранить и перейти к регистрации");

        page = await page.PressAsync("Зарегистрировать");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says(sentence), page.Text);
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>(
                $"select count(*) from office_order where district_id = '{world.District.Id}' and state <> 'draft'"
            )
        );
    }

    [Theory]
    [InlineData("1\u2011ОД")]
    [InlineData("1-од")]
    public async Task One_number_written_twice_is_one_number(string again)
    {
        await world.MakeAsync();
        foreach (
            var (number, expected) in new[] { ("1-ОД", HttpStatusCode.OK), (again, HttpStatusCode.UnprocessableEntity) }
        )
        {
            var page = await world.BeginAsync("свободный текст");
            page = await page.Fill("О чём", "О деле")
                .Fill("Пункт 1: что сделать", "вести учёт")
                .PressAsync("Сохранить и перейти к регистрации");
            page = await page.Fill("Номер", number).PressAsync("Зарегистрировать");
            page.Expect(expected);
        }
        Assert.True((await world.Curator.OpenAsync("/orders?q=1%E2%80%91ОД")).Says("О деле"));
    }

    [Fact]
    public async Task A_number_that_is_taken_or_leaves_a_gap_is_refused_and_the_form_keeps_it()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом");
        var page = await world.BeginAsync("свободный текст");
        page = await page.Fill("О чём", "О втором")
            .Fill("Пункт 1: что сделать", "вести учёт")
            .PressAsync("Сохранить и перейти к регистрации");
        foreach (var (number, sentence) in new[] { ("1", "уже зарегистрирован"), ("5", "Следующий по порядку – № 2") })
        {
            page = await page.Fill("Номер", number).PressAsync("Зарегистрировать");
            page.Expect(HttpStatusCode.UnprocessableEntity);
            Assert.Contains(sentence, page.Error("Номер"), StringComparison.Ordinal);
            Assert.Equal(number, page.Value("Номер"));
        }
        page = await page.Fill("Номер", "<b>2</b>").PressAsync("Зарегистрировать");
        Assert.Contains("только буквы, цифры", page.Error("Номер"), StringComparison.Ordinal);
        page = await page.Fill("Номер", "7-К").PressAsync("Зарегистрировать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("это новый ряд нумерации, точно?"), page.Text);
        page = await page.Tick("Всё верно, зарегистрировать так").PressAsync("Зарегистрировать");
        Assert.True(page.Says("Приказ зарегистрирован: № 7-К."), page.Text);
    }

    [Fact]
    public async Task A_point_that_is_not_understood_stops_the_registration_with_what_to_mend()
    {
        await world.MakeAsync();
        var page = await world.RegisteredAsync("свободный текст", "О рыбе", "Комитет по рыболовству");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("не понятно, кто такой «Комитет по рыболовству»"), page.Text);
        page = await page.FollowAsync("Поправить текст");
        page = await page.Tick("Не из портала: поручения не будет по пункту 1")
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.True(page.Says("Исполнитель не из портала, поручения не будет: пункт 1"), page.Text);
        page = await page.PressAsync("Зарегистрировать");
        Assert.True(page.Says("Комитету по рыболовству вести учёт пар."), page.Text);
    }

    [Fact]
    public async Task A_deadline_that_cannot_be_kept_is_asked_about_before_the_order_is_frozen()
    {
        await world.MakeAsync();
        var page = await world.RegisteredAsync("свободный текст", "О сроках", "ИМЦ", "до 26 января 2020 года");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Пункт 1: срок 26.01.2020 раньше даты документа."), page.Text);
        page = await page.Tick("Всё верно, зарегистрировать так").PressAsync("Зарегистрировать");
        Assert.True(page.Says("Приказ зарегистрирован: № 1."), page.Text);
    }

    [Fact]
    public async Task The_code_on_the_paper_tells_a_stranger_number_day_hash_and_state_and_nothing_more()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О тайном деле", "ИМЦ");
        var id = await world.LastAsync();
        var token = await portal.Database.AskAsync<string>($"select check_token from office_order where id = '{id}'");
        var stranger = portal.Site();

        var page = await stranger.OpenAsync($"/check/{token}");
        page.Expect(HttpStatusCode.OK);
        // The page says what DOCX and PDF say beside the code.
        var sheet = await world.Curator.OpenAsync($"/orders/{id}");
        Assert.True(sheet.Says("Проверить подлинность: ") && sheet.Says($"/check/{token}"), sheet.Text);
        Assert.NotNull(sheet.Document.QuerySelector(".sheet-p .sh-qr svg"));
        var hash = await portal.Database.AskAsync<string>(
            $"select frozen ->> 'hash' from office_order where id = '{id}'"
        );
        Assert.True(
            page.Says("№ 1") && page.Says("15 января 2027") && page.Says(hash) && page.Says("действует"),
            page.Text
        );
        foreach (var secret in new[] { "тайном", "Белов", "Управление", world.District.Name, "ИМЦ" })
            Assert.False(
                page.Document.DocumentElement.TextContent.Contains(secret, StringComparison.OrdinalIgnoreCase),
                secret
            );
        foreach (var wrong in new[] { "нет", new string('a', 500), token[..^1] + (token[^1] == '0' ? '1' : '0') })
            (await stranger.OpenAsync($"/check/{wrong}")).Expect(HttpStatusCode.NotFound);

        var card = await (await world.Curator.OpenAsync($"/orders/{id}/repeal"))
            .Fill("Не действует с", "15.01.2027")
            .Fill("Причина", "исполнен")
            .PressAsync("Утратил силу");
        Assert.True(card.Says("Утратил силу с 15.01.2027"), card.Text);
        Assert.True((await stranger.OpenAsync($"/check/{token}")).Says("утратил силу"));
    }

    [Fact]
    public async Task A_new_post_of_the_executor_is_shown_and_the_amending_order_is_drafted_in_exact_words()
    {
        await world.MakeAsync();
        await world.RegisteredAsync(
            "свободный текст",
            "Об учёте пар",
            "Орлова Татьяна Петровна",
            "до 1 марта 2027 года"
        );
        var id = await world.LastAsync();
        Assert.False((await world.Curator.OpenAsync($"/orders/{id}")).Says("разошёлся"));
        await portal.Database.ExecuteAsync(
            $"update employment set post = 'заведующая отделом' where person_id = '{world.Orlova.Id}'"
        );

        var page = await world.Curator.OpenAsync($"/orders/{id}");
        Assert.True(page.Says("Приказ разошёлся с данными: 1 место"), page.Text);
        page = await page.PressAsync("Подготовить приказ об изменениях");

        Assert.True(page.Says("1. Внести в приказ от 15.01.2027 № 1 «Об учёте пар» следующие изменения:"), page.Text);
        Assert.Contains("заменить словами «Заведующей отделом ИМЦ Орловой Т. П.»", page.Text, StringComparison.Ordinal);
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        await page.PressAsync("Зарегистрировать");
        page = await world.Curator.OpenAsync($"/orders/{id}");
        Assert.True(page.Says("изменён№ 2"), page.Text);
        Assert.True(page.Says("Исправлено: № 2 от 15.01.2027") && !page.Says("разошёлся"), page.Text);
    }

    [Fact]
    public async Task The_head_registers_what_he_signs_and_a_methodist_does_not_see_drafts()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("проведение мониторинга");
        var id = OrderWorld.Id(page);
        var head = await portal.SignedInAsync(await portal.Given.MemberAsync(world.District, Role.Head));
        var methodist = await portal.SignedInAsync(await portal.Given.MemberAsync(world.District, Role.Methodist));

        Assert.Equal(HttpStatusCode.NotFound, (await methodist.GetAsync($"/orders/{id}")).StatusCode);
        page = await head.OpenAsync($"/orders/{id}");
        Assert.True(page.Says("Провести мониторинг наставничества"), page.Text);
        page = await page.FollowAsync("Зарегистрировать");
        page = await page.PressAsync("Зарегистрировать");

        Assert.True(page.Says("Приказ зарегистрирован: № 1. Выдано 3 поручения."), page.Text);
        Assert.Equal(HttpStatusCode.OK, (await methodist.GetAsync($"/orders/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_roadmap_is_approved_by_the_registration_of_the_order_that_the_approval_page_prepares()
    {
        await world.MakeAsync();
        var draft = await portal.Given.DraftRoadmapAsync(
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 февраля 2027 г.", GivenRoadmaps.Schools)]
        );
        var page = await (await world.Curator.OpenAsync($"/roadmaps/{draft.Id}/approval")).PressAsync(
            "Подготовить приказ"
        );
        Assert.True(page.Says("УТВЕРЖДЕН") && page.Says("Назначение кураторов"), page.Text);
        Assert.Equal("draft", await StateAsync());
        var heading = await world.Curator.OpenAsync($"/roadmaps/{draft.Id}");
        page = await heading.FollowAsync("готовится приказ об утверждении");
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        page = await page.PressAsync("Зарегистрировать");

        Assert.Equal("approved", await StateAsync());
        Assert.True(page.Says("дорожная карта, действует с 15.01.2027"), page.Text);
        Assert.True(page.Says("УТВЕРЖДЕНАприказом управления образования администрации Заречного района"), page.Text);

        Task<string> StateAsync() =>
            portal.Database.AskAsync<string>($"select state from roadmap where id = '{draft.Id}'");
    }
}
