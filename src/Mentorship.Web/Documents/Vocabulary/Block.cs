using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>A part of a document. The vocabulary is closed: a writer knows each of them.</summary>
public abstract record Block
{
    private protected Block() { }
}

/// <summary>The lines over everything: «Приреченский район», then the name of the body in bold, then its address and phone.</summary>
[method: System.Text.Json.Serialization.JsonConstructor]
public sealed record Letterhead(IReadOnlyList<string> Name, IReadOnlyList<string> Above, IReadOnlyList<string> Details)
    : Block
{
    public Letterhead(params string[] name)
        : this(name, [], []) { }

    /// <summary>As the settings of the district say.</summary>
    public static Letterhead Of(District district) =>
        new([district.DepartmentName], Lines(district.Letterhead.Above), Lines(district.Letterhead.Details));

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}

/// <summary>«ПРИКАЗ», «РАСПОРЯЖЕНИЕ»; a document of no kind leaves it out.</summary>
public sealed record KindLine(string Word) : Block;

/// <summary>Date, number and place; what a draft has not yet is a blank to be filled by hand.</summary>
public sealed record DateLine(DateOnly? Day, string? Number, string? Place) : Block;

/// <summary>The top of a letter: on the left its day and number, on the right whom it is for, lines as lines.</summary>
public sealed record LetterCorner(DateOnly? Day, string? Number, string Addressee) : Block;

/// <summary>«УТВЕРЖДАЮ» in the right corner, over a line for the signature.</summary>
/// <param name="Name">«И. О. Белов»; none where the post says who it is already.</param>
public sealed record ApprovalStamp(string Post, string? Name, DateOnly? Day) : Block;

/// <summary>«О закреплении наставнических пар»</summary>
public sealed record Heading(string Text) : Block;

/// <summary>A title within the text of an annex or a note.</summary>
public sealed record Subheading(string Text) : Block;

/// <param name="OrderingWord">«приказываю»; a document that orders nothing has none.</param>
public sealed record Preamble(string Text, string? OrderingWord) : Block;

public sealed record Paragraph(string Text) : Block;

public sealed record PlainList(IReadOnlyList<string> Items) : Block;

/// <summary>The last point, which takes the number after those of the part.</summary>
public sealed record Control(string Text) : Block;

/// <summary>Post on the left, in as many lines as it takes; «С. В. Горбунов» on the right of its last line.</summary>
public sealed record Signature(string Post, string Name) : Block;

/// <summary>Who prepared it: small print at the foot of the page.</summary>
public sealed record ExecutorNote(string Name, string? Phone) : Block;

public sealed record PageBreak : Block;

/// <summary>Another paper in the same file: on a new page, its pages numbered from one.</summary>
public sealed record NewPaper : Block;

/// <summary>A code that a phone reads, and the same in words.</summary>
public sealed record QrMark(string Content, string Caption) : Block;
