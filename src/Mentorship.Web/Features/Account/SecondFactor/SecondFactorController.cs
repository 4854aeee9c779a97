using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Mentorship.Web.Features.Account.SecondFactor;

/// <summary>The second step of signing in, after the right password.</summary>
[AllowAnonymous]
[Route("account/second-factor")]
public sealed class SecondFactorController(SignInManager<User> signIn, Arrival arrival) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(bool remember, string? returnUrl) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null
            ? Again()
            : View("SecondFactor", new SecondFactorForm { Remember = remember, ReturnUrl = returnUrl });

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(SecondFactorForm form)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (user is null)
            return Again();
        if (!ModelState.IsValid)
            return View("SecondFactor", form);
        var result = user.DisabledAt is not null
            ? SignInResult.NotAllowed
            : await signIn.TwoFactorAuthenticatorSignInAsync(
                OneTimeCode.Tidy(form.Code),
                form.Remember,
                rememberClient: form.Known
            );
        if (result.Succeeded)
            return LocalRedirect(await arrival.NoteAsync(user, Local(form.ReturnUrl), "код приложения"));
        await arrival.RefuseAsync(
            this,
            nameof(SecondFactorForm.Code),
            result,
            "Код не подошёл. Дождитесь следующего кода и проверьте, что часы телефона идут верно.",
            user,
            SecurityEventKind.SecondFactorFailed
        );
        return View("SecondFactor", form);
    }

    private RedirectResult Again()
    {
        TempData["Need"] = "Второй шаг нужно пройти за пять минут после пароля. Введите почту и пароль ещё раз.";
        return Redirect("/account/sign-in");
    }
}
