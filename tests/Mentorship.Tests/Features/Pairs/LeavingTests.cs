using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>One of a group leaves, and the others go on.</summary>
public sealed class LeavingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);
    private Person belova = null!;
    private Pair group = null!;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        belova = await portal.Given.TeacherAsync(world.School, "Белова Инна Олеговна");
        group = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova, kind: world.Lists.Group);
        group.AddMentee(new(belova, world.School.Id), GivenPairs.From);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task By_an_order_he_leaves_when_it_is_registered()
    {
        await ApproveAsync();
        var page = await (await FilledAsync()).PressAsync("Подготовить приказ");

        Assert.Equal("в связи с изменением состава наставляемых", page.Value("Продолжение преамбулы"));
        Assert.Equal(
            "Исключить с 21 января 2027 года из состава группы наставляемого (приложение)",
            page.Value("Пункт 1: что сделать")
        );
        Assert.True(
            page.Says("последний день 20.01.2027: Белова Инна Олеговна (по желанию наставляемого: переезжает)"),
            page.Text
        );
        Assert.Equal(GivenPairs.To, await LastAsync());
        var card = await world.Coordinator.OpenAsync($"/pairs/{group.Id}");
        Assert.True(card.Says("исключает из группы: Белова Инна Олеговна, последний день 20.01.2027"), card.Text);

        page = await PairWorld.RegisterAsync(page);

        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        Assert.Equal(new DateOnly(2027, 1, 20), await LastAsync());
        Assert.Equal(1, await world.CountAsync($"pair where id = '{group.Id}' and state = 'approved'"));
        card = await world.Coordinator.OpenAsync($"/pairs/{group.Id}");
        Assert.True(card.Says("по желанию наставляемого, переезжает"), card.Text);
        Assert.Equal(
            new DateOnly(2027, 1, 20),
            await portal.Database.AskAsync<DateOnly>(
                $"select ends_on from pair_link where pair_id = '{group.Id}' and mentee_id = '{belova.Id}'"
            )
        );
        // The last of them does not leave a group: it ends.
        var last = group.Mentees.Single(m => m.PersonId == world.Tikhonova.Id);
        Assert.Null(card.Document.QuerySelector($"a[href='/pairs/{group.Id}/leaving/{last.Id}']"));
    }

    [Fact]
    public async Task Without_an_order_he_leaves_at_once_and_the_last_one_does_not()
    {
        await ApproveAsync();
        var card = await (await FilledAsync()).PressAsync("Вывести без приказа");
        Assert.True(card.Says("Белова Инна Олеговна в группе по 20.01.2027, остальные продолжают"), card.Text);
        Assert.Equal(new DateOnly(2027, 1, 20), await LastAsync());

        var other = group.Mentees.Single(m => m.PersonId == world.Tikhonova.Id);
        var page = await (await FilledAsync(other, "21.01.2027")).PressAsync("Вывести без приказа");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(
            "Без него в группе никого не останется",
            page.Error("Последний день в группе"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("01.09.2026", "В этот день он не в группе")]
    [InlineData("28.05.2027", "Его последний день и так 28.05.2027")]
    public async Task A_day_that_cannot_be_is_refused_and_nothing_typed_is_lost(string day, string sentence)
    {
        await ApproveAsync();

        var page = await (await FilledAsync(on: day)).PressAsync("Вывести без приказа");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(sentence, page.Error("Последний день в группе"), StringComparison.Ordinal);
        Assert.Equal("переезжает", page.Value("Причина"));
    }

    [Fact]
    public async Task Out_of_a_draft_he_is_taken_without_a_word()
    {
        await portal.Database.SavePairAsync(group);

        var card = await (await world.Coordinator.OpenAsync($"/pairs/{group.Id}")).PressAsync("Убрать");

        Assert.True(card.Says("Черновик исправлен"), card.Text);
        Assert.NotEqual(card.Says("Белова"), card.Says("Тихонова"));
        // Whoever is left is no group to be taken out of.
        Assert.False(card.Says("Убрать из черновика"), card.Text);
        Assert.Equal(2, await world.CountAsync($"pair_member where pair_id = '{group.Id}'"));
    }

    [Fact]
    public async Task One_of_two_mentors_leaves_by_an_order_and_the_last_one_is_replaced_instead()
    {
        var orlova = await portal.Given.TeacherAsync(world.School, "Орлова Зоя Павловна");
        group.AddMentor(new(orlova, world.School.Id), GivenPairs.From);
        await ApproveAsync();
        var leaver = group.Mentors.Single(m => m.PersonId == orlova.Id);

        var page = await (await FilledAsync(leaver)).PressAsync("Вывести без приказа");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(
            "Наставник – работник: укажите, когда предупредили",
            page.Error("Предупреждение вручено"),
            StringComparison.Ordinal
        );
        page = await page.Fill("Предупреждение вручено", "14.01.2027").PressAsync("Подготовить приказ");

        Assert.Equal("в связи с изменением состава группы", page.Value("Продолжение преамбулы"));
        Assert.Equal(
            "Исключить с 21 января 2027 года из состава группы наставника Орлову З. П. (приложение)",
            page.Value("Пункт 1: что сделать")
        );
        page = await PairWorld.RegisterAsync(page);
        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        Assert.Equal(
            new DateOnly(2027, 1, 20),
            await portal.Database.AskAsync<DateOnly>(
                $"select ends_on from pair_member where pair_id = '{group.Id}' and person_id = '{orlova.Id}'"
            )
        );
        var card = await world.Coordinator.OpenAsync($"/pairs/{group.Id}");
        Assert.Equal("Крутова, Орлова – группа из 2", card.Heading);
        var last = group.Mentors.Single(m => m.PersonId == world.Krutova.Id);
        Assert.Null(card.Document.QuerySelector($"a[href='/pairs/{group.Id}/leaving/{last.Id}']"));
        Assert.NotNull(card.Document.QuerySelector($"a[href='/pairs/{group.Id}/replacement/{last.Id}']"));
    }

    private async Task ApproveAsync()
    {
        group.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(group);
    }

    private async Task<TestPage> FilledAsync(PairMember? who = null, string on = "20.01.2027")
    {
        who ??= group.Mentees.Single(m => m.PersonId == belova.Id);
        return (await world.Coordinator.OpenAsync($"/pairs/{group.Id}/leaving/{who.Id}"))
            .Fill("Последний день в группе", on)
            .Fill("По чьему желанию", "по желанию наставляемого")
            .Fill("Причина", "переезжает");
    }

    private Task<DateOnly> LastAsync() =>
        portal.Database.AskAsync<DateOnly>(
            $"select ends_on from pair_member where pair_id = '{group.Id}' and person_id = '{belova.Id}'"
        );
}
