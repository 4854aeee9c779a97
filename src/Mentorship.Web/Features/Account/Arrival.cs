using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Mentorship.Web.Features.Account;

/// <summary>What every way in ends with: the moment and the event are noted, and whoever has several roles chooses.</summary>
public sealed class Arrival(PortalDb db, UnitOfWork work, SecurityLog log, TimeProvider clock)
{
    /// <returns>The page to land on.</returns>
    public async Task<string> NoteAsync(User user, string? returnUrl, string? how = null)
    {
        user.LastSignedInAt = clock.GetUtcNow();
        log.Note(SecurityEventKind.SignedIn, user.Id, how);
        await db.SaveChangesAsync();
        var roles = await db.Memberships.CountAsync(m => m.UserId == user.Id && m.EndedAt == null);
        if (roles < 2)
            return returnUrl ?? "/";
        return returnUrl is null or "/"
            ? "/account/memberships"
            : $"/account/memberships?returnUrl={Uri.EscapeDataString(returnUrl)}";
    }

    /// <summary>The attempt is noted and counted though the form is refused.</summary>
    /// <param name="user">Null when nobody is known by the address: there is nothing to count then.</param>
    public async Task RefuseAsync(
        Controller page,
        string field,
        SignInResult result,
        string wrong,
        User? user,
        SecurityEventKind failure
    )
    {
        if (user is not null)
            log.Note(result.IsLockedOut ? SecurityEventKind.LockedOut : failure, user.Id);
        await db.SaveChangesAsync();
        page.Refuse(field, Refusal(result) ?? wrong);
        await work.CommitAsync();
    }

    private static string? Refusal(SignInResult result) =>
        result.IsLockedOut
            ? "Слишком много неверных попыток. Подождите 15 минут или задайте новый пароль по ссылке «Забыли пароль?»."
        : result.IsNotAllowed ? "Вход для этой учётной записи отключён. Обратитесь к муниципальному куратору."
        : null;
}
