using System.Net;
using Mentorship.Tests.Features.Pairs;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

public sealed class WithdrawalTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Withdrawn_processing_ends_the_pair_the_day_before_and_hides_the_person()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var consent = await world.SignedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/consents/{consent.Id}/withdrawal");
        Assert.True(page.Says("Пара (Тихонова) прекратится"), page.Text);
        Assert.True(page.Says("последний день – 14.01.2027"), page.Text);
        page = await page.PressAsync("Отметить отзыв");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await page.Tick("Понимаю, что произойдёт, и что вернуть это нельзя").PressAsync("Отметить отзыв");

        Assert.Equal("/consents/destruction", page.Path);
        Assert.True(page.Says("14.02.2027"), page.Text);
        Assert.Equal(
            "terminated 2027-01-14 withdrawal отозвано согласие: обработка персональных данных",
            await PairAsync(world, world.Teachers.Id)
        );
        var card = await site.OpenAsync($"/pairs/{world.Teachers.Id}");
        Assert.True(card.Says("Предупреждение15.01.2027, день отзыва согласия"), card.Text);
        Assert.False((await site.OpenAsync("/people")).Says("Крутова"));
        // Who kept the card is told why it is shut and what is left to do; nobody else.
        var closed = await site.OpenAsync($"/people/{world.Mentor.Id}");
        Assert.Equal("Карточка закрыта", closed.Heading);
        Assert.True(closed.Says("до 14.02.2027") && !closed.Says("Крутова"), closed.Text);
        var stranger = await world.As(Role.Coordinator, world.Other);
        (await stranger.OpenAsync($"/people/{world.Mentor.Id}")).Expect(HttpStatusCode.NotFound);
        var head = await world.As(Role.Head);
        Assert.False((await head.OpenAsync("/people")).Says("Крутова"));
        Assert.False((await head.OpenAsync("/consents")).Says("Крутова"));
        using var file = await head.GetAsync("/people.xlsx");
        using var book = new ClosedXML.Excel.XLWorkbook(await file.Content.ReadAsStreamAsync());
        Assert.DoesNotContain(book.Worksheets.First().CellsUsed(), c => c.GetString() == "Крутова");
    }

    [Fact]
    public async Task A_pair_that_a_withdrawal_has_ended_is_written_down_by_an_order()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var order = await portal.Given.SaveAsync(
            new Order(world.School, OrderKind.AssignPairs, "12-ОД", GivenPairs.From, "О закреплении пары")
        );
        await portal.Database.ExecuteAsync(
            $"insert into pair_order (district_id, id, pair_id, order_id, act, done_on, is_early) values ('{world.District.Id}', gen_random_uuid(), '{world.Teachers.Id}', '{order.Id}', 'assign', '2026-09-01', false)"
        );
        var consent = await world.SignedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator);
        await WithdrawAsync(site, consent);
        var before = await PairAsync(world, world.Teachers.Id);

        var card = await site.OpenAsync($"/pairs/{world.Teachers.Id}");
        Assert.True(card.Says("отозвано согласие: обработка персональных данных"), card.Text);
        Assert.False(card.Says("по желанию"), card.Text);
        var draft = await card.PressAsync("Подготовить приказ об окончании");
        Assert.True(draft.Says("14.01.2027, отозвано согласие"), draft.Text);
        Assert.True(draft.Says("закреплена приказом № 12‑ОД от 10.09.2026"), draft.Text);
        Assert.False(draft.Says("Крутова") || draft.Says("уже прекращена"), draft.Text);
        Assert.Contains("в связи с отзывом согласия", draft.Value("Продолжение преамбулы"), StringComparison.Ordinal);
        var done = await PairWorld.RegisterAsync(draft);

        Assert.True(done.Says("Приказ зарегистрирован"), done.Text);
        Assert.Equal(before, await PairAsync(world, world.Teachers.Id));
        card = await site.OpenAsync($"/pairs/{world.Teachers.Id}");
        Assert.True(card.Says("завершает") && !card.Says("без приказа"), card.Text);
    }

    [Fact]
    public async Task A_worker_who_refuses_the_work_is_in_the_pair_for_three_working_days_more()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var consent = await world.SignedAsync(world.Mentor, ConsentKind.MentoringWork);
        var site = await world.As(Role.Coordinator);

        await WithdrawAsync(site, consent);

        // 15 January 2027 is a Friday.
        Assert.Equal(
            "terminated 2027-01-20 withdrawal отозвано согласие: наставническая работа",
            await PairAsync(world, world.Teachers.Id)
        );
        Assert.True((await site.OpenAsync("/people")).Says("Крутова"));
    }

    [Fact]
    public async Task A_draft_is_deleted_with_a_row_in_the_journal()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.AskedAsync(world.Elder, ConsentKind.ThisPair, world.Pupils);
        var consent = await world.SignedAsync(world.Child, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);

        var page = await WithdrawAsync(site, consent);

        Assert.Equal("/consents/destruction", page.Path);
        Assert.Equal(0, await world.AskAsync<long>($"select count(*) from pair where id = '{world.Pupils.Id}'"));
        Assert.Equal(
            1,
            await world.AskAsync<long>(
                $"select count(*) from journal where subject_id = '{world.Pupils.Id}' and act = 'pair.removed'"
            )
        );
    }

    [Fact]
    public async Task Publication_is_taken_back_and_the_pair_goes_on()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var consent = await world.SignedAsync(world.Mentor, ConsentKind.Publication);
        var site = await world.As(Role.Coordinator);

        await WithdrawAsync(site, consent);

        Assert.StartsWith("approved", await PairAsync(world, world.Teachers.Id), StringComparison.Ordinal);
        Assert.True((await site.OpenAsync("/people")).Says("Крутова"));
        Assert.True((await site.OpenAsync("/consents/destruction")).Says("распространение данных"));
    }

    [Fact]
    public async Task What_is_overdue_says_why_and_the_act_clears_the_card_and_its_journal()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            var person = db.People.Single(p => p.Id == world.Child.Id);
            person.Contact("petya@example.org", "2-14-60");
            person.RepresentedBy(new Representative { Name = "Клёнова Анна Петровна", Relation = "мать" });
            await db.SaveChangesAsync();
        }
        var consent = await world.SignedAsync(world.Child, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Coordinator);
        var page = await WithdrawAsync(site, consent, "10.12.2026");
        Assert.True(page.Says("почему красное"), page.Text);

        page = await page.FollowAsync("Составить акт");
        page = await page.Fill("Номер акта", "3").PressAsync("Составить акт и стереть");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await page.Fill(
                "Кто уничтожил",
                "секретарь, Белова Ольга Павловна\nЛугова Анна Петровна, заместитель директора"
            )
            .Tick("Понимаю, что вернуть стёртое нельзя")
            .PressAsync("Составить акт и стереть");

        Assert.True(page.Says("Акт № 3 составлен"), page.Text);
        Assert.True(page.Says("Клёнов Пётр Ильич"), page.Text);
        Assert.True(page.Says("О. П. Белова") && page.Says("А. П. Лугова"), page.Text);
        Assert.Equal(
            "Клёнов ---",
            await world.AskAsync<string>(
                $"select surname || ' ' || coalesce(email, '-') || coalesce(born_on::text, '-') || coalesce(representative_name, '-') from person where id = '{world.Child.Id}'"
            )
        );
        Assert.Equal(
            0,
            await world.AskAsync<long>(
                $"select count(*) from journal_value v join journal j using (district_id, number) where j.subject_id = '{world.Child.Id}' and j.act <> 'journal.erased' and v.erased_by is null"
            )
        );
        Assert.True((await site.OpenAsync("/consents/destruction")).Says("Уничтожать нечего"));
        using var docx = await site.GetAsync(page.Path + ".docx");
        Assert.Equal(HttpStatusCode.OK, docx.StatusCode);
        var head = await world.As(Role.Head);
        Assert.False((await head.OpenAsync(page.Path)).Expect(HttpStatusCode.OK).Says("Клёнов"));
    }

    [Fact]
    public async Task Who_signs_anew_is_seen_again()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var consent = await world.SignedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator);
        await WithdrawAsync(site, consent);

        var page = await (await site.OpenAsync($"/consents/{consent.Id}")).PressAsync("Взять новое");
        Assert.True(page.Says("Крутова Вера Ивановна"), page.Text);
        var fresh = await world.AskAsync<Guid>(
            $"select id from consent where person_id = '{world.Mentor.Id}' and signed_on is null"
        );
        await (await site.OpenAsync($"/consents/{fresh}/signing")).PressAsync("Сохранить");

        Assert.True((await site.OpenAsync("/people")).Says("Крутова"));
        Assert.True((await site.OpenAsync("/consents/destruction")).Says("Уничтожать нечего"));
    }

    private static async Task<TestPage> WithdrawAsync(TestSite site, Consent consent, string? on = null)
    {
        var page = await site.OpenAsync($"/consents/{consent.Id}/withdrawal");
        if (on is not null)
            page.Fill("Когда получен отзыв", on);
        return await page.Tick("Понимаю, что произойдёт, и что вернуть это нельзя").PressAsync("Отметить отзыв");
    }

    private static Task<string> PairAsync(ConsentWorld world, Guid pair) =>
        world.AskAsync<string>(
            $"select concat_ws(' ', state, ended_on, ended_by, ended_because) from pair where id = '{pair}'"
        );
}
