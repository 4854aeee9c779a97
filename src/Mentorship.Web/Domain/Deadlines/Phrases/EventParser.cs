using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Events without a known day: «к августовской конференции», «на заседании РМО», «в рамках месячника».</summary>
internal static class EventParser
{
    private const int LongestName = 4;
    private const int MostTries = 3;

    private static readonly string[] Before =
    [
        "к",
        "ко",
        "до",
        "на",
        "в сроки",
        "в срок",
        "во время",
        "в рамках",
        "в ходе",
        "в период",
        "в дни",
        "при проведении",
        "накануне",
        "в преддверии",
        "перед",
        "",
    ];

    private static readonly string[] Events =
    [
        "конференц",
        "совещани",
        "педсовет",
        "совет",
        "методсовет",
        "педагогическ",
        "семинар",
        "форум",
        "конкурс",
        "фестивал",
        "слет",
        "заседани",
        "собрани",
        "аттестаци",
        "экзамен",
        "выпускн",
        "юбиле",
        "мероприяти",
        "проверк",
        "приемк",
        "сезон",
        "месячник",
        "декадник",
        "декад",
        "недел",
        "открыти",
        "закрыти",
        "стажировк",
        "практик",
        "лагер",
        "проведени",
        "олимпиад",
        "чтени",
        "гиа",
        "егэ",
        "огэ",
        "впр",
        "дня",
        "дню",
        "день",
    ];

    /// <summary>Takes what binds to the event and the event.</summary>
    public static bool Read(Cursor cursor)
    {
        var at = cursor.At;
        var bound = false;
        foreach (var words in Before)
            if (bound = words.Length == 0 || cursor.Words(words))
                break;
        for (var ahead = 0; bound && ahead < LongestName; ahead++)
        {
            var token = cursor[ahead];
            if (token.Kind != Tokens.TokenKind.Word || Vocabulary.Month(token.Text) is not null)
                break;
            // Alone, without a word before it, only what lasts is a time: «районная неделя наставника».
            var lasts = token.Text is "декада" or "неделя" or "месячник" or "декадник" or "день";
            if (cursor.At == at && !lasts)
                if (IsAdjective(token.Text))
                    continue;
                else
                    break;
            if (!Array.Exists(Events, e => token.Text.StartsWith(e, StringComparison.Ordinal)))
                continue;
            cursor.At += ahead + 1;
            return true;
        }
        cursor.At = at;
        return false;
    }

    private static bool IsAdjective(string word) =>
        Array.Exists(["ая", "яя", "ый", "ий", "ой"], e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Goes to the end of the event's name; «по итогам мониторинга, до 1 июня» has its date there.</summary>
    public static WindowList? Dated(Cursor cursor)
    {
        var start = cursor.Start;
        var passed = false;
        for (var tries = 0; !cursor.IsOver && cursor[0].Text is not ";"; cursor.At++)
        {
            if (!IsBreak(cursor) || tries++ >= MostTries)
                continue;
            if (cursor.Try(() => Date(cursor)) is { } dated)
            {
                cursor.AskIf(passed, Doubts.OneOfDates(cursor.Cut(start)));
                return dated;
            }
            passed |= IsDay(cursor);
        }
        return null;
    }

    // «По итогам I полугодия до 15.01, II – до 01.06»: the first of the dates belongs to no event's name.
    private static bool IsDay(Cursor cursor)
    {
        var at = cursor.At;
        cursor.SkipMarks(",-(");
        cursor.AnyOf("в срок");
        var found =
            cursor.AnyOf("до", "не позднее", "не позже") && cursor.Try(() => SpanParser.Read(cursor)) is not null;
        cursor.At = at;
        return found;
    }

    // «По итогам мониторинга до 25 декабря», «… – до 15 января»
    private static bool IsBreak(Cursor cursor) =>
        cursor[0].Text is "," or "-" && !BetweenNumbers(cursor)
        || cursor[0].Text is "(" or "до"
        || cursor.IsWord("не") && cursor[1].Text is "позднее" or "позже"
        || cursor.IsWord("в") && cursor.IsWord("срок", 1);

    // «По итогам I, II кварталов»
    private static bool BetweenNumbers(Cursor cursor) =>
        cursor[-1] is { Kind: TokenKind.Number, Digits: 1 } && cursor[1].Kind == TokenKind.Number;

    private static WindowList? Date(Cursor cursor)
    {
        var bracket = cursor.IsMark("(");
        cursor.At += cursor[0].Kind == TokenKind.Mark ? 1 : 0;
        if (
            WindowListParser.Read(cursor) is not { } windows
            || windows.Items.Any(w => w.Lasting || w.Edge == Edge.Since)
        )
            return null;
        // «По итогам полугодия, учебного года» has two events and no day.
        if (windows.Items.Any(w => w is { Edge: Edge.Within, Span: SchoolSpan { OwnYear: null } }))
            return null;
        if (windows.Items.Any(w => w.Span is PeriodSpan or DaySpan { Month: null }) || bracket && !cursor.Mark(")"))
            return null;
        cursor.SkipMarks(".");
        return cursor.IsOver || cursor[0].Text is ";" ? windows : null;
    }
}
