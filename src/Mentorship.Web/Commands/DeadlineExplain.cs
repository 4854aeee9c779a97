using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Mentorship.Web.Domain.Deadlines;

namespace Mentorship.Web.Commands;

/// <summary>Says how a deadline's words are read; needs no database.</summary>
internal static class DeadlineExplain
{
    private const int Unreadable = 2;

    public static Command Command()
    {
        var phrase = new Argument<string?>("фраза")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "слова из графы «Срок»",
        };
        var from = new Option<string?>("--from") { Description = "начало периода документа, ГГГГ-ММ-ДД" };
        var to = new Option<string?>("--to") { Description = "конец периода документа, ГГГГ-ММ-ДД" };
        var signed = new Option<string?>("--signed") { Description = "дата приказа, ГГГГ-ММ-ДД" };
        var parties = new Option<string?>("--parties") { Description = "исполнители через «;»" };
        var batch = new Option<string?>("--batch") { Description = "файл JSON со списком фраз" };
        var explain = new Command("explain", "прочитать срок так, как его читает портал")
        {
            phrase,
            from,
            to,
            signed,
            parties,
            batch,
        };
        explain.SetAction(asked =>
        {
            try
            {
                Console.WriteLine(
                    asked.GetValue(batch) is { } file
                        ? Batch(file)
                        : DeadlineJson.Write(
                            One(
                                asked.GetValue(phrase),
                                asked.GetValue(from),
                                asked.GetValue(to),
                                asked.GetValue(signed),
                                asked.GetValue(parties)
                            )
                        )
                );
                return 0;
            }
            catch (UnreadableArgument problem)
            {
                Console.Error.WriteLine(problem.Message);
                return Unreadable;
            }
        });
        return new Command("deadline", "язык сроков") { explain };
    }

    /// <summary>Words of the command line that are no option of this verb.</summary>
    public static int Refuse()
    {
        Console.Error.WriteLine(
            "Команда не понята: deadline explain «ФРАЗА» [--from ГГГГ-ММ-ДД --to ГГГГ-ММ-ДД] [--signed ДАТА] "
                + "[--parties «УО; ОО»] или deadline explain --batch ФАЙЛ.json."
        );
        return Unreadable;
    }

    private static DeadlineReading One(string? phrase, string? from, string? to, string? signed, string? parties)
    {
        if (phrase is null)
            throw new UnreadableArgument("Напишите фразу, которую надо прочитать, или файл: --batch ФАЙЛ.json.");
        var period = new DocumentPeriod(from is null ? null : Day("--from", from), to is null ? null : Day("--to", to));
        if (period.From > period.To)
            throw new UnreadableArgument("Период документа кончается раньше, чем начинается: поменяйте --from и --to.");
        return DeadlineReader.Read(phrase, period, signed is null ? null : Day("--signed", signed), Parties(parties));
    }

    private static string Batch(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return DeadlineJson.WriteAll(stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnreadableArgument($"Файл «{file}» не открывается: проверьте имя и права на чтение.");
        }
        catch (JsonException failure)
        {
            throw new UnreadableArgument(
                $"Файл «{file}» не читается как список фраз JSON (строка {failure.LineNumber + 1}): "
                    + "нужны text, from, to, signed, parties, даты в виде ГГГГ-ММ-ДД."
            );
        }
    }

    private static DateOnly Day(string name, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnreadableArgument($"{name}: «{value}» не дата, напишите её как 2026-09-01.");

    internal static IReadOnlyList<string> Parties(string? parties) =>
        (parties ?? "").Split([';', '\n', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private sealed class UnreadableArgument(string message) : Exception(message);
}
