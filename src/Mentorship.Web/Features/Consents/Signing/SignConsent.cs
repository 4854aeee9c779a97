using Mentorship.Web.Data;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Consents.Signing;

/// <summary>A paper came back: it holds from its day, and who had withdrawn is in lists again.</summary>
public static class SignConsent
{
    public static void TakeSignature(
        this PortalDb db,
        Consent consent,
        Person person,
        Signature signature,
        DateOnly today
    )
    {
        consent.Sign(signature, person, today);
        var isProcessing = consent.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing;
        if (isProcessing && person.WithdrawnOn <= consent.SignedOn && consent.IsValidOn(today))
            person.Return();
        db.Journal.Note("consent.signed", because: null);
    }
}
