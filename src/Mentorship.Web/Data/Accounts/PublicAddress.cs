using Mentorship.Web.Domain;

namespace Mentorship.Web.Data.Accounts;

/// <summary>
/// The address that letters lead to. The request's own host is believed in Development only: anybody can send a
/// request with a host of his own, and the letter with its one-time token would lead there.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IHostEnvironment environment, IHttpContextAccessor http)
{
    public const string Unknown =
        "Портал не знает своего адреса и не может составить письмо со ссылкой. Попросите того, кто обслуживает портал, задать настройку Portal__PublicUrl.";

    /// <summary>What a job may write letters with: no request's host can help it.</summary>
    public static Uri? Configured(IConfiguration configuration) =>
        Uri.TryCreate(configuration["Portal:PublicUrl"], UriKind.Absolute, out var url)
        && url.Scheme is ("http" or "https")
            ? url
            : null;

    public bool IsKnown => Configured(configuration) is not null || environment.IsDevelopment();

    /// <exception cref="RuleBroken">The portal does not know its address.</exception>
    public string Of(string path)
    {
        if (Configured(configuration) is { } configured)
            return configured.ToString().TrimEnd('/') + path;
        if (!environment.IsDevelopment() || http.HttpContext?.Request is not { } request)
            throw new RuleBroken(Unknown);
        return $"{request.Scheme}://{request.Host}{request.PathBase}{path}";
    }
}
