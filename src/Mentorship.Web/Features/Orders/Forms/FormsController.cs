using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Forms;

/// <summary>How names and posts are declined in orders, where the rules were put right by hand.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/forms")]
public sealed class FormsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var people = (await db.OrderDirectoryAsync(Me, Me.Today(clock))).People;
        var kept = await db.KeptForms.VisibleTo(Me).AsNoTracking().ToListAsync();
        ViewData["People"] = people.ToDictionary(p => p.Id);
        ViewData["Posts"] = people
            .Where(p => p.Post is not null)
            .GroupBy(p => p.Post!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase);
        // Whoever works here no more, or in another school, is not named.
        return View(
            "Index",
            kept.Where(k => k.PersonId is not { } id || people.Any(p => p.Id == id))
                .OrderBy(k => k.Part == FormsOf.Post)
                .ThenBy(k => k.Nominative, Natural.Order)
                .ToList()
        );
    }

    [HttpGet("{person:guid}")]
    public async Task<IActionResult> Edit(Guid person) =>
        await FindAsync(person) is var (found, known) ? Page(found, known, PersonFormsForm.Of(known)) : NotFound();

    [HttpPost("{person:guid}")]
    public async Task<IActionResult> Update(Guid person, PersonFormsForm form)
    {
        if (await FindAsync(person) is not var (found, known))
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                foreach (var (part, rules, _) in known)
                {
                    var put = Put(form, part, rules.Forms);
                    if (put == rules.Forms)
                        await db.DropAsync(Me, part, person, rules.Forms.Nominative);
                    else
                        await db.KeepAsync(Me, person, [(part, put)]);
                }
                await db.SaveChangesAsync();
                Say("Склонение запомнено: так будет во всех следующих документах и в проектах.");
                return Redirect($"/orders/forms/{person}");
            },
            () => Task.FromResult(Page(found, known, form))
        );
    }

    private static CaseForms Put(PersonFormsForm form, FormsOf part, CaseForms rules)
    {
        try
        {
            return form[part].Over(rules);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Message, $"{part}.{broken.Field}");
        }
    }

    private IActionResult Page(DirectoryPerson person, IReadOnlyList<KnownForms> known, PersonFormsForm form)
    {
        (ViewData["Person"], ViewData["Known"]) = (person, known);
        return View("Edit", form);
    }

    private async Task<(DirectoryPerson Person, IReadOnlyList<KnownForms> Known)?> FindAsync(Guid id)
    {
        var directory = await db.OrderDirectoryAsync(Me, Me.Today(clock));
        return directory.People.FirstOrDefault(p => p.Id == id) is { } person
            ? (person, KnownForms.Of(person, directory.Forms))
            : null;
    }
}
