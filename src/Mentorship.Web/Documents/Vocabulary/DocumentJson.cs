using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>
/// A document as text that is kept for ever and read again: the same words and drawings, whatever the data behind them became.
/// </summary>
public static class DocumentJson
{
    private static readonly Type[] Blocks =
    [
        .. typeof(Block)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Block)))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PictureAsXml() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameBlocks } },
    };

    public static string Write(Document document) => JsonSerializer.Serialize(document, Options);

    public static Document Read(string json) =>
        JsonSerializer.Deserialize<Document>(json, Options)
        ?? throw new InvalidOperationException("A document that was kept is empty.");

    /// <summary>Letters and digits that a person can compare: SHA-256 of the words as kept.</summary>
    public static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static void NameBlocks(JsonTypeInfo info)
    {
        if (info.Type != typeof(Block))
            return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "block" };
        foreach (var block in Blocks)
            info.PolymorphismOptions.DerivedTypes.Add(new(block, JsonNamingPolicy.CamelCase.ConvertName(block.Name)));
    }

    private sealed class PictureAsXml : JsonConverter<SvgPicture>
    {
        public override SvgPicture Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            SvgPicture.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, SvgPicture picture, JsonSerializerOptions options) =>
            writer.WriteStringValue(picture.Xml);
    }
}
