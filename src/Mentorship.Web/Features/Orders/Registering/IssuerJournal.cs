using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>The numbers of an issuer, by day and then in the order of registering.</summary>
public sealed record IssuerJournal(IReadOnlyList<JournalNumber> All)
{
    public IReadOnlyList<string> OfYear(int year) => [.. All.Where(n => n.IssuedOn.Year == year).Select(n => n.Number)];

    public string Next(OrderType type, int year) => NumberRows.Next(type, year, All);

    /// <summary>The newest number of documents of this kind.</summary>
    public string? Last(OrderType type) => All.LastOrDefault(n => n.Type == type)?.Number;

    public static async Task<IssuerJournal> ReadAsync(PortalDb db, CurrentUser me, Guid issuer) =>
        new(
            await db
                .Orders.VisibleTo(me)
                .Where(o => o.IssuerId == issuer && o.State != OrderState.Draft)
                .OrderBy(o => o.IssuedOn)
                .ThenBy(o => o.RegisteredAt)
                .ThenBy(o => o.Id)
                .Select(o => new JournalNumber(o.Number!, o.IssuedOn!.Value, o.Type))
                .ToListAsync()
        );
}
