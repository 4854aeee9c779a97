using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Mentorship.Web.Features.Account.Authenticator;

/// <summary>A QR code as one SVG path with attributes alone; always dark on light, as cameras expect.</summary>
internal static class QrPicture
{
    public static IHtmlContent Of(string text, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                var from = x;
                while (x < size && data.ModuleMatrix[y][x])
                    x++;
                if (x > from)
                    path.Append($"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }
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
