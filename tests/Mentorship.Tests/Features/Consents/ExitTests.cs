using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

/// <summary>The table of needs, walked exit by exit: in the filter of queries and in every file that exists.</summary>
public sealed class ExitTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static TheoryData<NamesExit, PersonKind> Table
    {
        get
        {
            var data = new TheoryData<NamesExit, PersonKind>();
            foreach (var exit in Enum.GetValues<NamesExit>().Where(e => e != NamesExit.PairInForce))
            foreach (var kind in Enum.GetValues<PersonKind>())
                data.Add(exit, kind);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task An_exit_lets_out_whoever_has_what_the_table_needs_and_nobody_else(NamesExit exit, PersonKind kind)
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var person = kind switch
        {
            PersonKind.Employee => world.Mentor,
            PersonKind.Student => world.Child,
            _ => await portal.Given.SaveAsync(
                new Person(world.District.Id, PersonKind.Outside, new("Вешняя", "Инна", null), Sex.Female)
            ),
        };
        var needed = ConsentNeeds.Of(exit, kind);

        Assert.Equal(needed.Count == 0, await IsOutAsync(world, exit, person));
        foreach (var need in needed)
            await world.SignedAsync(person, need);
        Assert.True(await IsOutAsync(world, exit, person));
        if (needed.Count == 0)
            return;
        await portal.Database.ExecuteAsync(
            $"update consent set withdrawn_on = '2027-01-15', withdrawn_by = 'заявлением' where person_id = '{person.Id}'"
        );
        Assert.False(await IsOutAsync(world, exit, person));
    }

    [Fact]
    public async Task Who_has_come_of_age_is_let_out_by_his_own_paper()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var grown = await portal.Given.StudentAsync(world.School, "Дубов Иван Олегович", 11);

        await world.SignedAsync(grown, ConsentKind.Processing);

        Assert.True(await IsOutAsync(world, NamesExit.Base, grown));
        await world.SignedAsync(world.Child, ConsentKind.Processing);
        Assert.False(await IsOutAsync(world, NamesExit.Base, world.Child));
    }

    [Fact]
    public void Every_workbook_of_the_portal_is_an_exit_of_the_table_or_names_nobody()
    {
        var known = FilesWithNames
            .All.Select(f => f.Route)
            .Concat(FilesWithNames.ByOffice)
            .Concat(FilesWithNames.Nobody);
        var there = RouteTable.Rules.Select(r => r.Route).Where(r => r.EndsWith(".xlsx", StringComparison.Ordinal));

        Assert.Empty(there.Except(known));
    }

    [Fact]
    public async Task Every_file_with_names_keeps_to_the_table()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.AskedAsync(world.Mentee, ConsentKind.Publication);
        await world.AskedAsync(world.Mentor, ConsentKind.Publication);
        var site = await world.As(Role.Coordinator);
        foreach (var (route, exit) in FilesWithNames.All.Where(f => !f.Route.Contains('{', StringComparison.Ordinal)))
        {
            // A working list needs nothing; whoever lacks what another exit needs is left out of it.
            var free = ConsentNeeds.Of(exit, PersonKind.Employee, isMentor: true).Count == 0;
            Assert.True(free == await NamesAsync(site, route, Whose(route)), $"{route} before");
        }

        await world.SignedAsync(world.Mentor);
        var consent = await world.SignedAsync(world.Mentee);
        foreach (var (route, _) in FilesWithNames.All.Where(f => !f.Route.Contains('{', StringComparison.Ordinal)))
        {
            var before = await ExportsAsync(world);
            Assert.True(await NamesAsync(site, route, Whose(route)), $"{route} with the paper");
            Assert.True(await ExportsAsync(world) == before + 1, $"{route} stands in the journal");
        }

        var page = await site.OpenAsync($"/consents/{consent.Id}/withdrawal");
        await page.Tick("Понимаю, что произойдёт, и что вернуть это нельзя").PressAsync("Отметить отзыв");
        var head = await world.As(Role.Head);
        foreach (var (route, _) in FilesWithNames.All.Where(f => !f.Route.Contains('{', StringComparison.Ordinal)))
            Assert.False(await NamesAsync(head, route, "Тихонова"), $"{route} after the withdrawal");
    }

    [Fact]
    public async Task The_department_takes_out_no_child_without_the_paper_of_the_table_though_it_sees_the_names()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        // Both stand in the list of those without papers and, in force, among mentors with free places.
        world.Pupils.Approve(GivenPairs.From);
        await portal.Database.ExecuteAsync(
            $"update pair set state = 'approved', approved_on = '2026-09-10' where id = '{world.Pupils.Id}'"
        );
        var site = await world.As(Role.Curator);
        await (await site.OpenAsync($"/people/openings/new?organisation={world.School.Id}"))
            .Fill("Зачем нужны имена", "Сверка списка наставляемых с отчётом школы")
            .PressAsync("Открыть на сутки");
        Assert.True((await site.OpenAsync("/pairs")).Says("Рябинин"));
        string[] lists = ["needs", "mentors", "awards", "papers"];
        var files = FilesWithNames
            .All.SelectMany(f =>
                f.Route.Contains("{list}", StringComparison.Ordinal)
                    ? lists.Select(l => f with { Route = f.Route.Replace("{list}", l, StringComparison.Ordinal) })
                    : [f]
            )
            .Where(f => !f.Route.Contains('{', StringComparison.Ordinal))
            .ToList();
        string Of(string route) => $"{route}?kind=student&organisation={world.School.Id}&";

        foreach (var file in files)
        {
            Assert.NotEqual(NamesExit.WorkingList, file.ChildrenToDepartment);
            Assert.False(await NamesAsync(site, file.Route, "Рябинин"), $"{file.Route} before");
            Assert.False(await NamesAsync(site, Of(file.Route), "Рябинин"), $"{file.Route} of children before");
        }

        await world.SignedAsync(world.Elder, ConsentKind.ChildProcessing);
        Assert.True(await NamesAsync(site, Of("/people.xlsx"), "Рябинин"));
        Assert.True(await NamesAsync(site, "/pairs.xlsx", "Рябинин"));
        Assert.True(await NamesAsync(site, "/people/lists/mentors.xlsx", "Рябинин"));
    }

    private static Task<long> ExportsAsync(ConsentWorld world) =>
        world.AskAsync<long>(
            $"select count(*) from journal where act = 'person.exported' and district_id = '{world.District.Id}'"
        );

    private static string Whose(string route) =>
        route.EndsWith("mentors.xlsx", StringComparison.Ordinal) ? "Крутова" : "Тихонова";

    private static async Task<bool> NamesAsync(TestSite site, string route, string surname)
    {
        using var answer = await site.GetAsync(
            route
                + (route.Contains('?', StringComparison.Ordinal) ? "" : "?")
                + "purpose=обновление%20базы%20по%20приказу"
        );
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        return book
            .Worksheets.SelectMany(s => s.CellsUsed())
            .Any(c => c.GetString().Contains(surname, StringComparison.Ordinal));
    }

    private async Task<bool> IsOutAsync(ConsentWorld world, NamesExit exit, Person person)
    {
        await using var db = portal.Database.OpenIn(world.District.Id);
        return await db.People.LetOutBy(exit, db.Consents, TestClock.Today).AnyAsync(p => p.Id == person.Id);
    }
}
