using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Account;
using Mentorship.Web.Features.Account.Letters;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>
/// Gives somebody a role in the entered district. A new address becomes a user without a password and a letter with a
/// link; who signs in already gets the role and a letter without one.
/// </summary>
public sealed class InviteUser(
    PortalDb db,
    UserManager<User> users,
    MailedLinks links,
    PublicAddress address,
    SecurityLog log,
    TimeProvider clock
)
{
    /// <param name="person">Whose card it is; of a mentor who is invited without one it is found by mail or name.</param>
    public async Task<Membership> RunAsync(InviteForm form, Guid district, CurrentUser me, Guid? person = null)
    {
        var now = clock.GetUtcNow();
        var place = await Places.NameAsync(db, me, form.OrganisationId);
        if (form.OrganisationId is not null && place is null)
            throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        if (user?.DisabledAt is not null)
            throw new RuleBroken(
                "Вход с этой почтой отключил администратор портала. Попросите его открыть вход, потом пригласите снова.",
                nameof(form.Email)
            );
        user ??= await CreateAsync(form, now);
        if (form.Role == Role.Mentor)
            person ??= await KnownAsync(form, me);
        var membership = person is null ? null : await OfAsync(user.Id, district, form, person.Value);
        if (membership is null)
            db.Memberships.Add(
                membership = new Membership(user.Id, district, form.Role!.Value, form.OrganisationId, now)
            );
        membership.BelongsTo(person);
        db.Journal.Note("membership.invited", null);
        await db.SaveChangesAsync();
        await SendAsync(user, membership, place, me);
        return membership;
    }

    /// <summary>The letter, first or again: the links sent before open nothing any more.</summary>
    public async Task SendAsync(User user, Membership membership, string? place, CurrentUser me)
    {
        var now = clock.GetUtcNow();
        var district = await db.Districts.Where(d => d.Id == membership.DistrictId).Select(d => d.Name).SingleAsync();
        var from = new Sender(
            me.FullName,
            me.Membership is { } mine ? mine.Role.Name() : "администратор портала",
            district
        );
        var post = Posts.Of(membership.Role, place);
        OutgoingMail letter;
        if (user.PasswordHash is null)
        {
            await links.WithdrawAsync(user.Id);
            var (link, token) = Link.Issue(
                LinkPurpose.Invitation,
                user.Id,
                membership.DistrictId,
                now + Link.InvitationLasts
            );
            db.Links.Add(link);
            letter = InvitationLetter.Write(
                user.Email!,
                user.FullName,
                from,
                post,
                address.Of($"/account/invitation/{token}"),
                now
            );
        }
        else
            letter = MembershipLetter.Write(
                user.Email!,
                user.FullName,
                from,
                post,
                address.Of("/account/memberships"),
                now
            );
        db.Outbox.Add(letter);
        log.Note(SecurityEventKind.UserInvited, user.Id, $"{district}: {post}; {me.FullName}");
        await db.SaveChangesAsync();
    }

    // Who signs in as a mentor of this organisation already needs no second place, only his card.
    private async Task<Membership?> OfAsync(Guid user, Guid district, InviteForm form, Guid person)
    {
        var there = await db.Memberships.SingleOrDefaultAsync(m =>
            m.UserId == user
            && m.DistrictId == district
            && m.Role == form.Role
            && m.OrganisationId == form.OrganisationId
            && m.EndedAt == null
        );
        return there?.PersonId is { } other && other != person
            ? throw new RuleBroken(
                "С этой почтой входит другой человек. У каждого наставника почта своя.",
                nameof(form.Email)
            )
            : there;
    }

    /// <summary>The one grown-up of the organisation with this mail, else with this name.</summary>
    private async Task<Guid?> KnownAsync(InviteForm form, CurrentUser me)
    {
        var people = await db
            .People.VisibleTo(me)
            .Where(p => p.Kind != PersonKind.Student)
            .Where(p =>
                p.Employments.Any(e => e.OrganisationId == form.OrganisationId && e.To == null)
                || p.Pairs.Any(m => m.IsMentor && m.Pair.OrganisationId == form.OrganisationId)
            )
            .Select(p => new
            {
                p.Id,
                p.Email,
                Name = p.Surname + " " + p.Name + " " + p.Patronymic,
            })
            .ToListAsync();
        var mail = form.Email!.Trim();
        var found = people.FindAll(p => string.Equals(p.Email, mail, StringComparison.OrdinalIgnoreCase));
        if (found.Count == 0)
            found = people.FindAll(p => Text.Key(p.Name) == Text.Key(form.FullName!));
        return found is [var one] ? one.Id : null;
    }

    private async Task<User> CreateAsync(InviteForm form, DateTimeOffset now)
    {
        var user = new User(form.Email!, form.FullName!, now);
        var made = await users.CreateAsync(user);
        return made.Succeeded
            ? user
            : throw new RuleBroken(
                string.Join(' ', made.Errors.Select(e => e.Description).Distinct()),
                nameof(form.Email)
            );
    }
}
