using System.Net;
using System.Text;
using ClosedXML.Excel;
using Mentorship.Tests.Documents;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Organisations;

public sealed class ImportTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Head =
        "Сокращённое наименование;Тип;Полное наименование;Директор;Эл. почта;Дата открытия;Другие названия\n";

    [Fact]
    public async Task A_file_is_shown_first_and_loaded_only_when_told()
    {
        var (district, site) = await CuratorAsync();

        var page = await UploadAsync(
            site,
            Head + "Лесная СОШ;СОШ;МБОУ «Лесная»;Волкова А. И.;les@school.example;01.09.1975;школа № 3\nСад;ДОУ;;;;;\n"
        );

        Assert.True(page.Says("Добавится 2."));
        Assert.Empty(await NamesAsync(district));
        page = await page.PressAsync("Загрузить все строки");
        Assert.True(page.Says("добавлено 2"));
        Assert.Equal(["Лесная СОШ", "Сад"], await NamesAsync(district));
        await using var db = portal.Database.Open();
        Assert.Equal(
            "школа № 3",
            (await db.OrganisationAliases.IgnoreQueryFilters().SingleAsync(a => a.DistrictId == district.Id)).Spelling
        );
        Assert.True(
            await db
                .JournalEntries.IgnoreQueryFilters()
                .AnyAsync(e => e.DistrictId == district.Id && e.Act == "organisation.imported")
        );
    }

    [Fact]
    public async Task Errors_stand_beside_their_rows_and_the_rest_can_be_loaded()
    {
        var (district, site) = await CuratorAsync();

        var page = await UploadAsync(
            site,
            Head
                + "Лесная СОШ;школа;;;;;\n"
                + "Клуб;кружок;;;;;\n"
                + ";школа;;;;;\n"
                + "Сад;ДОУ;;;;31.02.2001;\n"
                + "«лесная»  сош;школа;;;;;\n"
                + "=1+1;школа;;;;;\n"
                + $"{new string('я', 121)};школа;;;;;\n"
                + "Почтовая;школа;;;не почта;;\n"
        );

        Assert.True(page.Says("Вид «кружок» не известен"));
        Assert.True(page.Says("Укажите краткое название"));
        Assert.True(page.Says("Непонятная дата «31.02.2001»"));
        Assert.True(page.Says("Эта организация уже стоит в строке 2"));
        Assert.True(page.Says("Похоже на формулу"));
        Assert.True(page.Says("Не длиннее 120 знаков"));
        Assert.True(page.Says("Проверьте почту"));
        page = await page.PressAsync("Загрузить только строки без ошибок, 1");
        Assert.True(page.Says("не загружено строк с ошибками 7"));
        Assert.Equal(["Лесная СОШ"], await NamesAsync(district));
    }

    [Fact]
    public async Task A_known_organisation_is_updated_and_the_same_file_twice_changes_nothing()
    {
        var (district, site) = await CuratorAsync();
        var known = new Organisation(
            district.Id,
            OrganisationKind.School,
            "Лесная СОШ",
            null,
            new DateOnly(1975, 9, 1)
        );
        known.AddAlias("школа № 3");
        known.AppointHead("директор", "Прежний П. П.");
        await portal.Given.SaveAsync(known);
        const string File = Head + "Школа №3;;;Новый Н. Н.;;;\n";

        var page = await UploadAsync(site, File);
        Assert.True(page.Says("Руководитель: Прежний П. П. Новый Н. Н."));
        await page.PressAsync("Загрузить все строки");
        page = await UploadAsync(site, File);

        Assert.True(page.Says("Всё это уже есть в справочнике"));
        await using var db = portal.Database.Open();
        var there = await db.Organisations.IgnoreQueryFilters().SingleAsync(o => o.DistrictId == district.Id);
        Assert.Equal(("Лесная СОШ", "директор", "Новый Н. Н."), (there.ShortName, there.HeadPost, there.HeadName));
    }

    [Fact]
    public async Task A_directory_that_changed_meanwhile_is_looked_at_again()
    {
        var (district, site) = await CuratorAsync();
        var page = await UploadAsync(site, Head + "Лесная СОШ;школа;;;;;\n");
        await portal.Given.OrganisationAsync(district, name: "Лесная СОШ");

        page = await page.PressAsync("Загрузить все строки");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Справочник изменился, пока вы смотрели"));
        Assert.Single(await NamesAsync(district));
    }

    [Fact]
    public async Task The_file_comes_back_with_marks()
    {
        var (_, site) = await CuratorAsync();
        var page = await UploadAsync(site, Head + "Клуб;кружок;;;;;\nЛесная СОШ;школа;;;;;\n");

        using var answer = await site.GetAsync($"{page.Path}/annotated.xlsx");

        Assert.Equal("список, с пометками.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        var sheet = book.Worksheet(1);
        Assert.StartsWith("Вид: Вид «кружок» не известен", sheet.Cell("A2").GetString(), StringComparison.Ordinal);
        Assert.Equal("Клуб", sheet.Cell("C2").GetString());
        Assert.Equal("новая", sheet.Cell("B3").GetString());
    }

    [Fact]
    public async Task A_list_that_was_taken_from_the_portal_can_be_brought_back()
    {
        var (district, site) = await CuratorAsync();
        await portal.Given.OrganisationAsync(district, name: "Лесная СОШ");
        using var file = await site.GetAsync("/organisations.xlsx");

        var page = await UploadAsync(site, await file.Content.ReadAsByteArrayAsync(), "Организации.xlsx");

        Assert.True(page.Says("Всё это уже есть в справочнике"));
    }

    [Fact]
    public async Task A_file_that_is_no_table_gets_a_sentence()
    {
        var (_, site) = await CuratorAsync();
        foreach (
            var (content, sentence) in new (byte[], string)[]
            {
                ([], "Файл пустой"),
                ([0x89, 0x50, 0x4E, 0x47, 0, 0], "Это не таблица"),
                (Encoding.UTF8.GetBytes("а;б\nв;г\n"), "не нашлось заголовков"),
                (Encoding.UTF8.GetBytes(Head), "Под заголовками нет ни одной строки"),
                (new byte[(15 * 1024 * 1024) + 1], "можно до 15 МБ"),
                (
                    Encoding.UTF8.GetBytes(
                        Head + string.Concat(Enumerable.Range(1, 5001).Select(i => $"Школа {i};школа;;;;;\n"))
                    ),
                    "больше 5000 строк"
                ),
            }
        )
        {
            var page = await UploadAsync(site, content, "список.csv");
            page.Expect(HttpStatusCode.UnprocessableEntity);
            Assert.Contains(sentence, page.Error("Файл со списком"), StringComparison.Ordinal);
        }
        var none = await (await site.OpenAsync("/organisations/import")).PressAsync("Проверить файл");
        Assert.Contains("Выберите файл", none.Error("Файл со списком"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiting_file_is_seen_only_by_the_one_who_brought_it_and_for_a_day()
    {
        var (district, site) = await CuratorAsync();
        var other = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        var page = await UploadAsync(site, Head + "Лесная СОШ;школа;;;;;\n");

        (await other.OpenAsync(page.Path)).Expect(HttpStatusCode.NotFound);
        page = await page.PressAsync("Отменить загрузку");
        Assert.True(page.Says("справочник не изменился"));
    }

    [Fact]
    public async Task The_template_names_the_columns_that_are_known()
    {
        var (_, site) = await CuratorAsync();
        using var answer = await site.GetAsync("/organisations/import/template.xlsx");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("Краткое название", book.Worksheet(1).Cell("A1").GetString());

        var filled = TableFileTests.Book(sheet =>
        {
            for (var column = 1; column <= 13; column++)
                sheet.Cell(1, column).Value = book.Worksheet(1).Cell(1, column).GetString();
            sheet.Cell("A2").Value = "Лесная СОШ";
            sheet.Cell("B2").Value = "школа";
            sheet.Cell("K2").Value = new DateTime(1975, 9, 1);
        });
        Assert.True((await UploadAsync(site, filled, "шаблон.xlsx")).Says("Добавится 1."));
    }

    private static Task<TestPage> UploadAsync(TestSite site, string csv) =>
        UploadAsync(site, Encoding.UTF8.GetBytes(csv), "список.csv");

    private static async Task<TestPage> UploadAsync(TestSite site, byte[] content, string name) =>
        await (await site.OpenAsync("/organisations/import")).PressAsync("Проверить файл", ("File", content, name));

    private async Task<(District District, TestSite Site)> CuratorAsync()
    {
        var district = await portal.Given.DistrictAsync();
        return (district, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }

    private async Task<List<string>> NamesAsync(District district)
    {
        await using var db = portal.Database.Open();
        return await db
            .Organisations.IgnoreQueryFilters()
            .Where(o => o.DistrictId == district.Id)
            .OrderBy(o => o.ShortName)
            .Select(o => o.ShortName)
            .ToListAsync();
    }
}
