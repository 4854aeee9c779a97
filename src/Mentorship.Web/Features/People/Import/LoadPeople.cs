using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Import;

/// <summary>Writes the good rows of a plan, a thousand at a time, so that a long file needs no more memory than a short one.</summary>
internal static class LoadPeople
{
    private const int Batch = 1000;

    public static async Task DoAsync(
        PortalDb db,
        ImportPlan plan,
        ImportScope scope,
        string fileName,
        CancellationToken stop
    )
    {
        foreach (var rows in plan.Rows.Where(r => r.Act is ImportAct.Create or ImportAct.Update).Chunk(Batch))
        {
            var known = await db.ForChangeAsync([.. rows.Select(r => r.Existing).OfType<Guid>()], stop);
            foreach (var row in rows)
            {
                if (row.Existing is not { } id)
                {
                    db.Add(row.Form.Make(scope.District, row.Form.OrganisationId, scope.Today));
                    continue;
                }
                var person = known[id];
                ImportChanges.Apply(person, row, scope.Today);
                db.AddRange(person.Employments.Where(e => db.Entry(e).State == EntityState.Detached));
                db.AddRange(person.Enrolments.Where(e => db.Entry(e).State == EntityState.Detached));
            }
            db.Journal.Note("person.imported", fileName);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }
}
