using Quartz;

namespace Mentorship.Web.Data.Jobs;

/// <summary>What Quartz knows of our jobs: one, on one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class Round(JobRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await rounds.GoAsync(cancellationToken);
}
