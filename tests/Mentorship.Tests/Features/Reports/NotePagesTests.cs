using System.Net;
using Mentorship.Tests.Features.Indicators;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Reports;

/// <summary>A note from the sealed quarter to the duties of whom it advises, by pages.</summary>
public sealed class NotePagesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Knows = "Справка прочитана, знаю, что изменить её будет нельзя";

    [Fact]
    public async Task A_note_is_drafted_rewritten_decided_and_sealed_and_its_advice_is_duty()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var note = await DraftAsync(methodist);
        Assert.Equal("Аналитическая справка за IV квартал 2026 года", note.Heading);
        Assert.True(note.Says("Принять недостающие локальные акты"), note.Text);

        // A person's own words go into the paper; the figures are a button away.
        var part = await methodist.OpenAsync($"{note.Path}/parts/Conclusions");
        note = await part.Fill("Текст части", "Выводы методиста").PressAsync("Сохранить");
        Assert.True(note.Says("Выводы методиста") && note.Says("текст исправлен человеком"), note.Text);

        // Not before every recommendation is decided.
        var seal = await methodist.OpenAsync($"{note.Path}/seal");
        seal = await seal.Fill(Knows, "on").PressAsync("Зафиксировать справку");
        seal.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(seal.Says("Рекомендаций без решения"), seal.Text);
        note = await methodist.OpenAsync(note.Path);
        note = await note.PressAsync(Buttons(note).First(b => b.StartsWith("Принять все", StringComparison.Ordinal)));
        seal = await methodist.OpenAsync($"{note.Path.Split('#')[0]}/seal");
        note = await seal.Fill(Knows, "on").PressAsync("Зафиксировать справку");
        Assert.True(note.Says("Справка зафиксирована, дано"), note.Text);
        Assert.True(note.Says("Что стало с рекомендациями"), note.Text);

        // The school finds its duty, and what it comes from.
        var school = await world.As(Role.Coordinator);
        var duties = await school.OpenAsync("/obligations");
        Assert.True(duties.Says("Принять недостающие локальные акты"), duties.Text);
        var sealedNote = await school.OpenAsync(note.Path);
        Assert.True(sealedNote.Says("Выводы методиста"), sealedNote.Text);
        using var refused = await school.GetAsync($"{note.Path}/parts/Conclusions");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_recommendation_to_nobody_known_stops_the_seal_with_its_name()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var note = await DraftAsync(methodist);
        var form = await methodist.OpenAsync($"{note.Path}/advice/new");
        var empty = await form.PressAsync("Сохранить");
        empty.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("кому рекомендация", empty.Error("Кому"));
        note = await form.Fill("Кому", "Незнакомое общество «Ромб»")
            .Fill("Что сделать", "Прийти")
            .PressAsync("Сохранить");
        note = await note.PressAsync(Buttons(note).First(b => b.StartsWith("Принять все", StringComparison.Ordinal)));

        var seal = await methodist.OpenAsync($"{note.Path.Split('#')[0]}/seal");
        seal = await seal.Fill(Knows, "on").PressAsync("Зафиксировать справку");

        seal.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(seal.Says("не понятно, кто такой «Незнакомое общество «Ромб»"), seal.Text);
    }

    [Fact]
    public async Task A_draft_is_the_departments_own_and_two_writers_are_noticed()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var (one, other) = (await world.As(Role.Methodist), await world.As(Role.Curator));
        var note = await DraftAsync(one);
        foreach (var role in new[] { Role.Coordinator, Role.Observer })
        {
            using var hidden = await (await world.As(role)).GetAsync(note.Path);
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }
        var (first, second) = (
            await one.OpenAsync($"{note.Path}/parts/Problems"),
            await other.OpenAsync($"{note.Path}/parts/Problems")
        );
        await first.Fill("Текст части", "Первый").PressAsync("Сохранить");

        var met = await second.Fill("Текст части", "Второй").PressAsync("Сохранить");

        met.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(met.Says("изменил кто-то ещё") && met.Says("Первый"), met.Text);
        Assert.Equal("Второй", met.Value("Текст части"));
        note = await met.PressAsync("Сохранить");
        Assert.True(note.Says("Второй"), note.Text);
    }

    [Theory]
    [InlineData("update note set signer_name = 'Другой' where state = 'sealed'")]
    [InlineData("delete from recommendation")]
    public async Task What_is_sealed_is_changed_by_nobody(string sql)
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var note = await DraftAsync(methodist);
        note = await note.PressAsync(Buttons(note).First(b => b.StartsWith("Принять все", StringComparison.Ordinal)));
        var seal = await methodist.OpenAsync($"{note.Path.Split('#')[0]}/seal");
        await seal.Fill(Knows, "on").PressAsync("Зафиксировать справку");

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => portal.Database.ExecuteAsync(sql));

        Assert.Contains("sealed", refused.Message);
    }

    [Theory]
    [InlineData(
        "frozen = jsonb_set(frozen, '{json}', to_jsonb(replace(frozen ->> 'json', 'СПРАВКА', 'справка')))",
        "аналитическая справка за IV квартал 2026 года: текст изменён"
    )]
    [InlineData(
        "frozen = jsonb_build_object('json', '{}', 'hash', encode(sha256('{}'), 'hex'))",
        "отпечаток текста не тот, который записал журнал"
    )]
    [InlineData("state = 'draft', frozen = null, sealed_on = null, sealed_at = null", "которую записал журнал")]
    public async Task A_note_that_was_changed_past_the_portal_is_found(string set, string fault)
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var note = await DraftAsync(methodist);
        note = await note.PressAsync(Buttons(note).First(b => b.StartsWith("Принять все", StringComparison.Ordinal)));
        var seal = await methodist.OpenAsync($"{note.Path.Split('#')[0]}/seal");
        await seal.Fill(Knows, "on").PressAsync("Зафиксировать справку");
        var whole = await StateAsync();
        Assert.True(whole.IsWhole, whole.Sentence);
        Assert.Equal(1, whole.Count);

        await portal.Database.ExecuteAsync(
            $"""
            alter table note disable trigger note_kept;
            update note set {set} where district_id = '{world.District.Id}';
            alter table note enable trigger note_kept
            """
        );

        var broken = await StateAsync();
        Assert.Contains(fault, broken.Fault);

        async Task<PaperState> StateAsync() =>
            (await PaperCheck.AllAsync(portal.Database.Owner, default)).Single(s => s.District == world.District.Name);
    }

    private static async Task<TestPage> DraftAsync(TestSite methodist)
    {
        var quarter = await (await methodist.OpenAsync("/monitoring")).PressAsync("Открыть период");
        var confirm = await methodist.OpenAsync($"{quarter.Path}/seal");
        await confirm
            .Tick("Фиксирую без принятых сведений: 2. Знаю, что изменить отчёт будет нельзя")
            .PressAsync("Зафиксировать отчёт");
        var note = await (await methodist.OpenAsync("/reports")).PressAsync("Составить проект");
        return await (await methodist.OpenAsync($"{note.Path}/head"))
            .Fill("Подписывает: должность", "Начальник управления образования")
            .Fill("Подписывает: имя", "С. В. Горбунов")
            .PressAsync("Сохранить");
    }

    private static IEnumerable<string> Buttons(TestPage page) =>
        page.Document.QuerySelectorAll("button").Select(b => b.TextContent.Trim().Replace('\u00A0', ' '));
}
