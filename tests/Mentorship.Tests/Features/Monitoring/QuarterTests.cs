using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Features.Indicators;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Mentorship.Tests.Features.Monitoring;

/// <summary>The quarter from its opening to its seal, by pages.</summary>
public sealed class QuarterTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_quarter_is_opened_filled_accepted_sealed_and_corrected()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var school = await world.As(Role.Coordinator);
        var quarter = await OpenQuarterAsync(methodist);
        Assert.True(quarter.Says("Сдали 0 из 2"), quarter.Text);

        // The school answers what is asked and sends.
        var own = await school.OpenAsync(quarter.Path);
        Assert.Equal($"{quarter.Path}/returns/{world.School.Id}", own.Path);
        Assert.True(own.Says("Приказы о закреплении пар"), own.Text);
        own = await CorrectAsync(school, own.Path, "orders", "№ 4 от 12.09.2026", "Приказ зарегистрирован на бумаге");
        Assert.True(own.Says("Исправлено: Приказ зарегистрирован на бумаге"), own.Text);
        own = await own.PressAsync("Отправить на проверку");
        Assert.True(own.Says("Отправлено на проверку"), own.Text);

        var review = await methodist.OpenAsync(own.Path);
        review = await review.PressAsync("Принять всё");
        Assert.True(review.Says("Сведения приняты"), review.Text);

        // A draft until it is sealed.
        var draft = await methodist.GetAsync($"{quarter.Path}.xlsx");
        Assert.Contains("ЧЕРНОВИК", await FirstSheetAsync(draft));

        var confirm = await methodist.OpenAsync($"{quarter.Path}/seal");
        Assert.True(confirm.Says("Не принято: 1 организация"), confirm.Text);
        var refused = await confirm.PressAsync("Зафиксировать отчёт");
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        var put = await refused
            .Tick("Фиксирую без принятых сведений: 1. Знаю, что изменить отчёт будет нельзя")
            .PressAsync("Зафиксировать отчёт");
        Assert.Equal("Зафиксированный отчёт", put.Heading);
        var first = await BytesAsync(methodist, $"{quarter.Path}/seals/1.xlsx");

        // Opened again, corrected, sealed as the second; the first stays as it was.
        var back = await methodist.OpenAsync(quarter.Path);
        back = await back.Fill("Что и почему уточняется", "Школа нашла ошибку в приказе")
            .PressAsync("Открыть для уточнения");
        Assert.True(back.Says("Период открыт для уточнения"), back.Text);
        review = await methodist.OpenAsync(own.Path);
        review = await review.Fill("Что исправить", "Укажите второй приказ").PressAsync("Вернуть на доработку");
        confirm = await methodist.OpenAsync($"{quarter.Path}/seal");
        put = await confirm
            .Tick("Фиксирую без принятых сведений: 2. Знаю, что изменить отчёт будет нельзя")
            .PressAsync("Зафиксировать отчёт");
        Assert.Equal("Уточнённый отчёт № 2", put.Heading);
        Assert.True(put.Says("Школа нашла ошибку в приказе") && put.Says("возвращён"), put.Text);
        Assert.Equal(first, await BytesAsync(methodist, $"{quarter.Path}/seals/1.xlsx"));

        var states = await SealCheck.AllAsync(portal.Database.Owner, default);
        Assert.All(states, s => Assert.True(s.IsWhole, s.Sentence));
        Assert.Contains(states, s => s.Count == 2);
    }

    [Fact]
    public async Task A_part_has_a_specialist_who_accepts_it_of_all_at_once()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var curator = await world.As(Role.Curator);
        var methodist = await world.As(Role.Methodist);
        var school = await world.As(Role.Coordinator);
        var quarter = await OpenQuarterAsync(curator);
        var owners = await curator.OpenAsync("/monitoring/owners");
        var name = owners
            .Document.QuerySelectorAll("select[name=Papers] option")
            .Select(o => o.TextContent)
            .Single(o => o.EndsWith(", методист", StringComparison.OrdinalIgnoreCase));
        owners = await owners.Fill("Акты и сайт", name).PressAsync("Сохранить");
        Assert.True(owners.Says("Записано, кто принимает части"), owners.Text);

        var own = await school.OpenAsync(quarter.Path);
        Assert.True(own.Says($"принимает {name.Split(',')[0]}"), own.Text);
        own = await CorrectAsync(school, own.Path, "orders", "№ 4 от 12.09.2026", "Приказ зарегистрирован на бумаге");
        own = await own.PressAsync("Отправить на проверку");
        Assert.True(own.Says("Отправлено на проверку"), own.Text);

        Assert.False((await curator.OpenAsync(quarter.Path)).Says("Ждут меня"));
        var mine = await methodist.OpenAsync($"{quarter.Path}?show=mine");
        Assert.True(mine.Says("вы принимаете: акты и сайт"), mine.Text);
        Assert.Single(mine.Document.QuerySelectorAll("main tbody th[scope=row]"));
        mine = await mine.PressAsync("Принять мои части без замечаний: 1");

        Assert.True(mine.Says("Приняты ваши части сведений 1 организации"), mine.Text);
        Assert.Equal(
            "papers",
            await portal.Database.AskAsync<string>(
                $"select string_agg(block, ' ') from return_block where district_id = '{world.District.Id}' and state = 'accepted'"
            )
        );
        Assert.True((await methodist.OpenAsync($"{quarter.Path}?show=mine")).Says("Никого не нашлось"));
    }

    [Theory]
    [InlineData("mentees", "много", "Сверили", "Напишите целое число, например 24. Если данных нет, оставьте пустым.")]
    [InlineData("mentees", "4", "", "Напишите причину: без неё цифру из реестра не исправить.")]
    [InlineData("nothing", "4", "Сверили", "Такой цифры в сведениях нет. Обновите страницу.")]
    public async Task A_correction_that_cannot_be_is_refused_and_what_was_typed_stays(
        string key,
        string value,
        string reason,
        string message
    )
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var quarter = await OpenQuarterAsync(await world.As(Role.Methodist));
        var school = await world.As(Role.Coordinator);

        var page = await CorrectAsync(school, $"{quarter.Path}/returns/{world.School.Id}", key, value, reason);

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says(message), page.Text);
        if (key == "nothing")
            return;
        // The summary leads to the very field, in the form that is open again with what was typed.
        var field = page.Document.GetElementById(page.Document.QuerySelector(".errs a")!.GetAttribute("href")![1..])!;
        var form = field.Closest("form")!;
        Assert.Equal(key, form.QuerySelector("input[name=Key]")!.GetAttribute("value"));
        Assert.Equal(value, form.QuerySelector("input[name=Value]")!.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.True(form.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_coordinator_sees_his_own_return_only_and_an_observer_no_return()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var quarter = await OpenQuarterAsync(await world.As(Role.Methodist));
        var coordinator = await world.As(Role.Coordinator);
        var observer = await world.As(Role.Observer);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await coordinator.GetAsync($"{quarter.Path}/returns/{world.Other.Id}")).StatusCode
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GetAsync($"{quarter.Path}.xlsx")).StatusCode);
        var page = await observer.OpenAsync(quarter.Path);
        Assert.Empty(page.Document.QuerySelectorAll($"a[href*='/returns/']"));
    }

    [Fact]
    public async Task An_exception_is_asked_granted_and_no_longer_expected()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var quarter = await OpenQuarterAsync(methodist);
        var school = await world.As(Role.Coordinator);
        var page = await school.OpenAsync($"{quarter.Path}/returns/{world.School.Id}");

        page = await page.Fill("Почему", "Школа закрыта на ремонт").PressAsync("Попросить исключение");
        Assert.True(page.Says("Просьба отправлена методисту"), page.Text);
        page = await (await methodist.OpenAsync(page.Path)).PressAsync("Согласовать исключение");

        Assert.True(page.Says("Сведений не представляет"), page.Text);
        quarter = await methodist.OpenAsync(quarter.Path);
        Assert.True(quarter.Says("Сдали 0 из 1") && quarter.Says("Школа закрыта на ремонт"), quarter.Text);
    }

    [Fact]
    public async Task Two_who_seal_at_once_make_one_seal()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var (one, other) = (await world.As(Role.Methodist), await world.As(Role.Curator));
        var quarter = await OpenQuarterAsync(one);
        const string knows = "Фиксирую без принятых сведений: 2. Знаю, что изменить отчёт будет нельзя";
        var pages = await Task.WhenAll(one.OpenAsync($"{quarter.Path}/seal"), other.OpenAsync($"{quarter.Path}/seal"));

        var put = await Task.WhenAll(pages.Select(p => p.Tick(knows).PressAsync("Зафиксировать отчёт")));

        Assert.Single(put, p => p.Heading == "Зафиксированный отчёт");
        Assert.Single(put, p => p.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>($"select count(*) from seal where district_id = '{world.District.Id}'")
        );
    }

    [Theory]
    [InlineData("update seal set because = 'другое'")]
    [InlineData("delete from seal")]
    [InlineData("delete from stored_file_chunk where file_id in (select file_id from seal)")]
    public async Task What_is_sealed_is_changed_by_nobody(string sql)
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var quarter = await OpenQuarterAsync(methodist);
        var confirm = await methodist.OpenAsync($"{quarter.Path}/seal");
        await confirm
            .Tick("Фиксирую без принятых сведений: 2. Знаю, что изменить отчёт будет нельзя")
            .PressAsync("Зафиксировать отчёт");

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => portal.Database.ExecuteAsync(sql));

        Assert.Contains("sealed", refused.Message);
    }

    [Fact]
    public async Task A_day_that_is_no_quarter_needs_a_request_and_a_period_is_opened_once()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);

        var page = await methodist.OpenAsync("/monitoring");
        page = await page.Fill("По состоянию на", "10.12.2026").PressAsync("Открыть период");
        Assert.Contains("по чьему запросу", page.Error("По чьему запросу"));
        page = await page.Fill("По чьему запросу", "Министерство").PressAsync("Открыть период");
        Assert.Equal("По запросу на 10.12.2026", page.Heading);
        page = await methodist.OpenAsync("/monitoring");
        page = await page.Fill("По состоянию на", "10.12.2026")
            .Fill("По чьему запросу", "Министерство")
            .PressAsync("Открыть период");

        Assert.Equal("На этот день период уже открыт.", page.Error("По состоянию на"));
    }

    [Fact]
    public async Task The_morning_tells_the_coordinator_once_that_his_return_is_waited_for()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var quarter = await OpenQuarterAsync(await world.As(Role.Methodist));
        var school = await world.As(Role.Coordinator);
        var jobs = portal.Services.GetRequiredService<JobRounds>();

        await jobs.RunAsync("remind-returns", world.District, again: false, default);
        await jobs.RunAsync("remind-returns", world.District, again: true, default);

        var bell = await school.OpenAsync("/notifications");
        Assert.Single(
            bell.Document.QuerySelectorAll("main li.told b"),
            b => b.TextContent == "Ждут сведения за период"
        );
        var opened = await bell.PressAsync(
            "Открыть: Ждут сведения за период, Проверьте цифры, которые портал вписал из реестра, и отправьте"
        );
        Assert.Equal($"{quarter.Path}/returns/{world.School.Id}", opened.Path);
    }

    private static async Task<TestPage> OpenQuarterAsync(TestSite methodist)
    {
        var page = await methodist.OpenAsync("/monitoring");
        page = await page.PressAsync("Открыть период");
        Assert.Equal("IV квартал 2026 года", page.Heading);
        return page;
    }

    private static async Task<TestPage> CorrectAsync(
        TestSite site,
        string path,
        string key,
        string value,
        string reason
    )
    {
        var page = await site.OpenAsync(path);
        var form = page.Document.QuerySelector("form[action$='/corrections']")!;
        form.QuerySelector("input[name=Key]")!.SetAttribute("value", key);
        var label = form.QuerySelector("label")!.TextContent;
        return await page.Fill(label, value).Fill("Причина", reason).PressAsync("Записать");
    }

    private static async Task<byte[]> BytesAsync(TestSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<string> FirstSheetAsync(HttpResponseMessage answer)
    {
        using var book = new XLWorkbook(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        return book.Worksheet(1).Cell("A3").GetString();
    }
}
