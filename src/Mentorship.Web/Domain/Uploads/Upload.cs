using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Uploads;

/// <summary>
/// A file between its preview and the word to load it. It waits in the district, behind the same policies as everything
/// else, because five megabytes cannot travel in a form and another node may get the answer; it is seen by the one who
/// brought it and lives for a day.
/// </summary>
public sealed class Upload : DistrictOwned
{
    public const int MaxBytes = 15 * 1024 * 1024;
    public const int FileNameMaxLength = 200;
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private Upload() { }

    public Upload(Guid districtId, Guid userId, UploadKind kind, string fileName, byte[] content, DateTimeOffset at)
        : base(districtId)
    {
        UserId = userId;
        Kind = kind;
        FileName = Shorten(Text.Tidy(Path.GetFileName(fileName.Replace('\\', '/'))) ?? "без названия");
        Content = content;
        MadeAt = at;
        ExpiresAt = at + Lifetime;
    }

    public Guid UserId { get; private set; }
    public UploadKind Kind { get; private set; }
    public string FileName { get; private set; } = "";
    public byte[] Content { get; private set; } = [];
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    private static string Shorten(string name) => name.Length <= FileNameMaxLength ? name : name[^FileNameMaxLength..];
}

public enum UploadKind
{
    Organisations,
    People,
    Pairs,
}
