using System.Net;
using System.Text;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.Appointments;

public sealed class AppointmentTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly byte[] Scan = Encoding.UTF8.GetBytes("%PDF-1.7 приказ");
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_curator_appoints_a_teacher_found_by_the_surname_and_the_scan_is_given_as_an_attachment()
    {
        var world = await WorldAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await NewAsync(site, world);
        page = await page.Fill("Человек", "Лугова")
            .Fill("Приказ №", "14-ОД")
            .Fill("Дата приказа", "01.09.2026")
            .PressAsync("Назначить", ("File", Scan, "приказ о кураторе.exe"));

        page.Expect(HttpStatusCode.OK);
        Assert.Equal("Лугова Анна Петровна", page.Heading);
        Assert.True(page.Says("№ 14-ОД от 1 сентября 2026 г."), page.Text);
        Assert.Equal(
            1,
            await CountAsync($"journal where act = 'appointment.created' and district_id = '{world.District.Id}'")
        );
        var file = await site.GetAsync($"{page.Path}/file");
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("приказ о кураторе.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Scan, await file.Content.ReadAsByteArrayAsync());
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{page.Path}/file");
        again.Headers.IfNoneMatch.Add(file.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Of_several_people_of_one_name_the_curator_chooses()
    {
        var world = await WorldAsync();
        await given.TeacherAsync(world.School, "Лугова Вера Ильинична", "учитель химии");
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await (await NewAsync(site, world)).Fill("Человек", "Лугова").PressAsync("Назначить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("подходят несколько", page.Error("Человек"), StringComparison.Ordinal);
        Assert.Equal("Лугова", page.Value("Человек"));
        page = await page.Tick("Лугова Вера Ильинична, учитель химии").PressAsync("Назначить");
        Assert.Equal("Лугова Вера Ильинична", page.Heading);
    }

    [Fact]
    public async Task Each_wrong_field_has_its_sentence_and_what_was_typed_stays()
    {
        var world = await WorldAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await (await NewAsync(site, world))
            .Fill("Человек", "Неизвестная")
            .Fill("Приказ №", "7")
            .PressAsync("Назначить", ("File", Encoding.UTF8.GetBytes("<html>"), "a.pdf"));
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("нет в списке людей", page.Error("Человек"), StringComparison.Ordinal);
        Assert.Equal("7", page.Value("Приказ №"));

        page = await page.Fill("Человек", "Лугова").PressAsync("Назначить");
        Assert.Contains("дату приказа", page.Error("Дата приказа"), StringComparison.Ordinal);

        page = await page.Fill("Дата приказа", "01.09.2026")
            .PressAsync("Назначить", ("File", Encoding.UTF8.GetBytes("<html>"), "a.pdf"));
        Assert.Contains("веб-страницы", page.Error("Скан или файл"), StringComparison.Ordinal);

        page = await page.Fill("По", "01.01.2020").Fill("Электронная почта", "не почта").PressAsync("Назначить");
        Assert.Contains("раньше первого", page.Error("По"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Error("Электронная почта"));
    }

    [Fact]
    public async Task Of_many_who_appoint_at_once_one_succeeds_and_the_others_are_told_why()
    {
        var world = await WorldAsync();
        var curator = await given.MemberAsync(world.District, Role.Curator);
        var pages = new List<TestPage>();
        for (var i = 0; i < 6; i++)
            pages.Add((await NewAsync(await portal.SignedInAsync(curator), world)).Fill("Человек", "Лугова"));

        var answers = await Task.WhenAll(pages.Select(p => p.PressAsync("Назначить")));

        Assert.Equal(1, await CountAsync($"appointment where organisation_id = '{world.School.Id}'"));
        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.All(
            answers.Where(a => a.Status != HttpStatusCode.OK),
            a => Assert.Contains("уже кто-то отвечает", a.Error("Отвечает с"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task PostgreSQL_itself_refuses_an_overlap_and_allows_it_where_several_may_answer()
    {
        var world = await WorldAsync();
        var other = await given.TeacherAsync(world.School, "Сомова Инна Львовна");
        await AppointAsync(world, world.Teacher);
        await Assert.ThrowsAsync<Mentorship.Web.Domain.RuleBroken>(() => AppointAsync(world, other));

        var shared = await given.SaveAsync(AppointmentFunction.Usual(world.District.Id)[5]);
        await AppointAsync(world with { Function = shared }, world.Teacher);
        await AppointAsync(world with { Function = shared }, other);
        await Assert.ThrowsAsync<Mentorship.Web.Domain.RuleBroken>(() =>
            AppointAsync(world with { Function = shared }, other)
        );
    }

    [Fact]
    public async Task A_successor_ends_the_earlier_appointment_the_day_before()
    {
        var world = await WorldAsync();
        await given.TeacherAsync(world.School, "Сомова Инна Львовна");
        var old = await AppointAsync(world, world.Teacher);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, world.School));

        var page = await site.OpenAsync($"/appointments/{old.Id}/replacement");
        page = await page.Fill("Человек", "Сомова").Fill("Отвечает с", "20.11.2026").PressAsync("Назначить преемника");

        Assert.Equal("Сомова Инна Львовна", page.Heading);
        Assert.True(page.Says("по 19.11.2026"), page.Text);
        Assert.Equal(
            new DateOnly(2026, 11, 19),
            await portal.Database.AskAsync<DateOnly>($"select ends_on from appointment where id = '{old.Id}'")
        );
    }

    [Fact]
    public async Task A_coordinator_keeps_his_own_school_and_no_other()
    {
        var world = await WorldAsync();
        var old = await AppointAsync(world, world.Teacher);
        var elsewhere = await given.OrganisationAsync(world.District);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, elsewhere));

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/appointments/{old.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/appointments/{old.Id}/edit")).StatusCode);
        Assert.False((await site.OpenAsync("/appointments")).Says(world.School.ShortName));
        Assert.False((await site.OpenAsync("/appointments/list?state=all")).Says("Лугова"));
    }

    [Fact]
    public async Task An_observer_sees_who_answers_but_not_how_to_reach_him()
    {
        var world = await WorldAsync();
        var old = new Appointment(world.School, world.Function, new Appointee(world.Teacher.Id), TestClock.Today);
        old.Contact("+7 900 111-22-33", null);
        await given.SaveAsync(old);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Observer));

        var page = await site.OpenAsync("/appointments");

        Assert.True(page.Says("Лугова А. П."), page.Text);
        Assert.False(page.Says("111-22-33"));
        Assert.False((await site.OpenAsync($"/appointments/{old.Id}")).Says("111-22-33"));
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync($"/appointments/{old.Id}/file")).StatusCode);
    }

    [Fact]
    public async Task Organisations_without_anybody_come_first_and_the_matrix_costs_three_statements()
    {
        var world = await WorldAsync();
        await AppointAsync(world, world.Teacher);
        for (var i = 0; i < 20; i++)
            await given.OrganisationAsync(world.District, OrganisationKind.School, $"Я школа {i}");
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
        TestPage? page = null;

        var statements = await portal.Statements.CountAsync(async () => page = await site.OpenAsync("/appointments"));

        Assert.True(statements <= 3, $"{statements} statements");
        var text = page!.Text;
        Assert.True(
            text.IndexOf("Я школа 0", StringComparison.Ordinal)
                < text.IndexOf(world.School.ShortName, StringComparison.Ordinal)
        );
        Assert.True((await site.OpenAsync("/appointments/list?state=nobody")).Says("Я школа 19"));
        var file = await site.GetAsync("/appointments.xlsx?state=nobody");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    private static async Task<TestPage> NewAsync(TestSite site, World world) =>
        await site.OpenAsync($"/appointments/new?organisation={world.School.Id}&function={world.Function.Id}");

    private Task<Appointment> AppointAsync(World world, Person person) =>
        given.SaveAsync(
            new Appointment(world.School, world.Function, new Appointee(person.Id), new DateOnly(2026, 9, 1))
        );

    private Task<long> CountAsync(string from) => portal.Database.AskAsync<long>($"select count(*) from {from}");

    private async Task<World> WorldAsync()
    {
        var district = await given.DistrictAsync();
        var school = await given.OrganisationAsync(district);
        var teacher = await given.TeacherAsync(school);
        var function = await given.SaveAsync(AppointmentFunction.Usual(district.Id)[2]);
        return new World(district, school, teacher, function);
    }

    private sealed record World(District District, Organisation School, Person Teacher, AppointmentFunction Function);
}
