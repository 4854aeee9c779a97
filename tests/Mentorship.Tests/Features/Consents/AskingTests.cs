using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

public sealed class AskingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_fills_the_usual_texts_and_a_change_is_another_version()
    {
        var world = await ConsentWorld.MakeAsync(portal, texts: false);
        var site = await world.As(Role.Curator);

        var page = await (await site.OpenAsync("/consents/texts")).PressAsync("Завести обычный набор");
        Assert.True(page.Says("Обработка персональных данных"), page.Text);
        Assert.Equal(
            5,
            await world.AskAsync<long>($"select count(*) from consent_text where district_id = '{world.District.Id}'")
        );
        await world.Portal.Given.ConsentAsync(portal.Database, world.School, world.Mentor);

        page = await site.OpenAsync("/consents/texts/processing");
        page = await page.Fill("Цель", "").PressAsync("Сохранить новую редакцию");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Назовите цель: она у согласия одна.", page.Error("Цель"));

        page = await page.Fill("Цель", "учёт пар школы")
            .Fill("Срок действия", "2")
            .PressAsync("Сохранить новую редакцию");
        Assert.True(page.Says("Сохранена редакция 2"), page.Text);
        page = await site.OpenAsync("/consents/texts/processing?version=1");
        Assert.True(page.Says("подписано под ней: 1"), page.Text);
        Assert.True(page.Says("организация наставничества"));
    }

    [Fact]
    public async Task A_text_that_somebody_else_has_changed_is_not_overwritten()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);
        var first = (await site.OpenAsync("/consents/texts/publication")).Fill("Цель", "первая");
        var second = (await site.OpenAsync("/consents/texts/publication")).Fill("Цель", "вторая");

        await first.PressAsync("Сохранить новую редакцию");
        var page = await second.PressAsync("Сохранить новую редакцию");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("вторая", page.Value("Цель"));
        page = await page.PressAsync("Сохранить новую редакцию");
        Assert.True(page.Says("Сохранена редакция 3"), page.Text);
    }

    [Fact]
    public async Task The_missing_papers_of_a_school_are_printed_each_on_its_own_sheet_and_marked_as_asked()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/consents/coverage");
        Assert.True(page.Says("Крутова Вера Ивановна"), page.Text);
        page = await page.PressAsync("Напечатать недостающие");

        // Two more of the mentor, two of the mentee, two of each pupil.
        Assert.StartsWith("/consents/papers?ids=", page.Path, StringComparison.Ordinal);
        Assert.Equal(8, page.Document.QuerySelectorAll(".sheet").Length);
        Assert.True(page.Says("законный представитель ребёнка: Клёнов Пётр Ильич"), page.Text);
        Assert.True(page.Says("со статьёй 351.8"));
        Assert.True(page.Says("подписывает несовершеннолетний, достигший 14 лет"));
        Assert.Equal(
            8,
            await world.AskAsync<long>(
                $"select count(*) from consent where district_id = '{world.District.Id}' and signed_on is null and asked_on = '2027-01-15'"
            )
        );
        page = await (await site.OpenAsync("/consents/coverage")).PressAsync("Напечатать недостающие");
        Assert.Equal(8, page.Document.QuerySelectorAll(".sheet").Length);
        using var docx = await site.GetAsync(page.Path.Replace("papers?", "papers.docx?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, docx.StatusCode);
    }

    [Fact]
    public async Task A_consent_to_a_pair_names_both_with_form_and_term()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var paper = await world.AskedAsync(world.Mentee, ConsentKind.ThisPair, world.Teachers);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync($"/consents/papers?ids={paper.Id:N}");

        Assert.True(page.Says("форма наставничества: учитель – учитель, математика"), page.Text);
        Assert.True(page.Says("наставник: Крутова Вера Ивановна"));
        Assert.True(page.Says("с 10 сентября 2026 г. по 28 мая 2027 г."));
    }

    [Fact]
    public async Task Whoever_agrees_agrees_in_his_own_gender()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var woman = await world.AskedAsync(world.Mentee, ConsentKind.ThisPair, world.Teachers);
        var child = await world.AskedAsync(world.Child, ConsentKind.ThisPair, world.Pupils);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/consents/papers?ids={woman.Id:N}");
        Assert.True(page.Says("согласна участвовать в наставнической паре"), page.Text);
        page = await site.OpenAsync($"/consents/papers?ids={child.Id:N}");
        Assert.False(page.Says("согласнен"), page.Text);
        Assert.Matches("(согласен|согласна|согласен \\(согласна\\)) на участие ребёнка", page.Text);
    }

    [Fact]
    public async Task Without_texts_the_page_says_whom_to_ask()
    {
        var world = await ConsentWorld.MakeAsync(portal, texts: false);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/consents/coverage")).PressAsync("Напечатать недостающие");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Попросите муниципального куратора завести тексты согласий"), page.Text);
    }

    [Fact]
    public async Task Nobody_ticked_is_nobody()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/consents/coverage")).PressAsync("Напечатать отмеченным");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Отметьте людей"), page.Text);
        page = await (await site.OpenAsync("/consents/coverage"))
            .Tick("Отметить: Тихонова Дарья Олеговна")
            .PressAsync("Напечатать отмеченным");
        Assert.Equal(2, page.Document.QuerySelectorAll(".sheet").Length);
    }

    [Fact]
    public async Task The_department_counts_children_and_names_none()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var child = await world.SignedAsync(world.Child, ConsentKind.ChildProcessing);
        var site = await world.As(Role.Methodist);

        var page = await site.OpenAsync($"/consents/coverage?organisation={world.School.Id}");
        Assert.True(page.Says("1 из 2"), page.Text);
        Assert.True(page.Says("по именам их видит"));
        foreach (
            var path in new[]
            {
                "/consents",
                "/consents/coverage",
                $"/consents/coverage?organisation={world.School.Id}",
            }
        )
        {
            page = await site.OpenAsync(path);
            Assert.False(page.Says("Клёнов"), page.Text);
            Assert.False(page.Says("Рябинин"), page.Text);
        }
        (await site.OpenAsync($"/consents/{child.Id}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/consents/papers?ids={child.Id:N}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_paper_of_a_teacher_names_no_child_to_the_department()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var child = await portal.Given.StudentAsync(world.School, "Ольхова Мария Романовна", 7);
        var mixed = GivenPairs.Of(
            world.School,
            world.Lists,
            world.Mentor,
            child,
            subject: null,
            form: world.Lists.Form("учитель – ученик")
        );
        await portal.Database.SavePairAsync(mixed);
        var paper = await world.SignedAsync(world.Mentor, ConsentKind.ThisPair, mixed);

        foreach (var role in new[] { Role.Curator, Role.Methodist, Role.Head })
        {
            var site = await world.As(role);
            foreach (var path in new[] { "/consents", $"/consents/{paper.Id}", $"/consents/papers?ids={paper.Id:N}" })
            {
                var page = await site.OpenAsync(path);
                Assert.True(page.Says("Крутова"), $"{role}, {path}: {page.Text}");
                Assert.True(page.Says("обучающийся"), $"{role}, {path}: {page.Text}");
                Assert.False(page.Says("Ольхова"), $"{role}, {path}");
            }
        }
        Assert.True((await (await world.As(Role.Coordinator)).OpenAsync($"/consents/{paper.Id}")).Says("Ольхова"));
    }

    [Fact]
    public async Task A_coordinator_of_another_school_sees_nothing()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var consent = await world.SignedAsync(world.Mentor);
        var site = await world.As(Role.Coordinator, world.Other);

        Assert.False((await site.OpenAsync("/consents")).Says("Крутова"));
        Assert.False((await site.OpenAsync("/consents/coverage")).Says("Крутова"));
        foreach (var path in new[] { "", "/signing", "/withdrawal", "/scan" })
            (await site.OpenAsync($"/consents/{consent.Id}{path}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/consents/papers?ids={consent.Id:N}")).Expect(HttpStatusCode.NotFound);
    }
}
