using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class ListsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Lists_open_with_the_first_of_them()
    {
        var world = await PeopleWorld.MakeAsync(portal);

        var page = await (await world.As(Role.Coordinator)).OpenAsync("/people/lists");

        Assert.Equal("/people/lists/needs", page.Path);
    }

    [Fact]
    public async Task Who_needs_a_mentor_is_listed_with_the_reason_until_there_is_one()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Лугова Анна Петровна");
        var young = await world.TeacherAsync("Ильина Вера Олеговна", since: new(2025, 9, 1));
        var moved = await world.TeacherAsync("Дубова Инна Павловна", world.Other);
        await using (var db = portal.Database.Open())
        {
            db.Attach(moved);
            moved.Employments[0].End(new(2026, 8, 31));
            db.Add(moved.Employ(world.School.Id, new("учитель"), new(2026, 9, 1)));
            await db.SaveChangesAsync();
        }
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/people/lists/needs");
        Assert.True(page.Says("Ильина Вера Олеговна"), page.Text);
        Assert.True(page.Says("стаж 1 год"), page.Text);
        Assert.True(page.Says("в этой организации с 01.09.2026"), page.Text);
        Assert.False(page.Says("Лугова"));

        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, mentor, young));
        page = await site.OpenAsync("/people/lists/needs");
        Assert.False(page.Says("Ильина"), page.Text);

        using var answer = await site.GetAsync("/people/lists/needs.xlsx");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("Дубова", book.Worksheet(1).Cell("A2").GetString());
        Assert.True(await world.JournalHasAsync("person.exported"));
    }

    [Fact]
    public async Task Free_places_are_places_without_open_pairs()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Лугова Анна Петровна");
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, mentor, await world.TeacherAsync("Ильина Вера Олеговна"))
        );
        var site = await world.As(Role.Head);

        var page = await site.OpenAsync($"/people/lists/mentors?organisation={world.School.Id}&q=луг");

        Assert.True(page.Says("2 места из 3, открытых пар 1"), page.Text);
        Assert.True((await site.OpenAsync("/people/lists/mentors?q=никто")).Says("Под отбор никто не подошёл"));
    }

    [Fact]
    public async Task A_mentor_who_is_free_of_all_pairs_has_all_his_places()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Лугова Анна Петровна");
        var pair = GivenPairs.Of(world.School, world.Lists, mentor, await world.TeacherAsync("Ильина Вера Олеговна"));
        pair.Approve(GivenPairs.From);
        pair.Complete(new(new(2026, 12, 25), "Ведёт уроки сама"));
        await portal.Database.SavePairAsync(pair);

        foreach (var role in new[] { Role.Coordinator, Role.Head })
        {
            var page = await (await world.As(role)).OpenAsync("/people/lists/mentors");
            Assert.True(page.Says("3 места из 3, сейчас никого не ведёт"), page.Text);
            Assert.False(page.Says("Ильина"), page.Text);
        }
    }

    [Fact]
    public async Task A_mentor_who_came_from_another_school_is_asked_at_the_new_one()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Лугова Анна Петровна", world.Other);
        var pair = GivenPairs.Of(
            world.Other,
            world.Lists,
            mentor,
            await world.TeacherAsync("Ильина Вера Олеговна", world.Other)
        );
        pair.Approve(GivenPairs.From);
        pair.Complete(new(new(2026, 12, 25), "Ведёт уроки сама"));
        await portal.Database.SavePairAsync(pair);
        var site = await world.As(Role.Coordinator);
        Assert.False((await site.OpenAsync("/people/lists/mentors")).Says("Лугова"));

        await portal.Database.ExecuteAsync(
            $"""
            update employment set ends_on = '2027-01-10' where person_id = '{mentor.Id}';
            insert into employment (id, district_id, person_id, organisation_id, post, starts_on)
            values (gen_random_uuid(), '{world.District.Id}', '{mentor.Id}', '{world.School.Id}', 'учитель', '2027-01-11')
            """
        );

        var page = await site.OpenAsync("/people/lists/mentors");
        Assert.True(page.Says("Лугова Анна Петровна"), page.Text);
        Assert.True(page.Says("3 места из 3"), page.Text);
    }

    [Fact]
    public async Task Five_years_in_pairs_make_a_candidate()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var (old, fresh) = (
            await world.TeacherAsync("Лугова Анна Петровна"),
            await world.TeacherAsync("Серова Яна Юрьевна")
        );
        foreach (
            var (mentor, from, to) in new[]
            {
                (old, new DateOnly(2021, 1, 10), new DateOnly(2026, 1, 9)),
                (old, new(2025, 9, 1), new(2026, 5, 30)),
                (fresh, new(2025, 9, 1), new(2026, 5, 30)),
            }
        )
        {
            var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
            var pair = GivenPairs.Of(world.School, world.Lists, mentor, mentee, from: from, to: to);
            pair.Approve(from);
            await portal.Database.SavePairAsync(pair);
        }

        var page = await (await world.As(Role.Curator)).OpenAsync("/people/lists/awards");

        Assert.True(page.Says("Лугова Анна Петровна"), page.Text);
        Assert.True(page.Says("5 лет в парах"), page.Text);
        Assert.False(page.Says("Серова"));
    }

    [Fact]
    public async Task Whoever_is_in_a_pair_without_a_consent_is_listed_until_he_signs()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Лугова Анна Петровна");
        var child = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, mentor, child, form: world.Lists.Form("учитель – ученик"))
        );
        await world.ConsentAsync(mentor, ConsentKind.Processing);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/people/lists/papers");
        Assert.True(page.Says("Рощин Пётр Ильич"), page.Text);
        Assert.True(page.Says("нет согласия: обработка данных ребёнка"), page.Text);
        Assert.False(page.Says("Лугова"));

        await world.ConsentAsync(child, ConsentKind.ChildProcessing);
        Assert.True((await site.OpenAsync("/people/lists/papers")).Says("Список пуст"));
    }

    [Theory]
    [InlineData("2020-01-01 2020-01-10", 10)]
    [InlineData("2020-01-01 2020-01-10 2020-01-05 2020-01-12", 12)]
    [InlineData("2020-01-05 2020-01-06 2020-01-01 2020-01-31", 31)]
    [InlineData("2030-01-01 2030-02-01", 0)]
    public void Days_in_several_pairs_are_counted_once(string terms, int days)
    {
        var said = terms.Split(' ').Select(d => DateOnly.Parse(d, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(days, MentorDays.Count(said.Chunk(2).Select(c => (c[0], c[1])), TestClock.Today));
    }
}
