namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«До октября», «к декабрю»: its beginning or its end? A clerk takes the end, as for a day, and asks.</summary>
internal static class WhichEnd
{
    /// <summary>The span was just read; the word that binds it stands before its start.</summary>
    public static void AskIfOpen(Cursor cursor, Edge edge, Span span, int start)
    {
        if (edge != Edge.By)
            return;
        var open =
            span is MonthsSpan { First: var first, Last: var last } && last - first < 11
            || span is PartSpan { Part: Part.Half or Part.Week or Part.Decade } && IsNamed(cursor, start)
            || span is StretchSpan && IsNamed(cursor, start)
            || IsSeason(span);
        if (open && !cursor.IsWord("включительно") && Bound(cursor, start) is { } bound)
            cursor.Ask(Doubts.WhichEnd(cursor.Cut(bound)));
    }

    // «До второй недели октября», but not «до конца октября»: there the end is said.
    private static bool IsNamed(Cursor cursor, int start)
    {
        for (var back = 1; back < 8 && cursor[-back].Start >= start; back++)
            if (Array.Exists(Pieces, p => cursor.IsStem(p, -back)))
                return true;
        return false;
    }

    private static readonly string[] Pieces = ["недел", "декад", "половин", "трет"];

    private static bool IsSeason(Span span) =>
        span is RangeSpan { First: MonthsSpan { First: > 1 }, Last: MonthsSpan } && YearsBeside.Ends(span) is null;

    // «По октябрь» and «не позднее ноября» say that the month itself belongs to it.
    private static int? Bound(Cursor cursor, int start)
    {
        var back = 1;
        while (back < 8 && cursor[-back].Start >= start && cursor[-back].Kind != Tokens.TokenKind.End)
            back++;
        return cursor[-back].Text is "до" or "к" or "ко" ? cursor[-back].Start : null;
    }
}
