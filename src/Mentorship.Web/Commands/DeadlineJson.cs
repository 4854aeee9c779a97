using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Deadlines;

namespace Mentorship.Web.Commands;

/// <summary>Readings as the command line's contract prints them.</summary>
internal static class DeadlineJson
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(DeadlineReading reading) => JsonSerializer.Serialize(reading, Shape);

    public static string WriteAll(Stream asked)
    {
        var rows = JsonSerializer.Deserialize<List<Asked?>>(asked, Shape) ?? [];
        return JsonSerializer.Serialize(rows.ConvertAll(Read), Shape);
    }

    private static DeadlineReading Read(Asked? row) =>
        DeadlineReader.Read(
            row?.Text,
            new DocumentPeriod(row?.From, row?.To),
            row?.Signed,
            row?.Parties is { } parties ? Named(parties) : []
        );

    // «УО; ОО» as on the command line; a list of names is read as well.
    private static IReadOnlyList<string> Named(JsonElement parties) =>
        parties.ValueKind switch
        {
            JsonValueKind.String => DeadlineExplain.Parties(parties.GetString()),
            JsonValueKind.Array => [.. parties.EnumerateArray().Select(p => p.ToString().Trim())],
            JsonValueKind.Null => [],
            _ => throw new JsonException(),
        };

    private sealed record Asked(string? Text, DateOnly? From, DateOnly? To, DateOnly? Signed, JsonElement? Parties);
}
