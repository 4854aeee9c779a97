using System.Text;
using QRCoder;

namespace Mentorship.Web.Documents;

/// <summary>A QR code as one path of whole squares, and as a picture for files that take no path.</summary>
public static class QrCode
{
    public static (int Size, string Path) Path(string text)
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
        return (size, path.ToString());
    }

    public static byte[] Png(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(6);
    }

    public static string Svg(string text)
    {
        var (size, path) = Path(text);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">"
            + $"<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>";
    }
}
