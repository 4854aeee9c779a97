using System.Text;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.RecoveryCodes;

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string? Sealed);

/// <summary>Recovery codes are seen once, on the page after they were made; only their hashes are kept.</summary>
[Route("account/recovery-codes")]
public sealed class RecoveryCodesController(
    UserManager<User> users,
    PortalDb db,
    Session session,
    SecurityLog log,
    IDataProtectionProvider protection
) : PortalController
{
    public const int Count = 10;
    public const string Shown = "RecoveryCodes";
    private static readonly TimeSpan FileLasts = TimeSpan.FromMinutes(30);

    [HttpGet]
    public IActionResult Show() =>
        View(
            "Show",
            TempData[Shown] is string[] codes
                ? new RecoveryCodesPage(codes, Seal().Protect(string.Join('\n', codes), FileLasts))
                : new RecoveryCodesPage([], null)
        );

    [HttpPost]
    public async Task<IActionResult> Create()
    {
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        if (!user.TwoFactorEnabled)
            return Redirect("/account/authenticator");
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Count);
        log.Note(SecurityEventKind.RecoveryCodesMade, user.Id);
        await db.SaveChangesAsync();
        await session.KeepAsync(user, Me);
        TempData[Shown] = codes!.ToArray();
        Say("Новые запасные коды готовы, прежние больше не подходят.");
        return Redirect("/account/recovery-codes");
    }

    /// <summary>The codes come back sealed from the page that showed them: the portal itself no longer knows them.</summary>
    [HttpPost("file")]
    public IActionResult Save(string? codes)
    {
        try
        {
            var text =
                $"Запасные коды портала «Наставник района»\r\n{Me.Email}\r\n\r\n"
                + Seal().Unprotect(codes ?? "").Replace("\n", "\r\n", StringComparison.Ordinal)
                + "\r\n\r\nКаждый код срабатывает один раз. Храните файл там, где его не увидят другие.\r\n";
            // With the mark of UTF-8: plain Notepad shows Russian rightly.
            byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
            return File(bytes, "text/plain; charset=utf-8", "Запасные коды.txt");
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return Redirect("/account/recovery-codes");
        }
    }

    private ITimeLimitedDataProtector Seal() =>
        protection.CreateProtector("recovery-codes", Me.UserId.ToString()).ToTimeLimitedDataProtector();
}
