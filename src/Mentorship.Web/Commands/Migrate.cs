using System.CommandLine;
using Mentorship.Web.Data;

namespace Mentorship.Web.Commands;

internal static class Migrate
{
    public static Command Command()
    {
        var command = new Command("migrate", "привести схему базы к этой версии программы");
        command.SetAction(
            async (_, stop) =>
            {
                await using var database = await PortalDatabase.OpenAsync(
                    OperatorSettings.Read(),
                    Console.Error.WriteLine,
                    stop,
                    forVerb: true
                );
                var run = await new Migrator(database.RequireOwner(), TimeProvider.System).MigrateAsync(
                    Console.WriteLine,
                    stop
                );
                Console.WriteLine(run == 0 ? "Схема базы уже последняя." : $"Готово, применено файлов: {run}.");
                return 0;
            }
        );
        return command;
    }
}
