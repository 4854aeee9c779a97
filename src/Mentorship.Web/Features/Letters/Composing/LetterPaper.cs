using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Letters.Composing;

/// <summary>A letter as a document: head, corner with number and addressee, subject, paragraphs, signature, who prepared it.</summary>
public static class LetterPaper
{
    public static Document Make(
        Letter letter,
        District district,
        IReadOnlyList<Organisation> to,
        string? number,
        DateOnly? day,
        DateTimeOffset at,
        HeadForms? heads = null
    )
    {
        List<Block> blocks =
        [
            Head(letter.Issuer, district),
            new LetterCorner(day, number, Addressees.Of(letter, to, heads)),
            new Heading(letter.Title.TrimEnd('.')),
            .. (letter.Body ?? "").Split('\n').Where(line => line.Length > 0).Select(line => new Paragraph(line)),
            new Signature(letter.SignerPost ?? "", letter.SignerName ?? ""),
        ];
        if (letter.ExecutorName is { } executor)
            blocks.Add(new ExecutorNote(executor, letter.ExecutorPhone));
        if (Addressees.AreListed(letter, to))
            blocks.AddRange([
                new PageBreak(),
                new Subheading("Список рассылки"),
                .. to.Select((o, at) => new Paragraph($"{at + 1}. {o.ShortName}")),
            ]);
        var named = number is null ? "проект" : $"№ {number}";
        return new Document($"Письмо {named} «{letter.Title}»", at, blocks)
        {
            Author = letter.Issuer.FullName,
            Layout = district.Layout,
            // A letter is no order: its subject stands at the left, plain.
            Habits = district.Habits with
            {
                Heading = HeadingPosition.Left,
                HeadingInQuotes = false,
            },
        };
    }

    public static FrozenText Freeze(
        Letter letter,
        District district,
        IReadOnlyList<Organisation> to,
        string number,
        DateOnly day,
        DateTimeOffset at
    ) => Freeze(letter, district, to, number, day, at, HeadForms.Empty);

    public static FrozenText Freeze(
        Letter letter,
        District district,
        IReadOnlyList<Organisation> to,
        string number,
        DateOnly day,
        DateTimeOffset at,
        HeadForms heads
    )
    {
        var json = DocumentJson.Write(Make(letter, district, to, number, day, at, heads));
        return new(json, DocumentJson.Hash(json));
    }

    private static Letterhead Head(Organisation issuer, District district) =>
        issuer.Kind == OrganisationKind.Department
            ? Letterhead.Of(district)
            : new([issuer.FullName], [district.Name], [.. new[] { issuer.Address, issuer.Phone }.OfType<string>()]);
}
