using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Access;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Search;

public sealed class SearchTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("лугов")]
    [InlineData("анна луг")]
    [InlineData("Петровна АННА")]
    [InlineData("kéfир", false)]
    [InlineData("keujdf")]
    [InlineData("лугoва")]
    public async Task A_person_is_found_by_the_beginnings_of_words(string typed, bool found = true)
    {
        var (_, site) = await WorldAsync();

        var page = (await site.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}")).Expect(HttpStatusCode.OK);

        Assert.Equal(found, page.Says("Лугова Анна Петровна"));
    }

    [Theory]
    [InlineData("логова")]
    [InlineData("анна лгова")]
    [InlineData("угова")]
    public async Task A_letter_amiss_finds_whom_the_name_resembles_and_says_so(string typed)
    {
        var (_, site) = await WorldAsync();

        var page = await site.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.True(page.Says("Лугова Анна Петровна"), page.Text);
        Assert.True(page.Says("Возможно, вы искали кого-то из этих людей"));
        using var fragment = await site.GetAsync($"/search/suggest?q={Uri.EscapeDataString(typed)}");
        Assert.Contains("есть похожие", await fragment.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("степн")]
    [InlineData("соколин")]
    [InlineData("cntgyfz")]
    public async Task An_organisation_is_found_by_any_of_its_names(string typed)
    {
        var (_, site) = await WorldAsync();

        var page = await site.OpenAsync($"/search?q={typed}");

        Assert.True(page.Says("Степная СОШ"), page.Text);
        Assert.True(page.Says("школа"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=л")]
    [InlineData("?q=%25%27%00")]
    public async Task Nothing_is_looked_for_by_less_than_two_letters(string query)
    {
        var (_, site) = await WorldAsync();

        var page = (await site.OpenAsync($"/search{query}")).Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Наберите хотя бы две буквы"), page.Text);
        using var fragment = await site.GetAsync($"/search/suggest{query}");
        Assert.Equal(HttpStatusCode.OK, fragment.StatusCode);
        Assert.Equal("", (await fragment.Content.ReadAsStringAsync()).Trim());
    }

    [Fact]
    public async Task While_one_types_at_most_eight_of_a_group_are_shown_with_their_count()
    {
        var (school, site) = await WorldAsync();
        for (var i = 0; i < 9; i++)
            await portal.Given.TeacherAsync(school, $"Рябинина Вера {(char)('А' + i)}.");

        using var answer = await site.GetAsync("/search/suggest?q=рябин");
        var fragment = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("<ul class=\"found\">", fragment.Trim(), StringComparison.Ordinal);
        Assert.Equal(8, fragment.Split("href=\"/people/").Length - 1);
        Assert.Contains("Люди 9", fragment, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", fragment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Curator, true, false)]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Observer, false, false)]
    public async Task Each_finds_only_whom_he_may_see(Role role, bool teacher, bool child)
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var other = await portal.Given.OrganisationAsync(district);
        await portal.Given.TeacherAsync(school, "Ясенева Анна Петровна");
        await portal.Given.StudentAsync(school, "Ясенев Пётр Ильич");
        await portal.Given.StudentAsync(other, "Ясенев Илья Чужой");
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, role, school));

        var page = await site.OpenAsync("/search?q=ясен");

        Assert.Equal(teacher, page.Says("Ясенева Анна"));
        Assert.Equal(child, page.Says("Ясенев Пётр"));
        Assert.False(page.Says("Чужой"));
    }

    [Fact]
    public async Task A_search_costs_three_statements_and_a_few_more_when_nothing_was_found()
    {
        var (_, site) = await WorldAsync();

        foreach (var typed in new[] { "лугова", "keujdf", "неттакого" })
            Assert.InRange(
                await portal.Statements.CountAsync(() => site.OpenAsync($"/search?q={typed}")),
                1,
                typed == "лугова" ? 3 : 6
            );
    }

    [Fact]
    public async Task Among_seven_thousand_people_the_words_are_found_by_their_index()
    {
        var (school, _) = await WorldAsync();
        // A thousand at once: on a busy machine seven would outlast the patience of one command.
        for (var from = 1; from < 7000; from += 1000)
            await portal.Database.ExecuteAsync(
                $"""
                insert into person (district_id, id, kind, surname, name, patronymic, sex)
                select '{school.DistrictId}', gen_random_uuid(), 'employee', 'Фамилия' || n, 'Имя' || n % 90, 'Отчество' || n % 50, 'female'
                from generate_series({from}, {from} + 999) as n
                """
            );
        await portal.Database.ExecuteAsync("analyze person, person_word");
        var scope = new DistrictScope();
        scope.Enter(school.DistrictId);
        await using var db = TestDatabase.Open(portal.Database.Portal, scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync(
            $"select set_config('portal.district', {school.DistrictId.ToString()}, true)"
        );

        Assert.Single(await db.People.Named(db, ["лугов", "анн"]).ToListAsync());

        var read = await db
            .Database.SqlQuery<Reads>(
                $"select relname as name, seq_scan as scans, idx_scan as looks from pg_stat_xact_user_tables where relname in ('person', 'person_word')"
            )
            .ToListAsync();
        Assert.Equal(2, read.Count);
        Assert.All(read, r => Assert.True(r is { Scans: 0, Looks: > 0 }, $"{r}"));
    }

    private sealed record Reads(string Name, long Scans, long Looks);

    private async Task<(Organisation School, TestSite Site)> WorldAsync()
    {
        var district = await portal.Given.DistrictAsync();
        var school = new Organisation(district.Id, OrganisationKind.School, "Степная СОШ", null, new(2010, 9, 1));
        school.AddAlias("Школа «Соколиная»");
        await portal.Given.SaveAsync(school);
        await portal.Given.TeacherAsync(school, "Лугова Анна Петровна");
        return (school, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }
}
