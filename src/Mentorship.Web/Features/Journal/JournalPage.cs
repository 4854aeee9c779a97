using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>Where the chain ends now.</summary>
public sealed record ChainHead(long Length, byte[] Hash)
{
    public string Mark => Convert.ToHexStringLower(Hash)[..16];
}

public sealed record JournalSubject(Guid Id, string? Name, string? Card);

public sealed record JournalPage(JournalDesk Desk, JournalFilter Filter, IReadOnlyList<JournalLine> Lines)
{
    public const int Size = 50;

    public ChainHead? Head { get; init; }
    public IReadOnlyList<(Guid Id, string Name)> Users { get; init; } = [];
    public JournalSubject? Subject { get; init; }

    /// <summary>The last number of this page when there are older rows.</summary>
    public long? Older { get; init; }

    public bool MayErase { get; init; }

    public static async Task<JournalPage> ReadAsync(
        PortalDb db,
        JournalDesk desk,
        JournalFilter filter,
        CancellationToken stop
    )
    {
        IReadOnlyList<Guid> family = filter.Subject is { } subject
            ? await JournalSubjects.FamilyAsync(db, desk.Reader, subject, stop)
            : [];
        var entries = filter.Apply(db, desk, family);
        if (filter.Before is { } before)
            entries = entries.Where(e => e.Number < before);
        var lines = await JournalLine.ReadAsync(
            db,
            desk,
            entries.OrderByDescending(e => e.Number).Take(Size + 1),
            stop
        );
        var own = lines.FirstOrDefault(l => l.Entry.SubjectId == filter.Subject);
        return new(desk, filter, [.. lines.Take(Size)])
        {
            Older = lines.Count > Size ? lines[Size - 1].Entry.Number : null,
            Head = await HeadAsync(db, desk, stop),
            Users = await UsersAsync(db, desk, stop),
            Subject = filter.Subject is { } id ? new(id, own?.Name, own?.Card) : null,
            MayErase = filter.Subject is not null && MaysErase(desk.Reader),
        };
    }

    public static bool MaysErase(CurrentUser reader) =>
        reader.IsAdministrator || reader.Has(Domain.Accounts.Role.Curator);

    private static async Task<ChainHead?> HeadAsync(PortalDb db, JournalDesk desk, CancellationToken stop) =>
        await db
            .JournalEntries.VisibleTo(desk.Reader)
            .OrderByDescending(e => e.Number)
            .Select(e => new ChainHead(e.Number, e.Hash))
            .FirstOrDefaultAsync(stop);

    private static async Task<IReadOnlyList<(Guid, string)>> UsersAsync(
        PortalDb db,
        JournalDesk desk,
        CancellationToken stop
    )
    {
        var users =
            from u in db.Users
            where db.Memberships.Any(m => m.UserId == u.Id && m.DistrictId == desk.DistrictId)
            orderby u.FullName
            select new { u.Id, u.FullName };
        return [.. (await users.ToListAsync(stop)).Select(u => (u.Id, u.FullName))];
    }
}
