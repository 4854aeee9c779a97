using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Mentorship.Web.Features.Account.SignIn;

[AllowAnonymous]
[Route("account/sign-in")]
public sealed class SignInController(
    SignInManager<User> signIn,
    UserManager<User> users,
    PortalDb db,
    UnitOfWork work,
    TimeProvider clock
) : PortalController
{
    [HttpGet]
    public IActionResult New(string? returnUrl)
    {
        if (HttpContext.CurrentUser() is not null)
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
        return View("SignIn", new SignInForm { ReturnUrl = returnUrl });
    }

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid)
            return View("SignIn", form);
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        var result = user is null ? SignInResult.Failed : await TryAsync(user, form);
        var back = Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/";
        if (result.RequiresTwoFactor)
            return RedirectToAction("New", "SecondFactor", new { form.Remember, returnUrl = back });
        if (result.Succeeded)
            return LocalRedirect(back);
        ModelState.AddModelError(nameof(SignInForm.Password), Refusal(result));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        form.Password = null;
        // A failed attempt is counted though the form was refused.
        await work.CommitAsync();
        return View("SignIn", form);
    }

    private async Task<SignInResult> TryAsync(User user, SignInForm form)
    {
        var result = await signIn.PasswordSignInAsync(user, form.Password!, form.Remember, lockoutOnFailure: true);
        // A disabled user learns it only with the right password.
        if (user.DisabledAt is not null && (result.Succeeded || result.RequiresTwoFactor))
        {
            await signIn.SignOutAsync();
            result = SignInResult.NotAllowed;
        }
        if (result.Succeeded)
            user.LastSignedInAt = clock.GetUtcNow();
        if (!result.RequiresTwoFactor)
            Record(user, result);
        await db.SaveChangesAsync();
        return result;
    }

    private void Record(User user, SignInResult result)
    {
        var kind =
            result.Succeeded ? SecurityEventKind.SignedIn
            : result.IsLockedOut ? SecurityEventKind.LockedOut
            : SecurityEventKind.SignInFailed;
        db.SecurityEvents.Add(new SecurityEvent(kind, clock.GetUtcNow(), user.Id, Address()));
    }

    private string? Address() => HttpContext.Connection.RemoteIpAddress?.ToString();

    private static string Refusal(SignInResult result) =>
        result.IsLockedOut
            ? "Слишком много неверных попыток. Подождите 15 минут или задайте новый пароль по ссылке «Забыли пароль?»."
        : result.IsNotAllowed ? "Вход для этой учётной записи отключён. Обратитесь к муниципальному куратору."
        : "Почта или пароль не подошли. Проверьте раскладку и Caps Lock.";
}
