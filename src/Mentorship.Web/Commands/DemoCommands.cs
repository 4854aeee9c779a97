using System.CommandLine;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Demo;

namespace Mentorship.Web.Commands;

internal static class DemoCommands
{
    public static Command Command()
    {
        var ordinary = new DemoSize();
        var districts = Count("--districts", "районов", ordinary.Districts);
        var schools = Count("--schools", "школ в районе", ordinary.Schools);
        var kindergartens = Count("--kindergartens", "детских садов", ordinary.Kindergartens);
        var enterprises = Count("--enterprises", "предприятий", ordinary.Enterprises);
        var teachers = new Option<int?>("--teachers")
        {
            Description = "педагогов (без числа растут вместе со школами)",
        };
        var students = new Option<int?>("--students")
        {
            Description = "обучающихся (без числа растут вместе со школами)",
        };
        var load = new Command("load", "загрузить демонстрационный район в пустую базу")
        {
            districts,
            schools,
            kindergartens,
            enterprises,
            teachers,
            students,
        };
        load.SetAction(
            async (parsed, stop) =>
            {
                var size = ordinary with
                {
                    Districts = parsed.GetValue(districts),
                    Schools = parsed.GetValue(schools),
                    Kindergartens = parsed.GetValue(kindergartens),
                    Enterprises = parsed.GetValue(enterprises),
                    Teachers = parsed.GetValue(teachers),
                    Students = parsed.GetValue(students),
                };
                await using var database = await PortalDatabase.OpenAsync(
                    OperatorSettings.Read(),
                    Console.Error.WriteLine,
                    stop,
                    forVerb: true
                );
                await new Migrator(database.RequireOwner(), TimeProvider.System).MigrateAsync(Console.WriteLine, stop);
                await new DemoLoader(database.RequireOwner(), TimeProvider.System, DemoPress.Printers).LoadAsync(
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
                await new DemoLoader(database.RequireOwner(), TimeProvider.System, DemoPress.Printers).ResetAsync(
                    Console.WriteLine,
                    stop
                );
                return 0;
            }
        );
        return new Command("demo", "демонстрационный район") { load, reset };
    }

    private static Option<int> Count(string name, string what, int ordinary) =>
        new(name) { Description = what, DefaultValueFactory = _ => ordinary };
}
