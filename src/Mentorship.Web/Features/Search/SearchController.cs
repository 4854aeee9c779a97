using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Search;

[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("search")]
public sealed class SearchController(PortalDb db, TimeProvider clock) : PortalController
{
    private const int OnPage = 50;
    private const int WhileTyping = 8;

    [HttpGet]
    public async Task<IActionResult> Index(string? q) => View(await FindAsync(q, OnPage));

    /// <summary>What the search of the top bar shows while one types.</summary>
    [HttpGet("suggest")]
    public async Task<IActionResult> Suggest(string? q) => PartialView(await FindAsync(q, WhileTyping));

    private Task<SearchPage> FindAsync(string? text, int most) =>
        SearchPage.ReadAsync(
            db,
            Me,
            text is { Length: > 200 } ? text[..200] : text,
            most,
            Me.Today(clock),
            HttpContext.RequestAborted
        );
}
