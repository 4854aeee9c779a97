using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Acts;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>How an organisation keeps its word; the same all year round.</summary>
/// <param name="InTime">Share of duties done in time.</param>
/// <param name="Late">How many working days late at most.</param>
/// <param name="Never">Share of what is late that stays undone.</param>
/// <param name="Flawed">Share that comes back for more work.</param>
/// <param name="Asks">Share for which more time is asked.</param>
public sealed record Diligence(double InTime, int Late, double Never, double Flawed, double Asks)
{
    private const int Struggling = 4;
    private const int Middling = 6;

    public static readonly Diligence Good = new(0.97, 4, 0, 0.04, 0.015);
    private static readonly Diligence Fair = new(0.86, 9, 0.01, 0.1, 0.06);
    private static readonly Diligence Poor = new(0.42, 45, 0.14, 0.22, 0.2);

    public bool Struggles => ReferenceEquals(this, Poor);

    /// <summary>Who lacks papers is late with everything else: the schools with most gaps struggle.</summary>
    public static IReadOnlyDictionary<Guid, Diligence> Of(Scene scene)
    {
        var announced = scene.Accounts.Take(7).Select(a => a.Organisation?.Id).ToHashSet();
        var shelf = new ActShelf([.. scene.Acts.Select(Facts)], scene.ActKinds, scene.Last);
        var byGaps = scene
            .Bodies.Where(b => b.IsOpen && b.Teaches && b.Shape is not Shape.MethodCentre)
            .OrderByDescending(Gaps)
            .ToList();
        var schools = byGaps.Where(b => b.IsSchool && !b.IsNew && !announced.Contains(b.Id)).ToList();
        var poor = schools.Take(Math.Min(Struggling, schools.Count / 5)).ToHashSet();
        var fair = byGaps.Where(b => !poor.Contains(b)).Take(Math.Min(Middling, byGaps.Count / 4)).ToHashSet();
        return scene.Bodies.ToDictionary(
            b => b.Id,
            b =>
                poor.Contains(b) ? Poor
                : fair.Contains(b) ? Fair
                : Good
        );

        int Gaps(Body body) =>
            scene
                .ActKinds.Where(k => k.ExpectedFrom.Has(body.Organisation.Kind))
                .Count(k => shelf.Judge(body.Id, k.Id).State == ActState.Missing)
            + (
                scene.Appointments.Any(a =>
                    a.OrganisationId == body.Id
                    && a.FunctionId == scene.Functions[2].Id
                    && (a.To is null || a.To > scene.Last)
                )
                    ? 0
                    : 2
            );
    }

    private static ActFacts Facts(LocalAct act) =>
        new(act.Id, act.OrganisationId, act.KindId, act.IssuedOn, act.From, act.To, act.BasedOnId, act.ReplacesId);
}
