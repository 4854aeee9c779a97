using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Mail;

/// <summary>Takes letters out of the outbox; SKIP LOCKED keeps two nodes from sending one twice.</summary>
internal sealed class OutboxCourier(
    IServiceScopeFactory scopes,
    Postman postman,
    TimeProvider clock,
    ILogger<OutboxCourier> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the portal is closing; what is left is sent after the next start
        }
    }

    private async Task RoundAsync(CancellationToken stop)
    {
        try
        {
            while (await SendOneAsync(stop)) { }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "The outbox could not be read; next try in {Pause}", Pause);
        }
    }

    /// <returns>Whether there was a letter to send.</returns>
    public async Task<bool> SendOneAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var letters = await db
            .Outbox.FromSql(
                $"""
                select * from outbox where sent_at is null and next_attempt_at <= {now}
                order by next_attempt_at limit 1 for update skip locked
                """
            )
            .ToListAsync(stop);
        if (letters is not [var letter])
            return false;
        try
        {
            await postman.DeliverAsync(letter, stop);
            letter.Sent(clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            letter.Failed(clock.GetUtcNow(), failure.Message);
            log.LogWarning(
                "Letter {Letter} was not sent, attempt {Attempt}: {Reason}",
                letter.Id,
                letter.Attempts,
                failure.Message
            );
        }
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }
}
