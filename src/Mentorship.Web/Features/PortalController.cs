using Mentorship.Web.Access;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features;

/// <summary>What every page's controller needs: who asks, and what a broken rule looks like.</summary>
public abstract class PortalController : Controller
{
    /// <summary>The signed-in user; a page for nobody must not ask.</summary>
    protected CurrentUser Me =>
        HttpContext.CurrentUser() ?? throw new InvalidOperationException("Nobody is signed in on this page.");

    protected Guid District =>
        Me.DistrictId ?? throw new InvalidOperationException("This page is for members of a district.");

    /// <summary>Runs a change; a broken rule lands beside its field and the page is shown again with what was typed.</summary>
    protected async Task<IActionResult> Change(Func<Task<IActionResult>> change, Func<Task<IActionResult>> page)
    {
        try
        {
            return await change();
        }
        catch (RuleBroken broken)
        {
            foreach (var one in broken.Others.Prepend(broken))
            {
                ModelState.AddModelError(one.Field ?? "", one.Message);
                if (one.Link is { } link)
                    ViewData[ErrorSummaryTagHelper.LinkOf(one.Message)] = link;
            }
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await page();
        }
    }

    /// <summary>The same where PostgreSQL may refuse: it takes nothing more in a transaction that it has broken off.</summary>
    protected Task<IActionResult> Change(
        UnitOfWork work,
        Func<Task<IActionResult>> change,
        Func<Task<IActionResult>> page
    ) =>
        Change(
            change,
            async () =>
            {
                await work.BeginAnewAsync();
                return await page();
            }
        );

    /// <summary>
    /// Somebody else has changed the same since the form was opened: the page is shown again, <c>_Clashes</c> in it says
    /// both, and what is sent next from there wins.
    /// </summary>
    /// <param name="what">«карточку», as the sentence «Пока вы правили, карточку изменил кто-то ещё» needs it.</param>
    protected bool Clashes<TForm>(TForm form, TForm now, string what)
        where TForm : ISeenForm<TForm>
    {
        if (form.Seen == now.Seen || TForm.Fields.Clashes(now, form) is not { Count: > 0 } clashes)
            return false;
        ModelState.AddModelError(
            "",
            $"Пока вы правили, {what} изменил кто-то ещё. Сравните записи и сохраните ещё раз."
        );
        ModelState.Remove(nameof(form.Seen));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ViewData["Clashes"] = clashes;
        form.Seen = now.Seen;
        return true;
    }

    /// <summary>
    /// A draft that somebody else has saved since it was opened: what was typed stays in the fields, a link to what was
    /// saved stands above them, and what is sent next from there wins.
    /// </summary>
    protected bool IsOvertaken(uint seen, uint now)
    {
        if (seen == now)
            return false;
        ModelState.AddModelError(
            "",
            "Пока вы писали, проект сохранил кто-то ещё. Ваш текст остался в полях: сверьте его с сохранённым и сохраните ещё раз."
        );
        ModelState.Remove("Seen");
        ViewData["Overtaken"] = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return true;
    }

    /// <summary>Where somebody wanted to go, if that is a page of the portal.</summary>
    protected string Local(string? address) => Url.IsLocalUrl(address) ? address : "/";

    /// <summary>The sentence shown once on the next page: «Организация добавлена».</summary>
    protected void Say(string sentence) => TempData["Done"] = sentence;

    /// <param name="links">Where the sentence leads.</param>
    protected void Say(string sentence, params (string Words, string Address)[] links)
    {
        Say(sentence);
        TempData["DoneLinks"] = links.SelectMany(l => new[] { l.Words, l.Address }).ToArray();
    }
}
