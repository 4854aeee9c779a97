using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>A mentor whose successor is appointed for a later day works on until her own last day.</summary>
public sealed class ReplacedMentorTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly ProgrammeWorld world = new(portal);

    [Fact]
    public async Task Until_her_last_day_she_writes_and_is_told_that_another_takes_over()
    {
        await world.MakeAsync();
        await world.ApprovedAsync();
        await ReplaceAsync(from: new(2027, 1, 25));

        var page = await world.OfMentor.OpenAsync("/mentoring");
        Assert.True(page.Says("с 25.01.2027 наставник другой, ваш последний день 24.01.2027"), page.Text);
        Assert.True(page.Says("до 24.01.2027") && !page.Says("28.05.2027"), page.Text);
        var plan = await world.OfMentor.OpenAsync($"{world.At}/programme");
        Assert.True(plan.Says("(с 25.01.2027 – другой наставник)"), plan.Text);
        plan = await plan.FollowAsync("Отметить: пункт 1");
        plan = await plan.Fill("Исполнено", "20.09.2026")
            .Fill("Что получилось", "Памятка")
            .PressAsync("Сохранить отметку");
        Assert.True(plan.Says("Пункт 1 отмечен"), plan.Text);
        var day = await (await world.OfMentor.OpenAsync($"{world.At}/meetings"))
            .Fill("Когда", "20.01.2027")
            .PressAsync("Назначить");
        Assert.True(day.Says("Встреча назначена на 20.01.2027"), day.Text);
        await world.OfMentor.OpenAsync($"{world.At}/meetings/new");
        page = await page.PressAsync("Провели сегодня: Дубова В. П.");
        Assert.True(page.Says("Отмечено: знакомство"), page.Text);
    }

    [Fact]
    public async Task After_her_last_day_she_reads_her_own_time_and_the_successor_works()
    {
        await world.MakeAsync();
        await ReplaceAsync(from: new(2027, 1, 18));
        await HeldAsync(new(2027, 1, 14));
        portal.Clock.Advance(TimeSpan.FromDays(6));
        try
        {
            await HeldAsync(new(2027, 1, 20));

            var page = await world.OfMentor.OpenAsync("/mentoring");
            Assert.True(page.Says("Завершились") && page.Says("– 17.01.2027"), page.Text);
            Assert.False(page.Says("Провели сегодня"), page.Text);
            var meetings = await world.OfMentor.OpenAsync($"{world.At}/meetings");
            Assert.True(meetings.Says("14.01.2027") && !meetings.Says("20.01.2027"), meetings.Text);
            Assert.False(meetings.Says("Записать прошедшую"), meetings.Text);
            Assert.True((await world.Coordinator.OpenAsync($"{world.At}/meetings")).Says("20.01.2027"));
        }
        finally
        {
            portal.Clock.Advance(TimeSpan.FromDays(-6));
        }
    }

    [Fact]
    public async Task Crumbs_call_a_group_as_its_card_does()
    {
        await world.MakeAsync();
        var group = new Pair(
            world.School,
            new PairFrame(world.Lists.Teachers, world.Lists.Group, GivenPairs.From, GivenPairs.To),
            [new Participant(world.Mentor, world.School.Id)],
            [
                new Participant(await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна"), world.School.Id),
                new Participant(await portal.Given.TeacherAsync(world.School, "Ильина Ольга Юрьевна"), world.School.Id),
            ]
        );
        group.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(group);

        var card = await world.Coordinator.OpenAsync($"/pairs/{group.Id}");
        Assert.Equal("Лугова – группа из 2", card.Heading.Replace('\u00A0', ' '));
        foreach (var part in new[] { "meetings", "programme", "reports" })
        {
            var page = await world.Coordinator.OpenAsync($"/pairs/{group.Id}/{part}");
            Assert.Contains(
                page.Document.QuerySelectorAll("a"),
                a => a.TextContent.Trim().Replace('\u00A0', ' ') == "Лугова – группа из 2"
            );
        }
    }

    private Task HeldAsync(DateOnly on) =>
        portal.Database.ExecuteAsync(
            $"insert into meeting (district_id, id, pair_id, kind, held_on, minutes) values ('{world.District.Id}', '{Guid.CreateVersion7()}', '{world.Pair.Id}', 'acquaintance', '{on:yyyy-MM-dd}', 45)"
        );

    private async Task ReplaceAsync(DateOnly from)
    {
        var successor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        await using var db = portal.Database.OpenIn(world.District.Id);
        var pair = await db
            .Pairs.Include(p => p.Form)
            .Include(p => p.Kind)
            .Include(p => p.Links)
            .Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .SingleAsync(p => p.Id == world.Pair.Id);
        var person = await db.Set<Person>().SingleAsync(p => p.Id == successor.Id);
        pair.ReplaceMentor(
            pair.Mentors.Single(),
            new Participant(person, world.School.Id),
            from,
            new MemberLeaving(EndInitiator.Mentor, "Переходит в другую школу", new DateOnly(2027, 1, 11))
        );
        await db.SaveChangesAsync();
    }
}
