using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>The text that may be changed: of a project, of a template, of a new revision of an approved roadmap.</summary>
public sealed record OpenDraft(Roadmap Roadmap, Revision Text, DateOnly? OrderDate)
{
    public string Address => $"/roadmaps/{Roadmap.Id}/text";

    public Section? Last => Text.SectionsInOrder() is [.., var last] ? last : null;

    public Stage? Stage(Guid id) => Text.Stages.FirstOrDefault(s => s.Id == id);

    public Section? Section(Guid id) => Text.Sections.FirstOrDefault(s => s.Id == id);

    public Activity? Activity(Guid id) => Text.InOrder().FirstOrDefault(a => a.Id == id);

    public Understanding Understanding(PartyDirectory directory) =>
        new(directory.Of(Roadmap.OwnerId), Text.Period, OrderDate);

    public string At(Activity activity) => $"{Address}#a-{activity.Id:N}";

    public string At(Section section) => $"{Address}#s-{section.Id:N}";
}
