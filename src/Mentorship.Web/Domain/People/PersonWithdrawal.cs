namespace Mentorship.Web.Domain.People;

/// <content>What a withdrawn consent does with a card.</content>
public sealed partial class Person
{
    /// <summary>He has withdrawn the consent to processing: lists and files leave him out until he gives another.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public void Withdraw(DateOnly on) => WithdrawnOn = on;

    public void Return() => WithdrawnOn = null;

    /// <summary>Everything that rested on the consent; the name stays in orders and acts, which the law keeps.</summary>
    public void Forget()
    {
        (Email, Phone, BornOn, Request) = (null, null, null, null);
        Profile = PersonProfile.Empty;
        Representative = Representative.None;
        MentorPlaces = null;
    }
}
