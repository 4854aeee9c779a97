using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Consents;

/// <summary>
/// Carries out an act of destruction on a card: what rested on the consent is cleared, and what the journal remembers of
/// the card and its places is erased by an act that the journal keeps.
/// </summary>
public static class ForgetPerson
{
    private static readonly string[] Places = ["employment", "enrolment", "keptForms"];

    public static async Task ForgetAsync(this PortalDb db, Person person, Destruction act, CancellationToken stop)
    {
        person.Forget();
        db.RemoveRange(await db.KeptForms.Where(k => k.PersonId == person.Id).ToListAsync(stop));
        db.Journal.Note("person.forgotten", because: null);
        await db.SaveChangesAsync(stop);
        // Nobody may write between the count and the act that states it.
        await JournalPen.TakeTurnAsync(db, person.DistrictId, stop);
        var numbers = await NumbersAsync(db, person.Id, stop);
        if (numbers.Count == 0)
            return;
        var erasure = new Erasure(
            $"Акт об уничтожении № {act.Number} от {act.OnDay:dd.MM.yyyy}, отзыв согласия",
            numbers.Count
        );
        await db.Journal.WriteAsync(
            db,
            person.DistrictId,
            Erasure.Act,
            "person",
            person.Id,
            ("values", $"{erasure.Values}"),
            ("reason", erasure.Reason)
        );
        var row = await db.JournalEntries.MaxAsync(e => e.Number, stop);
        await db.Database.ExecuteSqlAsync($"select journal_erase({row}, {numbers.Distinct().ToArray()})", stop);
    }

    // One number for each value, so that they are counted as the act states them.
    private static async Task<List<long>> NumbersAsync(PortalDb db, Guid person, CancellationToken stop)
    {
        var key = person.ToString();
        var gone =
            from v in db.JournalValues
            where v.Field == "personId" && (v.OldValue == key || v.NewValue == key)
            join e in db.JournalEntries on v.Number equals e.Number
            where Places.Contains(e.SubjectKind) && e.SubjectId != null
            select e.SubjectId!.Value;
        var places = await gone.Distinct().ToListAsync(stop);
        return await (
            from e in db.JournalEntries
            where e.Act != Erasure.Act && (e.SubjectId == person || places.Contains(e.SubjectId!.Value))
            join v in db.JournalValues on e.Number equals v.Number
            where v.ErasedBy == null
            select e.Number
        ).ToListAsync(stop);
    }
}
