using System.CommandLine;
using Mentorship.Web.Data;
using Npgsql;

namespace Mentorship.Web.Commands;

/// <summary>The verbs of an operator; none is <c>serve</c>.</summary>
public static class PortalCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var (verb, settings) = Split(args);
            var root = new RootCommand("Наставник района: портал муниципальной программы наставничества")
            {
                Serve.Command(settings),
                Migrate.Command(),
                AdminCreate.Command(),
                DemoCommands.Command(),
                JobCommands.Command(),
                JournalVerify.Command(),
                Health.Command(),
                Schema.Command(),
                DeadlineExplain.Command(),
                RoadmapRead.Command(),
            };
            var asked = root.Parse(verb);
            if (asked.Errors.Count > 0 && verb is ["deadline", ..])
                return DeadlineExplain.Refuse();
            if (asked.Errors.Count > 0 && verb is ["roadmap", ..])
                return RoadmapRead.Refuse();
            return await asked.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StartupProblem problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
        catch (NpgsqlException failure) when (failure is not PostgresException)
        {
            await Console.Error.WriteLineAsync(
                $"PostgreSQL не отвечает: {failure.Message}. Проверьте строки подключения."
            );
            return 1;
        }
    }

    // Settings of ASP.NET («--urls=…», «--ConnectionStrings:Portal=…») hold colons, which the parser would cut at.
    private static (string[] Verb, string[] Settings) Split(string[] args)
    {
        if (
            args is ["--help" or "-h" or "-?" or "--version", ..]
            || args.Length > 0 && args[0] != "serve" && !args[0].StartsWith('-')
        )
            return (args, []);
        string[] own = ["--no-demo", "--help", "-h", "-?"];
        var settings = args.Where(a => a != "serve" && !own.Contains(a)).ToArray();
        if (settings.FirstOrDefault(a => a.StartsWith('-') && !IsSetting(a)) is { } unknown)
            throw new StartupProblem(
                $"Неизвестный параметр {unknown}. Есть --no-demo, --urls и настройки вида --Portal:DataFolder=путь."
            );
        return (["serve", .. args.Where(own.Contains)], settings);
    }

    // A mistyped --no-demo must not load the demo into a real portal: a word alone is one of these.
    private static bool IsSetting(string word)
    {
        string[] alone = ["--urls", "--environment", "--contentRoot", "--http_ports", "--https_ports"];
        return word.Contains('=', StringComparison.Ordinal)
            || word.Contains(':', StringComparison.Ordinal)
            || alone.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
