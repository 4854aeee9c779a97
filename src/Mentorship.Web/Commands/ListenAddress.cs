using System.Net;
using System.Net.Sockets;
using Mentorship.Web.Data;

namespace Mentorship.Web.Commands;

/// <summary>Where the portal listens: as configured, else the first free port from 5080, so that copies never clash.</summary>
internal sealed record ListenAddress(string? Url, string TakenSentence)
{
    private const int FirstPort = 5080;

    public static ListenAddress Choose(IConfiguration configuration)
    {
        var asked = configuration["urls"] ?? configuration["http_ports"] ?? configuration["https_ports"];
        foreach (var url in configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            // http://+:8080 and http://*:8080 are addresses of Kestrel and of nobody else.
            if (
                !Uri.TryCreate(url.Replace('+', '0').Replace('*', '0'), UriKind.Absolute, out var address)
                || address.Scheme is not ("http" or "https")
            )
                throw new StartupProblem($"«{url}» не похоже на адрес. Пример: --urls http://localhost:5090");
        }
        if (asked is not null || configuration.GetSection("Kestrel:Endpoints").Exists())
            return new(
                null,
                $"Адрес {asked} занят другой программой. Остановите её или укажите другой: --urls http://localhost:5090"
            );
        for (var port = FirstPort; port < FirstPort + 100; port++)
        {
            if (IsFree(port))
                return new(
                    $"http://localhost:{port}",
                    $"Порт {port} только что заняла другая программа. Запустите портал ещё раз."
                );
        }
        throw new StartupProblem(
            $"Порты {FirstPort}–{FirstPort + 99} заняты. Укажите свободный: --urls http://localhost:8090"
        );
    }

    public static bool IsTaken(IOException failure) =>
        failure.InnerException is SocketException
        || failure.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase);

    private static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.ExclusiveAddressUse = true;
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
