using Mentorship.Web.Data.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("job_run");
        run.HasKey(r => new
        {
            r.DistrictId,
            r.Job,
            r.OnDay,
        });
        run.Property(r => r.Job).HasMaxLength(60);
    }
}
