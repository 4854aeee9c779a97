using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Consents;

public static class NamedConsents
{
    private const string End = "\uffff";

    /// <summary>
    /// Papers of people each of whose typed words begins some word of the name; all while nothing is typed, none where no
    /// name can come of it. See <c>NamedPeople</c>.
    /// </summary>
    public static IQueryable<Consent> Named(this IQueryable<Consent> consents, PortalDb db, string? text)
    {
        if (TypedName.IsNoise(text))
            return consents.Where(c => false);
        foreach (var word in TypedName.Words(text))
        {
            var end = word + End;
#pragma warning disable CA1309 // PostgreSQL compares: by bytes, as the column is collated.
            consents = consents.Where(c =>
                db.PersonWords.Where(w => string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
                    .Select(w => w.PersonId)
                    .Contains(c.PersonId)
            );
#pragma warning restore CA1309
        }
        return consents;
    }
}
