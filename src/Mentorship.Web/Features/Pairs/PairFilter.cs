using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>Where a pair stands on a day, as the chips of the list count it.</summary>
public enum PairStanding
{
    Draft,
    InForce,

    /// <summary>Put in force already, begins later.</summary>
    Coming,

    /// <summary>The term has run out, and nobody has said how it ended.</summary>
    Forgotten,
    Completed,
    Terminated,
}

/// <summary>What the address leaves of the pairs.</summary>
public sealed record PairFilter(TableQuery Table, DateOnly Today)
{
    public PairStanding? Standing { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Form { get; init; }
    public Guid? Kind { get; init; }
    public Direction? Direction { get; init; }
    public Guid? Person { get; init; }

    public bool IsEmpty =>
        Table.Text.Length == 0
        && Standing is null
        && Organisation is null
        && Form is null
        && Kind is null
        && Direction is null
        && Person is null;

    public static PairFilter Of(TableQuery table, IQueryCollection query, DateOnly today) =>
        new(table, today)
        {
            Standing = Value<PairStanding>(query["state"]),
            Organisation = Id(query["organisation"]),
            Form = Id(query["form"]),
            Kind = Id(query["kind"]),
            Direction = Value<Direction>(query["direction"]),
            Person = Id(query["person"]),
        };

    public IQueryable<Pair> Apply(PortalDb db, CurrentUser me) => InStanding(Find(db, me));

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
        if (Person is { } person)
            pairs = pairs.Where(p => p.Members.Any(m => m.PersonId == person));
        if (TypedName.Words(Table.Text) is { Count: > 0 } words)
        {
            var named = db.People.VisibleTo(me).Named(db, words).Select(p => p.Id);
            pairs = pairs.Where(p => p.Members.Any(m => named.Contains(m.PersonId)));
        }
        return pairs;
    }

    private IQueryable<Pair> InStanding(IQueryable<Pair> pairs) =>
        Standing switch
        {
            PairStanding.Draft => pairs.Where(p => p.State == PairState.Draft),
            PairStanding.InForce => pairs.Where(p => p.State == PairState.Approved && p.From <= Today && p.To >= Today),
            PairStanding.Coming => pairs.Where(p => p.State == PairState.Approved && p.From > Today),
            PairStanding.Forgotten => pairs.Where(p => p.State == PairState.Approved && p.To < Today),
            PairStanding.Completed => pairs.Where(p => p.State == PairState.Completed),
            PairStanding.Terminated => pairs.Where(p => p.State == PairState.Terminated),
            _ => pairs,
        };

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
                Standing is { } standing ? $"состояние: {StandingWords.Name(standing)}" : null,
            }.OfType<string>()
        );

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    private static T? Value<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}

public static class StandingWords
{
    public static string Name(PairStanding standing) =>
        standing switch
        {
            PairStanding.Draft => "черновики",
            PairStanding.InForce => "действуют",
            PairStanding.Coming => "начнутся",
            PairStanding.Forgotten => "срок вышел",
            PairStanding.Completed => "завершены",
            _ => "прекращены",
        };

    /// <summary>Of one pair, in the word of the screen.</summary>
    public static (Ui.Components.StateMark Mark, string Word) Of(PairRow row, DateOnly today) =>
        row.State switch
        {
            PairState.Draft when row.Waiting is not null => (Ui.Components.StateMark.Check, "в проекте приказа"),
            PairState.Draft when row.InTheWay > 0 => (Ui.Components.StateMark.Ask, "черновик"),
            PairState.Draft => (Ui.Components.StateMark.Work, "готова к приказу"),
            PairState.Approved when row.To < today => (Ui.Components.StateMark.Overdue, "срок вышел"),
            PairState.Approved when row.From > today => (Ui.Components.StateMark.None, "начнётся"),
            PairState.Approved => (Ui.Components.StateMark.Accepted, "действует"),
            PairState.Completed => (Ui.Components.StateMark.Accepted, "завершена"),
            _ => (Ui.Components.StateMark.Waived, "прекращена"),
        };
}
