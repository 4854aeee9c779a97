using System.Text;
using Mentorship.Web.Access;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mentorship.Web.Features.Showcase;

/// <summary>Every shared part of a page in all its states, on invented data: Development only.</summary>
[AllowAnonymous]
[Route("ui")]
public sealed class ShowcaseController(IHostEnvironment environment) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
            return;
        }

        HttpContext.Items.TryAdd(typeof(CurrentUser), SampleData.User);
    }

    [HttpGet]
    public IActionResult Index(TableQuery table, string? state) =>
        View(ShowcasePage.Of(table, state, new SampleForm()));

    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Create(SampleForm form)
    {
        form.Check(ModelState);
        if (ModelState.IsValid)
        {
            TempData["Done"] = "Организация «" + form.Name + "» сохранена: её можно найти в поиске.";
            return Redirect("/ui");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", ShowcasePage.Of(new TableQuery(), state: null, form));
    }

    [HttpGet("rows.csv")]
    public IActionResult Export(TableQuery table, string? state)
    {
        var rows = SampleData
            .Columns.Apply(SampleData.Find(table.Text, state), table)
            .Select(row => $"{row.Name};{row.Pairs};{row.Young}");
        return File(Encoding.UTF8.GetBytes(string.Join("\r\n", rows)), "text/csv; charset=utf-8", "Школы.csv");
    }

    [HttpGet("sign")]
    public IActionResult Sign() => View(new SampleForm());
}
