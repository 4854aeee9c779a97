using System.CommandLine;
using Mentorship.Web.Data;

namespace Mentorship.Web.Commands;

/// <summary>Asks a running portal whether it is ready: the health check of a container that has no curl.</summary>
internal static class Health
{
    public static Command Command()
    {
        var url = new Option<string>("--url")
        {
            Description = "адрес портала",
            DefaultValueFactory = _ => "http://localhost:8080",
        };
        var command = new Command("health", "спросить работающий портал, готов ли он") { url };
        command.SetAction(async (parsed, stop) => await AskAsync(parsed.GetRequiredValue(url), stop));
        return command;
    }

    private static async Task<int> AskAsync(string url, CancellationToken stop)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var portal))
            throw new StartupProblem($"«{url}» не похоже на адрес. Пример: --url http://localhost:8080");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri(portal, "/health/ready"), stop);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            throw new StartupProblem($"Портал по адресу {portal} не отвечает.", failure);
        }
    }
}
