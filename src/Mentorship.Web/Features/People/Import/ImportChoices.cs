namespace Mentorship.Web.Features.People.Import;

/// <summary>What is said of rows that resemble somebody.</summary>
public enum ImportWord
{
    /// <summary>The row means the card it resembles.</summary>
    Same,

    /// <summary>Another person.</summary>
    Fresh,

    /// <summary>The row is left out.</summary>
    Skip,
}

/// <summary>The address carries what was said, so that it outlives paging and a reload: <c>?same=4,7&amp;skip=12</c>.</summary>
public sealed class ImportSaid
{
    public string? Same { get; set; }
    public string? Fresh { get; set; }
    public string? Skip { get; set; }

    public ImportChoices Choices
    {
        get
        {
            var said = new Dictionary<int, ImportWord>();
            foreach (
                var (word, rows) in new[]
                {
                    (ImportWord.Same, Same),
                    (ImportWord.Fresh, Fresh),
                    (ImportWord.Skip, Skip),
                }
            )
            foreach (var row in (rows ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
                if (int.TryParse(row, out var number))
                    said[number] = word;
            return new(said);
        }
    }
}

/// <param name="Said">By the number of the row in its file.</param>
public sealed record ImportChoices(IReadOnlyDictionary<int, ImportWord> Said)
{
    public ImportWord? Of(int row) => Said.TryGetValue(row, out var word) ? word : null;

    /// <summary>The parameters of the address with this said of these rows as well.</summary>
    public (string Name, string? Value)[] With(ImportWord word, params IEnumerable<int> rows)
    {
        var said = new Dictionary<int, ImportWord>(Said);
        foreach (var row in rows)
            said[row] = word;
        return Query(said);
    }

    /// <summary>The address of the file with all that was said.</summary>
    public string At(string address)
    {
        var query = string.Join(
            '&',
            Query(Said).Where(part => part.Value is not null).Select(part => $"{part.Name}={part.Value}")
        );
        return query.Length > 0 ? $"{address}?{query}" : address;
    }

    private static (string Name, string? Value)[] Query(IReadOnlyDictionary<int, ImportWord> said) =>
        [
            .. Enum.GetValues<ImportWord>()
                .Select(word =>
                    (
                        $"{word}".ToLowerInvariant(),
                        string.Join(',', said.Where(s => s.Value == word).Select(s => s.Key).Order())
                            is { Length: > 0 } rows
                            ? rows
                            : null
                    )
                ),
        ];
}
