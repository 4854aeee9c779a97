using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>One paper with its person.</summary>
public sealed record ConsentCard(ConsentRow Row, Person Person, ConsentText Text, FileNow? Scan, DateOnly Today)
{
    public bool Keeps { get; init; }
    public string? DestroyedBy { get; init; }

    public Consent Consent => Row.Consent;
    public ConsentState State => Consent.StateOn(Today);
    public string Title => Consent.Kind.Title();

    /// <summary>Signed for by somebody else: a child.</summary>
    public bool IsChild =>
        Person.Kind == PersonKind.Student && !(Person.AgeOn(Consent.SignedOn ?? Today) >= Consent.AdultAge);

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
        var (person, text) = await found
            .Select(c => new ValueTuple<Person, ConsentText>(c.Person, c.Wording))
            .SingleAsync(stop);
        return new(row, person, text, await db.FileNowAsync(me, row.Consent.ScanId, $"/consents/{id}/scan"), today)
        {
            Keeps = me.Has(Role.Curator, Role.Coordinator),
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
