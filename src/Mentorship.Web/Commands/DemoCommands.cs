using System.CommandLine;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Demo;

namespace Mentorship.Web.Commands;

internal static class DemoCommands
{
    public static Command Command()
    {
        var districts = new Option<int>("--districts") { Description = "районов", DefaultValueFactory = _ => 1 };
        var schools = new Option<int>("--schools")
        {
            Description = "школ в районе",
            DefaultValueFactory = _ => new DemoSize().Schools,
        };
        var load = new Command("load", "загрузить демонстрационный район в пустую базу") { districts, schools };
        load.SetAction(
            async (parsed, stop) =>
            {
                var size = new DemoSize { Districts = parsed.GetValue(districts), Schools = parsed.GetValue(schools) };
                await using var database = await PortalDatabase.OpenAsync(
                    OperatorSettings.Read(),
                    Console.Error.WriteLine,
                    stop,
                    forVerb: true
                );
                await new Migrator(database.RequireOwner(), TimeProvider.System).MigrateAsync(Console.WriteLine, stop);
                await new DemoLoader(database.RequireOwner(), TimeProvider.System).LoadAsync(
                    size,
                    Console.WriteLine,
                    stop
                );
                return 0;
            }
        );
        var reset = new Command("reset", "убрать демонстрационные данные и загрузить их заново");
        reset.SetAction(
            async (_, stop) =>
            {
                await using var database = await PortalDatabase.OpenAsync(
                    OperatorSettings.Read(),
                    Console.Error.WriteLine,
                    stop,
                    forVerb: true
                );
                await new Migrator(database.RequireOwner(), TimeProvider.System).MigrateAsync(Console.WriteLine, stop);
                await new DemoLoader(database.RequireOwner(), TimeProvider.System).ResetAsync(Console.WriteLine, stop);
                return 0;
            }
        );
        return new Command("demo", "демонстрационный район") { load, reset };
    }
}
