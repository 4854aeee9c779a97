using System.Linq.Expressions;
using Mentorship.Web.Domain.Consents;

namespace Mentorship.Web.Domain.People;

/// <content>What a withdrawn consent does with a card.</content>
public sealed partial class Person
{
    private readonly List<Consent> consents = [];

    /// <summary>He has withdrawn the consent to processing: lists and files leave him out until he gives another.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Papers that he has been given, by every operator.</summary>
    public IReadOnlyList<Consent> Consents => consents;

    public void Withdraw(DateOnly on) => WithdrawnOn = on;

    public void Return() => WithdrawnOn = null;

    /// <summary>
    /// A withdrawal is addressed to one operator: there he is in no list any more, until he signs anew or begins there again,
    /// and elsewhere he stays.
    /// </summary>
    public static Expression<Func<Person, bool>> IsOpenTo(Guid organisation) =>
        p =>
            !p.Consents.Any(c =>
                c.OrganisationId == organisation
                && (c.Kind == ConsentKind.Processing || c.Kind == ConsentKind.ChildProcessing)
                && c.WithdrawnOn != null
                && !p.Consents.Any(n =>
                    n.OrganisationId == organisation
                    && (n.Kind == ConsentKind.Processing || n.Kind == ConsentKind.ChildProcessing)
                    && n.SignedOn >= c.WithdrawnOn
                    && n.WithdrawnOn == null
                )
                && !p.Employments.Any(e => e.OrganisationId == organisation && e.From > c.WithdrawnOn)
                && !p.Enrolments.Any(e => e.OrganisationId == organisation && e.From > c.WithdrawnOn)
            );

    /// <summary>Everything that rested on the consent; the name stays in orders and acts, which the law keeps.</summary>
    public void Forget()
    {
        (Email, Phone, BornOn, Request, PlaceWords) = (null, null, null, null, null);
        Profile = PersonProfile.Empty;
        Representative = Representative.None;
        MentorPlaces = null;
    }
}
