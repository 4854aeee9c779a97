using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>What is shown as done: exactly one of a file, a link and an object of the portal.</summary>
public sealed record EvidenceFacts(
    Guid? FileId = null,
    string? Link = null,
    Guid? ActId = null,
    Guid? AppointmentId = null,
    Guid? OrderId = null,
    Guid? RoadmapId = null,
    string? Title = null
);

public sealed class Evidence : DistrictOwned
{
    public const int LinkMaxLength = 500;
    public const int TitleMaxLength = 300;

    private Evidence() { }

    internal Evidence(ObligationEvent happened, EvidenceFacts facts)
        : base(happened.DistrictId)
    {
        EventId = happened.Id;
        ObligationId = happened.ObligationId;
        Link = Text.Optional(LocalAct.AsWeb(facts.Link), LinkMaxLength, nameof(Link));
        if (Link is not null && !LocalAct.IsWeb(Link))
            throw new RuleBroken("Проверьте ссылку: она начинается с https:// или http://.", nameof(Link));
        (FileId, ActId, AppointmentId) = (facts.FileId, facts.ActId, facts.AppointmentId);
        (OrderId, RoadmapId) = (facts.OrderId, facts.RoadmapId);
        Title = Text.Tidy(facts.Title) is { } title
            ? title.Length <= TitleMaxLength
                ? title
                : title[..TitleMaxLength]
            : null;
        object?[] objects = [Link, FileId, ActId, AppointmentId, OrderId, RoadmapId];
        if (objects.Count(o => o is not null) != 1)
            throw new RuleBroken("Подтверждение – это что-то одно: файл, ссылка или запись портала.");
    }

    public Guid ObligationId { get; private set; }
    public Guid EventId { get; private set; }
    public Guid? FileId { get; private set; }
    public string? Link { get; private set; }
    public Guid? ActId { get; private set; }
    public Guid? AppointmentId { get; private set; }
    public Guid? OrderId { get; private set; }
    public Guid? RoadmapId { get; private set; }

    /// <summary>How it is called in lists; a file's own name, an act's kind and number.</summary>
    public string? Title { get; private set; }
}
