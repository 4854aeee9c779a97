using System.CommandLine;
using System.Net.Mail;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Commands;

/// <summary>The first administrator of a portal without the demo; the password is asked for, never an argument.</summary>
internal static class AdminCreate
{
    public static Command Command()
    {
        var email = new Option<string>("--email") { Description = "электронная почта для входа", Required = true };
        var name = new Option<string>("--name") { Description = "фамилия, имя и отчество", Required = true };
        var create = new Command("create", "создать администратора (пароль спрашивается или читается из ввода)")
        {
            email,
            name,
        };
        create.SetAction(
            async (parsed, stop) =>
                await CreateAsync(parsed.GetRequiredValue(email), parsed.GetRequiredValue(name), stop)
        );
        return new Command("admin", "администраторы портала") { create };
    }

    private static async Task<int> CreateAsync(string email, string name, CancellationToken stop)
    {
        if (
            !MailAddress.TryCreate(email, out var address)
            || address.Address != email.Trim()
            || !address.Host.Contains('.')
            || email.Length > 254
        )
            throw new StartupProblem("Укажите электронную почту вида name@example.ru.");
        await using var database = await PortalDatabase.OpenAsync(
            OperatorSettings.Read(),
            Console.Error.WriteLine,
            stop,
            forVerb: true
        );
        await new Migrator(database.RequireOwner(), TimeProvider.System).MigrateAsync(Console.WriteLine, stop);
        var services = new ServiceCollection().AddLogging().AddPortalData(database);
        services.AddPortalIdentity();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        User user;
        try
        {
            user = new User(email, name, TimeProvider.System.GetUtcNow())
            {
                IsAdministrator = true,
                EmailConfirmed = true,
            };
        }
        catch (RuleBroken broken)
        {
            throw new StartupProblem(broken.Message, broken);
        }
        var made = await users.CreateAsync(user, ReadPassword());
        if (!made.Succeeded)
            throw new StartupProblem(
                string.Join(Environment.NewLine, made.Errors.Select(e => e.Description).Distinct())
            );
        db.SecurityEvents.Add(
            new SecurityEvent(
                SecurityEventKind.AdministratorMade,
                TimeProvider.System.GetUtcNow(),
                user.Id,
                null,
                "admin create"
            )
        );
        await db.SaveChangesAsync(stop);
        Console.WriteLine($"Администратор {user.Email} создан. Теперь запустите портал: serve --no-demo");
        return 0;
    }

    private static string ReadPassword()
    {
        if (Console.IsInputRedirected)
            return Console.ReadLine() ?? "";
        Console.Write("Пароль (не короче 10 знаков): ");
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }
        Console.WriteLine();
        return typed.ToString();
    }
}
