using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.Files;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>A small file of the story: a drawn page that looks like a scan, so that downloading can be shown.</summary>
public sealed record DemoFile(StoredFile File, byte[] Bytes)
{
    public static DemoFile Scan(Guid district, string name, DemoRandom random)
    {
        var bytes = Encoding.ASCII.GetBytes(Pdf(Page(random)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new(new StoredFile(district, name, FileFormat.Pdf, bytes.Length, hash), bytes);
    }

    // A heading, lines of grey bars where words would be, a signature and a round stamp.
    private static string Page(DemoRandom random)
    {
        var page = new StringBuilder("0.2 g 180 770 240 9 re f 210 752 180 9 re f 0.55 g\n");
        for (var y = 710; y > 240; y -= 18)
            page.Append(Bar(70, y, random.Chance(0.15) ? random.Between(120, 300) : random.Between(420, 455)));
        page.Append("0.1 0.2 0.55 RG 1.5 w 330 170 m 350 215 365 150 385 190 c 400 205 410 170 430 185 c S\n");
        page.Append("0.15 0.25 0.6 RG 2 w 245 170 m 245 197 223 219 196 219 c 169 219 147 197 147 170 c ");
        page.Append("147 143 169 121 196 121 c 223 121 245 143 245 170 c S\n");
        return page.ToString();
    }

    private static string Bar(int x, int y, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{x} {y} {width} 6 re f\n");

    private static string Pdf(string page)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (i, text) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }
        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return pdf.ToString();
    }
}
