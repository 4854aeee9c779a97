using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Mentorship.Web.Access;

/// <summary>Who may use a controller; one on the class, a narrower one on an action where it differs.</summary>
public sealed class ForAttribute(params Role[] roles)
    : AuthorizeAttribute,
        IAuthorizationRequirement,
        IAuthorizationRequirementData
{
    public IReadOnlyList<Role> AllowedRoles { get; } = roles;

    /// <summary>The administrator needs no membership here.</summary>
    public bool AndAdministrator { get; init; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

public sealed class ForHandler(IHttpContextAccessor http) : AuthorizationHandler<ForAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ForAttribute requirement)
    {
        if (http.HttpContext?.CurrentUser() is { } user)
        {
            if (requirement.AndAdministrator && user.IsAdministrator || user.Has([.. requirement.AllowedRoles]))
                context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
