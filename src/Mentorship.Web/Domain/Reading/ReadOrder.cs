using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

/// <summary>The face of the order, texts as printed.</summary>
/// <param name="Preamble">From «В соответствии …» to «ПРИКАЗЫВАЮ».</param>
public sealed record ReadOrder(
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Place,
    string? Title,
    string? Preamble,
    ReadSigner Signer,
    IReadOnlyList<ReadPoint> Points
)
{
    /// <summary>«приказ», «распоряжение», «постановление»; null when nothing names it.</summary>
    public string? Kind { get; init; }

    /// <summary>The points are printed without numbers: the portal counts them.</summary>
    public bool IsUnnumbered { get; init; }

    /// <summary>Paragraphs without a number before the first numbered point: they stand in the preamble.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];
}

public sealed record ReadSigner(string? Post, string? Name);

/// <param name="Number">As printed: «2.1», «а».</param>
public sealed record ReadPoint(string Number, string Text)
{
    /// <summary>1 for «2.», 2 for «2.1.» and for «а)» under «2.».</summary>
    public int Level { get; init; } = 1;
    public SourcePlace? Place { get; init; }
}

public enum AnnexKind
{
    Other,
    Programme,
    Roadmap,
    Indicators,
    WorkingGroup,
}

/// <param name="Number">Of its stamp; null for a single annex and when no stamp is printed.</param>
/// <param name="Text">What is not read as a table is kept as text, a line for each paragraph.</param>
public sealed record ReadAnnex(string? Number, string? Title, AnnexKind Kind, string Text)
{
    /// <summary>What stands over the table of the annex and under it; none where a list and no table was read.</summary>
    public string? OverTable { get; init; }
    public string? UnderTable { get; init; }

    /// <summary>Of a programme: what it expects by years.</summary>
    public IReadOnlyList<ReadExpectation> Expected { get; init; } = [];

    /// <summary>Under «УТВЕРЖДЕНА …», or under «Приложение …»; null where nothing is stamped.</summary>
    public bool? IsApproved { get; init; }
    public SourcePlace? Place { get; init; }
}

/// <summary>«2022 г. – в 60 % организаций (24: 13 – ДОУ, 11 – МОУ)» of an expected result.</summary>
/// <param name="Result">The expected result that the line stands under.</param>
public sealed record ReadExpectation(string? Result, string Period, string Text)
{
    public decimal? Percent { get; init; }
    public int? Count { get; init; }
}
