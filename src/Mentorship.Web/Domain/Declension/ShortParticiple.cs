using Mentorship.Web.Domain.Declension.Phrases;
using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension;

/// <summary>«Утверждён», «утверждена», «утверждено», «утверждены»: agrees with the head of a title or with a person.</summary>
public sealed record ShortParticiple(string Masculine, string Feminine, string Neuter, string Plural)
{
    public static readonly ShortParticiple Approved = new("утверждён", "утверждена", "утверждено", "утверждены");
    public static readonly ShortParticiple Appointed = new("назначен", "назначена", "назначено", "назначены");
    public static readonly ShortParticiple Amended = new("изменён", "изменена", "изменено", "изменены");

    /// <summary>By the head noun of «Состав рабочей группы»; not sure where nothing told its gender.</summary>
    public (string Word, bool IsCertain) With(string? title)
    {
        var phrase = Phrase.Read(title, animate: false);
        return (With(phrase.Agreement ?? Agreement.Masculine), phrase.AgreementIsCertain);
    }

    public string With(Agreement agreement) =>
        agreement switch
        {
            Agreement.Masculine => Masculine,
            Agreement.Feminine => Feminine,
            Agreement.Neuter => Neuter,
            _ => Plural,
        };

    public string With(Sex sex) => sex is Sex.Female ? Feminine : Masculine;
}
