using System.IO.Compression;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>Composed as a распоряжение, every word says so.</summary>
public sealed class DirectiveTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task Every_word_of_a_directive_says_that_it_is_one()
    {
        await world.MakeAsync();
        var settings = await world.Curator.OpenAsync("/settings");
        await settings.Fill("Слово распоряжения", "распоряжаюсь").PressAsync("Сохранить вид приказа");
        var page = await world.BeginAsync("поощрение");
        Assert.True(page.Says("ПРИКАЗЫВАЮ:") && page.Says("довести приказ до сведения"), page.Text);

        page = await page.Fill("Распоряжение", "on")
            .Fill("Пункт 1: что сделать", "Считать настоящий приказ главным, по приказу работать")
            .Fill("Кто ещё знакомится", "Соколов Андрей Сергеевич, водитель")
            .Fill("Фамилия, имя, отчество", "Орлова Татьяна Петровна, старший методист")
            .PressAsync("Сохранить проект");

        foreach (
            var words in new[]
            {
                "РАСПОРЯЖЕНИЕ",
                "РАСПОРЯЖАЮСЬ:",
                "Считать настоящее распоряжение главным",
                "довести распоряжение до сведения",
                "Контроль за исполнением распоряжения оставляю за собой",
                "к распоряжению управления образования",
                "С распоряжением № ________",
                "Лист распоряжения",
                "Пункт 1 говорит «приказ», а документ – распоряжение.",
            }
        )
            Assert.True(page.Says(words), words + " " + page.Text);
        page = await page.Fill("Пункт 1: что сделать", "Считать настоящее распоряжение главным")
            .Fill("Исполнитель пункта 1", "ИМЦ")
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.True(page.Says("Регистрация распоряжения"), page.Text);
        page = await page.PressAsync("Зарегистрировать");

        Assert.True(page.Says("Распоряжение зарегистрировано: № 1."), page.Text);
        Assert.Equal("Распоряжение № 1 от 15.01.2027", page.Heading);
        Assert.False(page.Says("приказ") && !page.Says("Приказы"), page.Text);
        Assert.True((await world.Curator.OpenAsync("/orders")).Says("№ 1распоряжение"));
        Assert.True((await world.Curator.OpenAsync("/obligations/list")).Says("Распоряжение № 1: О поощрении"));
        var token = await portal.Database.AskAsync<string>(
            $"select check_token from office_order where id = '{await world.LastAsync()}'"
        );
        Assert.True((await portal.Site().OpenAsync($"/check/{token}")).Says("Распоряжение"));
    }

    [Fact]
    public async Task A_roadmap_approved_by_a_directive_stands_under_a_stamp_that_says_so()
    {
        await world.MakeAsync();
        var draft = await portal.Given.DraftRoadmapAsync(
            world.District,
            [new("1.1", "Назначение кураторов", "До 10 февраля 2027 г.", GivenRoadmaps.Schools)]
        );
        var page = await (await world.Curator.OpenAsync("/orders/new"))
            .Fill("утверждение дорожной карты", "on")
            .Fill("Распоряжение", "on")
            .Fill("Дорожная карта", $"{draft.Id}")
            .PressAsync("Составить текст");
        Assert.True(page.Says("УТВЕРЖДЕНАраспоряжением управления образования"), page.Text);
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        await page.PressAsync("Зарегистрировать");

        page = await world.Curator.OpenAsync($"/roadmaps/{draft.Id}");
        Assert.True(page.Says("распоряжение № 1 от 15 января 2027"), page.Text);
        using var paper = await world.Curator.GetAsync($"/roadmaps/{draft.Id}.docx");
        await using var docx = new ZipArchive(await paper.Content.ReadAsStreamAsync());
        using var words = new StreamReader(await docx.GetEntry("word/document.xml")!.OpenAsync());
        Assert.Contains(">распоряжением ", await words.ReadToEndAsync(), StringComparison.Ordinal);
    }
}
