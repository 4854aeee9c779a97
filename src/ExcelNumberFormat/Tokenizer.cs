namespace ExcelNumberFormat;

internal static class Tokenizer
{
    public static IEnumerable<Token> Read(string format)
    {
        for (var i = 0; i < format.Length; )
        {
            var letter = format[i];
            var rest = format.AsSpan(i);
            if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
            {
                yield return new("General", Literal: false);
                i += 7;
            }
            else if (rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase))
            {
                yield return new("AM/PM", Literal: false);
                i += 5;
            }
            else if (letter == '"')
            {
                var end = format.IndexOf('"', i + 1);
                end = end < 0 ? format.Length : end;
                yield return new(format[(i + 1)..end], Literal: true);
                i = end + 1;
            }
            else if (letter == '\\')
            {
                if (i + 1 < format.Length)
                    yield return new(format[i + 1].ToString(), Literal: true);
                i += 2;
            }
            else if (letter is '_' or '*')
                i += 2;
            else if (letter == '[')
            {
                var end = format.IndexOf(']', i);
                end = end < 0 ? format.Length : end;
                var inside = format[(i + 1)..end].ToLowerInvariant();
                i = end + 1;
                if (inside.Length > 0 && inside.All(c => c == inside[0]) && "hms".Contains(inside[0]))
                    yield return new($"[{inside[0]}]", Literal: false);
                else if (inside.Length > 0 && inside[0] is '<' or '>' or '=')
                    yield return new("[c]", Literal: false);
                else if (inside.StartsWith('$') && inside.Split('-')[0] is { Length: > 1 } money)
                    yield return new(money[1..], Literal: true);
            }
            else if ("ymdhsYMDHS".Contains(letter))
            {
                var end = i;
                while (end < format.Length && char.ToLowerInvariant(format[end]) == char.ToLowerInvariant(letter))
                    end++;
                yield return new(format[i..end].ToLowerInvariant(), Literal: false);
                i = end;
            }
            else if (letter is 'E' or 'e' && i + 1 < format.Length && format[i + 1] is '+' or '-')
            {
                yield return new("E", Literal: false);
                i += 2;
            }
            else
            {
                yield return new(letter.ToString(), !"0#.,%@;?".Contains(letter) && !IsFraction(format, i));
                i++;
            }
        }
    }

    private static bool IsFraction(string format, int at) =>
        format[at] == '/' && at > 0 && "0#?".Contains(format[at - 1]);
}
