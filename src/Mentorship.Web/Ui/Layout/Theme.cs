namespace Mentorship.Web.Ui.Layout;

/// <summary>
/// Light or dark, by a cookie, else as the person's system is, where the browser tells it: the server writes it into the
/// page, so nothing flashes and no script is needed.
/// </summary>
public static class Theme
{
    public const string Cookie = "theme";

    /// <summary>What the browser is asked to tell with its requests.</summary>
    public const string Hint = "Sec-CH-Prefers-Color-Scheme";
    public const string Light = "light";
    public const string Dark = "dark";

    public static string Of(HttpContext http) =>
        (http.Request.Cookies[Cookie] ?? http.Request.Headers[Hint].ToString().Trim('"')) == Dark ? Dark : Light;

    public static string Other(HttpContext http) => Of(http) == Dark ? Light : Dark;
}
