using Mentorship.Web.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Data.Accounts;

public static class AccountsSetup
{
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>Users and passwords alone: what verbs need.</summary>
    public static IdentityBuilder AddPortalIdentity(this IServiceCollection services) =>
        services
            .AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PortalDb>()
            .AddUserStore<PortalUserStore>()
            .AddErrorDescriber<RussianIdentityErrors>();

    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services
            .AddPortalIdentity()
            .AddSignInManager()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddClaimsPrincipalFactory<MembershipClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            Harden(cookie, "portal", environment);
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/error/403";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.ExpireTimeSpan = Remembered;
            // Every request reads the user and his stamp anyway (CurrentUserReader); a second check adds nothing.
            cookie.Events.OnValidatePrincipal = _ => Task.CompletedTask;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorUserIdScheme,
            cookie => Harden(cookie, "portal.second", environment)
        );
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorRememberMeScheme,
            cookie =>
            {
                Harden(cookie, "portal.known", environment);
                cookie.ExpireTimeSpan = Remembered;
                cookie.SlidingExpiration = false;
            }
        );
        // A known computer is forgotten the moment the stamp changes, not half an hour later.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.Zero);
        services.AddHttpContextAccessor();
        services.AddSingleton<PublicAddress>();
        services.AddScoped<SecurityLog>();
        services.AddScoped<Session>();
        services.AddScoped<MembershipPlaces>();
        services.AddSingleton<IAuthorizationHandler, ForHandler>();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Harden(CookieAuthenticationOptions cookie, string name, IHostEnvironment environment)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = environment.IsDevelopment()
            ? CookieSecurePolicy.SameAsRequest
            : CookieSecurePolicy.Always;
    }
}
