using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

public sealed class CollegeEntryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_student_of_a_college_who_enters_later_stands_in_the_order_with_his_group()
    {
        var district = await portal.Given.DistrictAsync();
        var college = await portal.Given.OrganisationAsync(district, OrganisationKind.College);
        var lists = await portal.Given.PairListsAsync(portal.Database, district);
        var elder = await portal.Given.StudentAsync(college, "Рябинин Олег Павлович", 9);
        var younger = await portal.Given.StudentAsync(college, "Клёнов Пётр Ильич");
        var comer = await portal.Given.StudentAsync(college, "Рощин Иван Ильич");
        await portal.Database.ExecuteAsync(
            $"update enrolment set grade = 2, letter = 'ТМ-21' where person_id = '{comer.Id}'"
        );
        var pair = GivenPairs.Of(college, lists, elder, younger, kind: lists.Group, form: lists.Pupils);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        await portal.Given.ConsentAsync(portal.Database, college, comer, ConsentKind.ChildProcessing);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Coordinator, college));

        var page = await (await site.OpenAsync($"/pairs/{pair.Id}/members/new"))
            .Fill("Наставляемый", "Рощин Иван Ильич")
            .Fill("С какого дня", "21.01.2027")
            .PressAsync("Подготовить приказ");

        Assert.True(page.Says("в составе: Рощин Иван Ильич, 2 курс, группа ТМ-21"), page.Text);
        Assert.Equal("Об изменении состава наставнической группы", page.Value("О чём"));
    }
}
