using Mentorship.Web.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Mentorship.Web.Features;

/// <summary>Ready means: PostgreSQL answers and its schema is the one this program was made for.</summary>
internal sealed class DatabaseHealth(NpgsqlDataSource database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            return await Migrator.WhyNotReadyAsync(connection, cancellationToken) is { } sentence
                ? HealthCheckResult.Unhealthy(sentence)
                : HealthCheckResult.Healthy();
        }
        catch (NpgsqlException failure)
        {
            return HealthCheckResult.Unhealthy("PostgreSQL не отвечает.", failure);
        }
    }
}
