using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Moving;

/// <summary>A place ends, another begins, a post or a class changes; what was stays in the history.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("people/{id:guid}")]
public sealed class MovingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("leaving")]
    public Task<IActionResult> Leaving(Guid id) => Page(id, "Leaving", new PlaceForm { To = Today });

    [HttpPost("leaving")]
    public Task<IActionResult> Leave(Guid id, PlaceForm form) =>
        Do(
            id,
            "Leaving",
            form,
            person =>
            {
                End(person, form, form.LastDay());
                if (form.OrganisationId is not { } next)
                {
                    db.Journal.Note("person.left", because: null);
                    return $"{person.FullName}: последний день {form.To:dd.MM.yyyy}. Карточка осталась среди выбывших.";
                }
                form.From = form.LastDay().AddDays(1);
                form.Begin(person, next);
                db.Journal.Note("person.moved", because: null);
                return $"{person.FullName}: переведён с {form.From:dd.MM.yyyy}.";
            }
        );

    [HttpGet("places/new")]
    public Task<IActionResult> NewPlace(Guid id) => Page(id, "Place", new PlaceForm { From = Today });

    [HttpPost("places/new")]
    public Task<IActionResult> AddPlace(Guid id, PlaceForm form) =>
        Do(
            id,
            "Place",
            form,
            person =>
            {
                var place =
                    form.OrganisationId
                    ?? Me.Membership!.OrganisationId
                    ?? throw new RuleBroken("Выберите организацию.", nameof(form.OrganisationId));
                form.Begin(person, place);
                return "Место добавлено.";
            }
        );

    [HttpGet("places/{place:guid}")]
    public async Task<IActionResult> Place(Guid id, Guid place)
    {
        var form = new PlaceForm { PlaceId = place, From = Today };
        if (
            await MovePage.ReadAsync(db, Me, id, form, Today, Stop) is not { } page
            || page.Places.FirstOrDefault(p => p.Id == place) is not { } now
        )
            return NotFound();
        (form.Post, form.Subject, form.Category) = (now.Post, now.Subject, now.Category);
        (form.Grade, form.Letter) = (now.Grade is { } grade ? $"{grade}" : null, now.Letter);
        ViewData["Page"] = page;
        return View("Place", form);
    }

    [HttpPost("places/{place:guid}")]
    public Task<IActionResult> ChangePlace(Guid id, Guid place, PlaceForm form)
    {
        form.PlaceId = place;
        return Do(
            id,
            "Place",
            form,
            person =>
            {
                if (person.Employments.SingleOrDefault(e => e.Id == place && Mine(e.OrganisationId)) is { } job)
                {
                    if (form.Corrects)
                        job.Promote(new(form.Post, form.Subject, form.Category));
                    else
                        Follow(person, form, job.OrganisationId, job.From, job.End);
                }
                else if (person.Enrolments.SingleOrDefault(e => e.Id == place && Mine(e.OrganisationId)) is { } study)
                {
                    if (form.Corrects)
                        study.Correct(form.Class().Grade, form.Class().Letter);
                    else
                        Follow(person, form, study.OrganisationId, study.From, study.End);
                }
                else
                    throw new RuleBroken("Этого места уже нет. Откройте карточку заново.");
                return form.Corrects ? "Запись исправлена." : "Изменение записано, прежнее осталось в истории.";
            }
        );
    }

    private static void Follow(Person person, PlaceForm form, Guid where, DateOnly since, Action<DateOnly> end)
    {
        var from = form.From ?? throw new RuleBroken("Укажите, с какого дня.", nameof(form.From));
        if (from <= since)
            throw new RuleBroken(
                $"Прежняя запись начинается {since:dd.MM.yyyy}: новая должна быть позже. Если это исправление, отметьте его.",
                nameof(form.From)
            );
        end(from.AddDays(-1));
        form.Begin(person, where);
    }

    private void End(Person person, PlaceForm form, DateOnly last)
    {
        var jobs = person.Employments.Where(e => Mine(e.OrganisationId) && Open(e.To)).ToList();
        var studies = person.Enrolments.Where(e => Mine(e.OrganisationId) && Open(e.To)).ToList();
        var asked =
            form.PlaceId ?? (jobs.Count + studies.Count == 1 ? jobs.FirstOrDefault()?.Id ?? studies[0].Id : null);
        if (asked is null)
            throw new RuleBroken("Выберите место, которое заканчивается.", nameof(form.PlaceId));
        if (jobs.Find(e => e.Id == asked) is { } job)
            job.End(last);
        else if (studies.Find(e => e.Id == asked) is { } study)
            study.End(last);
        else
            throw new RuleBroken("Этого места уже нет. Откройте карточку заново.", nameof(form.PlaceId));
    }

    private static List<Guid> PlacesOn(Person person, DateOnly day) =>
        [
            .. person
                .Employments.Where(e => e.IsActiveOn(day))
                .Select(e => e.OrganisationId)
                .Concat(person.Enrolments.Where(e => e.IsActiveOn(day)).Select(e => e.OrganisationId))
                .Distinct(),
        ];

    private static IEnumerable<Guid> PlacesAfter(Person person) =>
        person
            .Employments.Where(e => e.To is null)
            .Select(e => e.OrganisationId)
            .Concat(person.Enrolments.Where(e => e.To is null).Select(e => e.OrganisationId));

    private bool Open(DateOnly? to) => to is null || to >= Today;

    private bool Mine(Guid organisation) => Me.Keeps(organisation);

    private async Task<IActionResult> Page(Guid id, string view, PlaceForm form)
    {
        if (await MovePage.ReadAsync(db, Me, id, form, Today, Stop) is not { } page)
            return NotFound();
        ViewData["Page"] = page;
        return View(view, form);
    }

    private async Task<IActionResult> Do(Guid id, string view, PlaceForm form, Func<Person, string> change)
    {
        await db.HoldAsync<Person>(Me, id);
        var person = await db
            .People.KeptBy(Me)
            .Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Id == id);
        if (person is null)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, view, form);
                if (
                    form.OrganisationId is { } where
                    && !await db.Organisations.VisibleTo(Me).KeptBy(Me).AnyAsync(o => o.Id == where)
                )
                    throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
                var before = PlacesOn(person, Today);
                var said = change(person);
                if (
                    form.OrganisationId is { } next
                    && before.Except(PlacesAfter(person)).ToList() is { Count: > 0 } left
                )
                    await TellOfMove.RingAsync(db, Me, person, left, next, clock, Stop);
                // A row found by its card counts as changed, so that EF would look for it: a new one has to be said.
                db.AddRange(person.Employments.Where(e => db.Entry(e).State == EntityState.Detached));
                db.AddRange(person.Enrolments.Where(e => db.Entry(e).State == EntityState.Detached));
                await db.SaveChangesAsync();
                Say(said);
                return Redirect(await db.People.VisibleTo(Me).AnyAsync(p => p.Id == id) ? $"/people/{id}" : "/people");
            },
            () => Page(id, view, form)
        );
    }
}
