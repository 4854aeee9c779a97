using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Data.People;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.People.Moving;

/// <summary>
/// Somebody comes from another school of the district: the receiving coordinator names him exactly, the former school is
/// told.
/// </summary>
[For(Role.Coordinator)]
[Route("people/arrivals")]
public sealed class ArrivalController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("new")]
    public IActionResult New(PersonKind kind) =>
        View("New", new PlaceForm { Kind = kind == PersonKind.Student ? kind : PersonKind.Employee, From = Today });

    [HttpPost]
    public Task<IActionResult> Create(PlaceForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return View("New", form);
                var person = await FindAsync(form);
                var own = Me.Membership!.OrganisationId!.Value;
                var before = Leave(person, form, own);
                form.Begin(person, own);
                // What he took back he took from another school; this one asks for a consent of its own.
                if (person.WithdrawnOn is not null)
                    person.Return();
                db.AddRange(person.Employments.Where(e => db.Entry(e).State == EntityState.Detached));
                db.AddRange(person.Enrolments.Where(e => db.Entry(e).State == EntityState.Detached));
                db.Journal.Note("person.moved", because: null);
                var former = await TellOfMove.RingAsync(db, Me, person, before, own, clock, Stop);
                Tell(former, person.Kind, await OpenPairsAsync(person.Id));
                await db.SaveChangesAsync();
                var college = await db
                    .Organisations.VisibleTo(Me)
                    .AnyAsync(o => o.Id == own && o.Kind == OrganisationKind.College, Stop);
                var what =
                    before.Count == 0
                        ? "На прежнем месте ничего не изменилось."
                        : "Прежней школе портал сообщил о переводе; открытые у неё пары закончит она.";
                Say($"{person.FullName} теперь в вашей организации{form.Understood(person.Kind, college)}. {what}");
                return Redirect($"/people/{person.Id}");
            },
            () => Task.FromResult<IActionResult>(View("New", form))
        );

    private async Task<Person> FindAsync(PlaceForm form)
    {
        if (Text.Tidy(form.Surname) is null)
            throw new RuleBroken("Укажите фамилию.", nameof(form.Surname));
        if (Text.Tidy(form.Name) is null)
            throw new RuleBroken("Укажите имя.", nameof(form.Name));
        var born =
            form.BornOn
            ?? throw new RuleBroken(
                "Укажите дату рождения: без неё человека другой школы не найти.",
                nameof(form.BornOn)
            );
        var found = await db.ExactlyAsync(new(form.Surname, form.Name, form.Patronymic), born, form.Kind, Stop);
        if (found.Count != 1)
            throw new RuleBroken(
                found.Count == 0
                    ? "Человека с таким полным именем и датой рождения в районе нет. Проверьте каждую букву и дату. Если он приехал из другого района, добавьте новую карточку."
                    : "Под этим именем и датой рождения в районе несколько карточек. Попросите муниципального куратора объединить их.",
                nameof(form.Surname)
            );
        await db.HoldAsync<Person>(Me, found[0]);
        return await db.WithPlacesAsync(found[0], Stop);
    }

    /// <returns>Organisations that he leaves.</returns>
    private List<Guid> Leave(Person person, PlaceForm form, Guid own)
    {
        var from = form.From ?? throw new RuleBroken("Укажите, с какого дня он у вас.", nameof(form.From));
        var jobs = person.Employments.Where(e => e.IsActiveOn(from)).ToList();
        var studies = person.Enrolments.Where(e => e.IsActiveOn(from)).ToList();
        if (jobs.Exists(e => e.OrganisationId == own) || studies.Exists(e => e.OrganisationId == own))
            throw new RuleBroken("Он уже в вашей организации: найдите его в списке людей.", nameof(form.Surname));
        if (form.Stays && person.Kind != PersonKind.Student)
            return [];
        if (jobs.Exists(e => e.From >= from) || studies.Exists(e => e.From >= from))
            throw new RuleBroken(
                "На прежнем месте он числится с более позднего дня. Проверьте дату.",
                nameof(form.From)
            );
        jobs.ForEach(e => e.End(from.AddDays(-1)));
        studies.ForEach(e => e.End(from.AddDays(-1)));
        return [.. jobs.Select(e => e.OrganisationId).Concat(studies.Select(e => e.OrganisationId)).Distinct()];
    }

    // Of all schools: the receiving one does not see the pairs of the former.
    private Task<int> OpenPairsAsync(Guid person) => db.OpenPairsOfAsync(person, Today, Stop);

    // Whose card it is stays in the portal: a letter names nobody.
    private void Tell(IReadOnlyList<LetterReader> former, PersonKind kind, int pairs)
    {
        var who = kind == PersonKind.Student ? "обучающийся" : "сотрудник";
        foreach (var to in former)
            db.Add(
                Mail.Write(
                    to.Email,
                    "Перевод в другую организацию",
                    clock.GetUtcNow(),
                    Mail.Hello(to.FullName),
                    $"Из вашей организации переведён {who}: его приняла организация «{Me.Membership!.OrganisationName}».",
                    address.IsKnown
                        ? $"Кто это, видно в портале среди выбывших:\n{address.Of("/people?gone=yes")}"
                        : "Кто это, видно в портале: «Люди», отбор «Выбывшие».",
                    pairs > 0
                        ? "У него осталась открытая наставническая пара или группа: сама она не закончится. Завершите её или смените участника."
                        : "Открытых наставнических пар у него нет.",
                    "Если это ошибка, напишите муниципальному куратору."
                )
            );
    }
}
