using System.Net;
using System.Text;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class BatchTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Head = "Наставник;Наставляемый;Форма;Вид;Предмет;Начало;Окончание\n";
    private const string Good =
        "Крутова Лариса Геннадьевна;Тихонова В. И.;учитель – учитель;традиционное, один на один;математика;01.12.2026;28.05.2027\n";

    private readonly PairWorld world = new(portal);

    static BatchTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_file_in_the_old_encoding_is_read_shown_and_loaded_once()
    {
        var page = await BringAsync(Head + Good);
        Assert.True(page.Says("Появится 1 черновик"), page.Text);

        page = await page.PressAsync("Завести все пары");
        Assert.True(page.Says("Заведено черновиками: 1 пара"), page.Text);

        page = await BringAsync(Head + Good);
        Assert.True(page.Says("Все эти пары уже есть"), page.Text);
        Assert.Equal(1, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
    }

    [Fact]
    public async Task Errors_stand_beside_rows_and_go_back_with_the_file()
    {
        var page = await BringAsync(
            Head
                + Good
                + "Нетникого Пётр;Тихонова Вера Ильинична;учитель – учитель;группа;;01.12.2026;28.05.2027\n"
                + "Крутова Лариса Геннадьевна;Тихонова Вера Ильинична;нет такой;группа;;31.02.2027;28.05.2027\n"
                + "Крутова Лариса Геннадьевна;Крутова Лариса Геннадьевна;учитель – учитель;группа;;01.12.2026;28.05.2027\n"
        );

        Assert.True(page.Says("С ошибками 3 строки"), page.Text);
        Assert.True(page.Says("Наставник: Такого человека нет в списке «Люди»"), page.Text);
        Assert.True(page.Says("Форма: Нет такой записи"), page.Text);
        Assert.True(page.Says("Начало: Такого дня нет"), page.Text);
        Assert.True(page.Says("нельзя быть наставником самому себе"), page.Text);

        using var answer = await world.Coordinator.GetAsync($"{page.Path}/annotated.xlsx");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.Contains("Такого человека нет", book.Worksheet(1).Cell("A3").GetString(), StringComparison.Ordinal);

        page = await page.PressAsync("Завести только верные, 1");
        Assert.Equal(1, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
    }

    [Fact]
    public async Task Rows_of_one_file_that_exclude_each_other_are_noticed_before_anything_is_saved()
    {
        await portal.Given.TeacherAsync(world.School, "Лугова Анна Петровна");
        var page = await BringAsync(
            Head
                + Good
                + "Лугова Анна Петровна;Тихонова Вера Ильинична;учитель – учитель;традиционное, один на один;математика;15.12.2026;28.05.2027\n"
        );

        Assert.True(page.Says("уже есть наставник по этому предмету"), page.Text);
    }

    [Fact]
    public async Task Everything_that_a_row_breaks_is_told_at_once()
    {
        await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        var page = await BringAsync(
            Head
                + "Дубова Вера Павловна;Тихонова Вера Ильинична;учитель – учитель;традиционное, один на один;;28.05.2027;01.12.2026\n"
        );

        Assert.True(page.Says("Последний день раньше первого"), page.Text);
        Assert.True(page.Says("работает в другой организации"), page.Text);

        page = await BringAsync(
            Head
                + "Нетникого Пётр;Тихонова Вера Ильинична;учитель – учитель;традиционное, один на один;;28.05.2027;01.12.2026\n"
        );

        Assert.True(page.Says("Такого человека нет в списке «Люди»"), page.Text);
        Assert.True(page.Says("Последний день раньше первого"), page.Text);
    }

    [Fact]
    public async Task A_row_that_repeats_another_says_which_and_leads_nowhere()
    {
        var page = await BringAsync(Head + Good + Good);

        Assert.True(page.Says("повторяет строку 2"), page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("tbody a[href^='/pairs/']"));
        page = await page.PressAsync("Завести все пары");
        Assert.Equal(1, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
    }

    [Theory]
    [InlineData("не таблица", "не нашлось заголовков")]
    [InlineData("Наставник;Наставляемый\n", "нет ни одной строки")]
    public async Task A_file_without_pairs_is_answered_kindly(string content, string sentence)
    {
        var page = await BringAsync(content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Errors, e => e.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_fifty_thousand_rows_is_refused_in_words()
    {
        var rows = new StringBuilder(Head);
        for (var n = 0; n < 50_000; n++)
            rows.Append("А;Б\n");

        var page = await BringAsync(rows.ToString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Errors, e => e.Contains("строк", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_saves_many_at_once_and_keeps_what_is_wrong()
    {
        await portal.Given.TeacherAsync(world.School, "Лугова Анна Петровна");
        await portal.Given.TeacherAsync(world.School, "Белова Нина Олеговна");
        var page = (await world.Coordinator.OpenAsync("/pairs/table"))
            .Fill("Наставник, строка 1", "Крутова Лариса Геннадьевна")
            .Fill("Наставляемый, строка 1", "Тихонова Вера Ильинична")
            .Fill("Наставник, строка 2", "Лугова А. П.")
            .Fill("Наставляемый, строка 2", "Белова Нина Олеговна")
            .Fill("Наставник, строка 3", "Нетникого")
            .Fill("Наставляемый, строка 3", "Белова Нина Олеговна");

        page = await page.PressAsync("Завести черновиками");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("нет в списке «Люди»", page.Error("Наставник, строка 3"), StringComparison.Ordinal);
        Assert.Equal(0, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));

        page = await page.PressAsync("Завести только верные, 2");
        Assert.True(page.Says("Заведено черновиками: 2 пары"), page.Text);
        Assert.Equal("Нетникого", page.Value("Наставник, строка 1"));
        Assert.Equal(2, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
    }

    private async Task<TestPage> BringAsync(string content)
    {
        var bytes = Encoding.GetEncoding(1251).GetBytes(content);
        return await (await world.Coordinator.OpenAsync("/pairs/import")).PressAsync(
            "Проверить файл",
            ("File", bytes, "пары.csv")
        );
    }

    [Fact]
    public async Task Rows_of_one_mentor_in_a_group_kind_are_one_group()
    {
        await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        await portal.Given.TeacherAsync(world.School, "Лугова Анна Петровна");
        const string rest = "учитель – учитель;группа;;1 декабря 2026 г.;28.05.2027\n";
        var file =
            Head
            + $"Крутова Лариса Геннадьевна;Тихонова Вера Ильинична;{rest}"
            + $"Крутова Лариса Геннадьевна;Белова Инна Олеговна;{rest}"
            + $"Крутова Лариса Геннадьевна;Лугова Анна Петровна;{rest}";

        var page = await BringAsync(file);
        Assert.True(page.Says("Появится 1 черновик"), page.Text);
        Assert.True(page.Says("в группу строки 2"), page.Text);
        await page.PressAsync("Завести все пары");

        Assert.Equal(1, await world.CountAsync($"pair where organisation_id = '{world.School.Id}'"));
        Assert.Equal(
            3,
            await world.CountAsync(
                "pair_member m join pair p on p.id = m.pair_id where not m.is_mentor and p.organisation_id = '"
                    + world.School.Id
                    + "'"
            )
        );
        page = await BringAsync(file);
        Assert.True(page.Says("Все эти пары уже есть"), page.Text);
    }
}
