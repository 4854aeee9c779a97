namespace Mentorship.Web.Domain.Declension;

/// <summary>All that was put right in a district, to be asked while a paper is written.</summary>
public sealed class FormsBook(IEnumerable<KeptForms> kept)
{
    public static readonly FormsBook Empty = new([]);

    private readonly ILookup<Guid?, KeptForms> ofPeople = kept.ToLookup(k => k.PersonId);

    public PersonCorrections? Of(Guid person)
    {
        var own = ofPeople[person].ToLookup(k => k.Part, k => k.Forms);
        return own.Count == 0
            ? null
            : new(
                own[FormsOf.Surname].LastOrDefault(),
                own[FormsOf.GivenName].LastOrDefault(),
                own[FormsOf.Patronymic].LastOrDefault()
            );
    }

    /// <summary>The post as the rules decline it, or as somebody put it right.</summary>
    public Declined Post(string? post) => PostForms.Of(post, Kept(post));

    /// <summary>A body, as the rules decline it or as somebody put it right.</summary>
    public Declined Body(string? body) => BodyForms.Of(body, Kept(body));

    /// <summary>What somebody put right of a post or a body; «Старший методист» and «старший методист» are one post.</summary>
    public CaseForms? Kept(string? post) =>
        Text.Tidy(post) is { } words
        && ofPeople[null].FirstOrDefault(k => string.Equals(k.Nominative, words, StringComparison.OrdinalIgnoreCase))
            is { } kept
            ? kept.Forms with
            {
                Nominative = words,
            }
            : null;
}
