using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>A school with a pair of teachers and a pair of pupils, the coordinator, the mentor and the curator signed in.</summary>
public sealed class ProgrammeWorld(PortalHost portal)
{
    public District District { get; private set; } = null!;
    public Organisation School { get; private set; } = null!;
    public Person Mentor { get; private set; } = null!;
    public Person Mentee { get; private set; } = null!;
    public PairLists Lists { get; private set; } = null!;
    public Pair Pair { get; private set; } = null!;
    public Pair OfPupils { get; private set; } = null!;
    public TestSite Coordinator { get; private set; } = null!;
    public TestSite OfMentor { get; private set; } = null!;
    public TestSite Curator { get; private set; } = null!;

    public string At => $"/pairs/{Pair.Id}";

    public async Task MakeAsync()
    {
        District = await portal.Given.DistrictAsync();
        School = await portal.Given.OrganisationAsync(District, name: "Степная СОШ");
        Lists = await portal.Given.PairListsAsync(portal.Database, District);
        Mentor = await portal.Given.TeacherAsync(School, "Лугова Анна Петровна");
        Mentee = await portal.Given.TeacherAsync(School, "Дубова Вера Павловна", since: new(2026, 9, 1));
        Pair = await PairAsync(Mentor, Mentee);
        var (older, younger) = (
            await portal.Given.StudentAsync(School, "Рощин Пётр Ильич", grade: 9),
            await portal.Given.StudentAsync(School, "Тихий Иван Олегович")
        );
        OfPupils = await PairAsync(older, younger, Lists.Pupils);
        foreach (var template in UsualProgrammes.For(District.Id))
            await portal.Given.SaveAsync(template);
        Coordinator = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Coordinator, School));
        Curator = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Curator));
        var user = await portal.Given.UserAsync();
        var membership = new Membership(user.Id, District.Id, Role.Mentor, School.Id, portal.Clock.GetUtcNow());
        membership.BelongsTo(Mentor.Id);
        await portal.Given.SaveAsync(membership);
        OfMentor = await portal.SignedInAsync(new SignIn(user.Email!, Given.Password));
    }

    public async Task<Pair> PairAsync(Person mentor, Person mentee, MentoringForm? form = null)
    {
        var pair = GivenPairs.Of(School, Lists, mentor, mentee, form: form);
        pair.Approve(GivenPairs.From);
        return await portal.Database.SavePairAsync(pair);
    }

    /// <summary>Begun from a template by the coordinator, approved today.</summary>
    /// <param name="late">A day that has passed, for its third step.</param>
    public async Task<TestPage> ApprovedAsync(string? by = null, string? late = null)
    {
        var page = await Coordinator.OpenAsync($"{At}/programme");
        page = await page.PressAsync("Начать по шаблону: Первый год учителя");
        if (late is not null)
            page.Fill("Срок пункта 3", late);
        page = await page.PressAsync("Сохранить черновик");
        page = await page.FollowAsync("Утвердить");
        if (by is not null)
            page.Fill("Кто утверждает", by);
        return await page.PressAsync("Утвердить программу");
    }
}
