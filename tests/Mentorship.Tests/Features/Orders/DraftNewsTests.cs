using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>A draft says by itself, while it is written, what has overtaken it and what stands in its way.</summary>
public sealed class DraftNewsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_roadmap_that_another_order_has_approved_or_whose_rows_are_unclear_is_told_while_composing()
    {
        await world.MakeAsync();
        var draft = await portal.Given.DraftRoadmapAsync(
            world.District,
            [
                new("1.1", "Назначение кураторов", "До 10 февраля 2027 г.", GivenRoadmaps.Schools),
                new("1.2", "Провести семинар", "До 20 февраля 2027 г."),
                new("1.3", "Обобщить опыт", "когда получится", GivenRoadmaps.Schools),
            ]
        );
        await portal.Database.ExecuteAsync("update activity set is_confirmed = number = '1.1'");
        var page = await (await world.Curator.OpenAsync("/orders/new"))
            .Fill("утверждение дорожной карты", "on")
            .Fill("Дорожная карта", $"{draft.Id}")
            .PressAsync("Составить текст");

        Assert.True(page.Says("В карте не сказано, кто отвечает: 1.2."), page.Text);
        Assert.True(page.Says("В карте понято не до конца: 1.3."), page.Text);
        var second = await (await world.Curator.OpenAsync("/orders/new"))
            .Fill("утверждение дорожной карты", "on")
            .Fill("Дорожная карта", $"{draft.Id}")
            .PressAsync("Составить текст");
        Assert.True(second.Says("Есть ещё один проект о том же."), second.Text);

        await portal.Database.ExecuteAsync(
            $"update revision set title = 'Другая карта' where roadmap_id = '{draft.Id}'"
        );
        page = await world.Curator.OpenAsync(page.Path);
        Assert.True(page.Says("Карта теперь называется иначе."), page.Text);
        await portal.Database.ExecuteAsync($"update activity set is_confirmed = true");
        page = await world.Curator.OpenAsync(page.Path);
        Assert.False(page.Says("В карте"), page.Text);
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        await page.PressAsync("Зарегистрировать");

        second = await world.Curator.OpenAsync(second.Path);
        Assert.True(second.Says("Текст карты уже утверждён приказом № 1 от 15.01.2027"), second.Text);
        second = await second.PressAsync("Сохранить и перейти к регистрации");
        Assert.True(second.Says("Текст карты уже утверждён приказом № 1 от 15.01.2027"), second.Text);
    }

    [Fact]
    public async Task A_second_order_about_the_same_and_a_head_who_has_changed_are_told()
    {
        await world.MakeAsync();
        var first = await world.BeginAsync("проведение мониторинга");
        Assert.False(first.Says("уже издан"), first.Text);
        first = await first.PressAsync("Сохранить и перейти к регистрации");
        await first.PressAsync("Зарегистрировать");

        var page = await world.BeginAsync("проведение мониторинга");

        Assert.True(page.Says("Об этом уже издан приказ № 1 от 15.01.2027."), page.Text);
        page = await page.Fill("О чём", "О проведении второго мониторинга").PressAsync("Сохранить проект");
        Assert.False(page.Says("уже издан"), page.Text);
        Assert.False(page.Says("сейчас занимает"), page.Text);
        await portal.Database.ExecuteAsync(
            $"update district set head_name = 'Новая Вера Павловна' where id = '{world.District.Id}'"
        );
        page = await world.Curator.OpenAsync(page.Path);
        Assert.True(
            page.Says("Подписывает И. О. Белов, а должность «Начальник управления» сейчас занимает В. П. Новая."),
            page.Text
        );
    }

    [Fact]
    public async Task An_amendment_that_was_made_already_or_has_nothing_to_put_right_any_more_is_told()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "Об учёте пар", "Орлова Татьяна Петровна");
        var id = await world.LastAsync();
        await PostAsync("заведующая отделом");
        var page = await (await world.Curator.OpenAsync($"/orders/{id}")).PressAsync(
            "Подготовить приказ об изменениях"
        );
        Assert.False(page.Says("До регистрации"), page.Text);

        await PostAsync("директор");
        page = await world.Curator.OpenAsync(page.Path);
        Assert.True(page.Says("Пункт 1.1: данные изменились ещё раз"), page.Text);
        await PostAsync("старший методист");
        page = await world.Curator.OpenAsync(page.Path);
        Assert.True(page.Says("Пункт 1.1: исправлять больше нечего"), page.Text);

        await PostAsync("заведующая отделом");
        var other = await (await world.Curator.OpenAsync($"/orders/{id}")).PressAsync(
            "Подготовить приказ об изменениях"
        );
        Assert.True(other.Says("Его же меняет ещё один проект."), other.Text);
        other = await other.PressAsync("Сохранить и перейти к регистрации");
        await other.PressAsync("Зарегистрировать");
        page = await world.Curator.OpenAsync(page.Path);
        Assert.True(page.Says("Пункт 1.1: это уже исправлено: № 2 от 15.01.2027."), page.Text);

        Task PostAsync(string post) =>
            portal.Database.ExecuteAsync(
                $"update employment set post = '{post}' where person_id = '{world.Orlova.Id}'"
            );
    }

    [Fact]
    public async Task What_is_unfinished_or_not_understood_stands_on_the_composing_page_and_on_the_card()
    {
        await world.MakeAsync();
        var page = await world.BeginAsync("свободный текст");
        page = await page.Fill("О чём", "О рыбе")
            .Fill("Пункт 1: что сделать", "считать рыбу 😀")
            .Fill("Исполнитель пункта 1", "Комитет по рыболовству")
            .PressAsync("Список людей");
        page = await page.Fill("Фамилия, имя, отчество", "Орлова Татьяна Петровна")
            .Fill("Должность", "сторож")
            .PressAsync("Сохранить проект");

        foreach (var seen in new[] { page, await world.Curator.OpenAsync($"/orders/{OrderWorld.Id(page)}") })
        {
            Assert.True(seen.Says("До регистрации"), seen.Text);
            Assert.True(seen.Says("нет знаков 😀") && seen.Says("считать рыбу □"), seen.Text);
            Assert.True(seen.Says("не понятно, кто такой «Комитет по рыболовству»"), seen.Text);
            Assert.True(seen.Says("строка 1: Орлова Татьяна Петровна: теперь старший методист"), seen.Text);
        }
    }
}
