using System.CommandLine;
using Mentorship.Web.Data;
using Npgsql;

namespace Mentorship.Web.Commands;

/// <summary>The verbs of an operator; none is <c>serve</c>.</summary>
public static class PortalCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Наставник района: портал муниципальной программы наставничества");
        var (verb, settings) = Split(args);
        root.Subcommands.Add(Serve.Command(settings));
        root.Subcommands.Add(Migrate.Command());
        root.Subcommands.Add(AdminCreate.Command());
        root.Subcommands.Add(DemoCommands.Command());
        root.Subcommands.Add(JournalVerify.Command());
        root.Subcommands.Add(Health.Command());
        root.Subcommands.Add(Schema.Command());
        root.Subcommands.Add(DeadlineExplain.Command());
        try
        {
            var asked = root.Parse(verb);
            if (asked.Errors.Count > 0 && verb is ["deadline", ..])
                return DeadlineExplain.Refuse();
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
        return (["serve", .. args.Where(own.Contains)], [.. args.Where(a => a != "serve" && !own.Contains(a))]);
    }
}
