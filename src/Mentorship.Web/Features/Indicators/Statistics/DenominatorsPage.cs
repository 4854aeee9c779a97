using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Organisations.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Statistics;

/// <summary>A number of an organisation on its latest day.</summary>
public sealed record LatestNumber(
    Guid Id,
    Guid OrganisationId,
    StatisticKind Kind,
    DateOnly On,
    int Value,
    string Source
);

public sealed record NumbersOf(Guid Id, string Name, OrganisationKind Kind, IReadOnlyList<LatestNumber> Numbers)
{
    public LatestNumber? Latest(StatisticKind kind) => Numbers.Where(n => n.Kind == kind).MaxBy(n => n.On);
}

/// <summary>The denominators of the district with their sources: what the department gives, and every organisation's own.</summary>
public sealed record DenominatorsPage(DateOnly Today, IReadOnlyList<NumbersOf> Rows, DenominatorForm Form)
{
    public NumbersOf? Department => Rows.FirstOrDefault(r => r.Kind == OrganisationKind.Department);

    public IEnumerable<NumbersOf> Organisations =>
        Rows.Where(r => r.Kind != OrganisationKind.Department && ExpectedStatistics.Of(r.Kind).Count > 0);

    /// <summary>Whose last number of the kind is missing or too old.</summary>
    public int Lacking(StatisticKind kind) =>
        Organisations.Count(r =>
            ExpectedStatistics.Of(r.Kind).Contains(kind) && !ExpectedStatistics.IsFresh(r.Latest(kind)?.On, Today)
        );

    public static async Task<DenominatorsPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        DenominatorForm form,
        CancellationToken stop
    )
    {
        var bodies = await db
            .Organisations.VisibleTo(me)
            .Where(o => o.ActiveFrom <= today && (o.ActiveTo == null || o.ActiveTo >= today))
            .OrderBy(o => o.ShortName)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToListAsync(stop);
        var numbers = await db
            .Statistics.VisibleTo(me)
            .Where(s => s.On <= today)
            .Select(s => new LatestNumber(s.Id, s.OrganisationId, s.Kind, s.On, s.Value, s.Source))
            .ToListAsync(stop);
        var of = numbers.ToLookup(n => n.OrganisationId);
        return new(today, [.. bodies.Select(b => new NumbersOf(b.Id, b.ShortName, b.Kind, [.. of[b.Id]]))], form);
    }
}

/// <summary>A number of the whole territory, kept with the department.</summary>
public sealed class DenominatorForm
{
    public StatisticKind? Kind { get; set; }
    public DateOnly? On { get; set; }
    public int? Value { get; set; }
    public string? Source { get; set; }

    public StatisticForm Plain =>
        new()
        {
            Kind = Kind,
            On = On,
            Value = Value,
            Source = Source,
        };
}

internal sealed class DenominatorFormValidator : AbstractValidator<DenominatorForm>
{
    public DenominatorFormValidator(TimeProvider clock)
    {
        var plain = new StatisticFormValidator(clock);
        RuleFor(f => f)
            .Custom(
                (form, context) =>
                {
                    foreach (var error in plain.Validate(form.Plain).Errors)
                        context.AddFailure(error.PropertyName, error.ErrorMessage);
                }
            );
    }
}
