using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>People of an order: found while it is written, with their posts, and all of them on the sheet.</summary>
public sealed class ComposingPeopleTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_name_alone_brings_the_post_and_the_place_into_the_annex()
    {
        await world.MakeAsync();
        var page = await (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О группе")
            .PressAsync("Список людей");

        page = await page.Fill("Фамилия, имя, отчество", "орлова татьяна  петровна").PressAsync("Сохранить проект");

        Assert.Equal("старший методист ИМЦ", page.Value("Должность"));
        // What was written by hand stays.
        page = await page.Fill("Должность", "эксперт").PressAsync("Сохранить проект");
        Assert.Equal("эксперт", page.Value("Должность"));
    }

    [Fact]
    public async Task A_line_of_the_list_brings_the_post_with_its_place_too()
    {
        await world.MakeAsync();
        var page = await (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О группе")
            .PressAsync("Список людей");

        page = await page.Fill("Фамилия, имя, отчество", "Орлова Татьяна Петровна, старший методист, ИМЦ")
            .PressAsync("Сохранить проект");

        Assert.Equal("Орлова Татьяна Петровна", page.Value("Фамилия, имя, отчество"));
        Assert.Equal("старший методист ИМЦ", page.Value("Должность"));
    }

    [Theory]
    [InlineData(
        "Соколов Андрей Сергеевич, директор дома культуры",
        "Соколову Андрею Сергеевичу, директору дома культуры, подготовить зал."
    )]
    [InlineData(
        "директор дома культуры Соколов Андрей Сергеевич",
        "Директору дома культуры Соколову Андрею Сергеевичу подготовить зал."
    )]
    [InlineData(
        "Соколов Андрей Сергеевич, директор дома культуры (по согласованию)",
        "Соколову Андрею Сергеевичу, директору дома культуры (по согласованию), подготовить зал."
    )]
    public async Task What_is_said_of_somebody_from_outside_is_closed_by_a_comma(string executor, string printed)
    {
        await world.MakeAsync();
        var page = await (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О слёте")
            .Fill("Пункт 1: что сделать", "подготовить зал")
            .Fill("Исполнитель пункта 1", executor)
            .Tick("Не из портала: поручения не будет по пункту 1")
            .PressAsync("Сохранить проект");

        Assert.True(page.Says(printed), page.Text);
    }

    [Fact]
    public async Task Whoever_is_named_from_outside_or_by_agreement_stands_on_the_sheet()
    {
        await world.MakeAsync();
        var page = await (await world.BeginAsync("свободный текст"))
            .Fill("О чём", "О группе")
            .PressAsync("Список людей");
        page = await page.Fill("Пункт 1: что сделать", "подготовить зал")
            .Fill("Исполнитель пункта 1", "директор дома культуры Соколов Андрей Сергеевич")
            .Tick("Не из портала: поручения не будет по пункту 1")
            .Fill("Фамилия, имя, отчество", "Рыбина Анна Львовна")
            .Fill("Должность", "библиотекарь")
            .Tick("по согласованию")
            .Tick("Приложить лист ознакомления")
            .PressAsync("Сохранить проект");

        var sheet = string.Join(
            ' ',
            page.Document.QuerySelectorAll(".sheet-p")[^1].TextContent.Split((char[])[' ', '\u00A0', '\n'])
        );
        Assert.Contains("Соколов Андрей Сергеевич", sheet, StringComparison.Ordinal);
        Assert.Contains("директор дома культуры", sheet, StringComparison.Ordinal);
        Assert.Contains("Рыбина Анна Львовна", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_searched_while_the_order_is_written()
    {
        await world.MakeAsync();
        await portal.Given.TeacherAsync(world.School, "Дальняя Анна Олеговна", "учитель");
        var page = await world.BeginAsync("свободный текст");
        var at = $"/orders/{OrderWorld.Id(page)}/text/people";
        Assert.Equal(
            $"{at}?executors=true",
            page.Document.QuerySelector("[name='Points[0].Executor']")!.GetAttribute("hx-get")
        );
        Assert.Equal(at, page.Document.QuerySelector("[name=Who]")!.GetAttribute("hx-get"));

        Assert.Contains("Дальняя Анна Олеговна, учитель", await AskAsync($"{at}?Who=Даль"), StringComparison.Ordinal);
        var executors = await AskAsync($"{at}?executors=true&Points%5B0%5D.Executor=Даль");
        Assert.Contains("Дальняя Анна Олеговна", executors, StringComparison.Ordinal);
        Assert.Contains("ИМЦ", executors, StringComparison.Ordinal);
        Assert.DoesNotContain("Дальняя", await AskAsync($"{at}?Who=Несуществующий"), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await world.Observer.GetAsync($"{at}?Who=Даль")).StatusCode);

        async Task<string> AskAsync(string address) =>
            WebUtility.HtmlDecode(await (await world.Curator.GetAsync(address)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_journal_finds_words_in_any_form()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О проведении мониторинга наставничества", "ИМЦ");

        foreach (var words in new[] { "мониторинг", "мониторингом", "наставничеству+проведение", "ведение+пар" })
            Assert.Equal(
                words != "ведение+пар",
                (await world.Curator.OpenAsync($"/orders?q={words}")).Says("О проведении мониторинга")
            );
        Assert.True((await world.Curator.OpenAsync("/orders?q=учёта")).Says("О проведении мониторинга"));
    }
}
