using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Orders.Forms;

/// <summary>One word in its cases; an empty field is what the rules say.</summary>
public sealed class CasesForm
{
    public string? Genitive { get; set; }
    public string? Dative { get; set; }
    public string? Accusative { get; set; }
    public string? Instrumental { get; set; }
    public string? Prepositional { get; set; }

    public CaseForms Over(CaseForms rules) =>
        rules.Corrected(Genitive, Dative, Accusative, Instrumental, Prepositional);

    public static CasesForm Of(CaseForms forms) =>
        new()
        {
            Genitive = forms.Genitive,
            Dative = forms.Dative,
            Accusative = forms.Accusative,
            Instrumental = forms.Instrumental,
            Prepositional = forms.Prepositional,
        };
}

/// <summary>A person's name and post in the cases in which orders print them.</summary>
public sealed class PersonFormsForm
{
    public CasesForm Surname { get; set; } = new();
    public CasesForm GivenName { get; set; } = new();
    public CasesForm Patronymic { get; set; } = new();
    public CasesForm Post { get; set; } = new();

    public CasesForm this[FormsOf part] =>
        part switch
        {
            FormsOf.Surname => Surname,
            FormsOf.GivenName => GivenName,
            FormsOf.Patronymic => Patronymic,
            _ => Post,
        };

    public static PersonFormsForm Of(IReadOnlyList<KnownForms> known)
    {
        CasesForm Now(FormsOf part) =>
            known.FirstOrDefault(k => k.Part == part) is { } there ? CasesForm.Of(there.Now.Forms) : new();
        return new()
        {
            Surname = Now(FormsOf.Surname),
            GivenName = Now(FormsOf.GivenName),
            Patronymic = Now(FormsOf.Patronymic),
            Post = Now(FormsOf.Post),
        };
    }
}

/// <summary>A part of a person's name or his post: what the rules say of it and what is printed now.</summary>
public sealed record KnownForms(FormsOf Part, Declined Rules, Declined Now)
{
    public bool IsKept => Rules.Forms != Now.Forms;

    public static IReadOnlyList<KnownForms> Of(DirectoryPerson person, FormsBook book)
    {
        var name = new PersonName(person.Surname, person.Name, person.Patronymic);
        var (rules, now) = (PersonForms.Of(name, person.Sex), PersonForms.Of(name, person.Sex, book.Of(person.Id)));
        List<KnownForms> known = [new(FormsOf.Surname, rules.Surname, now.Surname)];
        if (person.Name is not null)
            known.Add(new(FormsOf.GivenName, rules.Name, now.Name));
        if (rules.Patronymic is { } patronymic)
            known.Add(new(FormsOf.Patronymic, patronymic, now.Patronymic!));
        if (person.Post is { } post)
            known.Add(new(FormsOf.Post, PostForms.Of(post), book.Post(post)));
        return known;
    }
}
