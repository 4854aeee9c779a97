using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Account;

internal static class IdentityRefusals
{
    /// <summary>Puts what Identity refused beside a field; the answer is then 422 and nothing is kept.</summary>
    public static void Refuse(this Controller page, string field, params IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            page.ModelState.AddModelError(field, sentence);
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    public static void Refuse(this Controller page, string field, IdentityResult result) =>
        page.Refuse(field, result.Errors.Select(e => e.Description));
}
