using Mentorship.Tests.Reading;
using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>An order brought as a file: read, its doubts mended, made a roadmap in force, printed and read again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ImportJourneyTests(BrowserPortal portal)
{
    [Theory]
    [InlineData(true, "912-ОД")]
    [InlineData(false, "913-ОД")]
    public async Task An_order_becomes_a_roadmap_and_comes_back_as_it_was(bool scripts, string number)
    {
        await using var window = await portal.OpenAsync(1440, scripts: scripts);
        await window.SignInAsync("kurator");
        var page = window.Page;
        var paper = Paper(number);

        await page.GotoAsync("/roadmaps/import");
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = $"приказ {number}.docx",
                    MimeType = "application/octet-stream",
                    Buffer = paper.Bytes(),
                }
            );
        await Press("Прочитать приказ");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2 раздела и 5 мероприятий");
        if (scripts)
            await window.ExamineAsync();

        await Question("Оформить уголок наставника").GetByLabel("Понимать срок как").FillAsync("до 1 марта 2027 года");
        if (scripts)
            await Assertions.Expect(Question("Оформить уголок наставника")).ToContainTextAsync("до 01.03.2027");
        await Press("Сохранить ответ", Question("Оформить уголок наставника"));
        await Press("Оставить как есть", Question("Собрать сведения о парах"));
        await Press("Оставить как есть", Question("Провести слёт наставников"));

        // Left half-done and gone on with.
        await page.GotoAsync("/roadmaps/import");
        await page.Locator("tr", new() { HasText = $"приказ {number}.docx" })
            .GetByRole(AriaRole.Link, new() { Name = "Продолжить" })
            .ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Остался 1 вопрос к пунктам приказа");
        await page.GetByRole(AriaRole.Link, new() { Name = "Дальше: создание" }).First.ClickAsync();
        if (scripts)
            await window.ExamineAsync();
        await Press("Создать карту");
        await Assertions.Expect(page.Locator(".errs")).ToContainTextAsync("Не сказано, за какой квартал отчёт");
        await page.GetByLabel("Срок понят верно в пункте 2").CheckAsync();
        await Press("Создать карту");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Status))
            .ToContainTextAsync("Карта создана и утверждена приказом");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Провести слёт наставников");

        var order = await page.Locator("main a[href^='/orders/']").First.GetAttributeAsync("href");
        var file = await page.APIRequest.GetAsync($"{order}.docx");
        var (before, after) = (paper.Read(), WordPaper.Read(await file.BodyAsync()));
        Assert.Equal((before.Title, before.From, before.To), (after.Title, after.From, after.To));
        Assert.Equal((before.Order.Number, before.Order.Date), (after.Order.Number, after.Order.Date));
        Assert.Equal(
            before.Activities.Select(a => (a.Number, a.Title, a.DeadlineText, a.ResponsibleText)),
            after.Activities.Select(a => (a.Number, a.Title, a.DeadlineText, a.ResponsibleText))
        );
        Assert.Equal(before.Order.Points.Count, after.Order.Points.Count);

        // The same paper once more is told at once.
        await page.GotoAsync("/roadmaps/import");
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "ещё раз.docx",
                    MimeType = "application/octet-stream",
                    Buffer = paper.Bytes(),
                }
            );
        await Press("Прочитать приказ");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("уже есть в журнале");

        ILocator Question(string title) => page.Locator("li.dbt", new() { HasText = title });
        Task Press(string name, ILocator? within = null) =>
            (within ?? page.Locator("main")).GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync();
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_one_goes_on_later_and_what_is_refused_is_told()
    {
        await using var window = await portal.OpenAsync(1440);
        await window.SignInAsync("kurator");
        var page = window.Page;
        await page.GotoAsync("/roadmaps/import");
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "позже.docx",
                    MimeType = "application/octet-stream",
                    Buffer = Paper("914-ОД").Bytes(),
                }
            );
        await page.GetByRole(AriaRole.Button, new() { Name = "Прочитать приказ" }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await Deadline("Оформить уголок наставника").FillAsync("до 1 марта 2027 года");
        await Deadline("Собрать сведения о парах").FillAsync("когда растает снег");

        await Later().ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Этот ответ не сохранён");
        await Deadline("Собрать сведения о парах").FillAsync("до 1 апреля 2027 года");
        await Later().ClickAsync();

        await page.WaitForURLAsync("**/roadmaps/import");
        await page.Locator("tr", new() { HasText = "позже.docx" })
            .GetByRole(AriaRole.Link, new() { Name = "Продолжить" })
            .ClickAsync();
        await Assertions.Expect(page.Locator("li.dbt", new() { HasText = "Провести слёт" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("li.dbt", new() { HasText = "Оформить уголок" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("li.dbt", new() { HasText = "Собрать сведения" })).ToHaveCountAsync(0);

        ILocator Deadline(string title) =>
            page.Locator("li.dbt", new() { HasText = title }).GetByLabel("Понимать срок как");
        ILocator Later() => page.GetByRole(AriaRole.Link, new() { Name = "Продолжить позже" });
    }

    private static WordPaper Paper(string number) =>
        new WordPaper()
            .Say("Управление образования\nадминистрации Приреченского района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say($"24.08.2026\tс. Тихая Пристань\t№ {number}")
            .Say("Об утверждении дорожной карты наставничества на 2026-2027 учебный год", true, "center")
            .Say("В целях поддержки молодых педагогов")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Руководителям школ ежеквартально до 10 числа представлять сведения о наставниках.")
            .Say("3. Контроль за исполнением приказа оставляю за собой.")
            .Say("")
            .Say("Начальник управления\tВ.П. Орешкина")
            .Say("")
            .Say($"Дорожная карта наставничества «Маяк {number}»", true, "center")
            .Say("")
            .Rows(
                """
                №¦Мероприятие¦Срок¦Ответственные
                #4*1. Подготовка
                1.1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
                1.2¦Оформить уголок наставника¦когда растает снег¦руководители школ
                1.3¦Собрать сведения о парах¦¦ИМЦ
                #4*2. Итоги
                2.1¦Провести слёт наставников¦до 31 февраля 2027 г.¦ИМЦ
                2.2¦Подготовить справку¦до 20 мая 2027 г.¦УО, ИМЦ
                """
            );
}
