using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Consents;

/// <summary>States of consents on screen: word, shape, and since or until when.</summary>
public static class ConsentLook
{
    public const int SoonDays = 30;

    public static StateMark Mark(this ConsentState state) =>
        state switch
        {
            ConsentState.Asked => StateMark.Work,
            ConsentState.Valid => StateMark.Accepted,
            ConsentState.Expired => StateMark.Returned,
            _ => StateMark.Waived,
        };

    /// <summary>It holds, and not for long.</summary>
    public static bool EndsSoon(this Consent consent, DateOnly day) =>
        consent.IsValidOn(day) && consent.ValidTo <= day.AddDays(SoonDays);

    public static StateMark MarkOn(this Consent consent, DateOnly day) =>
        consent.EndsSoon(day) ? StateMark.Extension : consent.StateOn(day).Mark();

    /// <summary>«по 12.03.2029», «12.11.2026, заявлением»: what the state alone does not say.</summary>
    public static string Since(this Consent consent, DateOnly day) =>
        consent.StateOn(day) switch
        {
            ConsentState.Asked => $"дали на подпись {Days.Digits(consent.AskedOn)}",
            ConsentState.Valid when consent.ValidTo is { } to => $"по {Days.Digits(to)}",
            ConsentState.Valid => $"с {Days.Digits(consent.SignedOn!.Value)}",
            ConsentState.Expired => $"{Days.Digits(consent.ValidTo!.Value)}",
            _ => $"{Days.Digits(consent.WithdrawnOn!.Value)}, {consent.WithdrawnBy}",
        };

    /// <summary>«согласие дано прежней школе (СОШ № 3)»: it does not count where one looks from.</summary>
    public static string Said(this GivenElsewhere given)
    {
        var body = given.Paper.Organisation;
        var which = given.IsFormer ? "прежней" : "другой";
        var what = body.Kind == OrganisationKind.School ? "школе" : "организации";
        return $"согласие дано {which} {what} ({body.ShortName})";
    }

    /// <summary>«Обработка персональных данных»</summary>
    public static string Title(this ConsentKind kind) =>
        kind.Name() is var name ? char.ToUpperInvariant(name[0]) + name[1..] : "";
}
