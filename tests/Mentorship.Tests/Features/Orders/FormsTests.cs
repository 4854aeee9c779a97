using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>A form put right in one order is right in the next one: per person and per post.</summary>
public sealed class FormsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task What_a_clerk_puts_right_in_an_order_is_printed_by_the_next_one()
    {
        await world.MakeAsync();
        await TutorAsync("Кравец Олег Ильич", "тьютор-навигатор");
        var page = await PointOf("Кравец Олег Ильич");
        Assert.True(page.Says("Тьютору-навигатору ИМЦ Кравцу О. И. вести учёт"), page.Text);

        page = await page.Fill("Как напечатать исполнителя пункта 1", "Тьютор-навигатору ИМЦ Кравецу О. И.")
            .Tick(
                "Запомнить, как склоняются имя, должность или название: так будет и в следующих документах по пункту 1"
            )
            .PressAsync("Сохранить проект");

        Assert.True(page.Says("Тьютор-навигатору ИМЦ Кравецу О. И. вести учёт"), page.Text);
        Assert.Equal("", page.Value("Как напечатать исполнителя пункта 1"));
        // The post is the post of whoever holds it, the surname only his.
        await TutorAsync("Кравец Иван Ильич", "Тьютор-навигатор");
        page = await PointOf("Кравец Иван Ильич");
        Assert.True(page.Says("Тьютор-навигатору ИМЦ Кравцу И. И. вести учёт"), page.Text);
        page = await PointOf("Кравец Олег Ильич");
        Assert.True(page.Says("Тьютор-навигатору ИМЦ Кравецу О. И. вести учёт"), page.Text);
        var list = await world.Curator.OpenAsync("/orders/forms");
        Assert.True(list.Says("фамилия: Кравец Олег Ильич") && list.Says("Кравецу"), list.Text);
        Assert.True((await world.Curator.OpenAsync("/journal")).Says("склонение"));
    }

    [Fact]
    public async Task All_cases_are_put_right_on_a_page_and_an_empty_field_goes_back_to_the_rules()
    {
        await world.MakeAsync();
        var page = await world.Curator.OpenAsync($"/orders/forms/{world.Orlova.Id}");
        Assert.Equal("Орловой", page.Value("Дательный: кому, фамилия"));

        page = await page.Fill("Винительный: кого, фамилия", "Орлову́")
            .Fill("Винительный: кого, должность", "старшую методистку")
            .PressAsync("Сохранить");

        Assert.True(page.Says("поправлено вручную"), page.Text);
        Assert.Contains("старшую методистку ИМЦ Орлову́ Т. П.", await ControlledAsync(), StringComparison.Ordinal);
        page = await page.Fill("Винительный: кого, фамилия", "")
            .Fill("Винительный: кого, должность", "")
            .PressAsync("Сохранить");
        Assert.False(page.Says("поправлено вручную"), page.Text);
        Assert.Contains("старшего методиста ИМЦ Орлову Т. П.", await ControlledAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_not_the_persons_are_not_learnt_and_nothing_typed_is_lost()
    {
        await world.MakeAsync();
        var page = await PointOf("Орлова Татьяна Петровна");

        page = await page.Fill("Как напечатать исполнителя пункта 1", "Татьяне Петровне")
            .Tick(
                "Запомнить, как склоняются имя, должность или название: так будет и в следующих документах по пункту 1"
            )
            .PressAsync("Сохранить проект");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Старшему методисту ИМЦ Орловой Т. П."), page.Text);
        Assert.Equal("Татьяне Петровне", page.Value("Как напечатать исполнителя пункта 1"));
        Assert.Equal(0, await portal.Database.AskAsync<long>("select count(*) from kept_forms"));
    }

    [Fact]
    public async Task A_body_is_remembered_and_a_stranger_is_not()
    {
        await world.MakeAsync();
        var page = await OutsideAsync("Юнармия Приречья", "Юнармии Приречья");
        Assert.True(page.Says("Юнармии Приречья вести учёт"), page.Text);
        Assert.True((await world.Curator.OpenAsync("/orders/forms")).Says("Юнармия Приречья"));
        var next = await PointOf("Юнармия Приречья");
        Assert.True(next.Says("Юнармии Приречья вести учёт"), next.Text);

        page = await OutsideAsync("Соколов Андрей Сергеевич", "Соколову Андрею");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("слова останутся только в этом документе"), page.Text);

        async Task<TestPage> OutsideAsync(string executor, string printed) =>
            await (await PointOf(executor))
                .Fill("Как напечатать исполнителя пункта 1", printed)
                .Tick("Не из портала: поручения не будет по пункту 1")
                .Tick(
                    "Запомнить, как склоняются имя, должность или название: так будет и в следующих документах по пункту 1"
                )
                .PressAsync("Сохранить проект");
    }

    [Fact]
    public async Task A_form_put_right_later_is_no_drift_of_a_registered_order()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "Об учёте", "Орлова Татьяна Петровна");
        var page = await world.Curator.OpenAsync($"/orders/forms/{world.Orlova.Id}");

        await page.Fill("Дательный: кому, фамилия", "Орловый").PressAsync("Сохранить");

        page = await world.Curator.OpenAsync($"/orders/{await world.LastAsync()}");
        Assert.False(page.Says("разошёлся с данными"), page.Text);
        await portal.Database.ExecuteAsync(
            $"update employment set post = 'директор' where person_id = '{world.Orlova.Id}'"
        );
        page = await world.Curator.OpenAsync($"/orders/{await world.LastAsync()}");
        Assert.True(page.Says("разошёлся с данными"), page.Text);
    }

    [Fact]
    public async Task Whoever_is_not_seen_has_no_page_of_forms()
    {
        await world.MakeAsync();
        var other = await portal.Given.OrganisationAsync(world.District, OrganisationKind.School);
        var stranger = await portal.Given.TeacherAsync(other, "Дальняя Анна Олеговна", "учитель");
        var coordinator = await portal.SignedInAsync(
            await portal.Given.MemberAsync(
                world.District,
                Mentorship.Web.Domain.Accounts.Role.Coordinator,
                world.School
            )
        );

        (await coordinator.OpenAsync($"/orders/forms/{stranger.Id}")).Expect(HttpStatusCode.NotFound);
    }

    private async Task TutorAsync(string name, string post)
    {
        var tutor = await portal.Given.TeacherAsync(world.Centre, name, post);
        await portal.Database.ExecuteAsync($"update person set sex = 'male' where id = '{tutor.Id}'");
    }

    private async Task<TestPage> PointOf(string executor)
    {
        var page = await world.BeginAsync("свободный текст");
        return await page.Fill("О чём", "Об учёте")
            .Fill("Пункт 1: что сделать", "вести учёт")
            .Fill("Исполнитель пункта 1", executor)
            .PressAsync("Сохранить проект");
    }

    private async Task<string> ControlledAsync()
    {
        var page = await world.BeginAsync("свободный текст");
        page = await page.Fill("О чём", "О контроле")
            .Fill("Контроль за исполнением приказа", "")
            .Fill("Кто контролирует", "Орлова Татьяна Петровна")
            .PressAsync("Сохранить проект");
        return page.Text;
    }
}
