using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys;

/// <summary>A survey in the list; a coordinator's numbers are those of his own organisation.</summary>
public sealed record SurveyRow(Survey Survey, string? Of, int Invited, int Answered)
{
    public bool IsClosed => Survey.ClosedOn is not null;

    public StateMark Mark(DateOnly today) =>
        IsClosed ? StateMark.Accepted
        : today > Survey.To ? StateMark.Ask
        : today < Survey.From ? StateMark.None
        : StateMark.Work;

    public string State(DateOnly today) =>
        Survey.ClosedOn is { } on ? $"закрыт {Days.Digits(on)}"
        : today > Survey.To ? "срок вышел, закройте"
        : today < Survey.From ? $"откроется {Days.Digits(Survey.From)}"
        : $"идёт до {Days.Digits(Survey.To)}";

    public string Whom =>
        $"{Survey.Respondent.Many()}, {Survey.Stage.Name()}{(Survey.Form is { } form ? $", {form.Name}" : "")}";
}

public sealed record SurveysPage(IReadOnlyList<SurveyRow> Rows, DateOnly Today, bool HasTemplates)
{
    public static async Task<SurveysPage> ReadAsync(PortalDb db, CurrentUser me, DateOnly today, CancellationToken stop)
    {
        var surveys = await db
            .Surveys.VisibleTo(me)
            .AsNoTracking()
            .Include(s => s.Form)
            .OrderBy(s => s.ClosedOn != null)
            .ThenByDescending(s => s.To)
            .ThenBy(s => s.Title)
            .ToListAsync(stop);
        var counts = await db
            .SurveyGroups.VisibleTo(me)
            .GroupBy(g => g.SurveyId)
            .Select(g => new
            {
                g.Key,
                Invited = g.Sum(x => x.Invited),
                Answered = g.Sum(x => x.Answered),
            })
            .ToDictionaryAsync(g => g.Key, stop);
        var places = surveys.Select(s => s.OrganisationId).OfType<Guid>().Distinct().ToList();
        var names = await db
            .Organisations.VisibleTo(me)
            .Where(o => places.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.ShortName, stop);
        return new(
            [
                .. surveys.Select(s => new SurveyRow(
                    s,
                    s.OrganisationId is { } id ? names.GetValueOrDefault(id) : null,
                    counts.GetValueOrDefault(s.Id)?.Invited ?? 0,
                    counts.GetValueOrDefault(s.Id)?.Answered ?? 0
                )),
            ],
            today,
            await db.SurveyTemplates.VisibleTo(me).AnyAsync(t => !t.IsRetired, stop)
        );
    }
}
