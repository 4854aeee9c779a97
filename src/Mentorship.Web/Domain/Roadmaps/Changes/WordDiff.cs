using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Roadmaps.Changes;

public enum PieceKind
{
    Same,
    Removed,
    Added,
}

public sealed record Piece(PieceKind Kind, string Text);

/// <summary>What was struck out of a text and what was written in, word by word: the longest common part stays.</summary>
public static partial class WordDiff
{
    // Above it the table of the comparison is dearer than its answer is worth.
    private const int MostCells = 4_000_000;

    public static IReadOnlyList<Piece> Of(string? before, string? after)
    {
        var (old, now) = (Words(before), Words(after));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(now.Skip(head).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        var pieces = new List<Piece>();
        Append(pieces, PieceKind.Same, old[..head]);
        Middle(pieces, old[head..^tail], now[head..^tail]);
        Append(pieces, PieceKind.Same, old[^tail..]);
        return Whole(pieces);
    }

    private static void Middle(List<Piece> pieces, string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostCells)
        {
            Append(pieces, PieceKind.Removed, old);
            Append(pieces, PieceKind.Added, now);
            return;
        }
        var common = Common(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                Append(pieces, PieceKind.Same, [old[i++]]);
                j++;
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
                Append(pieces, PieceKind.Removed, [old[i++]]);
            else
                Append(pieces, PieceKind.Added, [now[j++]]);
        }
    }

    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    // «~~до~~ +по+ ~~1~~ +5+» is read worse than «~~до 1~~ +по 5+»: a mere blank between changes goes with them.
    private static List<Piece> Whole(List<Piece> pieces)
    {
        var whole = new List<Piece>();
        var (removed, added) = ("", "");
        foreach (var (piece, place) in pieces.Select((p, i) => (p, i)))
        {
            var isGlue =
                piece.Kind == PieceKind.Same
                && string.IsNullOrWhiteSpace(piece.Text)
                && place > 0
                && place < pieces.Count - 1;
            if (piece.Kind == PieceKind.Same && !isGlue)
            {
                Flush();
                whole.Add(piece);
                continue;
            }
            removed += piece.Kind != PieceKind.Added ? piece.Text : "";
            added += piece.Kind != PieceKind.Removed ? piece.Text : "";
        }
        Flush();
        return whole;

        void Flush()
        {
            if (removed.Length > 0)
                whole.Add(new(PieceKind.Removed, removed));
            if (added.Length > 0)
                whole.Add(new(PieceKind.Added, added));
            (removed, added) = ("", "");
        }
    }

    private static void Append(List<Piece> pieces, PieceKind kind, string[] words)
    {
        if (words.Length == 0)
            return;
        var text = string.Concat(words);
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else
            pieces.Add(new(kind, text));
    }

    private static string[] Words(string? text) => [.. Word().Matches(text ?? "").Select(m => m.Value)];

    [GeneratedRegex(@"\s+|[\p{L}\p{Nd}]+|[^\s\p{L}\p{Nd}]", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
