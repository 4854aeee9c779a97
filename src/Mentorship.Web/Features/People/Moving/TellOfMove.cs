using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;

namespace Mentorship.Web.Features.People.Moving;

/// <summary>Somebody goes from one school to another: the bell of both rings, whoever wrote it down.</summary>
internal static class TellOfMove
{
    public static async Task<IReadOnlyList<LetterReader>> RingAsync(
        PortalDb db,
        CurrentUser me,
        Person person,
        IReadOnlyList<Guid> before,
        Guid next,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var readers = await LetterReaders.OfAsync(db, person.DistrictId, [.. before, next], stop);
        foreach (var reader in readers)
            db.Add(
                Notification.OfMove(
                    person,
                    reader.MembershipId,
                    reader.OrganisationId == next,
                    me.Today(clock),
                    clock.GetUtcNow()
                )
            );
        return [.. readers.Where(r => r.OrganisationId != next)];
    }
}
