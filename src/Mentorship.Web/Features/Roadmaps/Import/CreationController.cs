using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Roadmaps.Approval;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>The last page: the order as it will stand in the journal; then everything is made in one transaction.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/import/{id:guid}/creation")]
public sealed class CreationController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : OpenImportController(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> New(Guid id) =>
        OpenAsync(
            id,
            async open =>
            {
                // A form that would be refused helps nobody: what is open is said first.
                if (open.Questions > 0)
                    return View("Questions", await ImportPage.ReadAsync(Db, Me, open, Today, Stop));
                if (await OrderAsync(open) is { } order)
                    return await FollowingAsync(open, order, new PaperForm());
                return await PageAsync(
                    open,
                    open.Import.Answers.Paper is { } paper
                        ? PaperForm.Of(paper with { IssuerId = open.Issuer?.Id }, open.Points())
                        : PaperForm.Of(
                            open.Made.Reading,
                            open.Points(),
                            open.Issuer?.Id,
                            await IndicatorsAsync(open),
                            Today
                        )
                );
            }
        );

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, PaperForm form, string? then)
    {
        await JournalPen.TakeTurnAsync(Db, District, Stop);
        var isHalf = then == "later" || PaperRearranging.IsRearranging(then);
        if (isHalf)
            ModelState.Clear();
        return await EditAsync(
            id,
            async open =>
            {
                if (await OrderAsync(open) is { } order)
                    return await FollowAsync(open, order, form);
                if (isHalf && then != "later")
                {
                    var at = form.Rearrange(then!);
                    return await KeepAsync(open, Told(open, form), $"{open.Address}/creation#{at}");
                }
                if (then == "later")
                {
                    Say("Ответы сохранены: продолжить можно в любой день.");
                    return await KeepAsync(open, Told(open, form), "/roadmaps/import");
                }
                if (form.IsSigned)
                    foreach (var point in Planned(open, form).Where(p => p.Doubt is not null))
                        ModelState.AddModelError($"Points[{point.At}].{point.Field}", point.Doubt!);
                if (!ModelState.IsValid)
                    return await Again(open, form);
                if (open.Made.Questions == 0 && Retold(open, form).Made.Questions > 0)
                {
                    Say(
                        "С такой датой и таким издателем часть строк читается иначе: ответьте, что осталось. Всё введённое о приказе сохранено."
                    );
                    return await KeepAsync(open, open.Import.Answers, $"{open.Address}#questions");
                }
                var created = await new CreateFromImport(Db, Me).DoAsync(open, form.Paper, Now, Stop);
                Say(
                    (
                        form.IsSigned
                            ? $"Карта создана и утверждена {form.Type.In(Case.Instrumental)} № {form.Number}: {Given(created)}."
                            : $"Карта и проект {form.Type.In(Case.Genitive)} созданы. Карта вступит в силу, когда документ зарегистрируют."
                    ) + Waiting(created),
                    Links(open, created)
                );
                return Redirect($"/roadmaps/{open.Import.RoadmapId}");
            },
            async open =>
                await OrderAsync(open) is { } order ? await FollowingAsync(open, order, form) : await Again(open, form)
        );
    }

    /// <summary>How a point would be understood, while one types.</summary>
    [HttpPost("points/{at:int}")]
    public Task<IActionResult> Point(Guid id, int at, PaperForm form) =>
        OpenAsync(
            id,
            open =>
            {
                ModelState.Clear();
                return Task.FromResult<IActionResult>(
                    PartialView("_PointRead", Planned(open, form).FirstOrDefault(p => p.At == at))
                );
            }
        );

    // The day of the order is the one that stands in the form.
    private IReadOnlyList<PlannedPoint> Planned(OpenImport open, PaperForm form) =>
        OrderPlan.Of(
            new OrderText { Points = [.. form.Points.Select(p => p.Point)] },
            words => PartyReader.Read(words, open.Context.Directory),
            form.IssuedOn ?? Today
        );

    private static ImportAnswers Told(OpenImport open, PaperForm form) =>
        open.Import.Answers with
        {
            Paper = form.Paper,
            IssuerId = form.IssuerId,
        };

    // The day of the order and whose it is decide how rows are understood.
    private OpenImport Retold(OpenImport open, PaperForm form)
    {
        open.Import.Answer(Told(open, form), Clock.GetUtcNow());
        return open.Again();
    }

    private Step Now => new(Me.UserId, Clock.GetUtcNow(), Today);

    private static string Given(Created created) =>
        $"выдано {Plural.Of(created.Given, "поручение", "поручения", "поручений")}"
        + (created.Done == 0 ? "" : $", из них исполнено до внесения: {created.Done}");

    private static string Waiting(Created created) =>
        created.Waiting.Count == 0
            ? ""
            : $" В приказе есть ещё {Plural.Of(created.Waiting.Count, "карта", "карты", "карт")}: «{string.Join("», «", created.Waiting.Select(w => Quotes.Inner(w.Title)))}». {(created.Waiting.Count == 1 ? "Она ждёт" : "Они ждут")} на странице «Загрузить приказ».";

    private static (string, string)[] Links(OpenImport open, Created created) =>
        [
            ($"Открыть карту «{Quotes.Inner(open.Made.Roadmap.Title)}»", $"/roadmaps/{open.Import.RoadmapId}"),
            .. created.Waiting.Select(w =>
                ($"Продолжить с картой «{Quotes.Inner(w.Title)}»", $"/roadmaps/import/{w.Import}")
            ),
        ];

    private async Task<IActionResult> FollowAsync(OpenImport open, Order order, PaperForm form)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status200OK;
        var created = await new CreateFromImport(Db, Me).FollowAsync(open, order, form.Past, Now, Stop);
        Say(
            order.IsDraft
                ? "Карта создана проектом. Утвердите её, когда приказ зарегистрируют."
                : $"Карта создана и утверждена {order.Type.In(Case.Instrumental)} № {order.Number}: {Given(created)}.",
            Links(open, created)
        );
        return Redirect($"/roadmaps/{open.Import.RoadmapId}");
    }

    private async Task<ViewResult> FollowingAsync(OpenImport open, Order order, PaperForm form)
    {
        IReadOnlyList<ForetoldObligations> given = order.IsDraft
            ? []
            : [await ForetoldObligations.ReadAsync(Db, open.Made.Roadmap, open.Made.Roadmap.Draft!, Now, Stop)];
        ViewData["Given"] = given;
        ViewData["Open"] = open;
        ViewData["Order"] = order;
        return View("Following", form);
    }

    // A draft that was given up meanwhile leaves the paper to begin anew.
    private async Task<Order?> OrderAsync(OpenImport open) =>
        open.Import.Answers.OrderId is { } id
            ? await Db.Orders.VisibleTo(Me).SingleOrDefaultAsync(o => o.Id == id, Stop)
            : null;

    private async Task<IActionResult> Again(OpenImport open, PaperForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(open, form);
    }

    // A school's paper prints its plans: those of the district come by the district's orders.
    private async Task<IReadOnlyList<Indicator>?> IndicatorsAsync(OpenImport open) =>
        open.Context.Owner is null ? await Db.IndicatorsAsync(Me) : null;

    private async Task<ViewResult> PageAsync(OpenImport open, PaperForm form)
    {
        var issuers = await IssuerDesk.ReadAsync(Db, Me, open, Today, Stop);
        var indicators = await IndicatorsAsync(open) ?? [];
        ViewData["Choice"] = open.Context.Owner is null ? indicators.Choice() : [];
        Func<IndicatorLineForm, IReadOnlyList<string>> likely = line =>
            [.. IndicatorNames.Likely(line.Name ?? "", line.Line.IsShare, indicators).Select(i => i.ShortName)];
        ViewData["Likely"] = likely;
        ViewData["Open"] = open;
        ViewData["Earlier"] = await EarlierPaper.OfAsync(Db, Me, open, Stop);
        var planned = Planned(open, form);
        ViewData["Planned"] = planned.ToDictionary(p => p.At);
        ViewData["Given"] = await ForetoldAsync(open, planned, form.IssuedOn ?? Today);
        ViewData["Issuers"] = issuers.Select(i => i.Item).ToList();
        ViewData["NoAdministration"] = issuers.All(i => i.Kind != OrganisationKind.Administration);
        return View("Creation", form);
    }

    // Of the roadmap and of the order's own points, told on texts that nobody saves.
    private async Task<IReadOnlyList<ForetoldObligations>> ForetoldAsync(
        OpenImport open,
        IReadOnlyList<PlannedPoint> points,
        DateOnly day
    )
    {
        var period = OrderPlan.Period(day);
        var plan = Roadmap.OfOrder(
            District,
            new(open.Made.Roadmap.Title, period.From, period.To),
            open.Made.Roadmap.OwnerId
        );
        var section = plan.Draft!.AddUnnamed();
        foreach (var point in points.Where(p => p.Doubt is null))
            OrderPlan.Add(section, point with { Number = $"п. {point.Number}" }, period, day);
        return
        [
            await ForetoldObligations.ReadAsync(Db, open.Made.Roadmap, open.Made.Roadmap.Draft!, Now, Stop),
            await ForetoldObligations.ReadAsync(Db, plan, plan.Draft!, Now, Stop),
        ];
    }
}
