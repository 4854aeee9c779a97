using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Two schools of one district, teachers and pupils, a coordinator of each and the curator.</summary>
public sealed class PairWorld(PortalHost portal)
{
    public District District { get; private set; } = null!;
    public Organisation School { get; private set; } = null!;
    public Organisation Other { get; private set; } = null!;
    public PairLists Lists { get; private set; } = null!;
    public Person Krutova { get; private set; } = null!;
    public Person Tikhonova { get; private set; } = null!;
    public TestSite Coordinator { get; private set; } = null!;

    public async Task MakeAsync()
    {
        District = await portal.Given.DistrictAsync();
        School = await portal.Given.OrganisationAsync(District);
        Other = await portal.Given.OrganisationAsync(District);
        Lists = await portal.Given.PairListsAsync(portal.Database, District);
        Krutova = await portal.Given.TeacherAsync(School, "Крутова Лариса Геннадьевна");
        Tikhonova = await portal.Given.TeacherAsync(School, "Тихонова Вера Ильинична", since: new DateOnly(2025, 9, 1));
        Coordinator = await As(Role.Coordinator, School);
    }

    public async Task<TestSite> As(Role role, Organisation? at = null) =>
        await portal.SignedInAsync(await portal.Given.MemberAsync(District, role, at));

    /// <summary>The form with two names; term and lists as the page proposes them.</summary>
    public async Task<TestPage> FilledAsync(string mentor, string mentee, string form = "учитель – учитель") =>
        (await Coordinator.OpenAsync("/pairs/new"))
            .Fill("Фамилия наставника", mentor)
            .Fill("Фамилия наставляемого", mentee)
            .Fill("Форма", form)
            .Fill("Вид", "традиционное, один на один")
            .Fill("Начало", "01.12.2026")
            .Fill("Окончание", "28.05.2027")
            .Fill("Предмет", "математика");

    public async Task<Guid> OnlyAsync() =>
        await portal.Database.AskAsync<Guid>($"select id from pair where organisation_id = '{School.Id}'");

    public Task<long> CountAsync(string what) => portal.Database.AskAsync<long>($"select count(*) from {what}");

    /// <summary>From the page of an order's text.</summary>
    public static async Task<TestPage> RegisterAsync(TestPage text) =>
        await (
            await text.Fill("Подписывает: должность", "Директор")
                .Fill("Подписывает: имя", "И. О. Белов")
                .PressAsync("Сохранить и перейти к регистрации")
        ).PressAsync("Зарегистрировать");

    /// <summary>Krutova mentors Tikhonova, in force since September.</summary>
    public async Task<Pair> ApprovedAsync()
    {
        var pair = GivenPairs.Of(School, Lists, Krutova, Tikhonova);
        pair.Approve(GivenPairs.From);
        return await portal.Database.SavePairAsync(pair);
    }

    /// <summary>The approved programme of a pair, a step each quarter from December on.</summary>
    public async Task ProgrammeAsync(Pair pair, params string[] steps)
    {
        var programme = new Programme(
            pair,
            new(pair.From, pair.To)
            {
                Goal = "Вести уроки",
                Steps =
                [
                    .. steps.Select((s, at) => new StepText(null, s, new DateOnly(2026, 12, 1).AddDays(at * 90), null)),
                ],
            }
        );
        programme.Approve(pair.From, "Лугова А. П.");
        await using var db = portal.Database.Open();
        db.Attach(pair);
        db.Add(programme);
        await db.SaveChangesAsync();
    }

    /// <summary>Every paper that the pair needs, signed in September.</summary>
    public async Task SignAllAsync(Guid pair)
    {
        await using var db = portal.Database.OpenIn(District.Id);
        var found = await db
            .Pairs.Include(p => p.Organisation)
            .Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .SingleAsync(p => p.Id == pair);
        var on = new DateOnly(2026, 9, 2);
        foreach (var member in found.Members)
        foreach (var kind in ConsentNeeds.Of(NamesExit.PairInForce, member.Person.Kind, member.IsMentor))
        {
            var text = await db.ConsentTexts.SingleAsync(t => t.Kind == kind);
            var consent = new Consent(
                member.Person,
                found.Organisation,
                text,
                kind == ConsentKind.ThisPair ? found : null,
                on
            );
            consent.Sign(new Signature(on, null, "Рощина Анна Ивановна"), member.Person, TestClock.Today);
            db.Add(consent);
        }
        await db.SaveChangesAsync();
    }
}
