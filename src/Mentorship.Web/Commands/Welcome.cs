using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Demo;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Mentorship.Web.Commands;

/// <summary>What the console says once the portal answers.</summary>
internal static class Welcome
{
    public static void Print(WebApplication app, bool demo)
    {
        var addresses =
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine();
        Console.WriteLine($"Наставник района: {string.Join(", ", addresses.Select(Here))}");
        if (NeedsProxy(app, addresses))
            Console.WriteLine(
                "Без HTTPS войти можно только с этого компьютера: поставьте перед порталом прокси с HTTPS и задайте Portal__BehindProxy=true"
            );
        if (demo)
        {
            Console.WriteLine($"Демонстрационный район, пароль у всех один: {DemoSignIns.Password}");
            foreach (var account in DemoSignIns.All)
                Console.WriteLine($"  {account.Email, -32} {account.Title}");
        }
        if (!app.Services.GetRequiredService<PublicAddress>().IsKnown)
            Console.WriteLine("Письма со ссылками не отправляются, пока не задан адрес портала: Portal__PublicUrl");
        Console.WriteLine("Остановить: Ctrl+C");
    }

    /// <summary>«Every interface» is no address that a browser opens.</summary>
    private static string Here(string address) =>
        address
            .Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal);

    // Cookies are Secure outside Development: over plain HTTP a browser keeps them for localhost only.
    private static bool NeedsProxy(WebApplication app, ICollection<string> addresses) =>
        !app.Environment.IsDevelopment()
        && !app.Configuration.GetValue<bool>("Portal:BehindProxy")
        && !addresses.Any(address => address.StartsWith("https:", StringComparison.Ordinal));
}
