using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Pairs.Assigning;
using Mentorship.Web.Features.Roadmaps.Paper;
using Microsoft.EntityFrameworkCore;
using RoadmapText = Mentorship.Web.Features.Roadmaps.Paper.RoadmapText;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>Everything that the paper of an order is made of, read once.</summary>
public sealed partial record OrderFacts(
    Order Order,
    OrderText Text,
    District District,
    IReadOnlyList<OrderBasis> Bases,
    PartyDirectory Directory,
    IReadOnlyDictionary<Guid, Revision> Roadmaps,
    DateOnly Today
)
{
    private readonly Dictionary<string, PartyReading> read = new(StringComparer.Ordinal);

    public DocumentHabits Habits => District.Habits;

    /// <summary>What the paper prints as its number and day: those of the order, or those that it is about to get.</summary>
    public string? Number { get; init; } = Order.Number;
    public DateOnly? Day { get; init; } = Order.IssuedOn;

    /// <summary>The pairs that the order names, with the names that its author may write.</summary>
    public IReadOnlyList<OrderedPair> Pairs { get; private init; } = [];

    public IReadOnlyList<PlannedPoint> Planned => OrderPlan.Of(Text, Whom, Day ?? Today);

    private bool IsDepartment => Order.Issuer.Kind == OrganisationKind.Department;

    /// <summary>A school answers for its own order; the district's bodies speak to the whole district.</summary>
    public Guid? PlanOwner => Order.Issuer.Kind.SpeaksToDistrict() ? null : Order.IssuerId;

    public string IssuerGenitive =>
        Addressing.Small(BodyForms.In(Case.Genitive, IsDepartment ? District.DepartmentName : Order.Issuer.FullName));

    public Letterhead Letterhead =>
        IsDepartment ? Letterhead.Of(District) : new([Order.Issuer.FullName], [District.Name], [.. IssuerDetails]);

    private IEnumerable<string> IssuerDetails => new[] { Order.Issuer.Address, Order.Issuer.Phone }.OfType<string>();

    public IReadOnlyList<FamiliarisedPerson> Readers
    {
        get
        {
            var named = Planned
                .SelectMany(p => p.Parties.Parties)
                .Select(p => p.PersonId)
                .Append(Signers.Of(Order, Directory)?.Id == Order.ControllerId ? null : Order.ControllerId)
                .OfType<Guid>()
                .Distinct()
                .Select(Person)
                .OfType<DirectoryPerson>()
                .Select(p => new FamiliarisedPerson(
                    p.FullName,
                    p.Post is { } post ? Workplaces.Of(post, p.Workplace) : ""
                ));
            // Whom the registry does not know is named all the same.
            var outside = Text
                .Points.Where(p =>
                    p.Executor is { } words && (p.IsOutside || Whom(words).Parties.All(m => m.PersonId is null))
                )
                .SelectMany(p => NamedForms.People(p.Executor))
                .Select(p => new FamiliarisedPerson(p.Name, p.Post ?? ""));
            var annexed = Text
                .Annexes.SelectMany(a => a.People)
                .Select(p => new FamiliarisedPerson(p.Name, p.Post ?? ""));
            var paired = Text.Annexes.Any(a => a.Kind == AnnexKind.Pairs)
                ? Pairs.SelectMany(p => p.GrownUps).Select(p => new FamiliarisedPerson(p.Name, p.Post ?? ""))
                : [];
            var typed = Text.Readers.Select(r => new FamiliarisedPerson(r.Name, r.Post ?? ""));
            return
            [
                .. named
                    .Concat(outside)
                    .Concat(annexed)
                    .Concat(paired)
                    .Concat(typed)
                    .DistinctBy(p => Domain.Text.Key(p.Name)),
            ];
        }
    }

    public static async Task<OrderFacts> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        OrderText text,
        DateOnly today
    )
    {
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == order.DistrictId);
        var bases =
            text.Acts.Count == 0
                ? []
                : await db.OrderBases.VisibleTo(me).AsNoTracking().Where(b => text.Acts.Contains(b.Id)).ToListAsync();
        var wanted = text.Annexes.Select(a => a.RoadmapId).OfType<Guid>().ToList();
        var roadmaps =
            wanted.Count == 0
                ? []
                : await db
                    .Revisions.VisibleTo(me)
                    .AsNoTracking()
                    .Where(r =>
                        wanted.Contains(r.RoadmapId)
                        && r.Number
                            == db.Revisions.VisibleTo(me).Where(v => v.RoadmapId == r.RoadmapId).Max(v => v.Number)
                    )
                    .WithText()
                    .ToListAsync();
        return new(
            order,
            text,
            district,
            [.. text.Acts.Select(id => bases.Find(b => b.Id == id)).OfType<OrderBasis>()],
            await db.OrderDirectoryAsync(me, today, order.IssuerId),
            roadmaps.ToDictionary(r => r.RoadmapId),
            today
        )
        {
            Pairs = text.Annexes.Any(a => a.Kind == AnnexKind.Pairs)
                ? await OrderedPairs.ReadAsync(db, me, order, today)
                : [],
        };
    }

    public OrderFacts Numbered(string number, DateOnly day) => this with { Number = number, Day = day };

    public PartyReading Whom(string words) =>
        read.TryGetValue(words, out var known) ? known : read[words] = PartyReader.Read(words, Directory);

    public DirectoryPerson? Person(Guid id) => Directory.People.FirstOrDefault(p => p.Id == id);

    /// <summary>A roadmap under the title that it has of itself is printed with its period, unless the paper names that elsewhere.</summary>
    public string Title(OrderAnnex annex) =>
        !annex.IsTitleWhole
        && annex.RoadmapId is { } id
        && Roadmaps.TryGetValue(id, out var text)
        && annex.Title == text.Title
            ? RoadmapText.Of(text).Heading
            : annex.Title;

    /// <summary>What stands under the title of an annex: a table with the words over and under it, or words alone.</summary>
    public IReadOnlyList<Block> Body(OrderAnnex annex) =>
        annex.Kind == AnnexKind.Words
            ? [.. Paragraphs(annex.Words)]
            : [.. Paragraphs(annex.Lead), .. Tables(annex), .. Paragraphs(annex.Words)];

    private IReadOnlyList<Block> Tables(OrderAnnex annex) =>
        annex.Kind switch
        {
            AnnexKind.Roadmap when annex.RoadmapId is { } id && Roadmaps.TryGetValue(id, out var text) =>
            [
                RoadmapTable.Of(RoadmapText.Of(text)),
            ],
            AnnexKind.Roadmap when annex.Rows.Count > 0 => [RoadmapTable.Of(RoadmapText.Of(annex))],
            AnnexKind.People when annex.People.Count > 0 => [PeopleTable(annex)],
            AnnexKind.Indicators when annex.Indicators.Count > 0 => [PlanTable.Of(annex)],
            AnnexKind.Pairs when Pairs.Count > 0 => [OrderedPairs.Table(annex.Title, Pairs)],
            _ => [],
        };

    private static IEnumerable<Block> Paragraphs(string? words) =>
        (words ?? "")
            .Split('\n')
            .Where(line => line.Length > 0)
            .Select(line => IsHead(line) ? (Block)new Subheading(line) : new Paragraph(line));

    // «1. Общие положения» heads what stands under it; a sentence ends with a stop.
    private static bool IsHead(string line) =>
        line.Length is > 4 and < 100
        && SectionNumber().IsMatch(line)
        && line.TrimEnd()[^1] is not ('.' or ';' or ':' or ',');

    [System.Text.RegularExpressions.GeneratedRegex(
        @"^(?:\d{1,2}|[IVX]{1,5})\.\s+\p{Lu}",
        System.Text.RegularExpressions.RegexOptions.None,
        1000
    )]
    private static partial System.Text.RegularExpressions.Regex SectionNumber();

    private static Table PeopleTable(OrderAnnex annex)
    {
        var roles = annex.People.Any(p => p.Role is not null);
        Column[] columns =
        [
            new("№ п/п", 10, Align.Centre),
            new("Фамилия, имя, отчество", 34),
            new("Должность, место работы", 36),
            .. roles ? [new Column("Роль", 24)] : Array.Empty<Column>(),
        ];
        return new(
            annex.Title,
            columns,
            [
                .. annex.People.Select(
                    (person, at) =>
                        new TableRow(
                            (IReadOnlyList<string>)
                                [
                                    $"{at + 1}",
                                    person.Name,
                                    (person.Post ?? "") + (person.ByAgreement ? " (по согласованию)" : ""),
                                    .. roles ? [person.Role ?? ""] : Array.Empty<string>(),
                                ]
                        )
                ),
            ]
        );
    }
}
