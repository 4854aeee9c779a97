using System.Globalization;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>
/// «школы № 1, 3 и 5», «СОШ № 1–4», «директора школ № 1 и 2»: the numbers that follow are bodies of the same kind,
/// or it is asked whose they are; they never become bodies of another kind.
/// </summary>
internal static class SeriesParser
{
    private const int LongestName = 100;
    private const int LongestRange = 200;

    public static bool Read(Walk walk, List<PartyPhrase> parties)
    {
        if (walk[0].Kind != TermKind.Number || parties.Count == 0 || Name(walk, parties[^1]) is not { } name)
            return false;
        var (before, first) = (parties[^1], parties.Count);
        var gap = Gap(walk, 0);
        List<PartyPhrase> found =
        [
            .. Between(walk, gap).Select(n => Next(walk, before, name, n)).Where(p => p.Bodies.Count > 0),
        ];
        var last = Next(walk, before, name, walk[0].Text);
        if (found.Count > 0 && before.Bodies.Count == 0)
            parties.RemoveAt(--first);
        else if (found.Count == 0 && walk.IsMark("-", -1) && gap != 1)
            Ask(last, $"{name}{walk[-2].Text}–{walk[0].Text}");
        if (found.Count == 0 || last.Bodies.Count > 0)
            found.Add(last);
        walk.At++;
        parties.AddRange(found);
        Rest(walk, parties, first);
        foreach (var item in found)
            item.End = walk.At;
        return true;
    }

    /// <summary>The numbers of «1–4» behind the first; of what is no range only the number itself.</summary>
    public static IEnumerable<string> Behind(Walk walk, int ahead) =>
        [.. Between(walk, Gap(walk, ahead), ahead), walk[ahead].Text];

    // 3 of «1–4»; nothing where no range stands or it is too long to be one.
    private static int Gap(Walk walk, int ahead) =>
        walk.IsMark("-", ahead - 1)
        && walk[ahead - 2].Kind == TermKind.Number
        && Value(walk[ahead]) - Value(walk[ahead - 2]) is > 0 and <= LongestRange and var gap
            ? gap
            : 0;

    private static IEnumerable<string> Between(Walk walk, int gap, int ahead = 0) =>
        gap < 2
            ? []
            : Enumerable
                .Range(Value(walk[ahead]) - gap + 1, gap - 1)
                .Select(n => n.ToString(CultureInfo.InvariantCulture));

    private static int Value(Term number) =>
        int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 100_000
            ? value
            : -LongestRange;

    private static PartyPhrase Next(Walk walk, PartyPhrase before, string name, string number)
    {
        var item = new PartyPhrase
        {
            Start = walk.At,
            Continues = true,
            Post = before.Post,
        };
        if (before.Bodies is [var body])
            item.Bodies = BodyParser.Next(walk, body, number);
        if (item.Bodies.Count > 0)
            return item;
        var words = name + number;
        if (ItemParser.Read(new Walk(words, Terms.Of(words, out _), walk.Index)) is { Bodies: [var known] } alone)
            (item.Bodies, item.Post) = ([known], alone.Post ?? before.Post);
        else
            Ask(item, words);
        return item;
    }

    private static void Ask(PartyPhrase item, string words) =>
        (item.Bodies, item.NewBody, item.Stranger) = ([], words, words);

    // What the next number is put behind: «СОШ № » of the body before, or of words that nobody knew.
    private static string? Name(Walk walk, PartyPhrase before)
    {
        if (before.Person is not null || before.Group is not null)
            return null;
        if (before.Bodies is [var body])
            return body.ShortName.Any(char.IsAsciiDigit) ? BodyParser.Unnumbered(body) : null;
        var words = before.Stranger ?? before.NewBody ?? "";
        var name = words.TrimEnd([.. "0123456789"]);
        return name.Length < words.Length && name.Length is > 0 and < LongestName ? name : null;
    }

    // «школ № 1, 2 по ВР», «школы № 1 и 3: руководители»: said behind the last, it holds for all of the series.
    private static void Rest(Walk walk, List<PartyPhrase> parties, int first)
    {
        var last = parties[^1];
        var post = last.Post;
        if (post is not null)
            last.Post = PostTail.Field(walk, post);
        RemarkParser.Read(walk, last);
        if (ReferenceEquals(post, last.Post))
            return;
        while (first > 0 && parties[first].Continues)
            first--;
        foreach (var item in parties.Skip(first).Where(p => ReferenceEquals(p.Post, post)))
            item.Post = last.Post;
    }
}
