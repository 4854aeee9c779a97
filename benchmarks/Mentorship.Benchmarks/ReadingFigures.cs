using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain;

namespace Mentorship.Benchmarks;

/// <summary>Invented orders of 60 and 2,000 rows, and damaged ones by the thousand.</summary>
internal static class ReadingFigures
{
    private const int Warm = 40;
    private const int Rounds = 25;

    public static int Print(string[] args)
    {
        Machine.Print();
        foreach (var rows in new[] { 60, 2000 })
            Measure(rows);
        Spoil(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5000);
        return 0;
    }

    private static void Measure(int rows)
    {
        var bytes = Order(rows);
        for (var round = 0; round < Warm; round++)
            WordPaper.Read(bytes);
        var times = new List<double>();
        using var self = Process.GetCurrentProcess();
        var busy = self.TotalProcessorTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            WordPaper.Read(bytes);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds / 1_000_000.0;
        self.Refresh();
        busy = (self.TotalProcessorTime - busy) / Rounds;
        Console.WriteLine(
            $"{rows} rows, {bytes.Length / 1024} KB: median {times.Order().ElementAt(Rounds / 2):0.0} ms, worst {times.Max():0.0} ms, processor {busy.TotalMilliseconds:0.0} ms, "
                + $"allocated {allocated:0.0} MB a reading, working set {self.WorkingSet64 / 1_000_000} MB"
        );
    }

    private static void Spoil(int count)
    {
        var paper = Damage.Paper();
        var whole = paper.Bytes();
        var random = new Random(2026);
        var (read, refused, worst) = (0, 0, 0.0);
        for (var round = 0; round < count; round++)
        {
            var bytes = round % 3 > 0 ? paper.Bytes(Damage.Of(paper.Xml, random)) : Flipped(whole, random);
            var began = Stopwatch.GetTimestamp();
            try
            {
                WordPaper.Read(bytes);
                read++;
            }
            catch (RuleBroken)
            {
                refused++;
            }
            worst = Math.Max(worst, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        Console.WriteLine(
            $"{count} damaged papers: {read} read, {refused} refused in words, nothing else; the slowest {worst:0} ms"
        );
    }

    private static byte[] Flipped(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var flips = random.Next(1, 20); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static byte[] Order(int rows)
    {
        string[] deadlines =
        [
            "до 1 октября 2023 г.",
            "Раз в квартал",
            "Декабрь 2023 и май 2024",
            "постоянно",
            "сентябрь 2023, далее ежегодно",
        ];
        string[] parties = ["УО, ИМЦ, школы", "Лукина А.Б.", "руководители ОО, кураторы в ОО", "УО"];
        var text = new StringBuilder("№ ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные\n");
        for (var row = 0; row < rows; row++)
        {
            var (section, number) = (row / 10 + 1, row % 10 + 1);
            if (number == 1)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"#5*{section}. Раздел о работе с наставниками № {section}\n"
                );
            text.Append(
                CultureInfo.InvariantCulture,
                $"{section}.{number} ¦ Проведение встречи наставников и молодых учителей по теме {row}: обмен опытом, разбор уроков ¦ Протокол встречи {row} ¦ {deadlines[row % 5]} ¦ {parties[row % 4]}\n"
            );
        }
        return new WordPaper().Face().Heading().Rows(text.ToString()).Bytes();
    }
}
