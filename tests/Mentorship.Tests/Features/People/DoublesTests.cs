using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.People;

/// <summary>Somebody who has a card already is not given a second one unseen.</summary>
public sealed class DoublesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Берёзова", "Анна", "Петровна")]
    [InlineData("березова", "анна", "")]
    [InlineData("Берзова", "Анна", "Петровна")]
    [InlineData("Берёзова", "Ана", "Петровна")]
    public async Task Somebody_alike_is_shown_before_a_second_card_is_made(
        string surname,
        string name,
        string patronymic
    )
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Берёзова Анна Петровна");
        var site = await world.As(Role.Coordinator);

        var alike = await site.OpenAsync(
            $"/people/twins?Kind=employee&Surname={Uri.EscapeDataString(surname)}&Name={Uri.EscapeDataString(name)}"
        );
        Assert.Contains("Берёзова Анна Петровна", alike.Document.Body!.TextContent, StringComparison.Ordinal);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", surname)
            .Fill("Имя", name)
            .Fill("Отчество", patronymic)
            .Fill("Пол", "женский")
            .Fill("Должность", "учитель")
            .Fill("Работает с", "01.09.2026")
            .PressAsync("Добавить");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Похоже, такой человек уже есть"), page.Text);
        Assert.Single(await world.PeopleAsync());

        await page.PressAsync("Это другой человек, добавить");
        Assert.Equal(2, (await world.PeopleAsync()).Count);
    }

    [Fact]
    public async Task Another_patronymic_or_birth_date_is_another_person()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Берёзова Анна Петровна");
        var site = await world.As(Role.Curator);

        var page = await (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", "Берёзова")
            .Fill("Имя", "Анна")
            .Fill("Отчество", "Владимировна")
            .Fill("Организация", world.School.ShortName)
            .Fill("Должность", "учитель")
            .Fill("Работает с", "01.09.2026")
            .PressAsync("Добавить");

        Assert.Equal("Берёзова Анна Владимировна", page.Heading);
    }

    [Fact]
    public async Task Whoever_is_at_another_school_is_to_be_taken_from_there()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var there = await world.TeacherAsync("Берёзова Анна Петровна", world.Other);
        await using (var db = portal.Database.Open())
        {
            db.Attach(there);
            there.Born(new(1990, 3, 5), TestClock.Today);
            await db.SaveChangesAsync();
        }
        var site = await world.As(Role.Coordinator);
        var form = (await site.OpenAsync("/people/new"))
            .Fill("Фамилия", "Берёзова")
            .Fill("Имя", "Анна")
            .Fill("Отчество", "Петровна")
            .Fill("Дата рождения", "05.03.1990")
            .Fill("Должность", "учитель")
            .Fill("Работает с", "01.09.2026");

        var page = await form.PressAsync("Добавить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("уже есть в другой организации района"), page.Text);
        Assert.False(page.Says(world.Other.ShortName), page.Text);
        Assert.NotNull(page.Document.QuerySelector("a[href='/people/arrivals/new?kind=employee']"));
        await page.PressAsync("Это другой человек, добавить");
        Assert.Equal(2, (await world.PeopleAsync()).Count);
    }

    [Fact]
    public async Task A_namesake_of_another_school_with_another_birth_date_is_not_spoken_of()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Берёзова Анна Петровна", world.Other);
        var site = await world.As(Role.Coordinator);

        var alike = await site.OpenAsync(
            $"/people/twins?Kind=employee&Surname={Uri.EscapeDataString("Берёзова")}&Name={Uri.EscapeDataString("Анна")}&Patronymic={Uri.EscapeDataString("Петровна")}&BornOn=1990-03-05"
        );

        Assert.DoesNotContain("другой организации", alike.Document.Body!.TextContent, StringComparison.Ordinal);
    }
}
