using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Obligations;

/// <summary>«Почему красное»: one honest sentence about a late duty and where to look or what to do.</summary>
public sealed record WhyLate(string Words, string? Address = null, string? Link = null)
{
    private const int QuietDays = 30;

    /// <summary>Something can be done about it at once: appoint, invite, mend what was returned.</summary>
    public bool CanBeMended { get; init; }

    public static WhyLate? Of(ObligationRow row, CurrentUser me, DateOnly today)
    {
        if (row.GoneOn is not null || row.StandingOn(today) != Standing.Overdue)
            return null;
        if (row.State == ObligationState.Returned)
            return new(
                $"вернули {Days.Digits(row.ReturnedOn ?? row.DueOn)}"
                    + (row.ReturnedBecause is { } words ? $": «{Short(words)}»" : "")
                    + ", исправления не сданы",
                $"/obligations/{row.Id}#history",
                "история"
            )
            {
                CanBeMended = true,
            };
        if (!row.IsAppointed)
            return new(
                $"некому исполнить: {row.Function} не назначен",
                row.OrganisationId is { } school && me.Keeps(school)
                    ? $"/appointments/new?organisation={school}&function={row.FunctionId}"
                    : "/appointments",
                "назначения"
            )
            {
                CanBeMended = true,
            };
        return Silence(row, me, today) is { } silence ? silence : Nothing(row);
    }

    // What follows is about those who answer for a school: the department answers for itself.
    private static WhyLate? Silence(ObligationRow row, CurrentUser me, DateOnly today)
    {
        if (row.OrganisationId is null || row.PersonId is not null || row.State != ObligationState.NotStarted)
            return null;
        if (!row.HasCoordinator)
            return row.Post is null && row.FunctionId is null
                ? null
                : new(
                    "ничего не сдано: в портале нет школьного куратора",
                    me.Has(Role.Curator) ? $"/users/new?organisation={row.OrganisationId}" : null,
                    "пригласить"
                )
                {
                    CanBeMended = true,
                };
        if (row.SignedInAt is not { } at)
            return new("ничего не сдано: школьный куратор ещё ни разу не входил");
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, me.Zone).DateTime);
        return day < today.AddDays(-QuietDays)
            ? new($"ничего не сдано: школьный куратор не входил с {Days.Digits(day)}")
            : null;
    }

    private static WhyLate Nothing(ObligationRow row) =>
        new(
            (row.State, row.Papers) switch
            {
                (ObligationState.InProgress, > 0) => "начато, бумаги приложены, но на проверку не сдано",
                (ObligationState.InProgress, _) => "начато, но ничего не приложено и не сдано",
                _ => "ничего не сдано",
            } + (row.RefusedOn is { } day ? $"; в продлении отказали {Days.Digits(day)}" : ""),
            row.RefusedOn is null ? null : $"/obligations/{row.Id}#history",
            "почему"
        );

    private static string Short(string words) =>
        words.ReplaceLineEndings(" ") is var line && line.Length <= 120 ? line : line[..117] + "…";
}
