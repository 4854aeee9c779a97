using Mentorship.Web.Documents;
using Microsoft.AspNetCore.Html;

namespace Mentorship.Web.Features.Account.Authenticator;

/// <summary>A QR code as one SVG path with attributes alone; always dark on light, as cameras expect.</summary>
internal static class QrPicture
{
    public static IHtmlContent Of(string text, string label)
    {
        var (size, path) = QrCode.Path(text);
        return new HtmlContentBuilder()
            .AppendHtml(
                $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" role=\"img\" shape-rendering=\"crispEdges\" aria-label=\""
            )
            .Append(label)
            .AppendHtml(
                $"\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
            );
    }

    /// <summary>What every authenticator app reads.</summary>
    public static string Address(string email, string key)
    {
        const string Issuer = "Наставник района";
        return $"otpauth://totp/{Uri.EscapeDataString(email)}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6&period=30";
    }
}
