namespace Mentorship.Web.Ui.Layout;

/// <summary>Light or dark, by a cookie: the server writes it into the page, so nothing flashes and no script is needed.</summary>
public static class Theme
{
    public const string Cookie = "theme";
    public const string Light = "light";
    public const string Dark = "dark";

    public static string Of(HttpContext http) => http.Request.Cookies[Cookie] == Dark ? Dark : Light;

    public static string Other(HttpContext http) => Of(http) == Dark ? Light : Dark;
}
