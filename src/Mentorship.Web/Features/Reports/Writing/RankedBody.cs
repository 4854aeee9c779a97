using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>An organisation with a share of its own, where there is something to divide by.</summary>
public sealed record RankedBody(string Name, int Part, int Whole)
{
    public decimal Percent => Math.Round(100m * Part / Whole, 1, MidpointRounding.AwayFromZero);

    public static IReadOnlyList<RankedBody> Of(NoteBasis basis, string part, string whole) =>
        [
            .. from row in basis.Rows
            let of = row.Values.Number(whole)
            let has = row.Values.Number(part)
            where of > 0 && has is not null
            let ranked = new RankedBody(row.Name, has.Value, of.Value)
            orderby ranked.Percent descending, ranked.Name
            select ranked,
        ];
}
