namespace Mentorship.Web.Domain.Notes;

/// <summary>The prose of a part: drafted from figures until somebody writes his own.</summary>
/// <param name="IsOwn">A person has written it: a new draft does not replace it unasked.</param>
public sealed record NoteSection(NotePart Part, string? Text, bool IsOwn = false);

/// <summary>All ten parts, in their order.</summary>
public sealed record NoteText(IReadOnlyList<NoteSection> Sections)
{
    public const int PartMaxLength = 20_000;

    public NoteSection this[NotePart part] => Sections.First(s => s.Part == part);

    public static NoteText Drafted(Func<NotePart, string?> draft) =>
        new([.. Enum.GetValues<NotePart>().Select(part => new NoteSection(part, draft(part)))]);

    /// <summary>What the journal shows as the value before and after: the words of people, not those of the draft.</summary>
    public override string ToString() =>
        string.Join('\n', Sections.Where(s => s.IsOwn).Select(s => $"{s.Part.Title()}: {s.Text}"));

    public NoteText With(NoteSection written) => new([.. Sections.Select(s => s.Part == written.Part ? written : s)]);
}

/// <summary>Foot of the note: who signs it and who wrote it.</summary>
public sealed record NoteHead(string? SignerPost, string? SignerName)
{
    public string? Place { get; init; }
    public string? ExecutorName { get; init; }
    public string? ExecutorPhone { get; init; }
}
