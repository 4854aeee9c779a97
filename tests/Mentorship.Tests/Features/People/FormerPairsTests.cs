using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class FormerPairsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_pupil_brings_his_former_pair_and_both_schools_hear_the_bell()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Дубова Вера Павловна", world.Other);
        var child = await portal.Given.StudentAsync(world.Other, "Рощин Пётр Ильич");
        var pair = GivenPairs.Of(world.Other, world.Lists, mentor, child, form: world.Lists.Form("учитель – ученик"));
        pair.Approve(GivenPairs.From);
        pair.Complete(new(new(2026, 12, 25), "Тайна пары"));
        await portal.Database.SavePairAsync(pair);
        var former = await world.As(Role.Coordinator, world.Other);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/people/arrivals/new?kind=student"))
            .Fill("Фамилия", "Рощин")
            .Fill("Имя", "Пётр")
            .Fill("Отчество", "Ильич")
            .Fill("Дата рождения", $"{child.BornOn:dd.MM.yyyy}")
            .Fill("Класс или курс", "7-а")
            .Fill("Учится у вас с", "11.01.2027")
            .PressAsync("Принять");

        Assert.True(page.Says("теперь в вашей организации, 7 «А»"), page.Text);
        Assert.True(page.Says($"Наставляемый в прежней организации: {world.Other.ShortName}"), page.Text);
        Assert.True(page.Says("программа пройдена"), page.Text);
        Assert.False(page.Says("Дубова"), page.Text);
        Assert.False(page.Says("Тайна пары"), page.Text);
        Assert.Null(page.Document.QuerySelector($"a[href='/pairs/{pair.Id}']"));
        Assert.True((await site.OpenAsync("/notifications")).Says("Перевод к вам из другой организации"));
        var told = await former.OpenAsync("/notifications");
        Assert.True(told.Says("Перевод в другую организацию"), told.Text);
        Assert.True(told.Says("Рощин Пётр Ильич"), told.Text);
    }

    [Fact]
    public async Task A_part_timer_who_mentors_at_the_other_place_has_been_a_mentor()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var mentor = await world.TeacherAsync("Дубова Вера Павловна", world.Other);
        var mentee = await world.TeacherAsync("Ильина Вера Олеговна", world.Other);
        var pair = GivenPairs.Of(world.Other, world.Lists, mentor, mentee);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            var works = await db.People.SingleAsync(p => p.Id == mentor.Id);
            db.Add(works.Employ(world.School.Id, new Position("учитель физики"), new(2026, 12, 1)));
            await db.SaveChangesAsync();
        }

        var card = await (await world.As(Role.Coordinator)).OpenAsync($"/people/{mentor.Id}");

        Assert.True(card.Says($"Наставник в другой организации: {world.Other.ShortName}"), card.Text);
        Assert.False(card.Says("Ни наставником") || card.Says("Ильина"), card.Text);
        Assert.Null(card.Document.QuerySelector($"a[href='/pairs/{pair.Id}']"));
    }
}
