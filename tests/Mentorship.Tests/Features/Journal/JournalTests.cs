using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Journal;

public sealed class JournalTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_change_is_told_as_who_what_from_and_to()
    {
        var (district, school, site) = await CuratorAsync();
        await ChangePhoneAsync(school, "2-14-60", "2-15-00", "переезд");

        var page = (await site.OpenAsync("/journal")).Expect(HttpStatusCode.OK);

        Assert.True(page.Says($"Изменена организация {school.ShortName}: телефон"), page.Text);
        Assert.True(page.Says("2-14-60 → 2-15-00"), page.Text);
        Assert.True(page.Says("переезд"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/organisations/{school.Id}']"));
        Assert.DoesNotContain("shortName", page.Text, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, district.Id);
    }

    [Theory]
    [InlineData("q=2-15-00", true)]
    [InlineData("q=2-15-99", false)]
    [InlineData("q=%25", false)]
    [InlineData("act=changed", true)]
    [InlineData("act=removed", false)]
    [InlineData("kind=organisation", true)]
    [InlineData("kind=person", false)]
    [InlineData("from=15.01.2027&to=15.01.2027", true)]
    [InlineData("from=16.01.2027", false)]
    [InlineData("to=14.01.2027", false)]
    [InlineData("user=0197f0a0-0000-7000-8000-000000000001", false)]
    [InlineData("user=nonsense&kind=nonsense&before=nonsense", true)]
    public async Task The_address_filters(string filter, bool shows)
    {
        var (_, school, site) = await CuratorAsync();
        await ChangePhoneAsync(school, "2-14-60", "2-15-00", null);

        var page = (await site.OpenAsync($"/journal?{filter}")).Expect(HttpStatusCode.OK);

        Assert.Equal(shows, page.Says("Изменена организация"));
        if (!shows)
            Assert.True(page.Says("Под отбор ничего не подошло"), page.Text);
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_and_kept()
    {
        var (_, _, site) = await CuratorAsync();

        var page = await site.OpenAsync("/journal?from=32.13.2026");

        Assert.True(page.Says("Не удалось прочитать день «32.13.2026»"), page.Text);
        Assert.Equal("32.13.2026", page.Value("С какого дня"));
    }

    [Fact]
    public async Task The_history_of_a_school_holds_its_names_and_numbers_and_of_no_other()
    {
        var (district, school, site) = await CuratorAsync();
        var other = await portal.Given.OrganisationAsync(district);
        await using (var db = Open(district.Id))
        {
            var row = await db.Organisations.Include(o => o.Aliases).SingleAsync(o => o.Id == school.Id);
            db.Add(row.AddAlias($"Школа у реки {school.Id:N}")!);
            await db.SaveChangesAsync();
        }

        var page = await site.OpenAsync($"/journal?subject={school.Id}");

        Assert.True(page.Says($"Добавлено другое название организации {school.ShortName}"), page.Text);
        Assert.True(page.Says($"Добавлена организация {school.ShortName}"), page.Text);
        Assert.False(page.Says(other.ShortName));
    }

    [Fact]
    public async Task Nobody_reads_the_journal_of_another_district()
    {
        var (_, school, _) = await CuratorAsync();
        var (theirs, _, site) = await CuratorAsync();

        var page = await site.OpenAsync($"/journal?subject={school.Id}");

        Assert.False(page.Says(school.ShortName));
        (await site.OpenAsync($"/journal?district={school.DistrictId}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/journal.xlsx?district={school.DistrictId}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/journal?district={theirs.Id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_administrator_chooses_a_district_and_sees_no_names_of_people()
    {
        var (district, school, _) = await CuratorAsync();
        await portal.Given.TeacherAsync(school, "Тайнова Анна Петровна");
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());

        var page = await (await site.OpenAsync("/journal")).FollowAsync(district.Name);

        Assert.True(page.Says($"Добавлена организация {school.ShortName}"), page.Text);
        Assert.False(page.Says("Тайнова"));
        Assert.False((await site.OpenAsync($"/journal?district={district.Id}&q=Тайнова")).Says("Добавлена карточка"));
        (await site.OpenAsync($"/journal?district={Guid.CreateVersion7()}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_department_reads_nothing_of_a_child()
    {
        var (_, school, site) = await CuratorAsync();
        await portal.Given.StudentAsync(school, "Тишин Пётр Ильич");

        var page = await site.OpenAsync("/journal");

        Assert.True(page.Says("Данные этого человека видит только его школа"), page.Text);
        Assert.False(page.Says("Тишин"));
        Assert.False((await site.OpenAsync("/journal?q=Тишин")).Says("Добавлена карточка"));
    }

    [Fact]
    public async Task The_file_holds_what_is_filtered()
    {
        var (_, school, site) = await CuratorAsync();
        await ChangePhoneAsync(school, "2-14-60", "2-15-00", "переезд");

        using var answer = await site.GetAsync("/journal.xlsx?act=changed");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());

        var sheet = book.Worksheet("Журнал");
        Assert.Equal(2, sheet.RowsUsed().Count());
        Assert.Equal("2-15-00", sheet.Cell("G2").GetString());
        Assert.Equal("переезд", sheet.Cell("H2").GetString());
    }

    [Fact]
    public async Task The_page_says_how_long_the_chain_is_and_checks_it()
    {
        var (district, _, site) = await CuratorAsync();

        var page = await (await site.OpenAsync("/journal")).FollowAsync("Проверить цепочку");

        Assert.True(page.Says($"{district.Name}: журнал цел"), page.Text);
        await portal.Database.ExecuteAsync(
            $"update journal_value set new_value = 'подмена' where district_id = '{district.Id}' and field = 'shortName'"
        );
        Assert.True((await site.OpenAsync("/journal/check")).Says("журнал сломан"));
    }

    [Fact]
    public async Task A_hundred_thousand_rows_cost_nine_statements_a_page()
    {
        var (district, school, site) = await CuratorAsync();
        await portal.Database.ExecuteAsync(
            $"""
            alter table journal disable trigger journal_chain;
            insert into journal (district_id, number, at, act, subject_kind, subject_id, changes, previous_hash, hash)
            select '{district.Id}', 1000 + n, timestamptz '2026-01-01' + n * interval '1 minute', 'organisation.changed',
                   'organisation', '{school.Id}', '[]', sha256('a'), sha256('b') from generate_series(1, 100000) as n;
            insert into journal_value (district_id, number, ordinal, field, new_value)
            select '{district.Id}', 1000 + n, 1, 'phone', n::text from generate_series(1, 100000) as n;
            alter table journal enable trigger journal_chain;
            analyze journal, journal_value
            """
        );

        var count = await portal.Statements.CountAsync(async () =>
        {
            var page = await site.OpenAsync("/journal");
            Assert.True(page.Document.QuerySelectorAll("tbody tr").Length == 50, page.Text);
        });

        Assert.InRange(count, 1, 9);
        var deep = await site.OpenAsync("/journal?before=1051");
        Assert.Equal(50, deep.Document.QuerySelectorAll("tbody tr").Length);
        Assert.True(deep.Says("№ 1 001–1 050"), deep.Text);
        var plan = await PlanAsync(district);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    private async Task<string> PlanAsync(District district)
    {
        await using var connection = new Npgsql.NpgsqlConnection(portal.Database.Portal);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            $"""
            select set_config('portal.district', '{district.Id}', true);
            explain select * from journal where district_id = '{district.Id}' and number < 50000
            order by number desc limit 51
            """,
            connection
        );
        await using var rows = await command.ExecuteReaderAsync();
        await rows.NextResultAsync();
        var plan = "";
        while (await rows.ReadAsync())
            plan += rows.GetString(0) + "\n";
        return plan;
    }

    private PortalDb Open(Guid district)
    {
        var scope = new DistrictScope();
        scope.Enter(district);
        return TestDatabase.Open(portal.Database.Owner, scope, portal.Clock);
    }

    private async Task ChangePhoneAsync(Organisation school, string from, string to, string? why)
    {
        await using var db = Open(school.DistrictId);
        var row = await db.Organisations.SingleAsync(o => o.Id == school.Id);
        row.Contact(null, from, null, null);
        db.Journal.Note("organisation.imported", null);
        await db.SaveChangesAsync();
        row.Contact(null, to, null, null);
        db.Journal.Note(null, why);
        await db.SaveChangesAsync();
    }

    private async Task<(District District, Organisation School, TestSite Site)> CuratorAsync()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district, name: $"Степная СОШ {Guid.CreateVersion7():N}");
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        return (district, school, site);
    }
}
