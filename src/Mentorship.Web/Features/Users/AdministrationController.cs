using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account;
using Mentorship.Web.Features.Account.Authenticator;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Users;

/// <summary>What only an administrator does to a user: opens and closes the sign-in, takes the second factor off, shares his mark.</summary>
[For(AndAdministrator = true)]
[Route("users/{id:guid}")]
public sealed class AdministrationController(
    PortalDb db,
    CurrentUserReader reader,
    MembershipPlaces places,
    MailedLinks links,
    SecondFactorRemoval removal,
    SecurityLog log,
    TimeProvider clock
) : UserController(db, reader, places)
{
    [HttpPost("disablement")]
    public Task<IActionResult> Disable(Guid id) =>
        ActAsync(
            id,
            SecurityEventKind.UserDisabled,
            "Вход отключён, открытые сеансы закончены.",
            async user =>
            {
                if (user.Id == Me.UserId)
                    throw new RuleBroken("Отключить собственный вход нельзя: попросите другого администратора.");
                user.Disable(clock.GetUtcNow());
                await links.WithdrawAsync(user.Id);
            }
        );

    [HttpPost("disablement/removal")]
    public Task<IActionResult> Enable(Guid id) =>
        ActAsync(
            id,
            SecurityEventKind.UserEnabled,
            "Вход снова открыт, пароль прежний.",
            user =>
            {
                user.Enable();
                return Task.CompletedTask;
            }
        );

    [HttpPost("administrator")]
    public Task<IActionResult> Promote(Guid id) =>
        ActAsync(
            id,
            SecurityEventKind.AdministratorMade,
            "Право администратора дано.",
            user =>
            {
                if (user is not { PasswordHash: not null, DisabledAt: null })
                    throw new RuleBroken("Право администратора можно дать только тому, кто уже входит в портал.");
                user.IsAdministrator = true;
                return Task.CompletedTask;
            }
        );

    [HttpPost("administrator/removal")]
    public Task<IActionResult> Demote(Guid id) =>
        ActAsync(
            id,
            SecurityEventKind.AdministratorRemoved,
            "Право администратора снято.",
            user =>
            {
                user.IsAdministrator = false;
                return Task.CompletedTask;
            }
        );

    [HttpPost("second-factor/removal")]
    public async Task<IActionResult> RemoveSecondFactor(Guid id)
    {
        if (await UserAsync(id) is not { } user)
            return NotFound();
        await removal.RunAsync(user, Me.FullName);
        return Done(id, "Второй шаг входа отключён, человек узнает об этом из письма.");
    }

    private async Task<IActionResult> ActAsync(Guid id, SecurityEventKind kind, string sentence, Func<User, Task> act)
    {
        if (await UserAsync(id) is not { } user)
            return NotFound();
        return await Change(
            async () =>
            {
                await act(user);
                log.Note(kind, id, $"администратор: {Me.FullName}");
                await Db.SaveChangesAsync();
                return Done(id, sentence, isOwnEnd: id == Me.UserId && kind is SecurityEventKind.AdministratorRemoved);
            },
            () => Card(id)
        );
    }
}
