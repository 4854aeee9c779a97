using Mentorship.Web.Access;
using Mentorship.Web.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mentorship.Web.Data.Requests;

/// <summary>One transaction a request, inside its district. Nothing is kept until <see cref="CommitAsync"/>.</summary>
public sealed class UnitOfWork(PortalDb db, DistrictScope scope)
{
    public Task BeginAsync(CancellationToken stop) => db.Database.BeginTransactionAsync(stop);

    public Task CommitAsync() =>
        db.Database.CurrentTransaction?.CommitAsync(CancellationToken.None) ?? Task.CompletedTask;

    /// <summary>After a commit or a refusal the page still has to be read: in a new transaction of the same district.</summary>
    public async Task BeginAnewAsync()
    {
        await EndAsync();
        db.ChangeTracker.Clear();
        await BeginAsync(CancellationToken.None);
        if (scope.DistrictId is not { } district)
            return;
        await using var batch = new NpgsqlBatch(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction()
        );
        batch.BatchCommands.Add(CurrentUserReader.Enter(district));
        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>What was not committed is gone.</summary>
    public async Task EndAsync()
    {
        if (db.Database.CurrentTransaction is { } transaction)
            await transaction.DisposeAsync();
    }
}
