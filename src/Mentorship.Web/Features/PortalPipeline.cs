using System.Threading.RateLimiting;
using FluentValidation;
using Mentorship.Web.Data.Postgres;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Features.Account;
using Mentorship.Web.Features.Account.Authenticator;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Users;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features;

/// <summary>The order in which a request meets the parts of the portal.</summary>
public static class PortalPipeline
{
    public const string SignInLimit = "sign-in";
    public const string CalendarLimit = "calendar";
    public const string SurveyLimit = "survey";
    private const long MostSwallowed = 512L * 1024 * 1024;

    public static IServiceCollection AddPortalFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (
            var validator in AssemblyScanner.FindValidatorsInAssembly(
                typeof(ValidateForms).Assembly,
                includeInternalTypes: true
            )
        )
            services.AddScoped(validator.InterfaceType, validator.ValidatorType);
        ValidatorOptions.Global.LanguageManager.Culture = new("ru");
        services.AddScoped<Arrival>();
        services.AddScoped<MailedLinks>();
        services.AddScoped<SecondFactorRemoval>();
        services.AddScoped<InviteUser>();
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<CommitFilter>();
            mvc.Filters.Add<ValidateForms>();
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "portal.form";
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.HeaderName = "X-Form-Token";
        });
        services.AddSingleton(
            new PdfPrinterOptions(PostgresPackage.DefaultFolder()) { Node = configuration["Portal:Node"] ?? "node" }
        );
        services.AddSingleton<PdfPrinter>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            if (configuration.GetValue<bool>("Portal:BehindProxy"))
            {
                // The portal listens only to the proxy of its own compose network.
                forwarded.KnownIPNetworks.Clear();
                forwarded.KnownProxies.Clear();
            }
        });
        var attempts = configuration.GetValue("Portal:SignInsPerMinute", 20);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(
                SignInLimit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = attempts,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
            );
            // Programs ask every few hours; whoever guesses tokens asks oftener.
            limiter.AddPolicy(
                CalendarLimit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }
                    )
            );
            // A whole school may answer at once from behind one address.
            limiter.AddPolicy(
                SurveyLimit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = 600, Window = TimeSpan.FromMinutes(1) }
                    )
            );
        });
        return services;
    }

    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(WithoutNulls);
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        // Also those that the framework sets by itself: of forms and of messages for the next page.
        app.UseCookiePolicy(
            new()
            {
                Secure = app.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
            }
        );
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(Bounded);
        app.Use(ReadableForms);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<RequestTransaction>();
        app.UseAuthorization();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
    }

    // PostgreSQL takes the sign in no text, and nobody means it.
    private static Task WithoutNulls(HttpContext http, RequestDelegate next)
    {
        if (http.Request.QueryString.Value is { } query && query.Contains("%00", StringComparison.Ordinal))
            http.Request.QueryString = new(query.Replace("%00", "", StringComparison.Ordinal));
        return next(http);
    }

    // A browser reads no answer before it has sent everything: what is far too large is swallowed, then refused in words.
    private static async Task Bounded(HttpContext http, RequestDelegate next)
    {
        if (
            http.Request.ContentLength is not { } length
            || length <= FileForms.BodyLimit
            || http.Features.Get<IStatusCodeReExecuteFeature>() is not null
        )
        {
            await next(http);
            return;
        }
        if (length <= MostSwallowed)
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = MostSwallowed;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    // A form that cannot be read, with that sign in it or too long, is the sender's fault and not ours.
    private static async Task ReadableForms(HttpContext http, RequestDelegate next)
    {
        const string typed = "application/x-www-form-urlencoded";
        if (http.Request.ContentType?.StartsWith(typed, StringComparison.OrdinalIgnoreCase) == true)
        {
            try
            {
                await http.Request.ReadFormAsync(http.RequestAborted);
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
            {
                http.Request.Form = FormCollection.Empty;
                http.Response.StatusCode =
                    (unreadable as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
                return;
            }
        }
        await next(http);
    }
}
