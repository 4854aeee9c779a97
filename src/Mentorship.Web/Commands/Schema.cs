using System.CommandLine;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Commands;

/// <summary>Prints the schema that the EF model asks for: a new migration is written from the difference.</summary>
internal static class Schema
{
    public static Command Command()
    {
        var command = new Command("schema", "напечатать схему, которую ждёт модель (для разработчика)")
        {
            Hidden = true,
        };
        command.SetAction(_ =>
        {
            var options = new DbContextOptionsBuilder<PortalDb>().UseNpgsql("Host=none").Options;
            using var db = new PortalDb(options);
            Console.WriteLine(db.Database.GenerateCreateScript());
            return 0;
        });
        return command;
    }
}
