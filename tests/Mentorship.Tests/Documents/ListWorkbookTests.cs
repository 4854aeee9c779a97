using System.Diagnostics;
using System.Text;
using ClosedXML.Excel;
using Mentorship.Web.Documents.Xlsx;
using Xunit;

namespace Mentorship.Tests.Documents;

public sealed class ListWorkbookTests
{
    private static readonly Provenance From = new(
        "Организации",
        "Приреченский район",
        "Ветрова Ирина Павловна",
        new DateTime(2027, 1, 15, 10, 5, 0),
        new DateOnly(2027, 1, 15)
    )
    {
        Filters = "вид: школы",
    };

    private static readonly ListColumn<Row>[] Columns =
    [
        new("Название", r => r.Name, 40),
        new("Педагогов", r => r.Staff),
        new("Доля", r => r.Share),
        new("Открыта", r => r.From),
    ];

    [Fact]
    public async Task Cells_keep_their_types()
    {
        using var book = await OpenAsync([new("Степная СОШ", 1284, 62.8m, new DateOnly(1978, 9, 1))]);
        var sheet = book.Worksheet("Организации");
        Assert.Equal("Степная СОШ", sheet.Cell("A2").GetString());
        Assert.Equal(1284, sheet.Cell("B2").GetDouble());
        Assert.Equal(62.8, sheet.Cell("C2").GetDouble());
        Assert.Equal(new DateTime(1978, 9, 1), sheet.Cell("D2").GetDateTime());
        Assert.Equal("01.09.1978", sheet.Cell("D2").GetFormattedString());
    }

    [Fact]
    public async Task The_head_is_bold_frozen_and_filtered_and_the_sheet_lies_on_its_side()
    {
        using var book = await OpenAsync([new("А", 1, 1, null), new("Б", 2, 2, null)]);
        var sheet = book.Worksheet("Организации");
        Assert.True(sheet.Cell("A1").Style.Font.Bold);
        Assert.Equal(1, sheet.SheetView.SplitRow);
        Assert.Equal("A1:D3", sheet.AutoFilter.Range.RangeAddress.ToString());
        Assert.Equal(XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
        Assert.Equal(40, sheet.Column(1).Width, 1.0);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("+7 (900) 000-00-00")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task A_text_that_looks_like_a_formula_stays_text(string text)
    {
        using var book = await OpenAsync([new(text, null, null, null)]);
        var cell = book.Worksheet("Организации").Cell("A2");
        Assert.False(cell.HasFormula);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.Equal(text, cell.GetString());
    }

    [Fact]
    public async Task What_no_sheet_can_hold_is_left_out_and_never_breaks_the_file()
    {
        var odd = "a\u0000b\u0001<&>\uD83D\uDE00 " + new string('я', 40_000);
        using var book = await OpenAsync([new(odd, null, null, new DateOnly(1812, 9, 7))]);
        var sheet = book.Worksheet("Организации");
        Assert.StartsWith("ab<&>\uD83D\uDE00 яя", sheet.Cell("A2").GetString(), StringComparison.Ordinal);
        Assert.True(sheet.Cell("A2").GetString().Length <= 32_767);
        Assert.Equal("07.09.1812", sheet.Cell("D2").GetString());
    }

    [Fact]
    public async Task The_second_sheet_says_where_the_list_came_from()
    {
        using var book = await OpenAsync([new("А", 1, 1, null), new("Б", 2, 2, null)]);
        var facts = book.Worksheet("Происхождение")
            .RowsUsed()
            .ToDictionary(r => r.Cell(1).GetString(), r => r.Cell(2).GetFormattedString());
        Assert.Equal("Ветрова Ирина Павловна", facts["Кто выгрузил"]);
        Assert.Equal("15.01.2027 10:05", facts["Когда"]);
        Assert.Equal("Приреченский район", facts["Район"]);
        Assert.Equal("вид: школы", facts["Отбор"]);
        Assert.Equal("15.01.2027", facts["По состоянию на"]);
        Assert.Equal("2", facts["Строк"]);
    }

    [Fact]
    public async Task An_empty_list_opens_too()
    {
        using var book = await OpenAsync([]);
        Assert.Equal(1, book.Worksheet("Организации").LastRowUsed().RowNumber());
    }

    [Fact]
    public async Task A_sheet_takes_a_name_that_Excel_takes()
    {
        using var file = new MemoryStream();
        await ListWorkbook.WriteAsync(file, "Пары: «кто/где» [все] и ещё очень длинный хвост", Columns, Rows([]), From);
        using var book = new XLWorkbook(file);
        Assert.Equal("Пары «ктогде» все и ещё очень д", book.Worksheet(1).Name);
    }

    [Fact]
    public async Task Ten_thousand_rows_leave_without_a_blocking_write()
    {
        using var target = new AsyncOnlyStream();
        var rows = Enumerable
            .Range(1, 10_000)
            .Select(i => new Row($"Школа № {i}", i, i / 7m, new DateOnly(2000, 1, 1)));
        await ListWorkbook.WriteAsync(target, "Организации", Columns, Rows(rows), From);
        using var book = new XLWorkbook(new MemoryStream(target.Written.ToArray()));
        Assert.Equal("Школа № 10000", book.Worksheet(1).Cell("A10001").GetString());
    }

    [SkippableFact]
    public async Task LibreOffice_reads_the_same()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        Skip.If(office is null, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        var folder = Directory.CreateTempSubdirectory("mentorship-xlsx-").FullName;
        try
        {
            var path = Path.Combine(folder, "list.xlsx");
            await using (var file = File.Create(path))
                await ListWorkbook.WriteAsync(
                    file,
                    "Организации",
                    Columns,
                    Rows([new("=1+1", 12, 0.5m, new DateOnly(2026, 9, 1))]),
                    From
                );
            var start = new ProcessStartInfo(
                office!,
                $"-env:UserInstallation=file://{folder}/profile --headless --convert-to csv:\"Text - txt - csv (StarCalc)\":44,34,76 --outdir {folder} {path}"
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await process.WaitForExitAsync(limit.Token);
            var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "list.csv"), Encoding.UTF8, limit.Token);
            Assert.Equal("Название,Педагогов,Доля,Открыта", lines[0]);
            Assert.Equal("=1+1,12,0.5,01.09.2026", lines[1]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<XLWorkbook> OpenAsync(IEnumerable<Row> rows)
    {
        var file = new MemoryStream();
        await ListWorkbook.WriteAsync(file, "Организации", Columns, Rows(rows), From);
        return new XLWorkbook(file);
    }

    private static IAsyncEnumerable<Row> Rows(IEnumerable<Row> rows) => rows.ToAsyncEnumerable();

    private sealed record Row(string Name, int? Staff, decimal? Share, DateOnly? From);

    /// <summary>Refuses what Kestrel refuses.</summary>
    private sealed class AsyncOnlyStream : Stream
    {
        public MemoryStream Written { get; } = new();
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new NotSupportedException();

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("A response takes no blocking write.");

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => Written.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Written.WriteAsync(buffer, offset, count, cancellationToken);
    }
}
