using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Acts;

/// <summary>The four states of a kind of act in an organisation: word, shape, letter of the matrix.</summary>
public static class ActWords
{
    public static string Name(this ActState state) =>
        state switch
        {
            ActState.InForce => "в силе",
            ActState.Expiring => "истекает",
            ActState.Outdated => "старше основания",
            _ => "нет",
        };

    public static StateMark Mark(this ActState state) =>
        state switch
        {
            ActState.InForce => StateMark.Accepted,
            ActState.Expiring => StateMark.Extension,
            ActState.Outdated => StateMark.Returned,
            _ => StateMark.None,
        };

    public static string Letter(this ActState state) =>
        state switch
        {
            ActState.InForce => "a",
            ActState.Expiring => "e",
            ActState.Outdated => "r",
            _ => "n",
        };

    /// <summary>Why it is so, in one phrase.</summary>
    public static string? Why(this ActVerdict verdict, DateOnly today) =>
        verdict switch
        {
            { State: ActState.Expiring, Act: { To: { } to } } => $"действует по {Days.Digits(to)}",
            { State: ActState.Outdated, Act: { } act, Basis: { } basis } =>
                $"принят {Days.Digits(act.IssuedOn)}, а основание изменилось {Days.Digits(basis.IssuedOn)}",
            { State: ActState.Missing, Act: { } act } when act.To < today =>
                $"утратил силу {Days.Digits(act.To.Value)}",
            { State: ActState.Missing, Act: { } act } => $"вступит в силу {Days.Digits(act.From)}",
            _ => null,
        };
}
