using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>An act or an appointment of the organisation that may be shown as done with a tick.</summary>
/// <param name="IsAsked">The activity asks for just this: it is ticked already.</param>
/// <param name="Fits">It is the kind of paper that the activity ends with; the rest is offered behind a fold.</param>
public sealed record Offer(string Value, string Title, bool IsAsked, bool Fits)
{
    private const int Most = 20;

    public static async Task<IReadOnlyList<Offer>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        ObligationRow duty,
        DutyText? text,
        DateOnly today
    )
    {
        if (duty.OrganisationId is not { } body)
            return [];
        var begin = duty.StartsOn ?? text?.RoadmapFrom ?? duty.DueOn.AddYears(-1);
        var (kind, function) = (text?.ActKindId, text?.FunctionId);
        var acts = await db
            .LocalActs.VisibleTo(me)
            .Where(a => a.OrganisationId == body && a.From <= today && (a.To == null || a.To >= today))
            .OrderByDescending(a => a.KindId == kind)
            .ThenByDescending(a => a.IssuedOn)
            .Take(Most)
            .Select(a => new
            {
                a.Id,
                a.KindId,
                Kind = a.Kind.Name,
                a.Number,
                a.IssuedOn,
            })
            .ToListAsync();
        var appointments = await db
            .Appointments.VisibleTo(me)
            .InForceOn(today)
            .Where(a => a.OrganisationId == body && (a.FunctionId == function || function == null && a.From >= begin))
            .OrderByDescending(a => a.From)
            .Take(Most)
            .Select(a => new
            {
                a.Id,
                a.FunctionId,
                Function = a.Function.Name,
                Surname = a.Person == null ? a.Body!.ShortName : a.Person.Surname,
                a.OrderNumber,
                a.OrderOn,
                a.From,
            })
            .ToListAsync();
        return
        [
            .. acts.Select(a => new Offer(
                    $"act:{a.Id}",
                    EvidenceTitle.OfAct(a.Kind, a.Number, a.IssuedOn),
                    a.KindId == kind && a.IssuedOn >= begin,
                    a.IssuedOn >= (text?.RoadmapFrom ?? begin)
                        && (kind is null ? IsOf(text?.ResultKind, a.Kind) : a.KindId == kind)
                ))
                .Concat(
                    appointments.Select(a => new Offer(
                        $"appointment:{a.Id}",
                        EvidenceTitle.OfAppointment(a.Function, a.Surname, a.OrderNumber, a.OrderOn, a.From),
                        a.FunctionId == function,
                        a.FunctionId == function
                    ))
                )
                .OrderByDescending(o => o.IsAsked)
                .ThenByDescending(o => o.Fits),
        ];
    }

    // Orders are acts too, and are called so by their first word.
    private static bool IsOf(ResultKind? result, string kind) =>
        kind.StartsWith("приказ", StringComparison.OrdinalIgnoreCase)
            ? result == ResultKind.Order
            : result == ResultKind.LocalAct;

    /// <summary>What was ticked, looked up anew: only what the organisation has and the person may see.</summary>
    public static async Task<IReadOnlyList<EvidenceFacts>> TakeAsync(
        PortalDb db,
        CurrentUser me,
        Guid? body,
        IEnumerable<string> ticked
    )
    {
        var taken = new List<EvidenceFacts>();
        foreach (var value in ticked.Distinct().Take(2 * Most))
        {
            var parts = value.Split(':');
            var id = parts.Length == 2 && Guid.TryParse(parts[1], out var parsed) ? parsed : Guid.Empty;
            taken.Add(
                await (
                    parts[0] == "act"
                        ? db
                            .LocalActs.VisibleTo(me)
                            .Where(a => a.Id == id && a.OrganisationId == body)
                            .Select(a => new EvidenceFacts(
                                null,
                                null,
                                a.Id,
                                null,
                                null,
                                null,
                                EvidenceTitle.OfAct(a.Kind.Name, a.Number, a.IssuedOn)
                            ))
                        : db
                            .Appointments.VisibleTo(me)
                            .Where(a => a.Id == id && a.OrganisationId == body)
                            .Select(a => new EvidenceFacts(
                                null,
                                null,
                                null,
                                a.Id,
                                null,
                                null,
                                EvidenceTitle.OfAppointment(
                                    a.Function.Name,
                                    a.Person == null ? a.Body!.ShortName : a.Person.Surname,
                                    a.OrderNumber,
                                    a.OrderOn,
                                    a.From
                                )
                            ))
                ).SingleOrDefaultAsync()
                    ?? throw new RuleBroken(
                        "Отмеченного акта или назначения больше нет. Проверьте, что отмечено.",
                        "Objects"
                    )
            );
        }
        return taken;
    }
}
