using System.Diagnostics;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps.Review;

public sealed class WorkbookTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_workbook_holds_the_text_the_duties_and_the_matrix()
    {
        var (world, bytes) = await TakeAsync();
        using var book = new XLWorkbook(new MemoryStream(bytes));

        Assert.Equal(["Дорожная карта", "Поручения", "Матрица", "Происхождение"], book.Worksheets.Select(s => s.Name));
        var text = book.Worksheet("Дорожная карта");
        Assert.Equal("№", text.Cell("A3").GetString());
        Assert.Equal("Раздел 1. Нормативная основа", text.Cell("A4").GetString());
        Assert.Equal("=1+1 приказы школ", text.Cell("B5").GetString());
        Assert.False(text.Cell("B5").HasFormula);
        Assert.Equal(new DateTime(2026, 9, 10), text.Cell("F5").GetDateTime());
        Assert.Equal("просрочено у 1 школы", TestPage.Fold(text.Cell("H5").GetString()));
        Assert.Equal(
            (1, 2, 1),
            (text.Cell("I5").GetValue<int>(), text.Cell("J5").GetValue<int>(), text.Cell("M5").GetValue<int>())
        );
        Assert.Equal(3, text.SheetView.SplitRow);
        Assert.Equal(XLPageOrientation.Landscape, text.PageSetup.PageOrientation);
        Assert.Equal((3, 3), (text.PageSetup.FirstRowToRepeatAtTop, text.PageSetup.LastRowToRepeatAtTop));
        Assert.True(text.AutoFilter.IsEnabled);
        Assert.True(text.Row(5).Height > 13);
        Assert.Equal(XLPaperSize.A3Paper, book.Worksheet("Матрица").PageSetup.PaperSize);
        Assert.Equal(1, book.Worksheet("Происхождение").PageSetup.PagesWide);
        Assert.Equal(2, book.Worksheet("Поручения").RowsUsed().Count() - 3);
        Assert.Equal(127, book.Worksheet("Поручения").Column("I").CellsUsed().Last().GetValue<int>());
        Assert.Equal(world.Schools[0].ShortName, book.Worksheet("Матрица").Cell("C3").GetString());
        Assert.Equal(
            ["!", "+"],
            new[] { "C4", "D4" }.Select(c => book.Worksheet("Матрица").Cell(c).GetString()).Order()
        );
    }

    [SkippableFact]
    public async Task LibreOffice_opens_and_prints_it()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        Skip.If(office is null, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        var (_, bytes) = await TakeAsync();
        var folder = Directory.CreateTempSubdirectory("mentorship-xlsx-");
        try
        {
            var file = Path.Combine(folder.FullName, "карта.xlsx");
            await File.WriteAllBytesAsync(file, bytes);
            using var convert = Process.Start(
                new ProcessStartInfo(
                    office!,
                    [
                        $"-env:UserInstallation=file://{folder.FullName}/profile",
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.FullName,
                        file,
                    ]
                )
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            await convert.WaitForExitAsync();
            var printed = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "карта.pdf"));
            Assert.Equal("%PDF"u8.ToArray(), printed[..4]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(ReviewWorld World, byte[] Bytes)> TakeAsync()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            2,
            new GivenActivity("1.1", "=1+1 приказы школ", "до 10 сентября 2026 г.", Schools)
        );
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));
        var site = await world.SignInAsync(Role.Methodist);
        var answer = await site.GetAsync($"{world.At}.xlsx");
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        var name = answer.Content.Headers.ContentDisposition!;
        Assert.EndsWith(" 2027-01-15.xlsx", name.FileNameStar, StringComparison.Ordinal);
        Assert.DoesNotContain("_", name.FileName, StringComparison.Ordinal);
        return (world, await answer.Content.ReadAsByteArrayAsync());
    }
}
