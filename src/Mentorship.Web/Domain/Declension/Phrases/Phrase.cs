using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>
/// A post, a body or the title of a paper: the head noun and what agrees with it change, all behind it stays. A dash
/// begins a second head, as in «заместитель начальника – начальник отдела»; so does a listed nominative after «,», «(» or «и».
/// </summary>
internal sealed class Phrase
{
    private readonly IReadOnlyList<Token> tokens;
    private readonly Declined?[] changed;
    private readonly bool animate;
    private readonly bool[] quoted;
    private bool isCertain = true;
    private int lastHead = -1;
    private bool headIsPerson;

    private Phrase(string text, bool animate)
    {
        tokens = Token.Split(text);
        changed = new Declined?[tokens.Count];
        quoted = Token.Quoted(tokens);
        this.animate = animate;
        for (var at = 0; at < tokens.Count; )
            at =
                BeginsHead(at) ? Head(at)
                : IsApposition(at) ? Apposition(at)
                : at + 1;
        Forms = Declined.Together(
            [.. tokens.Select(t => t.Piece)],
            (piece, at) => changed[at] is { } head ? tokens[at].Around(head) : Declined.Unchanged(piece.Text)
        );
        Forms = Forms with { IsCertain = Forms.IsCertain && isCertain && !LeavesNominative() };
    }

    public Declined Forms { get; }

    /// <summary>Of the first head, or the plural of several; null where nothing tells.</summary>
    public Agreement? Agreement { get; private set; }

    public bool AgreementIsCertain { get; private set; }

    public static Phrase Read(string? text, bool animate) => new(Text.Tidy(text) ?? "", animate);

    private bool BeginsHead(int at)
    {
        if (at == 0 || tokens[at - 1].IsDash)
            return true;
        if (lastHead == at - 1 && PhraseWords.AroundTowns.Contains(tokens[at - 1].Plain))
            return PhraseWords.Towns.Contains(tokens[at].Plain);
        var joined = tokens[at - 1].Plain == "и";
        if (!joined && tokens[at - 1].After is not ("," or ";") && tokens[at].Open == "")
            return false;
        var next = HeadNoun(at);
        var atOnce = joined && lastHead == at - 2;
        return next is not null
            && (
                atOnce
                || IsNamedBody(at, next)
                || (
                    next.Animate
                    && next.Agreement is Declension.Agreement.Plural == Agreement is Declension.Agreement.Plural
                )
            );
    }

    /// <summary>«Отдел образования, Комитет по спорту»: a body of a list has its capital letter, «культуры» has none.</summary>
    private bool IsNamedBody(int at, Noun noun) =>
        !noun.Animate
        && !quoted[at]
        && noun.Agreement is not Declension.Agreement.Plural
        && char.IsUpper(tokens[at].Core[0])
        && char.IsUpper(tokens[0].Core.ElementAtOrDefault(0));

    /// <summary>«руководитель РМО учитель истории»: one person, said twice in the nominative.</summary>
    private bool IsApposition(int at) =>
        headIsPerson
        && !quoted[at]
        && Agreement is not (null or Declension.Agreement.Plural)
        && HeadNoun(at) is { Animate: true, Agreement: not Declension.Agreement.Plural }
        && (Adjectives.AgreementOf(tokens[at].Plain) is null || tokens[at].Plain.EndsIn("ый", "ий", "ая", "яя"));

    private int Apposition(int at)
    {
        var (agreement, isCertain) = (Agreement, AgreementIsCertain);
        var next = Head(at);
        (Agreement, AgreementIsCertain) = (agreement, isCertain);
        return next;
    }

    /// <summary>What was left as it is may have to change too: «методист (старший)», «предприниматель Зорин И. И.».</summary>
    private bool LeavesNominative()
    {
        for (var at = 1; at < tokens.Count; at++)
            if (
                changed[at] is null
                && (
                    (tokens[at].Open != "" && Adjectives.AgreementOf(tokens[at].Plain) is not null)
                    || (tokens[at].IsInitial && !PhraseWords.Deputies.Contains(tokens[0].Plain))
                    || (tokens[at - 1].Core == "ИП" && !tokens[at].IsQuoted)
                )
            )
                return true;
        return false;
    }

