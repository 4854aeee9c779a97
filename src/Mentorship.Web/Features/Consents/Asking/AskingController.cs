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
                var asked = await new AskConsents(db, Me, today, Stop).RunAsync(wanted);
                if (form.Then == "sign" && asked.Ids is [var only])
                    return Redirect(
                        $"/consents/{only}/signing{(form.Back is { } back ? $"?back={Uri.EscapeDataString(back)}" : "")}"
                    );
                Say(Words(asked));
                return Redirect(PapersController.Address(asked.Ids));
            },
            () => Task.FromResult<IActionResult>(View("NotAsked", form))
        );

    private static string Words(Asked asked) =>
        string.Join(
            ' ',
            new[]
            {
                asked.Fresh > 0
                    ? $"{Plural.Of(asked.Fresh, "согласие отмечено", "согласия отмечены", "согласий отмечено")}: с сегодняшнего дня ждём подписи."
                    : null,
                asked.Again > 0
                    ? $"{Plural.Of(asked.Again, "согласие уже дано", "согласия уже даны", "согласий уже дано")} на подпись раньше: напечатаны ещё раз, день остаётся прежним."
                    : null,
                asked.LeftFresh > 0
                    ? $"Осталось {asked.LeftFresh}: напечатайте следующим заходом, за раз печатаем {AskConsents.Most}."
                    : null,
                asked is { LeftFresh: 0, LeftAgain: > 0 }
                    ? $"Все недостающие даны на подпись; ещё {asked.LeftAgain} из них в этот раз не вошли: отметьте нужных людей и напечатайте отмеченным."
                    : null,
            }.OfType<string>()
        );
}
