using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Features.Consents.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Texts;

public sealed record TextVersion(ConsentText Text, int Papers);

/// <summary>A kind in the list: its last version, how many there are and how many papers stand under them.</summary>
public sealed record TextLine(ConsentKind Kind, ConsentText? Last, int Versions, int Papers, int PapersUnderLast)
{
    public static async Task<IReadOnlyList<TextLine>> ReadAsync(PortalDb db, CurrentUser me)
    {
        var texts = await db.ConsentTexts.VisibleTo(me).AsNoTracking().ToListAsync();
        var signed = await db
            .Consents.VisibleTo(me)
            .Where(c => c.SignedOn != null)
            .GroupBy(c => c.TextId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        return
        [
            .. from kind in Enum.GetValues<ConsentKind>()
            let own = texts.Where(t => t.Kind == kind).OrderByDescending(t => t.Number).ToList()
            select new TextLine(
                kind,
                own.FirstOrDefault(),
                own.Count,
                own.Sum(t => signed.GetValueOrDefault(t.Id)),
                own.Count == 0 ? 0 : signed.GetValueOrDefault(own[0].Id)
            ),
        ];
    }
}

/// <summary>A text beside the sheet that it prints, with blanks where a person will stand.</summary>
public sealed record TextDesk(
    IReadOnlyList<TextVersion> Versions,
    ConsentText Text,
    ConsentWords Words,
    District District,
    DateOnly Today,
    DateTimeOffset At
)
{
    public Document Paper =>
        ConsentPaper.Make(
            [
                new ConsentSheet(Text.Kind, Words)
                {
                    Operator = "Полное название организации",
                    OperatorAddress = "её адрес",
                    IsChild = Text.Kind == ConsentKind.ChildProcessing,
                    SignsToo = Text.Kind == ConsentKind.ChildProcessing,
                    Pair =
                        Text.Kind == ConsentKind.ThisPair
                            ? new PairOnPaper(
                                "учитель – учитель",
                                "фамилия, имя, отчество",
                                "фамилия, имя, отчество",
                                Today,
                                Today.AddMonths(9),
                                null
                            )
                            : null,
                },
            ],
            District,
            At
        );
}
