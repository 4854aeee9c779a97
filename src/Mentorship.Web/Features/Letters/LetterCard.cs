using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Features.Letters.Composing;
using Mentorship.Web.Features.Letters.Readers;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters;

/// <summary>A letter with its paper and, for those who ask, who has read it.</summary>
public sealed record LetterCard(Letter Letter, Document Paper, int Read, int All)
{
    public bool Writes { get; private init; }
    public ReaderFilter Filter { get; private init; } = new();

    /// <summary>Nothing for those who do not ask who has read it.</summary>
    public IReadOnlyList<ReaderRow>? Readers { get; private init; }
    public DateOnly? RemindedOn { get; private init; }
    public bool MayRemind { get; private init; }
    public DateTimeOffset? OwnReadAt { get; private init; }
    public string? OwnReader { get; private init; }

    public string Name => Letter.Number is null ? "Проект письма" : $"Письмо № {Letter.Number}";

    public static async Task<LetterCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        ReaderFilter filter,
        TimeProvider clock
    )
    {
        var letter = await db
            .Letters.VisibleTo(me)
            .AsNoTracking()
            .Include(l => l.Issuer)
            .SingleOrDefaultAsync(l => l.Id == id);
        if (letter is null)
            return null;
        var today = me.Today(clock);
        if (letter.Frozen is not { } frozen)
        {
            var desk = await LetterDesk.ReadAsync(db, me, letter, today, clock.GetUtcNow());
            return new(letter, desk.Paper, 0, desk.To.Count) { Writes = me.Has(Role.Curator) };
        }
        var counts = await db
            .Letters.VisibleTo(me)
            .Where(l => l.Id == id)
            .Select(l => new { Read = l.Copies.Count(c => c.ReadAt != null), All = l.Copies.Select(c => c.Id).Count() })
            .SingleAsync();
        var place = LettersPage.PlaceOf(me);
        var rows = me.Has(Role.Observer) ? [] : await ReaderRow.Of(db, me, id).ToListAsync();
        var own = rows.Find(r => r.OrganisationId == place);
        var reminded = place is null ? await LetterReaders.RemindedOnAsync(db, id) : null;
        return new(letter, DocumentJson.Read(frozen.Json), counts.Read, counts.All)
        {
            Writes = me.Has(Role.Curator),
            Filter = filter,
            Readers = place is null && !me.Has(Role.Observer) ? rows : null,
            RemindedOn = reminded,
            MayRemind = me.Has(Role.Curator) && counts.Read < counts.All && reminded != today,
            OwnReadAt = own?.ReadAt,
            OwnReader = own?.Reader,
        };
    }
}
