using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Tests.Features.Consents;

/// <summary>A school with a pair of teachers in force and a pair of pupils in a draft; nobody has signed anything.</summary>
public sealed record ConsentWorld(
    PortalHost Portal,
    District District,
    Organisation School,
    Organisation Other,
    PairLists Lists,
    Person Mentor,
    Person Mentee,
    Person Elder,
    Person Child,
    Pair Teachers,
    Pair Pupils
)
{
    public static async Task<ConsentWorld> MakeAsync(PortalHost portal, bool texts = true)
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var other = await portal.Given.OrganisationAsync(district);
        var lists = PairLists.Of(district.Id);
        await using (var db = portal.Database.Open())
        {
            db.AddRange(lists.Forms);
            db.AddRange(lists.Kinds);
            if (texts)
                db.AddRange(lists.Texts);
            await db.SaveChangesAsync();
        }
        var mentor = await portal.Given.TeacherAsync(school, "Крутова Вера Ивановна");
        var mentee = await portal.Given.TeacherAsync(school, "Тихонова Дарья Олеговна");
        var elder = await portal.Given.StudentAsync(school, "Рябинин Олег Павлович", 9);
        var child = await portal.Given.StudentAsync(school, "Клёнов Пётр Ильич", 5);
        var teachers = GivenPairs.Of(school, lists, mentor, mentee);
        teachers.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(teachers);
        var pupils = GivenPairs.Of(school, lists, elder, child, subject: null, form: lists.Pupils);
        await portal.Database.SavePairAsync(pupils);
        return new(portal, district, school, other, lists, mentor, mentee, elder, child, teachers, pupils);
    }

    public async Task<TestSite> As(Role role, Organisation? at = null) =>
        await Portal.SignedInAsync(
            await Portal.Given.MemberAsync(District, role, role == Role.Coordinator ? at ?? School : null)
        );

    public Task<Consent> SignedAsync(
        Person person,
        ConsentKind kind = ConsentKind.Processing,
        Pair? pair = null,
        DateOnly? to = null
    ) => Portal.Given.ConsentAsync(Portal.Database, School, person, kind, pair, to);

    public Task<Consent> AskedAsync(Person person, ConsentKind kind = ConsentKind.Processing, Pair? pair = null) =>
        Portal.Given.ConsentAsync(Portal.Database, School, person, kind, pair, isSigned: false);

    public Task<T> AskAsync<T>(string sql) => Portal.Database.AskAsync<T>(sql);
}
