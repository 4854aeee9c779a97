using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>What the address leaves of the pairs.</summary>
public sealed record PairFilter(TableQuery Table, DateOnly Today)
{
    public PairStanding? Standing { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Form { get; init; }
    public Guid? Kind { get; init; }
    public Direction? Direction { get; init; }
    public Guid? Person { get; init; }

    /// <summary>Only those that lack a paper.</summary>
    public bool Lacks { get; init; }

    private IReadOnlyList<Guid>? Lacking { get; init; }

    /// <summary>Whom the typed text means; asked for before the pairs are.</summary>
    private IQueryable<Guid>? Meant { get; init; }

    public bool IsEmpty =>
        Table.Text.Length == 0
        && Standing is null
        && Organisation is null
        && Form is null
        && Kind is null
        && Direction is null
        && Person is null
        && !Lacks;

    public static PairFilter Of(TableQuery table, IQueryCollection query, DateOnly today) =>
        new(table, today)
        {
            Standing = Value<PairStanding>(query["state"]),
            Organisation = Id(query["organisation"]),
            Form = Id(query["form"]),
            Kind = Id(query["kind"]),
            Direction = Value<Direction>(query["direction"]),
            Person = Id(query["person"]),
            Lacks = query["lacks"] == "papers",
        };

    public async Task<PairFilter> ForgivenAsync(PortalDb db, CurrentUser me, CancellationToken stop) =>
        Table.Text.Length == 0
            ? this
            : this with
            {
                Meant = (
                    await db.People.VisibleTo(me).MeantAsync(db, Table.Text, place: null, Today, stop)
                ).People.Select(p => p.Id),
            };

    /// <summary>Which those are that lack a paper: looked up once, among what the rest of the address leaves.</summary>
    public async Task<PairFilter> LookedAsync(PortalDb db, CurrentUser me, CancellationToken stop) =>
        Lacks ? this with { Lacking = await Find(db, me).LackingAsync(db, me, Today, stop) } : this;

    public IQueryable<Pair> Apply(PortalDb db, CurrentUser me) =>
        Standing is { } standing ? Find(db, me).Where(Standings.Are(standing, Today)) : Find(db, me);

    /// <summary>Before the chips.</summary>
    public IQueryable<Pair> Find(PortalDb db, CurrentUser me)
    {
        var pairs = db.Pairs.VisibleTo(me);
        if (Organisation is { } organisation)
            pairs = pairs.Where(p => p.OrganisationId == organisation);
        if (Form is { } form)
            pairs = pairs.Where(p => p.FormId == form);
        if (Kind is { } kind)
            pairs = pairs.Where(p => p.KindId == kind);
        if (Direction is { } direction)
            pairs = pairs.Where(p => p.Direction == direction);
        if (Lacking is { } lacking)
            pairs = pairs.Where(p => lacking.Contains(p.Id));
        if (Person is { } person)
            pairs = pairs.Where(p => p.Members.Any(m => m.PersonId == person));
        var subject = Domain.Text.Key(Table.Text);
        return Meant is { } meant
            ? pairs.Where(p =>
                p.Members.Any(m => meant.Contains(m.PersonId)) || subject.Length > 2 && p.SubjectKey.StartsWith(subject)
            )
            : pairs;
    }

    /// <summary>For the second sheet of an export.</summary>
    public string Words(string? organisation, string? form, string? kind) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                organisation is null ? null : $"организация: {organisation}",
                form is null ? null : $"форма: {form}",
                kind is null ? null : $"вид: {kind}",
                Direction is { } direction ? direction.Name() : null,
                Lacks ? "не хватает документов" : null,
                Standing is { } standing ? $"состояние: {StandingWords.Name(standing)}" : null,
            }.OfType<string>()
        );

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    private static T? Value<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
