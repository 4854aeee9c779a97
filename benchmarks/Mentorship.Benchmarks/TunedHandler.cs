using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>
/// What the portal is compared with: Kestrel, one prepared statement, the page's bytes ready in memory. No routing,
/// views, tokens, transaction or row-level security; whoever asks is known by the hash of his cookie and read by the same
/// statement (user, stamp, membership), as a hand-written session would be.
/// </summary>
internal sealed class TunedHandler : IAsyncDisposable
{
    private readonly WebApplication server;

    private TunedHandler(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    public Uri Address { get; }

    public static async Task<TunedHandler> StartAsync(
        NpgsqlDataSource database,
        Uri address,
        string cookie,
        string sql,
        Guid? subject,
        (byte[] Body, Dictionary<string, string> Headers) page
    )
    {
        var (user, stamp) = await ReadUserAsync(database);
        var session = SHA256.HashData(Encoding.UTF8.GetBytes(cookie));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.AbsoluteUri);
        var app = builder.Build();
        app.Run(async http =>
        {
            var asked = SHA256.HashData(Encoding.UTF8.GetBytes(http.Request.Headers.Cookie.ToString()));
            if (
                !CryptographicOperations.FixedTimeEquals(asked, session)
                || !await ReadAsync(database, sql, user, stamp, subject)
            )
            {
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }
            foreach (var (name, value) in page.Headers)
                http.Response.Headers[name] = value;
            http.Response.ContentLength = page.Body.Length;
            await http.Response.Body.WriteAsync(page.Body);
        });
        await app.StartAsync();
        return new TunedHandler(app, address);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private static async Task<bool> ReadAsync(
        NpgsqlDataSource database,
        string sql,
        Guid user,
        string stamp,
        Guid? subject
    )
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = user });
        command.Parameters.Add(new() { Value = stamp });
        if (subject is { } id)
            command.Parameters.Add(new() { Value = id });
        await using var rows = await command.ExecuteReaderAsync();
        var found = 0;
        var values = new object[rows.FieldCount];
        while (await rows.ReadAsync())
        {
            rows.GetValues(values);
            found++;
        }
        return found > 0;
    }

    private static async Task<(Guid Id, string Stamp)> ReadUserAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("select id, security_stamp from portal_user where email = $1");
        command.Parameters.Add(new() { Value = OverviewFigures.Email });
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetGuid(0), row.GetString(1));
    }
}
