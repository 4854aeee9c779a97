using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>What the page of registration asks before a document is frozen.</summary>
public sealed class NumberRowTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_directive_goes_on_in_the_row_of_directives_and_an_order_in_that_of_orders()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом");
        var page = await DraftAsync("О втором", "Распоряжение");
        Assert.True(page.Says("Пусто – следующий по журналу: № 1-р"), page.Text);
        page = await page.PressAsync("Зарегистрировать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Распоряжение в этом журнале – первое, нумерация начнётся с № 1-р, точно?"), page.Text);
        page = await page.Tick("Всё верно, зарегистрировать так").PressAsync("Зарегистрировать");
        Assert.True(page.Says("Распоряжение зарегистрировано: № 1-р."), page.Text);

        page = await DraftAsync("О третьем", "Приказ");
        Assert.True(page.Says("Пусто – следующий по журналу: № 2, последний № 1"), page.Text);
        page = await page.PressAsync("Зарегистрировать");
        Assert.True(page.Says("Приказ зарегистрирован: № 2."), page.Text);
        page = await (await DraftAsync("О четвёртом", "Приказ")).Fill("Номер", "2-р").PressAsync("Зарегистрировать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("последний из них – распоряжение № 1-р"), page.Text);
    }

    [Fact]
    public async Task An_order_of_a_year_long_ago_is_not_registered_in_one_press()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом");
        var page = await (await DraftAsync("О прошлом", "Приказ"))
            .Fill("Номер", "244-ОД")
            .Fill("Дата", "01.01.2020")
            .PressAsync("Зарегистрировать");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("это новый ряд нумерации, точно?") && page.Says("регистрируют задним числом"), page.Text);
        Assert.True(page.Says("время документа закончилось 31.08.2020"), page.Text);
        page = await page.Tick("Всё верно, зарегистрировать так").PressAsync("Зарегистрировать");
        Assert.True(page.Says("Приказ зарегистрирован: № 244-ОД."), page.Text);
    }

    [Fact]
    public async Task It_is_said_who_is_not_told_and_whose_case_is_not_sure()
    {
        await world.MakeAsync();
        var page = (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О втором")
            .Fill("Пункт 1: что сделать", "вести учёт")
            .Fill("Исполнитель пункта 1", "Берг Лейла")
            .Tick("Не из портала: поручения не будет по пункту 1");
        page = await page.PressAsync("Сохранить проект");
        Assert.True(
            page.Says("Пункт 1: портал не уверен, как склонять «Берг Лейла», на листе – «Берг Лейла»."),
            page.Text
        );
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        page = await page.PressAsync("Зарегистрировать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.FollowAsync("Вернуться к тексту");
        page = await page.Fill("Как напечатать исполнителя пункта 1", "Берг Лейле")
            .Fill("Контроль за исполнением приказа", "возложить на заместителя начальника Иванова И. И.")
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.False(page.Says("«Кто контролирует» не заполнено"), page.Text);
        page = await page.FollowAsync("Вернуться к тексту");
        page = await page.PressAsync("Добавить пункт");
        page = await page.Fill("Пункт 2: что сделать", "вести учёт")
            .Fill("Исполнитель пункта 2", "ИМЦ")
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.True(page.Says("«Кто контролирует» не заполнено"), page.Text);
        page = await page.FollowAsync("Вернуться к тексту");
        page = await page.Fill("Кто контролирует", "Орлова Татьяна Петровна")
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.True(page.Says("сообщать о просрочке портал будет другому: Орлова Татьяна Петровна."), page.Text);
    }

    [Fact]
    public async Task Nobody_of_the_registry_is_taken_for_somebody_outside()
    {
        await world.MakeAsync();
        await portal.Given.TeacherAsync(world.School, "Ким Анна Львовна", "заведующая");
        var page = (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О госте")
            .Fill("Пункт 1: что сделать", "выступить")
            .Fill("Исполнитель пункта 1", "Ким Чен Ир")
            .Tick("Не из портала: поручения не будет по пункту 1");

        page = await page.PressAsync("Сохранить проект");

        Assert.True(page.Says("Ким Чен Ир выступить."), page.Text);
        Assert.False(page.Says("Заведующей"), page.Text);
    }

    private async Task<TestPage> DraftAsync(string title, string type)
    {
        var page = (await world.BeginAsync("свободный текст"))
            .Fill("О чём", title)
            .Fill(type, "on")
            .Fill("Пункт 1: что сделать", "вести учёт")
            .Fill("Исполнитель пункта 1", "ИМЦ");
        return await page.PressAsync("Сохранить и перейти к регистрации");
    }
}
