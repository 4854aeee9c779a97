using System.Net;
using System.Net.Sockets;
using System.Text;
using Mentorship.Tests.Harness;
using Mentorship.Web.Access;
using Mentorship.Web.Data.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Mentorship.Tests.Data;

public sealed class OutboxTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"mentorship-mail-{Guid.CreateVersion7():N}");
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CloneAsync();

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_server_a_letter_is_laid_in_the_folder_and_its_text_leaves_the_database()
    {
        await WriteAsync("Приглашение в портал", "Ваша ссылка: https://portal.example/x");

        Assert.True(await Courier(new MailSettings { Folder = folder }).SendOneAsync(default));

        var letter = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "*.eml")));
        Assert.Contains("zorina@priobr.example", letter, StringComparison.Ordinal);
        await using var db = database.Open();
        var sent = await db.Outbox.SingleAsync();
        Assert.Equal(clock.GetUtcNow(), sent.SentAt);
        Assert.Equal("", sent.Body);
    }

    [Fact]
    public async Task Two_nodes_never_send_one_letter_twice()
    {
        for (var i = 0; i < 12; i++)
            await WriteAsync($"Письмо {i}", "текст");
        var couriers = Enumerable.Range(0, 4).Select(_ => Courier(new MailSettings { Folder = folder })).ToList();

        await Task.WhenAll(
            couriers.Select(async courier =>
            {
                while (await courier.SendOneAsync(default)) { }
            })
        );

        Assert.Equal(12, Directory.GetFiles(folder, "*.eml").Length);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_delays_the_letter_and_loses_nothing()
    {
        await WriteAsync("Письмо", "текст");
        var courier = Courier(
            new MailSettings
            {
                Host = "127.0.0.1",
                Port = FreePort(),
                Tls = false,
            }
        );

        await courier.SendOneAsync(default);

        await using var db = database.Open();
        var waiting = await db.Outbox.SingleAsync();
        Assert.Null(waiting.SentAt);
        Assert.Equal(1, waiting.Attempts);
        Assert.Equal(clock.GetUtcNow().AddMinutes(1), waiting.NextAttemptAt);
        Assert.Equal("текст", waiting.Body);
        Assert.False(await courier.SendOneAsync(default));
    }

    [Fact]
    public async Task A_configured_server_gets_the_letter()
    {
        await WriteAsync("Письмо", "текст");
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var talk = SmtpTalkAsync(server);

        await Courier(
                new MailSettings
                {
                    Host = "127.0.0.1",
                    Port = ((IPEndPoint)server.LocalEndpoint).Port,
                    Tls = false,
                }
            )
            .SendOneAsync(default);

        Assert.Contains("RCPT TO:<zorina@priobr.example>", await talk, StringComparison.Ordinal);
    }

    private async Task WriteAsync(string subject, string body)
    {
        await using var db = database.Open();
        db.Outbox.Add(new OutgoingMail("zorina@priobr.example", subject, body, clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    private OutboxCourier Courier(MailSettings settings)
    {
        var services = new ServiceCollection();
        services.AddScoped(_ => TestDatabase.Open(database.Portal, new DistrictScope(), clock));
        return new OutboxCourier(
            services.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
            new Postman(Options.Create(settings)),
            clock,
            NullLogger<OutboxCourier>.Instance
        );
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    // Just enough of a mail server to take one letter.
    private static async Task<string> SmtpTalkAsync(TcpListener server)
    {
        using var client = await server.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        var heard = new StringBuilder();
        await writer.WriteLineAsync("220 test");
        var inLetter = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.AppendLine(line);
            if (line == "QUIT")
                break;
            if (inLetter && line != ".")
                continue;
            inLetter = line == "DATA";
            await writer.WriteLineAsync(inLetter ? "354 go" : "250 ok");
            if (line == ".")
                break;
        }
        return heard.ToString();
    }
}
