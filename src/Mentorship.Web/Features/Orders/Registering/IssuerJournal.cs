using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>The numbers of an issuer: of a year in the order of registering, and of the last year before it that has any.</summary>
public sealed record IssuerJournal(IReadOnlyList<JournalNumber> OfYear, IReadOnlyList<string> Earlier)
{
    public IReadOnlyList<string> Numbers => [.. OfYear.Select(n => n.Number)];

    public string Next => OrderNumber.Next(Numbers, OrderNumber.MainOf(Earlier));

    public static async Task<IssuerJournal> ReadAsync(PortalDb db, CurrentUser me, Guid issuer, int year)
    {
        var known = await db
            .Orders.VisibleTo(me)
            .Where(o =>
                o.IssuerId == issuer
                && (
                    o.Year == year
                    || o.Year
                        == db.Orders.VisibleTo(me).Where(e => e.IssuerId == issuer && e.Year < year).Max(e => e.Year)
                )
            )
            .OrderBy(o => o.IssuedOn)
            .ThenBy(o => o.RegisteredAt)
            .ThenBy(o => o.Id)
            .Select(o => new
            {
                o.Year,
                o.Number,
                o.IssuedOn,
            })
            .ToListAsync();
        return new(
            [.. known.Where(o => o.Year == year).Select(o => new JournalNumber(o.Number!, o.IssuedOn!.Value))],
            [.. known.Where(o => o.Year != year).Select(o => o.Number!)]
        );
    }
}
