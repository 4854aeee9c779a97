using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters;

/// <summary>What the address asks of the letters: number or words, year; a school may ask for what it has not read.</summary>
public sealed record LetterFilter(TableQuery Table, int? Year, bool Unread = false)
{
    public const int Size = 50;

    public bool IsEmpty => Table.Text.Length == 0 && Year is null && !Unread;

    public IQueryable<Letter> Apply(IQueryable<Letter> letters, Guid? place)
    {
        if (Year is { } year)
            letters = letters.Where(l => l.Year == year);
        if (Unread && place is { } own)
            letters = letters.Where(l => l.Copies.Any(c => c.OrganisationId == own && c.ReadAt == null));
        foreach (var word in Table.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            var like = Patterns.Containing(word.TrimStart('№'));
            letters = letters.Where(l =>
                l.Number != null && EF.Functions.ILike(l.Number, like)
                || EF.Functions.ILike(l.Title, like)
                || l.Body != null && EF.Functions.ILike(l.Body, like)
            );
        }
        return letters;
    }

    public string Words() =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                Year is { } year ? $"год: {year}" : null,
                Unread ? "непрочитанные" : null,
            }.OfType<string>()
        );
}

/// <param name="Read">How many of its recipients have read it; for a school, when its own people did.</param>
public sealed record LetterRow(
    Guid Id,
    string? Number,
    DateOnly? SentOn,
    string Title,
    string Issuer,
    int Read,
    int All,
    DateTimeOffset? OwnReadAt
)
{
    public static IQueryable<LetterRow> Of(IQueryable<Letter> letters, Guid? place) =>
        letters
            .OrderByDescending(l => l.SentAt)
            .ThenByDescending(l => l.Id)
            .Select(l => new LetterRow(
                l.Id,
                l.Number,
                l.SentOn,
                l.Title,
                l.Issuer.ShortName,
                l.Copies.Count(c => c.ReadAt != null),
                l.Copies.Select(c => c.Id).Count(),
                l.Copies.Where(c => c.OrganisationId == place).Max(c => c.ReadAt)
            ));
}

public sealed record LettersPage(
    LetterFilter Filter,
    Paged<LetterRow> Rows,
    IReadOnlyList<int> Years,
    IReadOnlyList<LetterRow> Drafts
)
{
    /// <summary>A coordinator reads what has come to his organisation.</summary>
    public static Guid? PlaceOf(CurrentUser me) => me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : null;

    public static async Task<LettersPage> ReadAsync(PortalDb db, CurrentUser me, LetterFilter filter)
    {
        var place = PlaceOf(me);
        var sent = db.Letters.VisibleTo(me).AsNoTracking().Where(l => l.State == LetterState.Sent);
        var drafts = db.Letters.VisibleTo(me).AsNoTracking().Where(l => l.State == LetterState.Draft);
        var shown = filter.Apply(sent, place);
        return new(
            filter,
            new(
                await filter.Table.Slice(LetterRow.Of(shown, place), LetterFilter.Size).ToListAsync(),
                await shown.CountAsync(),
                filter.Table.Page,
                LetterFilter.Size
            ),
            await sent.Select(l => l.Year!.Value).Distinct().OrderDescending().ToListAsync(),
            me.Has(Role.Curator, Role.Head)
                ? await LetterRow.Of(drafts.OrderByDescending(l => l.Id), place).Take(100).ToListAsync()
                : []
        );
    }
}
