using System.Diagnostics;
using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Benchmarks;

/// <summary>The workbook of a quarter for 60 and 600 organisations, and over the demo district the whole answer of the portal.</summary>
internal static class QuarterTimes
{
    private const int Rounds = 15;
    private const int Warm = 3;
    private static readonly DateOnly Day = new(2027, 1, 1);

    public static async Task<int> PrintAsync()
    {
        Machine.Print();
        foreach (var count in new[] { 60, 600 })
            await WorkbookAsync(count);
        using var published = await Published.MakeAsync();
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        var list = System.Text.Encoding.UTF8.GetString(
            (await visitor.ReadAsync(new(portal.Address, "/monitoring"))).Body
        );
        var quarter = "/monitoring/" + list.Split("href=\"/monitoring/")[1].Split('"', '.')[0];
        foreach (var page in new[] { quarter, quarter + ".xlsx", "/reports" })
            await AnswerAsync(
                visitor,
                new(portal.Address, page),
                page.Replace(quarter, "/monitoring/{id}", StringComparison.Ordinal)
            );
        return 0;
    }

    private static async Task WorkbookAsync(int count)
    {
        var figures = Figures(count);
        var stamp = new ReportStamp("методист", Day.ToDateTime(new(10, 0)));
        List<double> times = [];
        long size = 0;
        for (var round = 0; round < Rounds + Warm; round++)
        {
            using var file = new MemoryStream();
            var began = Stopwatch.GetTimestamp();
            await QuarterWorkbook.WriteAsync(figures, stamp, file);
            if (round >= Warm)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            size = file.Length;
        }
        times.Sort();
        var written = Stopwatch.GetTimestamp();
        var letters = figures.Write().Length;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"workbook of {count} organisations: median {times[Rounds / 2]:0} ms, worst {times[^1]:0} ms, {size / 1024} KB; figures as letters {letters / 1024} KB in {Stopwatch.GetElapsedTime(written).TotalMilliseconds:0} ms"
            )
        );
    }

    private static async Task AnswerAsync(Visitor visitor, Uri address, string name)
    {
        var began = Stopwatch.GetTimestamp();
        await visitor.ReadAsync(address);
        var first = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            began = Stopwatch.GetTimestamp();
            await visitor.ReadAsync(address);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"demo district: {name} first {first:0} ms, then median {times[Rounds / 2]:0} ms, worst {times[^1]:0} ms"
            )
        );
    }

    private static QuarterFigures Figures(int count)
    {
        var district = Guid.CreateVersion7();
        var forms = MentoringForm.Usual(district);
        var form = ReturnForm.For(forms);
        var random = new DemoRandom(7);
        var rows = Enumerable.Range(1, count).Select(n => (Id: Guid.CreateVersion7(), Name: $"СОШ № {n}")).ToList();
        return new(
            "Заречный район",
            "IV квартал 2026 года",
            Day,
            Day.AddDays(14),
            [.. form.Cells.Select(c => new FigureColumn(c.Key, c.Block, c.Name, c.Head, c.Kind, c.Counts))],
            [
                .. rows.Select(r => new FigureRow(
                    r.Id,
                    r.Name,
                    OrganisationKind.School,
                    ReturnState.Accepted,
                    Day.AddDays(random.Below(14)),
                    form.Cells.ToDictionary<CellSpec, string, string?>(
                        c => c.Key,
                        c =>
                            c.Kind == CellKind.Number
                                ? random.Below(400).ToString(CultureInfo.InvariantCulture)
                                : "№ 12-ОД от 10.09.2026"
                    ),
                    random.Chance(0.2) ? [new(Cells.Teachers, "Сверено со штатным расписанием")] : [],
                    [.. Enumerable.Repeat("в силе", 8)],
                    new(40, 30, 6, 4)
                )),
            ],
            [.. Enumerable.Range(1, 8).Select(n => $"Вид акта {n}")],
            [
                .. forms.Select(f => new FigureForm(
                    Cells.OfForm(f.Id),
                    f.Name,
                    f.Direction == Mentorship.Web.Domain.Roadmaps.Direction.Students,
                    [
                        .. rows.Select(r => new FigurePairs(
                            r.Id,
                            r.Name,
                            random.Below(20),
                            random.Below(20),
                            random.Below(30)
                        )),
                    ]
                )),
            ],
            [
                .. Enumerable
                    .Range(1, 10)
                    .Select(n => new FigureIndicator(
                        $"indicator-{n}",
                        $"Показатель {n}",
                        true,
                        null,
                        1,
                        60,
                        100,
                        60,
                        70,
                        2026,
                        [.. Enumerable.Range(0, 8).Select(q => new FigurePoint(Day.AddMonths(-3 * q), 50 + q))],
                        [
                            .. Enumerable
                                .Range(0, count * 20)
                                .Select(_ => new FigureCounted(Guid.CreateVersion7(), rows[0].Id, null)),
                        ]
                    )),
            ],
            [new("Дорожная карта района", new(count * 30, count * 20, count * 6, count * 4))]
        );
    }
}
