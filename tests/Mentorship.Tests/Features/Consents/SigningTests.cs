using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

public sealed class SigningTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_signed_paper_holds_for_the_years_of_its_text_and_keeps_its_scan()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var asked = await world.AskedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/consents/{asked.Id}/signing");
        Assert.Equal("14.01.2030", page.Value("Действует по"));
        page = await page.Fill("Дата подписи", "12.01.2027")
            .Fill("Действует по", "11.01.2030")
            .PressAsync(
                "Сохранить",
                ("File", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"u8.ToArray(), "согласие.pdf")
            );

        Assert.True(page.Says("Согласие подписано"), page.Text);
        Assert.True(page.Says("согласие.pdf"), page.Text);
        using var scan = await site.GetAsync($"/consents/{asked.Id}/scan");
        Assert.Equal(HttpStatusCode.OK, scan.StatusCode);
        Assert.Equal(
            "consent.signed",
            await world.AskAsync<string>(
                $"select act from journal where district_id = '{world.District.Id}' and subject_id = '{asked.Id}' order by number desc limit 1"
            )
        );
    }

    [Fact]
    public async Task A_typed_text_is_no_scan()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var asked = await world.AskedAsync(world.Mentor);
        var page = await (await world.As(Role.Coordinator)).OpenAsync($"/consents/{asked.Id}/signing");

        page = await page.Fill("Дата подписи", "12.01.2027")
            .PressAsync("Сохранить", ("File", "hello"u8.ToArray(), "согласие.pdf"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("Это не скан", page.Error("Скан"), StringComparison.Ordinal);
        Assert.Equal("12.01.2027", page.Value("Дата подписи"));
    }

    [Theory]
    [InlineData("Дата подписи", "16.01.2027", "ещё не наступила")]
    [InlineData("Дата подписи", "31.02.2027", "")]
    [InlineData("Действует по", "01.01.2020", "раньше, чем подписано")]
    [InlineData("Кто подписал за ребёнка", "", "Укажите, кто подписал за ребёнка")]
    public async Task What_cannot_be_is_said_beside_its_field(string label, string value, string says)
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var asked = await world.AskedAsync(world.Child, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);

        var page = (await site.OpenAsync($"/consents/{asked.Id}/signing")).Fill(
            "Кто подписал за ребёнка",
            "Клёнова Анна Петровна"
        );
        page = await page.Fill(label, value).PressAsync("Сохранить");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Error(label));
        Assert.Contains(says, page.Error(label), StringComparison.Ordinal);
        Assert.Equal(value, page.Value(label));
    }

    [Theory]
    [InlineData("01.01.2001", "раньше дня рождения")]
    [InlineData("14.01.2027", "В этот день ещё не было 18 лет")]
    [InlineData("01.01.2032", "ещё не наступила")]
    public async Task Of_a_pupil_of_age_a_mistyped_day_is_refused_as_a_day(string day, string says)
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var grown = await portal.Given.StudentAsync(world.School, "Дубов Иван Олегович", 11);
        var asked = await world.AskedAsync(grown);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync($"/consents/{asked.Id}/signing"))
            .Fill("Дата подписи", day)
            .PressAsync("Сохранить");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(says, page.Error("Дата подписи"), StringComparison.Ordinal);
        page = await page.Fill("Дата подписи", "15.01.2027").Fill("Действует по", "").PressAsync("Сохранить");
        Assert.True(page.Says("Согласие подписано"), page.Text);
    }

    [Fact]
    public async Task What_a_representative_signed_before_eighteen_is_entered_after_it_with_his_name()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var grown = await portal.Given.StudentAsync(world.School, "Дубов Иван Олегович", 11);
        var asked = await world.AskedAsync(grown, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);

        var page = (await site.OpenAsync($"/consents/{asked.Id}/signing")).Fill("Дата подписи", "12.01.2027");
        page = await page.PressAsync("Сохранить");
        Assert.Contains("кто подписал", page.Error("Кто подписал за ребёнка"), StringComparison.Ordinal);
        page = await page.Fill("Кто подписал за ребёнка", "Дубова Анна Петровна").PressAsync("Сохранить");

        Assert.True(page.Says("Согласие подписано"), page.Text);
    }

    [Fact]
    public async Task A_pile_of_one_day_is_marked_at_once_and_nothing_of_it_when_a_name_is_wanting()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.AskedAsync(world.Mentor);
        await world.AskedAsync(world.Child, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);

        var page = (await site.OpenAsync("/consents?state=asked"))
            .Tick("Отметить: Крутова Вера Ивановна, обработка персональных данных")
            .Tick("Отметить: Клёнов Пётр Ильич, обработка данных ребёнка");
        page = await page.PressAsync("Подписаны");
        page = await page.Fill("Дата подписи", "13.01.2027").PressAsync("Отметить подписанными");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Клёнов П. И.: Укажите, кто подписал за ребёнка"), page.Text);
        Assert.Equal(
            2,
            await world.AskAsync<long>(
                $"select count(*) from consent where district_id = '{world.District.Id}' and signed_on is null"
            )
        );

        page = await page.Fill("Кто подписал за ребёнка: Клёнов Пётр Ильич", "Клёнова Анна Петровна")
            .PressAsync("Отметить подписанными");

        Assert.True(page.Says("2 согласия отмечены подписанными"), page.Text);
        Assert.Equal(
            "2030-01-12",
            await world.AskAsync<string>(
                $"select min(valid_to)::text from consent where district_id = '{world.District.Id}' and signed_on = '2027-01-13'"
            )
        );
    }

    [Fact]
    public async Task Only_what_was_merely_asked_is_deleted()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var asked = await world.AskedAsync(world.Mentor);
        var signed = await world.SignedAsync(world.Mentee);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync($"/consents/{asked.Id}")).PressAsync("Удалить запрос");

        Assert.True(page.Says("Запрос согласия удалён"), page.Text);
        page = await site.OpenAsync($"/consents/{signed.Id}");
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("button"),
            b => b.TextContent.Contains("Удалить", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("", "Клёнов Крутова Рябинин Тихонова")]
    [InlineData("q=крут", "Крутова")]
    [InlineData("state=asked", "Рябинин")]
    [InlineData("state=expired", "Тихонова")]
    [InlineData("state=expired&on=01.12.2026", "")]
    [InlineData("soon=yes", "Клёнов")]
    [InlineData("scan=no", "Клёнов Крутова Тихонова")]
    [InlineData("kind=childProcessing&sort=until&dir=desc", "Рябинин Клёнов")]
    [InlineData(
        "kind=нет&state=5&organisation=x&person=y&on=вчера&sort=zzz&page=zzz",
        "Клёнов Крутова Рябинин Тихонова"
    )]
    public async Task The_address_filters_the_register(string query, string surnames)
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(world.Mentor);
        await world.SignedAsync(world.Mentee, to: new DateOnly(2026, 12, 31));
        await world.SignedAsync(world.Child, ConsentKind.ChildProcessing, to: new DateOnly(2027, 2, 1));
        await world.AskedAsync(world.Elder, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);

        var page = (await site.OpenAsync($"/consents?{query}")).Expect(HttpStatusCode.OK);

        var found = page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Split(' ')[0]);
        Assert.Equal(surnames, string.Join(' ', found));
        if (query.Contains("вчера", StringComparison.Ordinal))
            Assert.True(page.Says("Такого дня нет: «вчера»"), page.Text);
    }

    [Fact]
    public async Task The_file_holds_what_the_register_shows()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(world.Mentor);
        await world.SignedAsync(world.Child, ConsentKind.ChildProcessing);

        Assert.Equal(3, await RowsAsync(await world.As(Role.Coordinator)));
        Assert.Equal(2, await RowsAsync(await world.As(Role.Head)));

        static async Task<int> RowsAsync(TestSite site)
        {
            using var answer = await site.GetAsync("/consents.xlsx");
            using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
            return book.Worksheet("Согласия").RowsUsed().Count();
        }
    }
}
