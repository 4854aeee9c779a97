using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Moving;

public sealed record OpenPair(Guid Id, string Words);

/// <param name="Places">Where he is now, of what the reader keeps.</param>
/// <param name="Pairs">Open pairs that he stands in: they are said, and stop nobody.</param>
/// <param name="Organisations">Where to; only a curator sends somebody to another organisation.</param>
public sealed record MovePage(
    PersonRow Person,
    IReadOnlyList<PersonPlace> Places,
    IReadOnlyList<OpenPair> Pairs,
    IReadOnlyList<SelectListItem> Organisations
)
{
    public bool IsStudent => Person.Kind is PersonKind.Student;

    public IEnumerable<SelectListItem> Choice =>
        Places.Select(p => new SelectListItem($"{p.Words}, {p.Organisation}", $"{p.Id}", Places.Count == 1));

    public static async Task<MovePage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        PlaceForm form,
        DateOnly today,
        CancellationToken stop
    )
    {
        var person = await db
            .People.KeptBy(me)
            .AsNoTracking()
            .Where(p => p.Id == id)
            .Rows(db, me, day: null)
            .SingleOrDefaultAsync(stop);
        if (person is null)
            return null;
        form.Kind = person.Kind;
        var organisations = await db
            .Organisations.VisibleTo(me)
            .KeptBy(me)
            .Where(o => o.ActiveTo == null || o.ActiveTo >= today)
            .OrderBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync(stop);
        return new(
            person,
            [.. person.Places.Where(p => p.To is null || p.To >= today)],
            await PairsAsync(db, me, id, today, stop),
            organisations
        );
    }

    private static async Task<IReadOnlyList<OpenPair>> PairsAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var rows = await db
            .Pairs.VisibleTo(me)
            .Where(p =>
                (p.EndedOn == null || p.EndedOn >= today) && p.Members.Any(m => m.PersonId == id && m.To >= today)
            )
            .OrderBy(p => p.From)
            .Select(p => new
            {
                p.Id,
                p.From,
                p.To,
                Form = p.Form.Name,
            })
            .ToListAsync(stop);
        var people = await PairPeople.ReadAsync(db, me, [.. rows.Select(r => r.Id)], today);
        return
        [
            .. rows.Select(p => new OpenPair(
                p.Id,
                $"{people.GetValueOrDefault(p.Id, PairPeople.Nobody).Title}: {p.Form}, {Days.Range(p.From, p.To)}"
            )),
        ];
    }
}
