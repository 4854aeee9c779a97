using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>What is shown as done: an act or an appointment that the portal has, a page of the school's site, a scan.</summary>
internal sealed class Proofs(Scene scene)
{
    private const int MostFiles = 30;
    private const int RecentDays = 70;

    // Nobody scans a base or a web page.
    private static readonly ResultKind[] OnPaper =
    [
        ResultKind.Order,
        ResultKind.LocalAct,
        ResultKind.Report,
        ResultKind.Event,
        ResultKind.Letter,
        ResultKind.Agreement,
    ];

    private readonly List<DemoFile> files = [];

    /// <summary>The school's own roadmaps, by the activity of the district that they fulfil.</summary>
    public IReadOnlyList<Roadmap> Own { get; init; } = [];

    public IReadOnlyList<DemoFile> Files => files;

    /// <summary>The first working day on which the act that is asked for could be shown; none where nothing is asked or had.</summary>
    public DateOnly? ReadyFrom(Obligation obligation, Activity activity, DateOnly from, DateOnly until) =>
        scene
            .Acts.Where(a =>
                a.OrganisationId == obligation.OrganisationId
                && a.KindId == activity.ActKindId
                && a.IssuedOn >= from
                && a.IssuedOn <= until
            )
            .Select(a => (DateOnly?)a.IssuedOn.AddDays(1))
            .Min();

    /// <summary>Somebody had to be appointed, and nobody was: no report hides that.</summary>
    public bool IsLacking(Obligation obligation, Activity activity) =>
        activity.FunctionId is { } function
        && !scene.Appointments.Any(a => a.OrganisationId == obligation.OrganisationId && a.FunctionId == function);

    public IReadOnlyList<EvidenceFacts> Of(Obligation obligation, Activity activity, DateOnly on, DemoRandom random)
    {
        if (Own.FirstOrDefault(r => Fulfils(r, obligation) && r.InForce?.InForceFrom <= on) is { } own)
            return [new(RoadmapId: own.Id, Title: own.Title)];
        if (Paper(obligation, activity, on) is { } paper)
            return [paper];
        if (activity.ResultKind == ResultKind.Publication || random.Chance(0.25))
            return Link(obligation, activity);
        var scanned = OnPaper.Contains(activity.ResultKind) && on > scene.Last.AddDays(-RecentDays);
        return scanned && files.Count < MostFiles && random.Chance(0.3) ? [Scan(activity, random)] : [];
    }

    private static bool Fulfils(Roadmap own, Obligation obligation) =>
        own.FulfilsId == obligation.ActivityId && own.OwnerId == obligation.OrganisationId;

    private EvidenceFacts? Paper(Obligation obligation, Activity activity, DateOnly on)
    {
        if (activity.ActKindId is { } kind)
            return scene
                .Acts.Where(a => a.OrganisationId == obligation.OrganisationId && a.KindId == kind && a.IssuedOn <= on)
                .OrderBy(a => a.IssuedOn)
                .Select(a => new EvidenceFacts(
                    ActId: a.Id,
                    Title: $"{scene.ActKinds.First(k => k.Id == kind).Name} № {a.Number}"
                ))
                .LastOrDefault();
        if (activity.FunctionId is { } function)
            return scene
                .Appointments.Where(a =>
                    a.OrganisationId == obligation.OrganisationId && a.FunctionId == function && a.From <= on
                )
                .OrderBy(a => a.From)
                .Select(a => new EvidenceFacts(
                    AppointmentId: a.Id,
                    Title: a.OrderNumber is null
                        ? "Назначение куратора"
                        : $"Назначение куратора, приказ № {a.OrderNumber}"
                ))
                .LastOrDefault();
        return null;
    }

    private EvidenceFacts[] Link(Obligation obligation, Activity activity)
    {
        if (scene.Organisation(obligation.OrganisationId)?.Site is not { } site)
            return [];
        var host = site.Replace("https://", "", StringComparison.Ordinal);
        var page = (activity.Number ?? "").Replace('.', '-');
        return [new(Link: $"https://{host}/nastavnichestvo/{page}-{obligation.Place + 1}", Title: "Страница на сайте")];
    }

    private EvidenceFacts Scan(Activity activity, DemoRandom random)
    {
        var name = $"{activity.Result ?? "Документ"}.pdf";
        var file = DemoFile.Scan(scene.Setting.District.Id, name, random);
        files.Add(file);
        return new(FileId: file.File.Id, Title: file.File.Name);
    }
}
