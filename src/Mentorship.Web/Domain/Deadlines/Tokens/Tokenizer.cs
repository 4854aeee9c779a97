namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>Cuts a cleaned text into words, numbers and marks; every character is looked at a bounded number of times.</summary>
internal sealed class Tokenizer(string text)
{
    private static readonly HashSet<string> OrdinalEndings =
    [
        "й",
        "го",
        "му",
        "м",
        "я",
        "ю",
        "ая",
        "ой",
        "ый",
        "ые",
        "ых",
        "ым",
        "ое",
        "ого",
        "ому",
        "е",
        "х",
        "ти",
    ];

    private const int LongestDots = 4;
    private const int LongestMonth = 9;

    private readonly List<Token> _tokens = [];
    private int _at;

    public int Steps { get; private set; }

    public IReadOnlyList<Token> Cut()
    {
        while (_at < text.Length)
        {
            Steps++;
            var c = text[_at];
            if (char.IsLetterOrDigit(c))
                Run();
            else if (JoinedByDots() is > 0 and var dots)
            {
                _tokens.Add(new Token(TokenKind.Mark, "-", 0, _at, _at + dots));
                _at += dots;
            }
            else
            {
                if (Mark(c) is { } mark)
                    _tokens.Add(new Token(TokenKind.Mark, mark, 0, _at, _at + 1));
                _at++;
            }
        }
        return _tokens;
    }

    private static string? Mark(char c) =>
        c switch
        {
            '-' or '–' or '—' or '−' or '‐' or '‑' or '‒' or '―' or '~' or '÷' => "-",
            '\n' => "\n",
            '«' or '»' or '"' or '“' or '”' or '„' or '\'' or '’' => "\"",
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => null,
            '[' => "(",
            ']' => ")",
            '*' => null,
            '…' => "…",
            _ => c.ToString(),
        };

    // «15…20 октября», «15..20», «сентябрь...май»: dots between two ends are a dash.
    private int JoinedByDots()
    {
        var end = _at;
        while (end < text.Length && end < _at + LongestDots && text[end] is '.' or '…')
            end++;
        var length = end - _at;
        Steps += length;
        if (length == 0 || length == 1 && text[_at] == '.' || _tokens.Count == 0)
            return 0;
        var before = _tokens[^1];
        var joins = before.Kind == TokenKind.Number || Phrases.Vocabulary.Month(before.Text) is not null;
        var next = end;
        while (next < text.Length && next <= end + 1 && text[next] == ' ')
            next++;
        return joins && before.End >= _at - 1 && next < text.Length && char.IsLetterOrDigit(text[next]) ? length : 0;
    }

    // A run of letters and digits: one number, one word, or pieces that lost the blank between them.
    private void Run()
    {
        var end = _at;
        var (digits, strange) = (0, 0);
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            if (char.IsAsciiDigit(text[end]))
                digits++;
            else if (LookAlikes.Digit(text[end]) is null)
                strange++;
            end++;
        }
        Steps += end - _at;
        if (LookAlikes.MistakenRoman(text.AsSpan(_at, end - _at)) is { } roman && OfQuarter(end))
            _tokens.Add(
                new Token(TokenKind.Number, text[_at..end], roman, _at, end)
                {
                    Digits = 1,
                    Roman = true,
                    Doubtful = true,
                }
            );
        else if (digits > 0 && strange == 0 || text[_at] is 'l' && end == _at + 1 && OfMonth(end))
            Number(_at, end, digits < end - _at);
        else if (digits > 0)
            Pieces(end);
        else
            Word(_at, end);
        _at = end;
    }

    // «до l декабря»
    private bool OfMonth(int end)
    {
        var start = end;
        while (start < text.Length && start < end + 3 && (text[start] is ' ' or '\u00A0'))
            start++;
        var stop = start;
        while (stop < text.Length && stop < start + LongestMonth && char.IsLetter(text[stop]))
            stop++;
        Steps += stop - end;
        return Phrases.Vocabulary.IsMonthOfSomething(text[start..stop].ToLowerInvariant());
    }

    // «1V квартал», «1I полугодие»
    private bool OfQuarter(int end)
    {
        var next = end;
        while (next < text.Length && next < end + 3 && text[next] == ' ')
            next++;
        var rest = text.AsSpan(next, Math.Min(4, text.Length - next));
        return next > end && (rest.StartsWith("кв", StringComparison.OrdinalIgnoreCase) || rest is "полу" or "Полу");
    }

    private void Pieces(int end)
    {
        while (_at < end)
        {
            var stop = _at + 1;
            var number = char.IsAsciiDigit(text[_at]);
            while (stop < end && char.IsAsciiDigit(text[stop]) == number)
                stop++;
            if (number)
                Number(_at, stop, doubtful: false);
            else
                Word(_at, stop);
            _at = stop;
        }
    }

    private void Number(int start, int end, bool doubtful)
    {
        var value = 0;
        for (var i = start; i < end; i++)
            value = Math.Min(value, 99_999) * 10 + (LookAlikes.Digit(text[i]) ?? 0);
        _tokens.Add(
            new Token(TokenKind.Number, text[start..end], value, start, end)
            {
                Digits = end - start,
                Doubtful = doubtful,
            }
        );
    }

    private void Word(int start, int end)
    {
        if (GluedNumeral(start, end) is { } cut)
        {
            Word(start, cut);
            start = cut;
        }
        var raw = text.AsSpan(start, end - start);
        if (LookAlikes.Roman(raw) is { } roman && !(raw.Length == 1 && raw[0] is 'Х' or 'і' or 'i' or 'x'))
        {
            _tokens.Add(new Token(TokenKind.Number, raw.ToString(), roman, start, end) { Digits = 1, Roman = true });
            return;
        }
        var word = string.Create(
            raw.Length,
            (text, start),
            static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = LookAlikes.Letter(from.text[from.start + i]);
            }
        );
        if (OrdinalEndings.Contains(word) && FollowsNumber(start))
        {
            _tokens.RemoveAt(_tokens.Count - 1);
            _tokens[^1] = _tokens[^1] with { Ordinal = true, End = end };
            return;
        }
        _tokens.Add(new Token(TokenKind.Word, word, 0, start, end));
    }

    // «IVквартал» lost its blank.
    private int? GluedNumeral(int start, int end)
    {
        var cut = start;
        while (cut < end && cut - start < 4 && text[cut] is 'I' or 'V' or 'І')
            cut++;
        var rest = text.AsSpan(cut, end - cut);
        return
            cut > start
            && (
                rest.StartsWith("кв", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("пол", StringComparison.OrdinalIgnoreCase)
            )
            ? cut
            : null;
    }

    private bool FollowsNumber(int start) =>
        _tokens is [.., { Kind: TokenKind.Number } number, { Text: "-" } dash]
        && number.End == dash.Start
        && dash.End == start;
}
