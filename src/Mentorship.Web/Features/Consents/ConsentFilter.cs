using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Consents;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Consents;

/// <summary>What the address leaves in the register of consents, as it stood on a day.</summary>
public sealed record ConsentFilter(TableQuery Table, DateOnly Today)
{
    public DateOnly Day { get; init; } = Today;
    public ConsentKind? Kind { get; init; }
    public ConsentState? State { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Person { get; init; }

    /// <summary>Those that hold and end within thirty days.</summary>
    public bool Soon { get; init; }

    /// <summary>Signed, and nobody has put the paper in.</summary>
    public bool NoScan { get; init; }

    /// <summary>What was typed for a day and is none.</summary>
    public string? NoDay { get; init; }

    public bool IsEmpty =>
        Table.Text.Length == 0
        && Kind is null
        && State is null
        && Organisation is null
        && Person is null
        && !Soon
        && !NoScan
        && Day == Today;

    public static ConsentFilter Of(TableQuery table, IQueryCollection query, DateOnly today)
    {
        var typed = query["on"].ToString().Trim();
        var isDay = DateOnly.TryParseExact(
            typed,
            ["dd.MM.yyyy", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        return new(table, today)
        {
            Day = isDay ? day : today,
            NoDay = isDay || typed.Length == 0 ? null : typed,
            Kind = Read<ConsentKind>(query["kind"]),
            State = Read<ConsentState>(query["state"]),
            Organisation = Guid.TryParse(query["organisation"], out var id) ? id : null,
            Person = Guid.TryParse(query["person"], out var person) ? person : null,
            Soon = query["soon"] == "yes",
            NoScan = query["scan"] == "no",
        };
    }

    public IQueryable<Consent> Apply(PortalDb db, CurrentUser me)
    {
        var consents = In(db, me);
        if (State is { } state)
            consents = consents.In(state, Day);
        if (Soon)
            consents = consents.Ending(Day);
        return NoScan ? consents.Where(c => c.SignedOn != null && c.ScanId == null) : consents;
    }

    /// <summary>Before the chips: words, kind, organisation, person; what was there on the day.</summary>
    public IQueryable<Consent> In(PortalDb db, CurrentUser me)
    {
        var day = Day;
        var consents = db
            .Consents.VisibleTo(me)
            .OpenedTo(me)
            .NamedTo(me)
            .Named(db, Table.Text)
            .Where(c => c.AskedOn <= day || c.SignedOn <= day);
        if (Kind is { } kind)
            consents = consents.Where(c => c.Kind == kind);
        if (Organisation is { } at && !me.Has(Role.Coordinator))
            consents = consents.Where(c => c.OrganisationId == at);
        if (Person is { } person)
            consents = consents.Where(c => c.PersonId == person);
        return consents;
    }

    public string Words(string? organisation) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                Kind is { } kind ? $"согласие: {kind.Name()}" : null,
                State is { } state ? $"состояние: {state.Name()}" : null,
                organisation is null ? null : $"организация: {organisation}",
                Soon ? "кончаются за 30 дней" : null,
                NoScan ? "без скана" : null,
                Day == Today ? null : $"на {Days.Digits(Day)}",
            }.OfType<string>()
        );

    private static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}

internal static class ConsentStates
{
    /// <summary><see cref="Consent.StateOn"/> as a filter.</summary>
    public static IQueryable<Consent> In(this IQueryable<Consent> consents, ConsentState state, DateOnly day) =>
        state switch
        {
            ConsentState.Withdrawn => consents.Where(c => c.WithdrawnOn <= day),
            ConsentState.Asked => consents.Where(c =>
                (c.WithdrawnOn == null || c.WithdrawnOn > day) && (c.SignedOn == null || c.SignedOn > day)
            ),
            ConsentState.Expired => consents.Where(c =>
                (c.WithdrawnOn == null || c.WithdrawnOn > day) && c.SignedOn <= day && c.ValidTo < day
            ),
            _ => consents.Where(c =>
                (c.WithdrawnOn == null || c.WithdrawnOn > day)
                && c.SignedOn <= day
                && (c.ValidTo == null || c.ValidTo >= day)
            ),
        };

    public static IQueryable<Consent> Ending(this IQueryable<Consent> consents, DateOnly day)
    {
        var far = day.AddDays(ConsentLook.SoonDays);
        return consents.In(ConsentState.Valid, day).Where(c => c.ValidTo <= far);
    }
}
