using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Mentorship.Web.Features.Account.RecoveryCode;

public sealed class RecoveryCodeForm
{
    public string? Code { get; set; }
    public string? ReturnUrl { get; set; }

    /// <summary>As it was printed, whatever blanks and case it was typed with: «ABCDE-FGHJK».</summary>
    public string Tidy()
    {
        var letters = string.Concat((Code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 10 ? $"{letters[..5]}-{letters[5..]}" : letters;
    }
}

internal sealed class RecoveryCodeFormValidator : AbstractValidator<RecoveryCodeForm>
{
    public RecoveryCodeFormValidator() =>
        RuleFor(f => f.Code)
            .Must((form, _) => form.Tidy().Length == 11)
            .WithMessage("Введите запасной код целиком: десять букв и цифр.");
}

[AllowAnonymous]
[Route("account/recovery-code")]
public sealed class RecoveryCodeController(
    SignInManager<User> signIn,
    UserManager<User> users,
    Arrival arrival,
    SecurityLog log
) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(string? returnUrl) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null
            ? Redirect("/account/sign-in")
            : View("RecoveryCode", new RecoveryCodeForm { ReturnUrl = returnUrl });

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(RecoveryCodeForm form)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (user is null)
            return Redirect("/account/sign-in");
        if (!ModelState.IsValid)
            return View("RecoveryCode", form);
        var result = await TryAsync(user, form.Tidy());
        if (result.Succeeded)
        {
            var left = await users.CountRecoveryCodesAsync(user);
            Say($"Вы вошли по запасному коду, больше он не подойдёт. Осталось кодов: {left}.");
            log.Note(SecurityEventKind.RecoveryCodeUsed, user.Id, $"осталось {left}");
            return LocalRedirect(await arrival.NoteAsync(user, Local(form.ReturnUrl), "запасной код"));
        }
        await arrival.RefuseAsync(
            this,
            nameof(RecoveryCodeForm.Code),
            result,
            "Такого кода нет, или его уже использовали. Возьмите следующий из списка.",
            user,
            SecurityEventKind.SecondFactorFailed
        );
        return View("RecoveryCode", form);
    }

    // Identity neither counts wrong recovery codes nor looks at the lockout.
    private async Task<SignInResult> TryAsync(User user, string code)
    {
        if (user.DisabledAt is not null)
            return SignInResult.NotAllowed;
        if (await users.IsLockedOutAsync(user))
            return SignInResult.LockedOut;
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded)
        {
            await users.AccessFailedAsync(user);
            if (await users.IsLockedOutAsync(user))
                return SignInResult.LockedOut;
        }
        return result;
    }
}
