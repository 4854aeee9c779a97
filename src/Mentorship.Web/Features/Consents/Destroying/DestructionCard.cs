using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Destroying;

/// <summary>An act of destruction with those whom it concerns, and its paper.</summary>
public sealed record DestructionCard(
    Destruction Act,
    Organisation Organisation,
    District District,
    IReadOnlyList<(string Whom, string Ground)> People,
    DateTimeOffset At
)
{
    public Document Paper =>
        Document.Of(
            District,
            $"Акт об уничтожении № {Act.Number}",
            At,
            [
                new Letterhead([Organisation.FullName], [], [.. new[] { Organisation.Address }.OfType<string>()]),
                new KindLine("АКТ"),
                new DateLine(Act.OnDay, Act.Number, null),
                new Heading("Об уничтожении персональных данных"),
                new Paragraph(
                    "В связи с отзывом согласий на обработку (распространение) персональных данных уничтожены персональные данные:"
                ),
                new Table(
                    "Чьи данные уничтожены",
                    [new("№", 0.5), new("Чьи данные", 3), new("Основание", 4)],
                    [.. People.Select((p, at) => new TableRow($"{at + 1}", p.Whom, p.Ground))]
                ),
                new Paragraph("Уничтожено:"),
                new PlainList(Act.What.Split('\n')),
                new Paragraph($"Способ: {Act.Way.TrimEnd('.')}."),
                new Paragraph(
                    "Имена в приказах и сами согласия хранятся в сроки, установленные законом, и уничтожению по этому акту не подлежат."
                ),
                .. Signers,
            ]
        ) with
        {
            Author = Organisation.FullName,
        };

    private IEnumerable<Block> Signers => Act.DoneBy.Split('\n').Select(Signer);

    // «заместитель директора, Лугова Анна Петровна», or the name first: a post begins with a small letter.
    private static Documents.Vocabulary.Signature Signer(string line)
    {
        if (line.LastIndexOf(',') is not (var at and > 0))
            return new(line, "");
        var (post, name) = (line[..at].Trim(), line[(at + 1)..].Trim());
        if (name.Length > 0 && char.IsLower(name[0]) && char.IsUpper(line[0]))
            (post, name) = (name, line[..line.IndexOf(',')].Trim());
        return new(post, Names.Signature(name));
    }

    public static async Task<DestructionCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateTimeOffset at,
        CancellationToken stop
    )
    {
        var act = await db.Destructions.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (act is null)
            return null;
        var consents = await db
            .Consents.VisibleTo(me)
            .AsNoTracking()
            .Include(c => c.Person)
            .Where(c => c.DestructionId == id)
            .OrderBy(c => c.Person.Surname)
            .ThenBy(c => c.Id)
            .ToListAsync(stop);
        return new(
            act,
            await db.Organisations.VisibleTo(me).AsNoTracking().SingleAsync(o => o.Id == act.OrganisationId, stop),
            await db.Districts.AsNoTracking().SingleAsync(d => d.Id == act.DistrictId, stop),
            [
                .. consents.Select(c =>
                    (
                        DuePage.Named(me, c.Person) ? c.Person.FullName : "обучающийся",
                        $"{c.Kind.Name()}: отзыв {Days.Digits(c.WithdrawnOn!.Value)}, {c.WithdrawnBy}"
                    )
                ),
            ],
            at
        );
    }
}
