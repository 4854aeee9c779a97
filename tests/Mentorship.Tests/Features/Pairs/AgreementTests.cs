using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Article 351.8: the agreement of a worker who mentors another worker, and of nobody else.</summary>
public sealed class AgreementTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Сменить наставника без приказа")]
    [InlineData("Подготовить приказ")]
    public async Task Where_it_blocks_whoever_takes_over_brings_his_own(string button)
    {
        await BlockAsync();
        var pair = await world.ApprovedAsync();
        var mentor = await portal.Given.TeacherAsync(world.School, "Аксёнова Нина Павловна");
        await ConsentAsync(mentor);
        if (button != "Подготовить приказ")
            await portal.Given.ConsentAsync(portal.Database, world.School, mentor, ConsentKind.ThisPair, pair);
        var page = (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/replacement/{pair.Mentors.Single().Id}"))
            .Fill("Новый наставник", "Аксёнова Нина Павловна")
            .Fill("С какого дня", "27.01.2027")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Предупреждение вручено", "15.01.2027")
            .Fill("Причина", "отпуск");

        page = await page.PressAsync(button);
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Нет дополнительного соглашения", page.Error("Соглашение №"), StringComparison.Ordinal);
        page = await page.Fill("Соглашение №", "9ДС")
            .Fill("Дата соглашения", "14.01.2027")
            .Fill("Основание доплаты", "Положение об оплате труда, п. 4.2")
            .PressAsync(button);
        if (button == "Подготовить приказ")
        {
            await portal.Given.ConsentAsync(portal.Database, world.School, mentor, ConsentKind.ThisPair, pair);
            page = await PairWorld.RegisterAsync(page);
        }

        page.Expect(HttpStatusCode.OK);
        Assert.Equal(
            "9ДС",
            await portal.Database.AskAsync<string>(
                $"select agreement_number from pair_member where pair_id = '{pair.Id}' and person_id = '{mentor.Id}'"
            )
        );
    }

    [Fact]
    public async Task Who_mentors_pupils_needs_none_and_is_told_no_notice()
    {
        await BlockAsync();
        var pupil = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        var pair = GivenPairs.Of(
            world.School,
            world.Lists,
            world.Krutova,
            pupil,
            form: world.Lists.Form("учитель – ученик")
        );
        await portal.Database.SavePairAsync(pair);

        var card = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.False(card.Says("дополнительного соглашения"), card.Text);
        await portal.Database.ExecuteAsync(
            $"update pair set state = 'approved', approved_on = '2026-09-10' where id = '{pair.Id}'"
        );
        var page = (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/termination"))
            .Fill("Последний день", "15.01.2027")
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "переезд");
        Assert.False(page.Says("Предупреждение вручено"), page.Text);
        card = await page.PressAsync("Прекратить без приказа");
        Assert.True(card.Says("Пара прекращена"), card.Text);
    }

    [Theory]
    [InlineData("01.01.2030", "Положение", "Дата", "Этот день ещё не наступил")]
    [InlineData("14.01.2027", "", "Основание доплаты", "Укажите основание доплаты")]
    public async Task What_is_noted_has_been_signed_and_says_the_pay(
        string on,
        string basis,
        string field,
        string sentence
    )
    {
        var pair = await world.ApprovedAsync();

        var page = await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/agreement/{pair.Mentors.Single().Id}"))
            .Fill("Соглашение №", "9ДС")
            .Fill("Дата", on)
            .Fill("Основание доплаты", basis)
            .PressAsync("Сохранить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(sentence, page.Error(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_employer_of_a_lent_mentor_enters_and_prints_it()
    {
        var lent = await portal.Given.TeacherAsync(world.Other, "Аксёнова Нина Павловна");
        var pair = new Pair(
            world.School,
            new PairFrame(world.Lists.Teachers, world.Lists.Kind("дистанционное"), GivenPairs.From, GivenPairs.To),
            [new Participant(lent, world.Other.Id)],
            [new Participant(world.Tikhonova, world.School.Id)]
        );
        await portal.Database.SavePairAsync(pair);
        var employer = await world.As(Role.Coordinator, world.Other);
        var address = $"/pairs/{pair.Id}/agreement/{pair.Mentors.Single().Id}";

        var card = await employer.OpenAsync($"/pairs/{pair.Id}");
        Assert.NotNull(card.Document.QuerySelector($"aside a[href='{address}']"));
        Assert.NotNull(
            card.Document.QuerySelector($"aside a[href^='/consents/new?person={lent.Id}&kind=MentoringWork']")
        );
        Assert.Null(card.Document.QuerySelector($"aside a[href^='/consents/new?person={world.Tikhonova.Id}']"));
        using (var paper = await employer.GetAsync($"{address}.docx"))
            Assert.Equal(HttpStatusCode.OK, paper.StatusCode);
        // The school of the pair is not his employer.
        var keeper = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.Null(keeper.Document.QuerySelector($"a[href='{address}']"));
        Assert.True(keeper.Says("заключает и вносит работодатель наставника"), keeper.Text);
        using (var paper = await world.Coordinator.GetAsync($"{address}.docx"))
            Assert.Equal(HttpStatusCode.NotFound, paper.StatusCode);
        using (var form = await world.Coordinator.GetAsync(address))
            Assert.Equal(HttpStatusCode.NotFound, form.StatusCode);
        await (await employer.OpenAsync(address))
            .Fill("Соглашение №", "9ДС")
            .Fill("Дата", "14.01.2027")
            .Fill("Основание доплаты", "Положение об оплате труда, п. 4.2")
            .PressAsync("Сохранить");

        Assert.Equal(
            "9ДС",
            await portal.Database.AskAsync<string>(
                $"select agreement_number from pair_member where person_id = '{lent.Id}'"
            )
        );
        var stranger = await world.As(Role.Coordinator, await portal.Given.OrganisationAsync(world.District));
        using var none = await stranger.GetAsync($"{address}.docx");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_head_who_mentors_makes_it_with_the_department()
    {
        var department = await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.Department,
            "Управление образования Степного района"
        );
        await portal.Database.ExecuteAsync(
            $"update organisation set head_name = 'Крутова Лариса Геннадьевна' where id = '{world.School.Id}'"
        );
        var pair = await world.ApprovedAsync();

        using var answer = await world.Coordinator.GetAsync(
            $"/pairs/{pair.Id}/agreement/{pair.Mentors.Single().Id}.docx"
        );
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        var words = file.MainDocumentPart!.Document!.Body!.InnerText;

        Assert.Contains(department.FullName, words, StringComparison.Ordinal);
        Assert.DoesNotContain("в лице директора Крутовой", words, StringComparison.Ordinal);
    }

    private Task BlockAsync() =>
        portal.Database.ExecuteAsync($"update district set pairs_agreement = 'block' where id = '{world.District.Id}'");

    private async Task ConsentAsync(Web.Domain.People.Person mentor)
    {
        foreach (var kind in new[] { ConsentKind.Processing, ConsentKind.MentoringWork })
            await portal.Given.ConsentAsync(portal.Database, world.School, mentor, kind);
    }
}
