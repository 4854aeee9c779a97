using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Mentorship.Web.Features.Account.SignIn;

[AllowAnonymous]
[Route("account/sign-in")]
public sealed class SignInController(SignInManager<User> signIn, UserManager<User> users, Arrival arrival)
    : PortalController
{
    [HttpGet]
    public IActionResult New(string? returnUrl)
    {
        if (HttpContext.CurrentUser() is not null)
            return LocalRedirect(Local(returnUrl));
        return View("SignIn", new SignInForm { ReturnUrl = returnUrl });
    }

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid)
            return View("SignIn", form);
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        var result = await TryAsync(user, form);
        var back = Local(form.ReturnUrl);
        if (result.RequiresTwoFactor)
            return RedirectToAction("New", "SecondFactor", new { form.Remember, returnUrl = back });
        if (result.Succeeded)
            return LocalRedirect(await arrival.NoteAsync(user!, back));
        await arrival.RefuseAsync(
            this,
            nameof(SignInForm.Password),
            result,
            "Почта или пароль не подошли. Проверьте раскладку и Caps Lock.",
            user?.PasswordHash is null ? null : user,
            SecurityEventKind.SignInFailed
        );
        form.Password = null;
        return View("SignIn", form);
    }

    private async Task<SignInResult> TryAsync(User? user, SignInForm form)
    {
        if (user?.PasswordHash is null)
        {
            // As much work as for a real password: an answer that comes sooner would tell which addresses are known.
            users.PasswordHasher.HashPassword(user!, form.Password!);
            return SignInResult.Failed;
        }
        var result = await signIn.PasswordSignInAsync(user, form.Password!, form.Remember, lockoutOnFailure: true);
        // A disabled user learns it only with the right password.
        if (user.DisabledAt is not null && (result.Succeeded || result.RequiresTwoFactor))
        {
            await signIn.SignOutAsync();
            result = SignInResult.NotAllowed;
        }
        return result;
    }
}