    /// <summary>The listed noun, or the participle that serves as one, which the adjectives from here lead to.</summary>
    private Noun? HeadNoun(int at)
    {
        Agreement? before = null;
        for (; at < tokens.Count; at++)
        {
            if (before is not null && tokens[at].Open != "")
                return null;
            if (PhraseWords.BeforeNoun.Contains(tokens[at].Plain))
                continue;
            if (NounReader.Known(tokens[at].Core) is { } noun)
                return before is null || before == noun.Agreement ? noun : null;
            if (Adjectives.AgreementOf(tokens[at].Plain) is not { } own || (before ?? own) != own)
                return null;
            if (IsPerson(tokens[at].Plain))
                return new(own, Animate: true, Pattern.Unchanged);
            if (tokens[at].After != "")
                return null;
            before = own;
        }
        return null;
    }

    private int Head(int at)
    {
        var adjectives = new List<int>();
        Agreement? agreement = null;
        for (; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (PhraseWords.BeforeNoun.Contains(token.Plain))
                continue;
            if (PhraseWords.Towns.Contains(token.Plain) && token.Plain.EndsIn("."))
                return Town(at + 1);
            if (token.IsQuoted || PhraseWords.Deputies.Contains(token.Plain) || token.IsAbbreviation)
                return End(at, adjectives, agreement, animate);
            var noun = NounReader.Known(token.Core);
            if (noun is null && Adjectives.AgreementOf(token.Plain) is { } own && (agreement ?? own) == own)
            {
                adjectives.Add(at);
                agreement = own;
                if (!GoesOn(at, own))
                    return End(at, adjectives, agreement, animate || IsPerson(token.Plain));
                continue;
            }
            return HeadIsNoun(at, adjectives, agreement, noun);
        }
        return End(tokens.Count - 1, adjectives, agreement, animate);
    }

    private int HeadIsNoun(int at, List<int> adjectives, Agreement? agreement, Noun? noun)
    {
        var token = tokens[at];
        isCertain &= noun is null || agreement is null || agreement == noun.Agreement;
        var own = noun?.Agreement ?? agreement;
        changed[at] = NounReader.Decline(token.Core, animate, own);
        var next = End(at, adjectives, own ?? NounReader.AgreementOf(token.Plain), noun?.Animate ?? animate);
        AgreementIsCertain &= noun is not null || adjectives.Count > 0;
        return PhraseWords.Towns.Contains(token.Plain) ? Town(at + 1) : next;
    }

    /// <summary>An adjective is not the head itself: a noun of its gender follows.</summary>
    private bool GoesOn(int at, Agreement own)
    {
        if (at + 1 >= tokens.Count || tokens[at].Stops || PhraseWords.Prepositions.Contains(tokens[at + 1].Plain))
            return false;
        var next = tokens[at + 1];
        if (IsPerson(tokens[at].Plain))
            return HeadNoun(at + 1) is { } noun
                && noun.Agreement == own
                && (own is not Declension.Agreement.Plural || noun.Animate);
        return NounReader.Known(next.Core) is not null
            || next.IsAbbreviation
            || next.IsQuoted
            || Adjectives.AgreementOf(next.Plain) == own
            || own switch
            {
                Declension.Agreement.Plural => next.Plain.EndsIn("ы", "и", "а", "я"),
                Declension.Agreement.Feminine => next.Plain.EndsIn("а", "я", "ь"),
                Declension.Agreement.Neuter => next.Plain.EndsIn("о", "е"),
                _ => !next.Plain.EndsIn("о", "е", "ы", "и", "у", "ю", "х"),
            };
    }

    private static bool IsPerson(string plain) =>
        PhraseWords.Substantivized.Contains(plain) || PhraseWords.Reflexive.Contains(plain);

    private int End(int at, List<int> adjectives, Agreement? agreement, bool headIsAnimate)
    {
        foreach (var adjective in adjectives)
        {
            var token = tokens[adjective];
            changed[adjective] = Adjectives.Decline(token.Plain, headIsAnimate).Apply(token.Core);
        }
        headIsPerson = headIsAnimate && (lastHead < 0 || headIsPerson);
        var second = lastHead >= 0;
        Agreement = second ? Declension.Agreement.Plural : agreement;
        AgreementIsCertain = !second && agreement is not null;
        lastHead = at;
        return at + 1;
    }

    private int Town(int at)
    {
        lastHead = at;
        if (at < tokens.Count && tokens[at].Core is [var first, ..] && char.IsUpper(first))
            changed[at] = Adjectives.AgreementOf(tokens[at].Plain) is null
                ? NounReader.Decline(tokens[at].Core, animate: false, agreement: null)
                : Adjectives.Decline(tokens[at].Plain, animate: false).Apply(tokens[at].Core);
        return at + 1;
    }
}
