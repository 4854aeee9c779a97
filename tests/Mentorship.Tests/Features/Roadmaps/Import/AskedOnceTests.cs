using System.Text.RegularExpressions;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>Every question of a paper can be answered, once, and what need not be asked is not.</summary>
public sealed class AskedOnceTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Names_in_brackets_are_answered_and_leave_the_group_its_duty()
    {
        var page = await world.UploadAsync(
            ImportWorld.Order(
                "1. Утвердить дорожную карту (приложение).",
                "2. Методическому центру (Шилова Г.Р.) до 15 октября 2026 года подготовить перечень наставников.",
                "3. Руководителям школ (Жилин П.П., Мохова Р.С.) до 20 октября 2026 года назначить кураторов."
            )
        );
        Assert.False(page.Says("Шилова Г. Р."), page.Text);

        page = await page.Fill("Кто это: Жилин П. П.", "Оставить словами, поручений не будет")
            .Fill("Кто это: Мохова Р. С.", "ИМЦ")
            .PressAsync("Сохранить, кто это");
        Assert.False(page.Says("Кто это"), page.Text);
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "ИМЦ 2026-10-15; ИМЦ 2026-10-20; Луговая школа 2026-10-20; Озёрная школа 2026-10-20",
            await DutiesAsync()
        );
    }

    [Fact]
    public async Task The_only_centre_of_a_district_is_meant_by_its_short_word()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Paper(ImportWorld.Clear.Replace("до 1 октября 2026 г.¦ИМЦ", "до 1 октября 2026 г.¦МЦ"))
                .Say("Принятые сокращения: МЦ – методический центр, РМО – районные методические объединения.")
        );

        Assert.True(page.Says("Все поняты полностью"), page.Text);
        Assert.False(page.Says("методические центры"), page.Text);
    }

    [Fact]
    public async Task Words_that_differ_in_capitals_and_blanks_are_asked_about_once()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Clear.Replace("до 1 октября 2026 г.¦ИМЦ", "до 1 октября 2026 г.¦МБУ «Исток»")
                .Replace("до 20 мая 2027 г.¦ИМЦ", "до 20 мая 2027 г.¦МБУ  «ИСТОК»")
        );
        Assert.True(page.Says("остался 1 вопрос"), page.Text);

        page = await page.Fill("Кто это: МБУ «Исток»", "Оставить словами, поручений не будет")
            .PressAsync("Сохранить, кто это");

        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task A_deadline_that_was_said_is_no_longer_missing_and_what_else_is_open_stays()
    {
        var page = await world.UploadAsync(ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦¦"));
        Assert.True(page.Says("Срок не указан"), page.Text);

        page = await page.Fill("Понимать срок как", "до 20 мая 2027 г.").PressAsync("Сохранить ответ");

        Assert.False(page.Says("Срок не указан"), page.Text);
        Assert.True(page.Says("Ответственный не указан"), page.Text);
    }

    [Fact]
    public async Task The_paper_of_a_school_is_not_taken_for_the_departments()
    {
        var page = await world.UploadAsync(Faced("МБОУ «Сосновая школа № 4»", "28.08.2026"));

        Assert.Equal("", page.Value("Кто издал"));
        Assert.True(page.Says("В приказе: МБОУ «Сосновая школа № 4»"), page.Text);
    }

    [Fact]
    public async Task Under_the_name_of_its_founder_the_paper_of_a_school_is_its_own()
    {
        var page = await world.UploadAsync(
            Faced(
                "Управление образования администрации Луговского района\nМуниципальное бюджетное общеобразовательное учреждение\nСредняя общеобразовательная школа № 5 г. Луговое",
                "28.08.2026"
            )
        );

        Assert.Equal("", page.Value("Кто издал"));
        Assert.True(
            page.Says(
                "В приказе: Муниципальное бюджетное общеобразовательное учреждение Средняя общеобразовательная школа № 5 г. Луговое"
            ),
            page.Text
        );
    }

    [Theory]
    [InlineData("до ___ октября")]
    [InlineData("до __.__.2026")]
    public async Task A_gap_in_a_deadline_is_asked_about_once(string deadline)
    {
        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", $"справку¦{deadline}¦ИМЦ")
        );

        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        var question = Assert.Single(page.Document.QuerySelectorAll("li.dbt")).TextContent;
        Assert.Single(question.Split("В сроке пропуск")[1..]);
        Assert.DoesNotContain("Не понято", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_arrow_between_executors_is_asked_about_in_one_sentence_and_gives_both_their_duty()
    {
        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦до 20 мая 2027 г.¦УО → ИМЦ")
        );
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(
            page.Says(
                "Исполнителей соединяет стрелка: понято так, что поручение получают все, по порядку: «УО», затем «ИМЦ»"
            ),
            page.Text
        );

        page = await page.PressAsync("Оставить как есть");
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.Equal(
            2,
            await world.CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where o.number = '2.1'")
        );
    }

    [Fact]
    public async Task The_list_of_papers_names_the_order_and_how_much_is_open()
    {
        var doubtful = await world.UploadAsync(ImportWorld.Doubtful, name: "с вопросами.docx");
        var open = Regex.Match(doubtful.Text, @"осталось (\d+) вопрос").Groups[1].Value;
        Assert.NotEmpty(open);
        await world.MadeAsync(ImportWorld.Paper(ImportWorld.Clear.Replace("Итоги", "Окончание")));

        var page = await world.Curator.OpenAsync("/roadmaps/import");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(r => TestPage.Fold(r.TextContent)).ToList();
        Assert.Contains(
            rows,
            r =>
                r.StartsWith(
                    $"с вопросами.docxкарта «Дорожная карта наставничества педагогов на 2026-2027 учебный год» № 77-ОД от 28.08.2026 карта ещё не создана {open} ",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(rows, r => r.StartsWith("приказ.docx № 77-ОД от 28.08.2026 карта «", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Joined_cells_of_the_paper_stand_joined_beside_the_questions()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Собрать заявки¦^до 1 октября 2026 г.¦^ИМЦ
            2¦Разобрать заявки¦|¦|
            3¦Подготовить справку¦до 20 мая 2027 г.¦|
            """
        );

        var rows = page.Document.QuerySelectorAll(".sh-t tr").ToList();
        Assert.Equal(["2", "3"], rows[1].QuerySelectorAll("td[rowspan]").Select(c => c.GetAttribute("rowspan")));
        Assert.Equal([4, 4, 2, 3], rows.Select(r => r.QuerySelectorAll("td").Length));
    }

    [Fact]
    public async Task A_day_that_has_not_come_is_told_before_all_answers()
    {
        var page = await world.UploadAsync(Faced("Управление образования", "28.08.2039"));

        Assert.True(page.Says("Дата приказа ещё не наступила: 28.08.2039"), page.Text);
    }

    [Fact]
    public async Task An_order_of_a_later_day_is_proposed_as_a_draft_which_creation_takes()
    {
        var page = await world.UploadAsync(Faced("Управление образования", "28.08.2039"));
        while (page.Says("Оставить как есть"))
            page = await page.PressAsync("Оставить как есть");

        page = await page.FollowAsync("Дальше: создание");

        Assert.True(page.Says("Подписанным его не внести, поэтому предложен проект"), page.Text);
        page = await page.PressAsync("Создать карту");
        Assert.True(page.Says("Карта и проект приказа созданы"), page.Text);
    }

    [Fact]
    public async Task A_body_that_the_deadlines_call_by_another_name_of_the_directory_is_known()
    {
        await portal.Database.ExecuteAsync(
            $"insert into organisation_alias (id, district_id, organisation_id, spelling, key) values ('{Guid.CreateVersion7()}', '{world.District.Id}', '{world.Centre.Id}', 'Центр', 'ЦЕНТР')"
        );

        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦Центр – июнь, ОО – май¦ИМЦ, ОО")
        );

        Assert.True(page.Says("вопросов нет"), page.Text);
        Assert.True(page.Says("ИМЦ – июнь 2027"), page.Text);
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(
            "ИМЦ 2027-06-30; Луговая школа 2027-05-31; Озёрная школа 2027-05-31",
            await portal.Database.AskAsync<string>(
                $"select string_agg(b.short_name || ' ' || o.due_on, '; ' order by b.short_name) from obligation o join organisation b on b.id = o.organisation_id where o.number = '2.1' and o.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_name_that_is_only_like_another_is_offered_and_not_preset()
    {
        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦до 20 мая 2027 г.¦МБУ «РМЦ»")
        );

        Assert.Equal("", page.Value("Кто это: МБУ «РМЦ»"));
        Assert.False(page.Says("Принять все предложения"), page.Text);
    }

    [Fact]
    public async Task The_first_letters_of_the_issuer_are_proposed_as_the_issuer()
    {
        var page = await world.UploadAsync(
            Faced(
                "Районное управление образования Луговского района",
                "28.08.2026",
                ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦до 20 мая 2027 г.¦РУО")
            )
        );
        if (page.Value("Кто издал") == "")
            page = await page.Fill("Кто издал", "УО").PressAsync("Сохранить, кто издал");

        Assert.False(page.Says("Кто это: РУО") && page.Value("Кто это: РУО") != $"o:{world.Department.Id}", page.Text);
    }

    [Fact]
    public async Task A_school_is_known_by_the_short_word_and_its_number()
    {
        await portal.Given.OrganisationAsync(
            world.District,
            Mentorship.Web.Domain.Organisations.OrganisationKind.School,
            "СОШ № 4"
        );

        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace("справку¦до 20 мая 2027 г.¦ИМЦ", "справку¦до 20 мая 2027 г.¦Шк. № 4")
        );

        Assert.True(
            page.Says("вопросов нет") || page.Value("Кто это: Шк. № 4").StartsWith("o:", StringComparison.Ordinal),
            page.Text
        );
    }

    [Fact]
    public async Task Whom_a_point_addresses_and_the_rows_call_by_letters_is_asked_once_in_the_nominative()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Order(
                    "1. Утвердить дорожную карту (приложение).",
                    "2. Лабораторному кабинету (Зимина А.А.) до 15 октября 2026 года подготовить перечень."
                )
                .Rows("№¦Мероприятие¦Срок¦Ответственные\n3¦Провести слёт¦май 2027 г.¦ЛК")
                .Say("Принятые сокращения: ЛК – лабораторный кабинет.")
        );
        Assert.True(page.Says("остался 1 вопрос"), page.Text);

        page = await page.Fill(page.Says("Кто это: ЛК") ? "Кто это: ЛК" : "Кто это: Лабораторный кабинет", "ИМЦ")
            .PressAsync("Сохранить, кто это");

        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task A_unit_that_its_name_says_stands_once()
    {
        var page = await world.UploadAsync(
            ImportWorld.PaperWithPlans(
                "№¦Показатель¦2026 год¦2027 год\n1¦Доля педагогов с наставником, %¦62,5¦80\n2¦Число встреч, ед.¦3¦4"
            )
        );

        Assert.True(page.Says("Доля педагогов с наставником, %"), page.Text);
        Assert.DoesNotContain(
            "%, %",
            page.Text.Replace("\u00A0", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.False(page.Says("ед., ед"), page.Text);
    }

    private static WordPaper Faced(string issuer, string day, string rows = ImportWorld.Clear) =>
        new WordPaper()
            .Say(issuer, true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say($"{day}\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("")
            .Say("Директор\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(rows);

    private Task<string> DutiesAsync() =>
        portal.Database.AskAsync<string>(
            $"select string_agg(b.short_name || ' ' || o.due_on, '; ' order by o.due_on, b.short_name) from obligation o join roadmap r on r.id = o.roadmap_id join organisation b on b.id = o.organisation_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
        );
}
