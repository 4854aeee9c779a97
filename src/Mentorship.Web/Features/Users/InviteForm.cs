using FluentValidation;
using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Features.Users;

public sealed class InviteForm
{
    public string? Email { get; set; }
    public string? FullName { get; set; }
    public Role? Role { get; set; }
    public Guid? OrganisationId { get; set; }

    /// <summary>Only an administrator over all districts says it.</summary>
    public Guid? District { get; set; }
}

internal sealed class InviteFormValidator : AbstractValidator<InviteForm>
{
    public InviteFormValidator()
    {
        RuleFor(f => f.Email).MailAddress();
        RuleFor(f => f.FullName)
            .NotEmpty()
            .WithMessage("Укажите фамилию, имя и отчество: так приглашённого увидят коллеги.")
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.Role).NotNull().WithMessage("Выберите роль: от неё зависит, что увидит человек.").IsInEnum();
        RuleFor(f => f.OrganisationId).PlaceOf(f => f.Role);
    }
}

internal static class UserRules
{
    private const int MaxLength = 254;

    public static void MailAddress<T>(this IRuleBuilder<T, string?> field) =>
        field
            .Must(typed => IsAddress(typed?.Trim()))
            .WithMessage("Укажите электронную почту вида name@example.ru: на неё придёт приглашение.");

    public static void PlaceOf<T>(this IRuleBuilder<T, Guid?> field, Func<T, Role?> role) =>
        field
            .Must((form, place) => place is not null || role(form) is not (Role.Coordinator or Role.Mentor))
            .WithMessage("Выберите организацию: без неё школьный куратор и наставник ничего не увидят.");

    private static bool IsAddress(string? typed) =>
        typed is { Length: > 0 and <= MaxLength }
        && !typed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';' or '"')
        && System.Net.Mail.MailAddress.TryCreate(typed, out var address)
        && address.Address == typed
        && address.Host.Contains('.', StringComparison.Ordinal)
        && !address.Host.EndsWith('.');
}
