using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>A responsible of an activity: its words as printed and whom they mean.</summary>
public sealed class Party : DistrictOwned
{
    public const int TextMaxLength = 600;

    private Party() { }

    internal Party(Activity activity, PartyMeaning meaning, int place)
        : base(activity.DistrictId)
    {
        ActivityId = activity.Id;
        Place = place;
        Text = Cut(meaning.Text)!;
        Mean(meaning);
    }

    internal Party(Activity activity, Party earlier)
        : this(activity, earlier.Meaning, earlier.Place)
    {
        ReadBy = earlier.ReadBy;
    }

    public Guid ActivityId { get; private set; }
    public int Place { get; private set; }
    public string Text { get; private set; } = "";
    public PartyKind Kind { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public Guid? PersonId { get; private set; }

    /// <summary>A group: all organisations of these kinds.</summary>
    public OrganisationKinds Kinds { get; private set; } = OrganisationKinds.None;

    /// <summary>Of a group: whom the words leave out, «ОО, кроме СОШ № 1».</summary>
    public OrganisationIds LeftOut { get; private set; } = OrganisationIds.None;

    /// <summary>A group of those appointed: «кураторы в ОО».</summary>
    public Guid? FunctionId { get; private set; }

    /// <summary>To whom in the organisation it is addressed: «руководители».</summary>
    public string? Post { get; private set; }

    public bool IsLead { get; private set; }
    public bool ByAgreement { get; private set; }
    public string UnderstoodAs { get; private set; } = "";

    /// <summary>It is known who is meant, yet somebody should look whether it is he.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>The user who said what the words mean.</summary>
    public Guid? ReadBy { get; private set; }

    public bool IsUnclear => !Meaning.IsResolved;

    public PartyMeaning Meaning =>
        new(Text, Kind, OrganisationId, PersonId, Kinds, FunctionId, Post, IsLead, ByAgreement, UnderstoodAs)
        {
            LeftOut = LeftOut,
            IsDoubtful = IsDoubtful,
        };

    /// <summary>A person says whom the words mean; allowed after approval too: the words stay.</summary>
    public void Correct(PartyMeaning meaning, Guid by)
    {
        Mean(meaning with { IsDoubtful = false });
        ReadBy = by;
    }

    private void Mean(PartyMeaning meaning)
    {
        (Kind, OrganisationId, PersonId) = (meaning.Kind, meaning.OrganisationId, meaning.PersonId);
        (Kinds, LeftOut) = (meaning.Kinds, meaning.LeftOut);
        (FunctionId, Post) = (meaning.FunctionId, Cut(meaning.Post, 200));
        (IsLead, ByAgreement) = (meaning.IsLead, meaning.ByAgreement);
        UnderstoodAs = Cut(meaning.UnderstoodAs) ?? "";
        IsDoubtful = meaning.IsDoubtful;
    }

    private static string? Cut(string? words, int most = TextMaxLength) =>
        words is { Length: > 0 } && words.Length > most ? words[..most] : words;
}
