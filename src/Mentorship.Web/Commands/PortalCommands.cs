using System.CommandLine;

namespace Mentorship.Web.Commands;

/// <summary>The verbs of an operator; none is <c>serve</c>.</summary>
public static class PortalCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Наставник района: портал муниципальной программы наставничества");
        var serve = Serve.Command();
        root.Subcommands.Add(serve);
        root.Subcommands.Add(Migrate.Command());
        root.Subcommands.Add(AdminCreate.Command());
        root.Subcommands.Add(DemoCommands.Command());
        root.Subcommands.Add(JournalVerify.Command());
        root.Subcommands.Add(Health.Command());
        root.Subcommands.Add(Schema.Command());
        // The test host and `dotnet run -- --urls …` pass settings without a verb.
        var withVerb = root.Subcommands.Any(verb => args.Length > 0 && verb.Name == args[0]) || IsQuestion(args);
        try
        {
            return await root.Parse(withVerb ? args : ["serve", .. args])
                .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StartupProblem problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static bool IsQuestion(string[] args) =>
        args is ["--help" or "-h" or "-?" or "--version"] || args.Length > 0 && !args[0].StartsWith('-');
}
