using FluentValidation;
using Mentorship.Web.Features.Users;

namespace Mentorship.Web.Features.People.Inviting;

public sealed class InvitingForm
{
    public string? Email { get; set; }
}

internal sealed class InvitingFormValidator : AbstractValidator<InvitingForm>
{
    public InvitingFormValidator() => RuleFor(f => f.Email).MailAddress();
}
