using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>
/// A signed order that somebody brought as a file, between what was read in it and the roadmap it becomes. It waits as
/// long as it has to: the file is read anew each time, only what a person has said of it is kept.
/// </summary>
public sealed class RoadmapImport : DistrictOwned
{
    public const int FileNameMaxLength = 200;

    private RoadmapImport() { }

    /// <param name="owner">The organisation whose own roadmap it will be; none for the district's.</param>
    public RoadmapImport(Guid districtId, Guid? owner, Guid by, DateTimeOffset at, Guid file, string fileName)
        : base(districtId)
    {
        (OwnerId, MadeBy, MadeAt, ChangedAt) = (owner, by, at, at);
        FileId = file;
        FileName = fileName.Length <= FileNameMaxLength ? fileName : fileName[^FileNameMaxLength..];
    }

    public Guid? OwnerId { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public Guid FileId { get; private set; }
    public string FileName { get; private set; } = "";
    public ImportAnswers Answers { get; private set; } = ImportAnswers.None;

    /// <summary>What it has become.</summary>
    public Guid? RoadmapId { get; private set; }
    public Guid? OrderId { get; private set; }

    public bool IsDone => RoadmapId is not null;

    public void Answer(ImportAnswers answers, DateTimeOffset at)
    {
        if (IsDone)
            throw new RuleBroken("Карта по этому приказу уже создана: правьте её саму.");
        (Answers, ChangedAt) = (answers, at);
    }

    public void Become(Guid roadmap, Guid order, DateTimeOffset at)
    {
        if (IsDone)
            throw new RuleBroken("Карта по этому приказу уже создана.");
        (RoadmapId, OrderId, ChangedAt) = (roadmap, order, at);
    }
}
