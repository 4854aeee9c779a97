using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>PostgreSQL refuses two pairs that exclude each other and cannot say which: here the other one is named.</summary>
internal static class PairClash
{
    /// <exception cref="RuleBroken">These two, or the mentee, are in a pair already, and in which.</exception>
    public static async Task MustBeFreeAsync(PortalDb db, CurrentUser me, Pair pair, DateOnly today)
    {
        foreach (var link in pair.Links.Where(l => db.Entry(l).State != EntityState.Unchanged).ToList())
        {
            var (mentor, mentee, subject) = (link.MentorId, link.MenteeId, link.SubjectKey);
            var (from, to, only) = (link.From, link.To, link.IsOnly);
            var other = await db
                .PairLinks.VisibleTo(me)
                .Where(l => l.PairId != pair.Id && l.SubjectKey == subject && l.From <= to && from <= l.To)
                .Select(l => new
                {
                    l.PairId,
                    IsSame = l.MentorId == mentor && l.MenteeId == mentee
                        || l.MentorId == mentee && l.MenteeId == mentor,
                    IsOnly = only && l.IsOnly && l.MenteeId == mentee,
                })
                .Where(l => l.IsSame || l.IsOnly)
                .OrderByDescending(l => l.IsSame)
                .FirstOrDefaultAsync();
            if (other is null)
                continue;
            var said = await SaidAsync(db, me, other.PairId, pair.OrganisationId, today);
            throw new RuleBroken(
                other.IsSame
                    ? $"Эти двое уже в паре по этому предмету в эти дни: {said ?? "её ведёт другая организация"}. Откройте её или измените срок."
                    : $"У наставляемого в эти дни уже есть наставник по этому предмету: {said ?? "пару ведёт другая организация"}. Смените наставника в той паре или измените срок, предмет или вид.",
                "Mentee"
            )
            {
                Link = said is null ? null : ("Открыть пару", $"/pairs/{other.PairId}"),
            };
        }
    }

    /// <summary>«Крутова – Тихонова, математика, с 01.12.2026 по 28.05.2027»; null of a pair that the reader does not see.</summary>
    private static async Task<string?> SaidAsync(PortalDb db, CurrentUser me, Guid id, Guid own, DateOnly today)
    {
        var rows = await db.Pairs.VisibleTo(me).AsNoTracking().Where(p => p.Id == id).ReadAsync(db, me, today);
        if (rows.Count == 0)
            return null;
        var row = rows[0];
        string?[] parts =
        [
            PairTitle.Of(row),
            row.Subject,
            $"с {Days.Digits(row.From)} по {Days.Digits(row.EndedOn ?? row.To)}",
            row.OrganisationId == own ? null : row.Organisation,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
