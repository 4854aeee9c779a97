using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class MergeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_hung_on_the_double_hangs_on_the_other_card()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var kept = await world.TeacherAsync("Лугова Анна Петровна");
        var losing = await world.TeacherAsync("Лугова Анна Петровна", world.Other);
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, losing, mentee));
        await world.ConsentAsync(losing, ConsentKind.Processing);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync($"/people/{kept.Id}/merge");
        Assert.True(page.Says("Лугова Анна Петровна"), page.Text);
        page = await page.FollowAsync("Сравнить: Лугова Анна Петровна");
        page = await page.PressAsync("Объединить");

        Assert.True(page.Says("Карточки объединены"), page.Text);
        Assert.True(page.Says("Наставник: Ильина Вера"), page.Text);
        Assert.True(page.Says(world.Other.ShortName), page.Text);
        var people = await world.PeopleAsync();
        var one = Assert.Single(people, p => p.Surname == "Лугова");
        Assert.Equal((kept.Id, 2, 1), (one.Id, one.Employments.Count, one.Pairs.Count));
        await using var db = portal.Database.Open();
        Assert.Equal(
            kept.Id,
            (await db.PairLinks.IgnoreQueryFilters().SingleAsync(l => l.MenteeId == mentee.Id)).MentorId
        );
        Assert.True(await db.Consents.IgnoreQueryFilters().AnyAsync(c => c.PersonId == kept.Id));
        Assert.True(await world.JournalHasAsync("person.merged"));
        // The address of the double leads on, and its history is read on the card.
        Assert.Equal($"/people/{kept.Id}", (await site.OpenAsync($"/people/{losing.Id}")).Path);
        page = await site.OpenAsync($"/people/{kept.Id}");
        Assert.False(page.Says("Данные этого человека видит только его школа"), page.Text);
    }

    [Fact]
    public async Task The_chosen_values_stay_and_a_place_that_both_name_is_one()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var kept = await world.TeacherAsync("Лугова Анна Петровна");
        var losing = await world.TeacherAsync("Логова Анна Петровна", since: new(2005, 9, 1));
        await using (var db = portal.Database.Open())
        {
            db.Attach(losing);
            losing.Contact("anna@school.example", "2-14-60");
            await db.SaveChangesAsync();
        }
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people/{kept.Id}/merge?other={losing.Id}");
        page = await page.Fill("Имя: Логова Анна Петровна", "on").PressAsync("Объединить");

        Assert.Equal("Логова Анна Петровна", page.Heading);
        var one = Assert.Single(await world.PeopleAsync());
        Assert.Equal((kept.Id, "anna@school.example"), (one.Id, one.Email));
        Assert.Equal(new DateOnly(2005, 9, 1), Assert.Single(one.Employments).From);
    }

    [Fact]
    public async Task Two_who_stand_in_one_pair_cannot_be_one()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var kept = await world.TeacherAsync("Лугова Анна Петровна");
        var losing = await world.TeacherAsync("Лугова Анна Петровна");
        var pair = await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, kept, losing));
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync($"/people/{kept.Id}/merge?other={losing.Id}");
        Assert.True(page.Says("Обе карточки стоят в одной паре"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/pairs/{pair.Id}']"));
        (await page.PressAsync("Объединить")).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(2, (await world.PeopleAsync()).Count);
    }

    [Fact]
    public async Task A_rule_of_pairs_that_would_break_is_said_kindly_and_nothing_moves()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var kept = await world.TeacherAsync("Лугова Анна Петровна");
        var losing = await world.TeacherAsync("Лугова Анна Петровна");
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна");
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, kept, mentee, kind: world.Lists.Group)
        );
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, losing, mentee, kind: world.Lists.Group)
        );
        var site = await world.As(Role.Curator);

        var page = await (await site.OpenAsync($"/people/{kept.Id}/merge?other={losing.Id}")).PressAsync("Объединить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Эти двое уже в паре"), page.Text);
        Assert.Equal(3, (await world.PeopleAsync()).Count);
    }

    [Theory]
    [InlineData(null, "учитель математики")]
    [InlineData("Должность: заместитель директора", "заместитель директора")]
    [InlineData("обе: совмещает две должности", "заместитель директора, учитель математики")]
    public async Task One_job_written_down_in_two_ways_is_one(string? chosen, string posts)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var kept = await world.TeacherAsync("Лугова Анна Петровна");
        var losing = new Person(world.District.Id, PersonKind.Employee, new("Лугова", "Анна", "Петровна"), Sex.Female);
        losing.Employ(world.School.Id, new Position("заместитель директора"), new DateOnly(2026, 9, 1));
        await portal.Given.SaveAsync(losing);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people/{kept.Id}/merge?other={losing.Id}");
        if (chosen is not null)
            page.Fill(chosen, "on");
        await page.PressAsync("Объединить");

        var one = Assert.Single(await world.PeopleAsync());
        Assert.Equal(posts, string.Join(", ", one.Employments.Select(e => e.Post).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Of_two_records_of_one_job_the_fuller_is_proposed()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        Person[] cards =
        [
            new(world.District.Id, PersonKind.Employee, new("Лугова", "Анна", "Петровна"), Sex.Female),
            new(world.District.Id, PersonKind.Employee, new("Лугова", "Анна", "Петровна"), Sex.Female),
        ];
        cards[0].Employ(world.School.Id, new Position("учитель физики"), new DateOnly(2027, 1, 14));
        cards[1].Employ(world.School.Id, new Position("учитель", "физика", "первая"), new DateOnly(2021, 6, 19));
        foreach (var card in cards)
            await portal.Given.SaveAsync(card);

        var page = await (await world.As(Role.Coordinator)).OpenAsync(
            $"/people/{cards[0].Id}/merge?other={cards[1].Id}"
        );
        await page.PressAsync("Объединить");

        var job = Assert.Single(Assert.Single(await world.PeopleAsync()).Employments);
        Assert.Equal(("учитель", "физика", "первая"), (job.Post, job.Subject, job.Category));
        Assert.Equal(new DateOnly(2021, 6, 19), job.From);
    }
}
