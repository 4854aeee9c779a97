using System.Net;
using Mentorship.Tests.Documents.Papers;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>From «Новый документ» to its paper, before it is registered.</summary>
public sealed class ComposingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_curator_begins_an_order_changes_its_text_and_sees_the_paper_and_what_becomes_a_duty()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("проведение мониторинга");

        Assert.EndsWith("/text", page.Path, StringComparison.Ordinal);
        Assert.True(page.Says("Руководителям образовательных организаций в срок до"), page.Text);
        Assert.True(page.Says("станет поручением"), page.Text);
        page = await page.Fill("О чём", "О мониторинге пар")
            .Fill("Продолжение преамбулы", "во исполнение плана работы")
            .Fill("Пункт 1: что сделать", "провести мониторинг <b>пар</b> в январе")
            .PressAsync("Сохранить проект");

        Assert.True(page.Says("Проект сохранён."), page.Text);
        Assert.True(page.Says("1. Провести мониторинг <b>пар</b> в январе."), page.Text);
        Assert.True(page.Says("Во исполнение плана работы"), page.Text);
        Assert.Equal("О мониторинге пар", page.Heading);
        Assert.True((await world.Curator.OpenAsync("/orders")).Says("Проекты: 1"));
        Assert.False((await world.Observer.OpenAsync("/orders")).Says("О мониторинге пар"));
    }

    [Fact]
    public async Task Buttons_beside_points_work_without_scripts_and_keep_what_was_typed()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("свободный текст");

        page = await page.Fill("О чём", "О разном").Fill("Пункт 1: что сделать", "первое").PressAsync("Добавить пункт");
        page = await page.Fill("Пункт 2: что сделать", "второе").PressAsync("Пункт 2 сделать подпунктом");
        Assert.True(page.Says("1. Первое:") && page.Says("1.1. Второе."), page.Text);
        page = await page.PressAsync("Пункт 1.1 поднять на уровень");
        page = await page.PressAsync("Пункт 2 выше");

        Assert.Equal(("второе", "первое"), (page.Value("Пункт 1: что сделать"), page.Value("Пункт 2: что сделать")));
        page = await page.PressAsync("Удалить пункт 2");
        page = await page.PressAsync("Список людей");
        page = await page.Fill("Фамилия, имя, отчество", "Орлова Татьяна Петровна, старший методист, ИМЦ")
            .PressAsync("Сохранить проект");
        Assert.True(page.Says("Орлова Татьяна Петровна") && page.Says("старший методист"), page.Text);
        Assert.False(page.Says("первое"), page.Text);
    }

    [Fact]
    public async Task A_table_of_indicators_begins_with_the_districts_plans_and_is_printed_as_typed()
    {
        await world.MakeAsync();
        foreach (var indicator in UsualIndicators.For(world.District.Id, [], []).Take(2))
            await portal.Given.SaveAsync(indicator);
        var page = await world.BeginAsync("свободный текст");

        page = await (await page.Fill("О чём", "О показателях").PressAsync("Показатели")).PressAsync("Ещё год");
        Assert.True(page.Says("Доля детей 10–19 лет в роли наставляемого"), page.Text);
        page = await page.PressAsync("Убрать: Доля детей и подростков 15–19 лет в роли наставника");
        page = await page.Fill("2027", "62,5").PressAsync("Сохранить проект");

        Assert.True(page.Says("1Доля детей 10–19 лет в роли наставляемого%62,5–"), page.Text);
        Assert.False(page.Says("в роли наставника"), page.Text);
        page = await page.Fill("2027", "много").PressAsync("Сохранить проект");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task A_text_that_somebody_else_has_saved_meanwhile_is_not_written_over_unseen()
    {
        await world.MakeAsync();
        var mine = await world.BeginAsync("свободный текст");
        var theirs = await world.Curator.OpenAsync(mine.Path);
        await theirs.Fill("О чём", "О чужом").PressAsync("Сохранить проект");

        var page = await mine.Fill("О чём", "О своём").PressAsync("Сохранить проект");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("О своём", page.Value("О чём"));
        Assert.True(page.Says("сохранил кто-то ещё"), page.Text);
        page = await page.PressAsync("Сохранить проект");
        Assert.Equal("О своём", page.Heading);
    }

    [Fact]
    public async Task The_sheet_beside_the_form_says_what_the_saved_one_says_of_control_and_of_readers()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("свободный текст");

        // What is wrong keeps the form and shows the sheet as it stands now.
        page = await page.Fill("О чём", "")
            .Fill("Контроль за исполнением приказа", "")
            .Fill("Кто контролирует", "Орлова")
            .Fill("Кто ещё знакомится", "Соколов Андрей Сергеевич, водитель")
            .PressAsync("Сохранить проект");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("О чём", "О контроле").PressAsync("Сохранить проект");

        Assert.True(
            page.Says("Контроль за исполнением приказа возложить на старшего методиста ИМЦ Орлову Т. П."),
            page.Text
        );
        Assert.True(page.Says("Лист ознакомления") && page.Says("водитель"), page.Text);
        Assert.Equal("True", page.Value("Приложить лист ознакомления"));
    }

    [SkippableFact]
    public async Task Draft_and_registered_order_leave_as_DOCX_and_PDF_that_say_what_the_page_says()
    {
        await world.MakeAsync();
        var page = (await world.Curator.OpenAsync("/orders/new"))
            .Fill("создание рабочей группы", "on")
            .Fill("Человек", "Орлова");
        page = await page.PressAsync("Составить текст");
        var id = OrderWorld.Id(page);

        Assert.StartsWith("PK", await StartAsync($"/orders/{id}.docx"), StringComparison.Ordinal);
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        await page.PressAsync("Зарегистрировать");
        var docx = await (await world.Curator.GetAsync($"/orders/{id}.docx")).Content.ReadAsByteArrayAsync();
        var text = string.Join(' ', await OutsideTools.PagesAsync(await OutsideTools.PrintAsync(docx)));
        Assert.Contains(
            "Создать рабочую группу",
            SpokenText.Bare(text).Length > 0 ? text.ReplaceLineEndings(" ") : "",
            StringComparison.Ordinal
        );
        Assert.Contains("/check/", text, StringComparison.Ordinal);
        Assert.StartsWith("%PDF", await StartAsync($"/orders/{id}.pdf"), StringComparison.Ordinal);

        async Task<string> StartAsync(string address)
        {
            var answer = await world.Curator.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return System.Text.Encoding.Latin1.GetString((await answer.Content.ReadAsByteArrayAsync())[..8]);
        }
    }

    [Fact]
    public async Task Every_kind_can_be_begun()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О прежнем");
        foreach (var line in ActKind.Usual(world.District.Id))
            await portal.Given.SaveAsync(line);
        // Orders on pairs begin from the pairs.
        OrderKind[] elsewhere =
        [
            OrderKind.ApproveRoadmap,
            OrderKind.ChangeRoadmap,
            OrderKind.AssignPairs,
            OrderKind.ChangePairs,
            OrderKind.EndPairs,
            OrderKind.ApproveProgrammes,
        ];
        foreach (var kind in Enum.GetValues<OrderKind>().Except(elsewhere))
        {
            var page = await world.Curator.OpenAsync("/orders/new");
            page = page.Fill(Mentorship.Web.Ui.Wording.OrderWords.Subject(kind), "on");
            if (kind == OrderKind.ApproveAct)
                page = page.Fill("Что утверждают", "Положение о наставничестве");
            if (kind == OrderKind.Amend)
                page = page.Fill("Изменяемый документ", $"{await world.LastAsync()}");
            page = await page.Fill("Человек", "Орлова").PressAsync("Составить текст");

            Assert.True(page.Path.EndsWith("/text", StringComparison.Ordinal), $"{kind}: {page.Text}");
            Assert.Empty(page.Errors);
        }
    }
}
