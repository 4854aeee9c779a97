using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents.Destroying;
using Mentorship.Web.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>One paper with its person.</summary>
public sealed record ConsentCard(ConsentRow Row, Person Person, ConsentText Text, FileNow? Scan, DateOnly Today)
{
    public bool Keeps { get; init; }
    public string? DestroyedBy { get; init; }

    /// <summary>The reader sees the card: whoever has withdrawn is seen in his papers only.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Withdrawn, not destroyed, and nothing signed instead.</summary>
    public bool IsToDestroy { get; init; }

    public Consent Consent => Row.Consent;
    public ConsentState State => Consent.StateOn(Today);
    public string Title => Consent.Kind.Title();

    /// <summary>Signed for by somebody else: a child.</summary>
    public bool IsChild => Consent.IsSignedFor(Person, Consent.SignedOn ?? Today);

    public static async Task<ConsentCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var found = db.Consents.VisibleTo(me).OpenedTo(me).NamedTo(me).AsNoTracking().Where(c => c.Id == id);
        if (await ConsentRow.Of(db, me, found).SingleOrDefaultAsync(stop) is not { } row)
            return null;
        var seen = db.People.VisibleTo(me).OpenedTo(me);
        var waiting = DuePage.Waiting(db, me);
        var more = await found
            .Select(c => new
            {
                c.Person,
                c.Wording,
                IsSeen = seen.Any(p => p.Id == c.PersonId),
                IsToDestroy = waiting.Any(w => w.Id == c.Id),
            })
            .SingleAsync(stop);
        return new(
            row,
            more.Person,
            more.Wording,
            await db.FileNowAsync(me, row.Consent.ScanId, $"/consents/{id}/scan"),
            today
        )
        {
            Keeps = me.Has(Role.Curator, Role.Coordinator),
            IsSeen = more.IsSeen,
            IsToDestroy = more.IsToDestroy,
            DestroyedBy = row.Consent.DestructionId is { } act
                ? await db
                    .Destructions.VisibleTo(me)
                    .Where(d => d.Id == act)
                    .Select(d => d.Number)
                    .SingleOrDefaultAsync(stop)
                : null,
        };
    }
}
