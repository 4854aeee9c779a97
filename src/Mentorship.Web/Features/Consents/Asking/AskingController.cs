using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Consents.Papers;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>Printing is giving out: the paper is marked as asked, with the day.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("consents/asking")]
public sealed class AskingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpPost]
    public Task<IActionResult> Create(AskForm form) =>
        Change(
            work,
            async () =>
            {
                var today = Me.Today(clock);
                var wanted = await WantedPapers.ReadAsync(db, Me, form, today, Stop);
                // A department prints no paper of a child that it does not know by name.
                wanted =
                [
                    .. wanted.Where(w => Me.Has(Role.Coordinator) || w.Person.Kind != Domain.People.PersonKind.Student),
                ];
                var asked = await new AskConsents(db, Me, today, Stop).RunAsync([.. wanted.Take(AskConsents.Most)]);
                if (form.Then == "sign" && asked.Count == 1)
                    return Redirect(
                        $"/consents/{asked[0]}/signing{(form.Back is { } back ? $"?back={Uri.EscapeDataString(back)}" : "")}"
                    );
                var left = wanted.Count - asked.Count;
                Say(
                    $"{Plural.Of(asked.Count, "согласие отмечено", "согласия отмечены", "согласий отмечено")}: с сегодняшнего дня ждём подписи."
                        + (
                            left > 0
                                ? $" Ещё {left} напечатайте следующим заходом: за раз печатаем {AskConsents.Most}."
                                : ""
                        )
                );
                return Redirect(PapersController.Address(asked));
            },
            () => Task.FromResult<IActionResult>(View("NotAsked", form))
        );
}
