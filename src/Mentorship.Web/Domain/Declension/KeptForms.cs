using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Declension;

/// <summary>What a kept correction is of: a part of one person's name, or a post whoever holds it.</summary>
public enum FormsOf
{
    Surname,
    GivenName,
    Patronymic,

    /// <summary>A post, or the name of a body.</summary>
    Post,
}

/// <summary>Forms that somebody put right; every later paper of the district uses them.</summary>
public sealed class KeptForms : DistrictOwned
{
    public const int NominativeMaxLength = 300;

    private KeptForms() { }

    public KeptForms(Guid districtId, FormsOf part, Guid? personId, CaseForms forms)
        : base(districtId)
    {
        if ((part == FormsOf.Post) != (personId is null))
            throw new ArgumentException("A name is somebody's, a post is nobody's.", nameof(personId));
        (Part, PersonId) = (part, personId);
        Nominative = Text.Required(forms.Nominative, "Укажите слово.", NominativeMaxLength, nameof(Nominative));
        Correct(forms);
    }

    public FormsOf Part { get; private set; }
    public Guid? PersonId { get; private set; }

    /// <summary>The word that the forms are of: after a new surname or another post they are not used.</summary>
    public string Nominative { get; private set; } = "";

    public string Genitive { get; private set; } = "";
    public string Dative { get; private set; } = "";
    public string Accusative { get; private set; } = "";
    public string Instrumental { get; private set; } = "";
    public string Prepositional { get; private set; } = "";

    public CaseForms Forms => new(Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional);

    public void Correct(CaseForms forms)
    {
        (Genitive, Dative, Accusative) = (forms.Genitive, forms.Dative, forms.Accusative);
        (Instrumental, Prepositional) = (forms.Instrumental, forms.Prepositional);
    }
}
