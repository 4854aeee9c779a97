using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Files;

/// <summary>
/// A file that somebody put into the portal. It has no address of its own: it is given only through the object that
/// holds it, to those who may see that object.
/// </summary>
public sealed class StoredFile : DistrictOwned
{
    public const int NameMaxLength = 200;
    public const long MaxSize = 25 * 1024 * 1024;

    private StoredFile() { }

    public StoredFile(Guid districtId, string? name, FileFormat format, long size, string hash)
        : base(districtId)
    {
        if (size is <= 0 or > MaxSize)
            throw new RuleBroken(size <= 0 ? "Файл пуст. Выберите другой." : TooLarge, "File");
        Name = FileName.Tidy(name, format);
        MediaType = format.MediaType;
        Size = size;
        Hash = hash;
    }

    public const string TooLarge =
        "Файл больше 25 МБ. Уменьшите его (например, сохраните скан с разрешением 150–200 точек) или дайте ссылку.";

    /// <summary>Without folders and with the ending that its content has.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Said by the content, never by the browser that sent it.</summary>
    public string MediaType { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>SHA-256 in small hexadecimal letters.</summary>
    public string Hash { get; private set; } = "";
}
