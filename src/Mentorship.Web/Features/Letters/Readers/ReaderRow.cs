using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Letters.Readers;

/// <summary>An organisation that got the letter, and who of it opened it first.</summary>
public sealed record ReaderRow(
    Guid OrganisationId,
    string Organisation,
    OrganisationKind Kind,
    string? Reader,
    DateTimeOffset? ReadAt
)
{
    /// <summary>Those who have not read it stand first.</summary>
    public static IQueryable<ReaderRow> Of(PortalDb db, CurrentUser me, Guid letter) =>
        from copy in db.LetterCopies.VisibleTo(me)
        join place in db.Organisations.VisibleTo(me) on copy.OrganisationId equals place.Id
        from user in db.Users.Where(u => u.Id == copy.ReadBy).DefaultIfEmpty()
        where copy.LetterId == letter
        orderby copy.ReadAt != null, place.Kind, place.ShortName
        select new ReaderRow(place.Id, place.ShortName, place.Kind, user!.FullName, copy.ReadAt);
}

/// <summary>Which of the recipients are shown.</summary>
public sealed class ReaderFilter
{
    public string? Q { get; set; }

    /// <summary>«read» or «unread».</summary>
    public string? State { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && State is not ("read" or "unread");

    public IEnumerable<ReaderRow> Apply(IEnumerable<ReaderRow> rows)
    {
        if (State is "read" or "unread")
            rows = rows.Where(r => r.ReadAt is not null == (State == "read"));
        foreach (var word in Domain.Text.Key(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            rows = rows.Where(r =>
                Domain.Text.Key($"{r.Organisation} {r.Reader}").Contains(word, StringComparison.Ordinal)
            );
        return rows;
    }

    public string Words() =>
        string.Join(
            "; ",
            new[]
            {
                string.IsNullOrWhiteSpace(Q) ? null : $"поиск: {Q}",
                State == "read" ? "прочитали"
                : State == "unread" ? "не прочитали"
                : null,
            }.OfType<string>()
        );
}
