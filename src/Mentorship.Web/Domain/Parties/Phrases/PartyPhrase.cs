using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>One party as it is written, before it is known whom it means.</summary>
internal sealed class PartyPhrase
{
    public int Start { get; set; }
    public int End { get; set; }

    /// <summary>Several when one name is of several bodies.</summary>
    public IReadOnlyList<DirectoryBody> Bodies { get; set; } = [];
    public OrganisationKinds? Group { get; set; }
    public PostPhrase? Post { get; set; }

    /// <summary>Whose the post is, as printed: «МБУ ИМЦ».</summary>
    public string Whose { get; set; } = "";
    public PersonPhrase? Person { get; set; }

    /// <summary>«ИМЦ (Кравцова Н.П.)»: who heads the body.</summary>
    public PersonPhrase? Head { get; set; }

    /// <summary>«руководители ОО (Иванов И.И.)»: all who are named in brackets; of a group nobody knows what for.</summary>
    public List<PersonPhrase> Bracketed { get; } = [];

    /// <summary>«Кравцова Н.П. (педагоги)»: what the person answers for.</summary>
    public string? Direction { get; set; }

    /// <summary>The words name a body that the directory does not know.</summary>
    public string? NewBody { get; set; }

    /// <summary>Words that are in no directory, as printed.</summary>
    public string? Stranger { get; set; }

    /// <summary>«ОО, кроме СОШ № 1».</summary>
    public IReadOnlyList<DirectoryBody> LeftOut { get; set; } = [];
    public int Exceptions { get; set; }
    public bool Leads { get; set; }

    /// <summary>«№ 3» of «школы № 1, 3»: what the words of the series say holds for it too.</summary>
    public bool Continues { get; set; }
    public bool ByAgreement { get; set; }
    public bool Doubtful { get; set; }

    public bool IsKnown => Bodies.Count > 0 || Group is not null || Post is not null || Person is not null;
}

internal enum Number
{
    One,
    Many,

    /// <summary>«директора»: of one, or several; what stands behind it decides.</summary>
    Either,
}

/// <summary>A post in the nominative, singular and plural.</summary>
internal sealed record PostPhrase(string One, string Many, Number Number, bool Oblique, OrganisationKinds Kinds)
{
    public bool Leads { get; init; }
    public DirectoryFunction? Function { get; init; }
    public bool Doubtful { get; init; }

    public string Words(bool one) => Number == Number.One || Number == Number.Either && one ? One : Many;

    public PostPhrase With(string more) =>
        this with
        {
            One = $"{One} {more}",
            Many = $"{Many} {more}",
            Function = null,
        };
}

/// <summary>A name as it is written; a first name or patronymic may be one letter.</summary>
internal sealed record PersonPhrase(string Surname, string? Name, string? Patronymic, string Printed);
