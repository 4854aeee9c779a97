using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>A programme begun, written, approved, marked, corrected, completed; the bank over all of them.</summary>
public sealed class ProgrammePageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly ProgrammeWorld world = new(portal);

    [Fact]
    public async Task It_begins_from_a_template_and_is_approved_marked_and_completed()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/programme");
        Assert.True(page.Says("Лугова А. П. → Дубова В. П.") && page.Says("программы нет"), page.Text);
        page = await page.PressAsync("Начать по шаблону: Первый год учителя");

        Assert.EndsWith("/text", page.Path, StringComparison.Ordinal);
        Assert.Equal("22.01.2027", page.Value("Срок пункта 1"));
        page = await page.Fill("Цель", "Год без потерь").PressAsync("Сохранить черновик");
        Assert.True(page.Says("Черновик программы сохранён") && page.Says("Год без потерь"), page.Text);
        page = await (await page.FollowAsync("Утвердить"))
            .Fill("Кто утверждает", "Лугова А. П., директор")
            .PressAsync("Утвердить программу");

        Assert.True(page.Says("утверждена 15.01.2027: Лугова А. П., директор"), page.Text);
        Assert.False(page.Says("пора скорректировать"), page.Text);
        page = await page.FollowAsync("Отметить: пункт 1");
        page = await page.Fill("Исполнено", "20.09.2026").Fill("Что получилось", "").PressAsync("Сохранить отметку");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Напишите, что получилось", page.Error("Что получилось"), StringComparison.Ordinal);
        page = await page.Fill("Что получилось", "Памятка составлена").PressAsync("Сохранить отметку");

        Assert.True(page.Says("исполнено 20.09.2026") && page.Says("исполнено 1 из 9 пунктов"), page.Text);
        page = await (await page.FollowAsync("Завершить программу")).PressAsync("Завершить программу");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Итог", "Учитель работает сам").PressAsync("Завершить программу");
        Assert.True(page.Says("Программа завершена, итог записан") && page.Says("Учитель работает сам"), page.Text);
        Assert.True((await world.Curator.OpenAsync("/journal")).Says("Утверждена программа пары"));
    }

    [Fact]
    public async Task Rows_are_added_and_moved_without_saving_and_bad_ones_are_named_with_nothing_lost()
    {
        await world.MakeAsync();
        var page = await (await world.Coordinator.OpenAsync($"{world.At}/programme")).PressAsync(
            "Начать с чистого листа"
        );
        page = await page.PressAsync("Добавить пункт");
        page = await page.Fill("Мероприятие, задание пункта 1", "Урок").PressAsync("Добавить пункт после 1");
        page = await page.Fill("Мероприятие, задание пункта 2", "Собрание").PressAsync("Пункт 2 выше");

        Assert.Equal("Собрание", page.Value("Мероприятие, задание пункта 1"));
        page = await page.Fill("Срок пункта 1", "когда-нибудь").PressAsync("Сохранить черновик");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("когда-нибудь", page.Value("Срок пункта 1"));
        page = await page.Fill("Срок пункта 1", "01.09.2030").PressAsync("Сохранить черновик");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Срок вне программы", page.Error("Срок пункта 1"), StringComparison.Ordinal);
        page = await page.Fill("Срок пункта 1", "01.02.2027").PressAsync("Убрать пункт 2");
        page = await page.PressAsync("Сохранить черновик");

        Assert.True(page.Says("Собрание") && page.Says("01.02.2027") && !page.Says("Урок"), page.Text);
        page = await page.PressAsync("Удалить черновик программы");
        Assert.True(page.Says("Черновик программы удалён"), page.Text);
    }

    [Theory]
    [InlineData("Директор СОШ № 2 А. П. Крутова")]
    [InlineData("Директор СОШ № 2, Крутова Анна Павловна")]
    public async Task The_stamp_has_a_line_for_the_hand_before_the_name(string by)
    {
        await world.MakeAsync();
        await world.ApprovedAsync(by);

        using var answer = await world.Coordinator.GetAsync($"{world.At}/programme.docx");
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        var words = file.MainDocumentPart!.Document.Body!.InnerText.Replace('\u00A0', ' ');
        Assert.Contains("УТВЕРЖДАЮДиректор СОШ № 2____________ А. П. Крутова", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_asks_why_and_keeps_the_earlier_text()
    {
        await world.MakeAsync();
        var page = await (await world.ApprovedAsync()).FollowAsync("Скорректировать");
        page = await page.Fill("Срок пункта 9", "20.05.2027").PressAsync("Записать корректировку");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Напишите, почему", page.Error("Причина корректировки"), StringComparison.Ordinal);
        page = await page.Fill("Причина корректировки", "Каникулы").PressAsync("Записать корректировку");
        Assert.True(page.Says("15.01.2027 Каникулы") && page.Says("Пункт 9: было"), page.Text);
        using var answer = await world.Coordinator.GetAsync($"{world.At}/programme.docx");
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        var words = file.MainDocumentPart!.Document.Body!.InnerText.Replace('\u00A0', ' ');
        Assert.Contains("УТВЕРЖДАЮ", words, StringComparison.Ordinal);
        Assert.Contains("Лугова Анна Петровна, учитель математики", words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await world.OfMentor.GetAsync($"{world.At}/programme")).StatusCode);
        // After approval the mentor marks; the words are corrected by whoever keeps the pair.
        Assert.DoesNotContain(
            "/text",
            (await world.OfMentor.OpenAsync($"{world.At}/programme/text")).Path,
            StringComparison.Ordinal
        );
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            portal.Database.ExecuteAsync($"delete from programme where pair_id = '{world.Pair.Id}'")
        );
    }

    [Fact]
    public async Task The_bank_shows_state_and_share_and_children_only_as_numbers_to_the_department()
    {
        await world.MakeAsync();
        await world.ApprovedAsync();
        var page = await world.Curator.OpenAsync("/programmes");

        Assert.True(page.Says("Лугова А. П. → Дубова В. П.") && page.Says("0 из 9 пунктов"), page.Text);
        Assert.True(page.Says("нет программы") && !page.Says("Рощин") && !page.Says("Тихий"), page.Text);
        Assert.True((await world.Coordinator.OpenAsync("/programmes")).Says("Рощин П. И. → Тихий И. О."));
        Assert.True((await world.Curator.OpenAsync("/programmes?q=дубова")).Says("Дубова В. П."));
        Assert.True((await world.Curator.OpenAsync("/programmes?q=рощин")).Says("Ничего не нашлось"));
        Assert.False(
            (await world.Curator.OpenAsync("/programmes?state=late&sort=done&dir=desc")).Says("нет программы")
        );
        Assert.True((await world.Curator.OpenAsync("/programmes?state=draft")).Says("Ничего не нашлось"));
        Assert.Equal(HttpStatusCode.OK, (await world.Curator.GetAsync("/programmes.xlsx?state=none")).StatusCode);
        var stuck = await world.Curator.OpenAsync("/programmes/stuck");
        Assert.True(stuck.Says("ни одной встречи с 10.09.2026, прошло 127 дней"), stuck.Text);
        string[] pages = ["/programmes", "/programmes/stuck", $"/pairs/{world.OfPupils.Id}/meetings"];
        foreach (var at in pages)
        {
            var nameless = await world.Curator.OpenAsync(at);
            Assert.True(nameless.Says("обучающийся, 9 «А» → обучающийся, 7 «А»"), nameless.Text);
        }
    }

    [Fact]
    public async Task The_paper_names_those_of_its_day_and_says_who_came_later()
    {
        await world.MakeAsync();
        await portal.Database.ExecuteAsync(
            $"update organisation set head_post = 'Директор', head_name = 'Зимина Ольга Павловна' where id = '{world.School.Id}'"
        );
        var page = await world.ApprovedAsync();
        // The head approves, whoever presses the button.
        Assert.True(page.Says("утверждена 15.01.2027: Директор Степной СОШ О. П. Зимина"), page.Text);
        await ReplacedAsync();

        var words = await PaperAsync();
        Assert.Contains(
            "Лугова Анна Петровна, учитель математики (по 24.01.2027); с 25.01.2027 – Белова Инна Олеговна",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("А. П. Лугова", words, StringComparison.Ordinal);
        Assert.DoesNotContain("И. О. Белова", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_signed_by_who_mentors_on_the_day()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/programme");
        await (await page.PressAsync("Начать по шаблону: Первый год учителя")).PressAsync("Сохранить черновик");
        await ReplacedAsync();

        var words = await PaperAsync();

        Assert.Contains("с 25.01.2027 – Белова Инна Олеговна", words, StringComparison.Ordinal);
        Assert.Contains("А. П. Лугова", words, StringComparison.Ordinal);
        Assert.DoesNotContain("И. О. Белова", words, StringComparison.Ordinal);
    }

    /// <summary>Another takes over from the mentor ten days from now.</summary>
    private async Task ReplacedAsync()
    {
        var next = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        await using var db = portal.Database.OpenIn(world.District.Id);
        var pair = await db
            .Pairs.Include(p => p.Form)
            .Include(p => p.Kind)
            .Include(p => p.Links)
            .Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .SingleAsync(p => p.Id == world.Pair.Id);
        pair.ReplaceMentor(
            pair.Mentors.Single(),
            new Participant(next, world.School.Id),
            new(2027, 1, 25),
            new MemberLeaving(EndInitiator.Mentor, "Переезжает", new(2027, 1, 18))
        );
        await db.SaveChangesAsync();
    }

    private async Task<string> PaperAsync()
    {
        using var answer = await world.Coordinator.GetAsync($"{world.At}/programme.docx");
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        return file.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00A0', ' ');
    }

    [Fact]
    public async Task The_words_about_a_child_stay_with_the_school()
    {
        await world.MakeAsync();
        var at = $"/pairs/{world.OfPupils.Id}/programme";
        var page = await (await world.Coordinator.OpenAsync(at)).PressAsync(
            "Начать по шаблону: Ученику трудно учиться"
        );
        await page.Fill("Дефициты", "Боится отвечать у доски").PressAsync("Сохранить черновик");

        Assert.True((await world.Coordinator.OpenAsync(at)).Says("Боится отвечать у доски"));
        page = await world.Curator.OpenAsync(at);
        Assert.True(
            page.Says("видит только школа") && !page.Says("Боится отвечать у доски") && !page.Says("Тихий"),
            page.Text
        );
        Assert.Equal(HttpStatusCode.NotFound, (await world.Curator.GetAsync($"{at}/text")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.OfMentor.GetAsync(at)).StatusCode);
        Assert.False((await world.Curator.OpenAsync("/journal")).Says("Боится отвечать у доски"));
    }

    [Fact]
    public async Task Templates_are_the_districts_own_list()
    {
        await world.MakeAsync();
        var page = await world.Curator.OpenAsync("/programmes/templates");
        page = await page.Fill("Название", "Новый предмет").Fill("План", "один | урок").PressAsync("Добавить шаблон");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Строка 1: начните с недели", page.Error("План"), StringComparison.Ordinal);
        page = await page.Fill("План", "1 | Разобрать программу | План").PressAsync("Добавить шаблон");
        Assert.True(page.Says("Шаблон добавлен") && page.Says("Новый предмет"), page.Text);
        page = await page.PressAsync("Убрать: Новый предмет");
        Assert.True(page.Says("убран из списка"), page.Text);
        Assert.False((await world.Coordinator.OpenAsync($"{world.At}/programme")).Says("Новый предмет"));
    }

    [Fact]
    public async Task Templates_of_other_forms_stand_apart()
    {
        await world.MakeAsync();
        await portal.Database.ExecuteAsync(
            $"update programme_template set form_id = '{world.Lists.Pupils.Id}' where name <> 'Первый год учителя' and district_id = '{world.District.Id}'"
        );
        await portal.Database.ExecuteAsync(
            $"update programme_template set form_id = '{world.Lists.Teachers.Id}' where name = 'Первый год учителя' and district_id = '{world.District.Id}'"
        );

        var page = await world.Coordinator.OpenAsync($"{world.At}/programme");

        var first = page.Document.QuerySelector("ul.list.card")!;
        Assert.Contains("Первый год учителя", first.TextContent, StringComparison.Ordinal);
        Assert.Single(first.QuerySelectorAll("input[name=template]"));
        Assert.Contains(
            "Другие шаблоны",
            page.Document.QuerySelector("details.more summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_paper_says_experience_and_category_of_both()
    {
        await world.MakeAsync();
        await portal.Database.ExecuteAsync(
            $"update employment set category = 'высшая' where person_id = '{world.Mentor.Id}'"
        );
        await world.ApprovedAsync();

        using var answer = await world.Coordinator.GetAsync($"{world.At}/programme.docx");
        using var paper = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), false);

        var text = paper.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00a0', ' ');
        Assert.Contains("стаж 16 лет, высшая категория", text, StringComparison.Ordinal);
        Assert.Contains("стаж меньше года", text, StringComparison.Ordinal);
    }
}
