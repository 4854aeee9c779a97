using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>
/// Reads the words of a deadline cell: tokens, then a phrase, then its meaning inside the document's period.
/// What is not understood is never guessed: the kind is unknown and the text is kept to the letter.
/// </summary>
public static class DeadlineReader
{
    /// <summary>No clerk writes a longer deadline; beyond it a cell holds something else.</summary>
    private const int MostTokens = 400;

    public static DeadlineReading Read(
        string? text,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties
    ) => Read(text, period, orderDate, parties, out _);

    internal static DeadlineReading Read(
        string? text,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties,
        out int steps
    )
    {
        var clean = CleanText.Of(text ?? "");
        var tokenizer = new Tokenizer(clean);
        var tokens = tokenizer.Cut();
        var cursor = new Cursor(clean, tokens) { Parties = parties };
        var frame = new Frame(period, orderDate);
        var phrase = tokens.Count <= MostTokens ? PhraseParser.Read(cursor) : null;
        if (phrase is not null)
            Remark(cursor);
        var place = phrase is null || phrase is Related ? null : PlaceParser.Read(cursor);
        Finish(cursor);
        steps = tokenizer.Steps + cursor.Steps;
        var meaning = cursor.IsOver ? Meaning.Of(phrase, frame, parties) : Meaning.None;
        var unknown = meaning.Kind == DeadlineKind.Unknown;
        return new DeadlineReading(
            text ?? "",
            meaning.Kind,
            place is null || unknown ? meaning.Words : $"{meaning.Words}, место: {place}",
            meaning.Occurrences,
            meaning.Recurrence,
            unknown ? null : place,
            unknown || frame.NeedsReview || cursor.Doubtful,
            unknown ? [] : [.. frame.Warnings]
        );
    }

    // «Октябрь, по согласованию с …»: the date is named, yet a person is asked.
    private static void Remark(Cursor cursor)
    {
        var at = cursor.At;
        cursor.SkipMarks(",;-");
        if (
            cursor.AnyOf(
                "по согласованию",
                "дата уточняется",
                "ориентировочно",
                "предварительно",
                "дата по согласованию"
            )
        )
        {
            cursor.Doubtful = true;
            while (!cursor.IsOver)
                cursor.At++;
        }
        else
            cursor.At = at;
    }

    // Marks and empty words after the deadline; a remark in brackets is for a person to judge.
    private static void Finish(Cursor cursor)
    {
        cursor.SkipMarks(".,;:)-\n\"");
        if (cursor.IsMark("("))
        {
            cursor.Doubtful = true;
            while (!cursor.IsOver && !cursor.IsMark(")"))
                cursor.At++;
        }
        cursor.SkipMarks(".,;:)-\n\"");
    }
}
