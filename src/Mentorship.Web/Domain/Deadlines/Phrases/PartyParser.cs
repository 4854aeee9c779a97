using Mentorship.Web.Domain.Deadlines.Tokens;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Deadlines that name their parties: «школы – до 1 октября; детские сады – до 1 ноября», «март (УО), май (ОО)».</summary>
internal static class PartyParser
{
    private const int LongestName = 8;
    private const int LongestUnmarked = 5;
    private static readonly PartyDirectory Nobody = new([], [], []);

    public static Divided? Named(Cursor cursor)
    {
        List<PartyPhrase> parts = [];
        while (!cursor.IsOver)
        {
            cursor.SkipMarks(",;/.\n");
            if (cursor.IsOver || cursor.IsWord("место"))
                break;
            var part =
                cursor.Try(() => Before(cursor))
                ?? cursor.Try(() => Unmarked(cursor))
                ?? cursor.Try(() => After(cursor));
            if (part is null)
                return null;
            parts.Add(part);
        }
        return parts.Count > 1 && parts.TrueForAll(p => p.Party is not null)
            ? new Divided(parts) { Labelled = parts.TrueForAll(p => IsLabel(p, cursor.Parties)) }
            : null;
    }

    private static PartyPhrase? Before(Cursor cursor)
    {
        var named = cursor.IsWord("для");
        if (Name(cursor) is not { } name)
            return null;
        if (name.Contains("этап", StringComparison.OrdinalIgnoreCase))
            return cursor.Try(() => OfStage(cursor, name));
        if (!cursor.Mark("-") && !cursor.Mark(":"))
            return null;
        return OneChain(cursor) is { } phrase ? new PartyPhrase(name, phrase) { For = named } : null;
    }

    // «I этап – до 1 ноября, II этап – …», «1 этап (октябрь)»
    private static PartyPhrase? OfStage(Cursor cursor, string name)
    {
        var bracket = cursor.Mark("(");
        if (!bracket && !cursor.Mark("-") && !cursor.Mark(":"))
            return null;
        cursor.KeepsStages = true;
        var phrase = OneChain(cursor);
        cursor.KeepsStages = false;
        return phrase is not null && (!bracket || cursor.Mark(")")) ? new PartyPhrase(name, phrase) : null;
    }

    // «УО до 01.10; школы до 15.10»: without a dash only those named beside the deadline, or a kind of organisation.
    private static PartyPhrase? Unmarked(Cursor cursor)
    {
        var start = cursor.Start;
        for (var words = 0; words < LongestUnmarked && !IsBy(cursor); words++)
            if (cursor[0].Kind == TokenKind.Word || cursor[0].Text is "№" or "\"" || cursor.IsMark("№", -1))
                cursor.At++;
            else
                return null;
        var name = cursor.Text[start..Math.Max(start, cursor.EndBefore)].Trim();
        return name.Length > 0 && IsBy(cursor) && IsParty(name, cursor.Parties) && OneChain(cursor) is { } phrase
            ? new PartyPhrase(name, phrase)
            : null;
    }

    private static bool IsBy(Cursor cursor) =>
        cursor[0].Text is "до" or "к" || cursor.IsWord("не") && cursor[1].Text is "позднее" or "позже";

    private static bool IsParty(string name, IReadOnlyList<string> parties) =>
        parties.Any(p => Domain.Text.Key(p) == Domain.Text.Key(name))
        || PartyReader.Read(name, Nobody) is { NeedsReview: false, Parties: [{ Kind: PartyKind.Group, Post: null }] };

    // «План», «предварительно», «школьный этап»: shaped like nobody, and nobody beside the deadline is called so.
    private static bool IsLabel(PartyPhrase part, IReadOnlyList<string> parties) =>
        part is { For: false, Party: { } name }
        && !parties.Any(p => PartyNames.AreSame(p, name))
        && PartyReader.Read(name, Nobody).Parties.All(p => p.Kind == PartyKind.Unknown);

    private static PartyPhrase? After(Cursor cursor)
    {
        if (cursor.Try(() => Plain(cursor)) is not { } phrase)
            return null;
        var bracket = cursor.Mark("(");
        if (!bracket && !cursor.Mark("-") && !cursor.IsWord("для"))
            return null;
        var named = cursor.IsWord("для");
        if (Name(cursor) is not { } name || bracket && !cursor.Mark(")"))
            return null;
        return new PartyPhrase(name, phrase) { For = named };
    }

    // A list would take the deadline of the next party: one window only.
    private static Phrase? OneChain(Cursor cursor)
    {
        var at = cursor.At;
        if (cursor.Try(() => PhraseParser.Chain(cursor)) is not { } phrase)
            return null;
        if (phrase is not WindowList { Items.Count: > 1 } || cursor.IsOver || cursor[-1].Text is ";")
            return phrase;
        if (!cursor.IsMark("-") && !cursor.IsMark(":"))
            return phrase;
        cursor.At = at;
        return cursor.Try(() => Plain(cursor));
    }

    private static WindowList? Plain(Cursor cursor) =>
        WindowParser.One(cursor) is { } one ? new WindowList([one]) : null;

    private static string? Name(Cursor cursor)
    {
        cursor.Words("для");
        var (start, words) = (cursor.Start, 0);
        while (words < LongestName && IsOfName(cursor))
        {
            words += cursor[0].Kind == TokenKind.Word ? 1 : 0;
            cursor.At++;
        }
        return words == 0 || IsWhen(cursor.Text[start..cursor.EndBefore])
            ? null
            : cursor.Text[start..cursor.EndBefore].Trim().TrimStart('.', ',', ' ');
    }

    private static bool IsOfName(Cursor cursor)
    {
        var token = cursor[0];
        return token.Kind == TokenKind.Word && Vocabulary.Month(token.Text) is null
            || token.Text is "\"" or "№"
            || token.Text is "," or "/" or "."
                && cursor[1].Kind == TokenKind.Word
                && (cursor[1].Text is not ("до" or "к" or "с" or "не" or "в") || cursor[2].Text is "-" or ":")
                && Vocabulary.Month(cursor[1].Text) is null
                && !cursor.IsStem("еже", 1)
            || token.Kind == TokenKind.Number
                && (
                    cursor.IsMark("№", -1)
                    || cursor.IsStem("этап", 1)
                    || cursor.IsStem("четверт", 1)
                    || cursor.IsStem("триместр", 1)
                );
    }

    private static bool IsWhen(string name) =>
        name.Contains("алее", StringComparison.Ordinal)
        || name.StartsWith("в ", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("с ", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("еже", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("по ", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("срок", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("начал", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("постоянн", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("обновл", StringComparison.OrdinalIgnoreCase);
}
