using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.People.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Merging;

/// <summary>Two cards of one person side by side; which values stay is chosen, the rest follows by itself.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("people/{id:guid}/merge")]
public sealed class MergeController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid? other, string? q) =>
        await PageAsync(id, other, q) is { } page ? View("New", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid other)
    {
        if (await PageAsync(id, other, text: null) is not { Other: not null })
            return NotFound();
        // Always in one order, so that two who merge the same two wait for each other.
        foreach (var row in new[] { id, other }.Order())
            await db.HoldAsync<Person>(Me, row);
        var people = await db
            .People.KeptBy(Me)
            .Include(p => p.Employments)
            .Where(p => p.Id == id || p.Id == other)
            .ToListAsync(Stop);
        if (people.Count != 2)
            return NotFound();
        var (kept, losing) = (people.Single(p => p.Id == id), people.Single(p => p.Id == other));
        return await Change(
            work,
            async () =>
            {
                await MergeAsync(kept, losing);
                Say($"Карточки объединены: {kept.FullName}. Прежний адрес второй карточки ведёт сюда.");
                return Redirect($"/people/{id}");
            },
            async () => await PageAsync(id, other, text: null) is { } page ? View("New", page) : NotFound()
        );
    }

    private async Task MergeAsync(Person kept, Person losing)
    {
        if (kept.Kind != losing.Kind)
            throw new RuleBroken(
                "Это карточки разного вида: сотрудника и обучающегося не объединяют. Проверьте, тот ли это человек."
            );
        if ((await MergePage.ClashesAsync(db, Me, kept.Id, losing.Id, Stop)).Count > 0)
            throw new RuleBroken(
                "Обе карточки стоят в одной паре. Уберите из неё вторую, черновик можно удалить, и объедините снова."
            );
        var (there, here) = (PersonForm.Of(kept), PersonForm.Of(losing));
        var choices = MergePage.Compare(there, here, Chosen);
        MergePage.Join(there, here, choices).Change(kept, Today);
        foreach (var job in MergeJob.Compare((await RowAsync(kept.Id))!, (await RowAsync(losing.Id))!, Chosen))
            job.Settle(kept, losing);
        await db.SaveChangesAsync(Stop);
        losing.MergeInto(kept);
        db.Journal.Note("person.merged", because: null);
        await db.SaveChangesAsync(Stop);
        await MergePeople.MoveAsync(db, losing, kept, Stop);
        await db.Journal.WriteAsync(
            db,
            District,
            "person.merged",
            "person",
            kept.Id,
            ("losing", losing.FullName),
            ("mergedIntoId", $"{kept.Id}")
        );
    }

    private string? Chosen(string field) => Request.HasFormContentType ? Request.Form[$"from-{field}"] : default;

    private async Task<MergePage?> PageAsync(Guid id, Guid? other, string? text)
    {
        var kept = await RowAsync(id);
        if (kept is null || other == id)
            return null;
        if (other is null)
            return new(kept, Other: null) { Candidates = await CandidatesAsync(kept, text), Text = text ?? "" };
        if (await RowAsync(other.Value) is not { } losing)
            return null;
        var people = await db
            .People.KeptBy(Me)
            .AsNoTracking()
            .Where(p => p.Id == id || p.Id == other)
            .ToListAsync(Stop);
        var (there, here) = (
            PersonForm.Of(people.Single(p => p.Id == id)),
            PersonForm.Of(people.Single(p => p.Id == other))
        );
        return new(kept, losing)
        {
            Choices = MergePage.Compare(there, here, Chosen),
            Jobs = MergeJob.Compare(kept, losing, Chosen),
            Clashes = await MergePage.ClashesAsync(db, Me, id, other.Value, Stop),
        };
    }

    private Task<PersonRow?> RowAsync(Guid id) =>
        db.People.KeptBy(Me).AsNoTracking().Where(p => p.Id == id).Rows(db, Me, day: null).SingleOrDefaultAsync(Stop);

    private async Task<IReadOnlyList<PersonRow>> CandidatesAsync(PersonRow kept, string? text)
    {
        if (TypedName.Words(text) is { Count: > 0 } words)
            return await db
                .People.KeptBy(Me)
                .AsNoTracking()
                .Where(p => p.Id != kept.Id && p.Kind == kept.Kind)
                .Named(db, words)
                .OrderBy(p => p.Surname)
                .ThenBy(p => p.Name)
                .ThenBy(p => p.Id)
                .Take(20)
                .Rows(db, Me, Today)
                .ToListAsync(Stop);
        var form = new PersonForm
        {
            Kind = kept.Kind,
            Surname = kept.Surname,
            Name = kept.Name,
            Patronymic = kept.Patronymic,
        };
        var alike = await Twins.FindAsync(db, Me, form, kept.Id, Today, Stop);
        return [.. alike.Where(p => p.Kind == kept.Kind)];
    }
}
