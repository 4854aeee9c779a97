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
        Console.WriteLine($"Наставник района: {string.Join(", ", addresses)}");
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
}
