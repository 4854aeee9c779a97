using Mentorship.Web.Access;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Orders;

/// <summary>Corrected forms of names and posts: read for every paper, written where somebody puts them right.</summary>
public static class KeptFormsReader
{
    public static async Task<FormsBook> FormsBookAsync(this PortalDb db, CurrentUser me) =>
        new(await db.KeptForms.VisibleTo(me).AsNoTracking().ToListAsync());

    /// <summary>Whom words mean, with the forms in which they are printed.</summary>
    public static async Task<PartyDirectory> OrderDirectoryAsync(this PortalDb db, CurrentUser me, DateOnly today) =>
        await db.PartyDirectoryAsync(me, today) with
        {
            Forms = await db.FormsBookAsync(me),
        };

    /// <summary>The same for the paper of one body: whoever works elsewhere is printed with his place.</summary>
    public static async Task<PartyDirectory> OrderDirectoryAsync(
        this PortalDb db,
        CurrentUser me,
        DateOnly today,
        Guid issuer
    ) => (await db.OrderDirectoryAsync(me, today)).SeenFrom(issuer);

    /// <param name="person">Whose name it is; a post is kept for whoever holds it, the name of a body for all.</param>
    public static async Task KeepAsync(
        this PortalDb db,
        CurrentUser me,
        Guid? person,
        IReadOnlyList<(FormsOf Part, CaseForms Forms)> forms
    )
    {
        foreach (var (part, put) in forms)
        {
            var whose = part == FormsOf.Post ? null : person;
            if (await FindAsync(db, me, part, whose, put.Nominative) is { } there)
                there.Correct(put);
            else
                db.Add(new KeptForms(me.DistrictId!.Value, part, whose, put));
        }
    }

    /// <summary>The rules are right after all.</summary>
    public static async Task DropAsync(this PortalDb db, CurrentUser me, FormsOf part, Guid person, string nominative)
    {
        if (await FindAsync(db, me, part, part == FormsOf.Post ? null : person, nominative) is { } there)
            db.Remove(there);
    }

    private static async Task<KeptForms?> FindAsync(
        PortalDb db,
        CurrentUser me,
        FormsOf part,
        Guid? whose,
        string nominative
    )
    {
        var kept = await db.KeptForms.VisibleTo(me).Where(k => k.Part == part && k.PersonId == whose).ToListAsync();
        return kept.Find(k => string.Equals(k.Nominative, nominative, StringComparison.OrdinalIgnoreCase));
    }
}
