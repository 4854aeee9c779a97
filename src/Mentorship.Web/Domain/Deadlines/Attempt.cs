using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>One reading of a cleaned text: tokens, then a phrase, then its meaning inside the document's period.</summary>
internal static class Attempt
{
    /// <summary>No clerk writes a longer deadline; beyond it a cell holds something else.</summary>
    private const int MostTokens = 400;

    public static DeadlineReading Read(
        string text,
        string clean,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties,
        out int steps
    )
    {
        var tokenizer = new Tokenizer(clean);
        var tokens = WordNumbers.Of(Extras.Dropped(tokenizer.Cut()));
        var frame = new Frame(period, orderDate);
        var cursor = new Cursor(clean, tokens) { Parties = parties, Years = frame.Years };
        var phrase = tokens.Count <= MostTokens ? PhraseParser.Read(cursor) : null;
        if (phrase is not null)
            Remark(cursor);
        var place = phrase is null || phrase is Related ? null : PlaceParser.Read(cursor);
        Finish(cursor);
        steps = tokenizer.Steps + cursor.Steps;
        var meaning = cursor.IsOver ? Meaning.Of(phrase, frame, parties) : Meaning.None;
        var unknown = meaning.Kind == DeadlineKind.Unknown;
        var doubt =
            unknown && frame.Impossible ? Doubts.Impossible(clean)
            : unknown && tokens.Count > MostTokens ? Doubts.TooLong
            : unknown ? Unread.Question(cursor, phrase is not null)
            : cursor.Doubt ?? frame.Doubt;
        return new DeadlineReading(
            text,
            meaning.Kind,
            place is null || unknown ? meaning.Words : $"{meaning.Words}, место: {place}",
            meaning.Occurrences,
            meaning.Recurrence,
            unknown ? null : place,
            doubt is not null,
            unknown ? [] : [.. frame.Warnings]
        )
        {
            Doubt = doubt,
        };
    }

    // «Октябрь, по согласованию с …»: the date is named, yet a person is asked.
    private static void Remark(Cursor cursor)
    {
        var at = cursor.At;
        cursor.SkipMarks(",;-");
        var start = cursor.Start;
        var agreed = cursor.AnyOf("по согласованию", "дата по согласованию");
        if (!agreed && !cursor.AnyOf("дата уточняется", "уточняется", "ориентировочно", "предварительно"))
        {
            cursor.At = at;
            return;
        }
        while (!cursor.IsOver)
            cursor.At++;
        var words = cursor.Cut(start);
        cursor.Ask(agreed ? Doubts.ByAgreement(words) : Doubts.Roughly(words));
    }

    // Marks and empty words after the deadline; a remark in brackets is for a person to judge.
    private static void Finish(Cursor cursor)
    {
        cursor.SkipMarks(".,;:)-…\n\"");
        if (cursor.IsMark("("))
        {
            var start = cursor.Start + 1;
            while (!cursor.IsOver && !cursor.IsMark(")"))
                cursor.At++;
            cursor.Ask(Doubts.Remark(cursor.Cut(start)));
        }
        cursor.SkipMarks(".,;:)-\n\"");
    }
}
