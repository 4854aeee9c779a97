namespace ExcelNumberFormat;

internal enum SectionKind
{
    General,
    Number,
    Date,

    /// <summary>[h]:mm, hours that do not stop at 24.</summary>
    Elapsed,
    Text,
    Unknown,
}

/// <summary>A token is a code («yyyy», «0.00») or a literal that is printed as it stands.</summary>
internal readonly record struct Token(string Code, bool Literal);

/// <summary>One of the up to four parts of a format, parted by semicolons.</summary>
internal sealed record Section(SectionKind Kind, IReadOnlyList<Token> Tokens)
{
    public static IReadOnlyList<Section> Split(string format)
    {
        var parts = new List<List<Token>> { new() };
        foreach (var token in Tokenizer.Read(format))
        {
            if (token is { Literal: false, Code: ";" })
                parts.Add([]);
            else
                parts[^1].Add(token);
        }
        return [.. parts.Take(4).Select(Of)];
    }

    public string Text(string text) =>
        Kind is SectionKind.Text
            ? string.Concat(
                Tokens.Select(t =>
                    t.Literal ? t.Code
                    : t.Code == "@" ? text
                    : ""
                )
            )
            : text;

    private static Section Of(List<Token> tokens)
    {
        var codes = tokens.Where(t => !t.Literal).Select(t => t.Code).ToList();
        if (codes.Count == 0)
            return new(tokens.Count == 0 ? SectionKind.General : SectionKind.Number, tokens);
        if (codes.Contains("General"))
            return new(SectionKind.General, tokens);
        if (codes.Contains("@"))
            return new(SectionKind.Text, tokens);
        if (codes.Exists(c => c[0] == '['))
            return new(codes.Exists(c => c is "[c]") ? SectionKind.Unknown : SectionKind.Elapsed, tokens);
        if (codes.Exists(c => c[0] is '/' or '?'))
            return new(SectionKind.Unknown, tokens);
        if (codes.TrueForAll(c => c == "AM/PM" || "ymdhs".Contains(c[0], StringComparison.Ordinal) || c[0] == '.'))
            return new(SectionKind.Date, DateFormat.MinutesApart(tokens));
        return codes.TrueForAll(c => "0#.,%E".Contains(c[0], StringComparison.Ordinal))
            ? new(SectionKind.Number, tokens)
            : new(SectionKind.Unknown, tokens);
    }
}
