using System.Linq.Expressions;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Journal;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Mappings;

/// <summary>What holds for every table of a district: composite key, reference to the district, the named filter.</summary>
internal static class DistrictOwnedModel
{
    public static bool IsOwned(Type type) =>
        type.IsAssignableTo(typeof(DistrictOwned))
        || type == typeof(JobRun)
        || type == typeof(JournalEntry)
        || type == typeof(JournalValue)
        || type == typeof(PersonWord)
        || type == typeof(EmploymentWord)
        || type == typeof(StoredFileChunk);

    public static void Apply(ModelBuilder builder, PortalDb db)
    {
        foreach (var type in builder.Model.GetEntityTypes().Select(e => e.ClrType).Where(IsOwned).ToList())
        {
            if (type.IsAssignableTo(typeof(DistrictOwned)))
            {
                builder.Entity(type).HasKey(nameof(DistrictOwned.DistrictId), nameof(DistrictOwned.Id));
                builder.Entity(type).Property(nameof(DistrictOwned.Id)).ValueGeneratedNever();
            }
            // Twenty values for each change: they reach their district through the row of the journal.
            if (type != typeof(JournalValue))
                builder
                    .Entity(type)
                    .HasOne(typeof(District))
                    .WithMany()
                    .HasForeignKey(nameof(DistrictOwned.DistrictId))
                    .OnDelete(DeleteBehavior.Restrict);
            builder.Entity(type).HasQueryFilter(PortalDb.DistrictFilter, InDistrict(type, db));
        }
    }

    // The context is a constant of the expression: EF replaces it with the one that runs the query.
    private static LambdaExpression InDistrict(Type type, PortalDb db)
    {
        var row = Expression.Parameter(type, "row");
        var owner = Expression.Convert(Expression.Property(row, nameof(DistrictOwned.DistrictId)), typeof(Guid?));
        var asked = Expression.Property(Expression.Constant(db), nameof(PortalDb.DistrictId));
        return Expression.Lambda(Expression.Equal(owner, asked), row);
    }
}
