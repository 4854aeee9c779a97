using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>A paper, what is read in it now, and the roadmap that it would become.</summary>
public sealed record OpenImport(RoadmapImport Import, ImportedRoadmap Made, ImportContext Context)
{
    public string Address => $"/roadmaps/import/{Import.Id}";

    /// <summary>Who issued it: the organisation whose coordinator brought it, whom a person has named, or whom the paper names.</summary>
    public DirectoryBody? Issuer => IssuerOf(Import, Made.Reading.Order, Context);

    /// <summary>The paper names another district than the portal's: nobody of its own is taken for the issuer.</summary>
    public bool IsFromElsewhere =>
        Import.Answers.IssuerId is null
        && PaperIssuer.IsForeign(Bodies(Import, Context), Made.Reading.Order, Context.Place);

    /// <summary>Whoever brings the papers of a district may bring those of an organisation too: whose this is may be said.</summary>
    public bool AsksWhoIssued => Import.OwnerId is null && Import.Answers.OrderId is null;

    /// <summary>The points of the order as a person left them, else as they are read; executors as they were answered.</summary>
    public IReadOnlyList<OrderPoint> Points() =>
        ImportedPoints.Answered(
            Import.Answers.Paper?.Points ?? ReadPoints(),
            Import.Answers.Parties,
            Context.Directory
        );

    /// <summary>The points as they are read.</summary>
    public IReadOnlyList<OrderPoint> ReadPoints() =>
        ImportedPoints.Of(
            Made.Reading,
            Import.Answers.People,
            Made.Head.Title ?? "Дорожная карта",
            Context.Directory,
            Context.Remembered,
            Made.IssuedOn ?? Context.Today
        );

    /// <summary>Of a paper whose order is still to be made: whom its points turn to and nobody knows.</summary>
    public IEnumerable<(string Number, PartyMeaning Party)> UnknownOfPoints() =>
        Import.Answers.OrderId is null ? ImportedPoints.Unknown(Points(), Context.Directory) : [];

    /// <summary>Nobody is taken for the issuer: a person says who it is.</summary>
    public bool AsksIssuer => AsksWhoIssued && Issuer is null && Bodies(Import, Context).Count > 0;

    /// <summary>What is still to be answered: of rows, of whom the points turn to, of who issued the paper.</summary>
    public int Questions => Made.Questions - Made.Unknown.Count + Unknown().Count + (AsksIssuer ? 1 : 0);

    /// <summary>Words of rows and points that nobody knows; those that ask about the same stand together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Unknown() =>
        [
            .. Made
                .Unknown.Concat(UnknownOfPoints().Select(u => u.Party.Text))
                .DistinctBy(Text.Key)
                .GroupBy(w => AskedWords.Key(w, Made.Reading.Abbreviations), StringComparer.Ordinal)
                .Select(g => g.ToList()),
        ];

    /// <summary>The file is read anew: an alias that was added a moment ago counts already.</summary>
    public static async Task<OpenImport> ReadAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapImport import,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var context = new ImportContext(
            import.DistrictId,
            import.OwnerId,
            await db.PartyDirectoryAsync(me, me.Today(clock)),
            me.UserId,
            clock.GetUtcNow(),
            me.Today(clock),
            await RememberedAsync(db, me, stop)
        )
        {
            Place = await db
                .Districts.Where(d => d.Id == import.DistrictId)
                .Select(d => d.Name + "\n" + d.NameGenitive + "\n" + d.DepartmentName + "\n" + d.Town)
                .SingleAsync(stop),
        };
        return await ReadAsync(db, import, context, stop);
    }

    /// <summary>Another paper of the same people, with what was read for the first.</summary>
    public async Task<OpenImport> NextAsync(PortalDb db, RoadmapImport import, CancellationToken stop) =>
        await ReadAsync(db, import, Context with { Owner = import.OwnerId }, stop);

    /// <summary>With what was said a moment ago: the day of the order and whose it is decide how rows are understood.</summary>
    public OpenImport Again() => Of(Import, Made.Reading, Context);

    private static async Task<OpenImport> ReadAsync(
        PortalDb db,
        RoadmapImport import,
        ImportContext context,
        CancellationToken stop
    )
    {
        using var content = new MemoryStream();
        await db.CopyToAsync(import.DistrictId, import.FileId, content, stop);
        content.Position = 0;
        var reading = OrderFile.Read(content, import.FileName, context.Directory, import.Answers.Plan);
        return Of(import, reading, context);
    }

    private static OpenImport Of(RoadmapImport import, OrderReading reading, ImportContext context)
    {
        var issuer = IssuerOf(import, reading.Order, context);
        context = context with { Owner = issuer?.Kind.SpeaksToDistrict() == false ? issuer.Id : import.OwnerId };
        return new(import, ImportedRoadmap.Of(reading, import.Answers, context), context);
    }

    private static DirectoryBody? IssuerOf(RoadmapImport import, ReadOrder order, ImportContext context)
    {
        var bodies = Bodies(import, context);
        return import.Answers.IssuerId is { } said
            ? bodies.Find(b => b.Id == said)
            : PaperIssuer.Likeliest(bodies, order, context.Directory, context.Place);
    }

    private static List<DirectoryBody> Bodies(RoadmapImport import, ImportContext context) =>
        [.. context.Directory.Bodies.Where(b => import.OwnerId is null || b.Id == import.OwnerId)];

    /// <summary>Words of deadlines that somebody has explained in an earlier roadmap, the latest explanation of each.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> RememberedAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    )
    {
        var said = await db
            .Activities.VisibleTo(me)
            .AsNoTracking()
            .Where(a => a.DeadlineText != null && a.DeadlinePhrase != null)
            .OrderByDescending(a => a.DeadlineReadAt)
            .Select(a => new { a.DeadlineText, a.DeadlinePhrase })
            .Take(2000)
            .ToListAsync(stop);
        return said.DistinctBy(s => s.DeadlineText)
            .ToDictionary(s => s.DeadlineText!, s => s.DeadlinePhrase!, StringComparer.Ordinal);
    }
}
