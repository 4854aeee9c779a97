using Mentorship.Web.Ui.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Appearance;

[AllowAnonymous]
[Route("theme")]
public sealed class ThemeController : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Update(string? theme, string? returnUrl)
    {
        Response.Cookies.Append(
            Theme.Cookie,
            theme == Theme.Dark ? Theme.Dark : Theme.Light,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
            }
        );
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
