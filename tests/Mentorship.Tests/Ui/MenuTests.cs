using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Layout;
using Xunit;

namespace Mentorship.Tests.Ui;

public class MenuTests
{
    [Theory]
    [InlineData("/", "Обзор")]
    [InlineData("/people/5", "Люди")]
    [InlineData("/organisations/5/edit", "Организации")]
    [InlineData("/peoples", null)]
    [InlineData("/account", null)]
    public void The_entry_of_the_open_page_is_current(string path, string? title) =>
        Assert.Equal(title, Menu.Current(path)?.Title);

    [Fact]
    public void An_administrator_without_a_role_sees_districts_and_no_people()
    {
        var titles = Titles(new(Guid.Empty, "a@portal.example", "Администратор", IsAdministrator: true));
        Assert.Contains("Районы", titles);
        Assert.DoesNotContain("Люди", titles);
    }

    [Fact]
    public void An_observer_sees_no_people()
    {
        var observer = new CurrentUser(Guid.Empty, "o@region.example", "Наблюдатель", IsAdministrator: false)
        {
            Membership = new(Guid.Empty, Guid.Empty, "Приреченский район", "UTC", Role.Observer, null, null, null),
        };
        Assert.DoesNotContain("Люди", Titles(observer));
    }

    private static string[] Titles(CurrentUser user) =>
        [.. Menu.For(user).SelectMany(group => group).Select(entry => entry.Title)];
}
