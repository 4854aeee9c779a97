using System.Text.RegularExpressions;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>A programme as a document: who, why, the plan as a table, corrections, signatures.</summary>
public static partial class ProgrammePaper
{
    private static readonly Column[] Columns =
    [
        new("№", 5, Align.Centre),
        new("Мероприятие, задание", 30),
        new("Срок", 14),
        new("Планируемый результат", 22),
        new("Фактический результат", 22),
        new("Отметка наставника", 17),
    ];

    public static Document Make(
        PairHead head,
        PairRow row,
        Domain.Programmes.Programme programme,
        District district,
        DateTimeOffset at
    )
    {
        var reads = head.ReadsWords;
        return Document.Of(
            district,
            $"Персонализированная программа наставничества, {head.People.Title}",
            at,
            [
                new Letterhead(head.Pair.Organisation.FullName),
                Stamp(head.Pair.Organisation, programme),
                new KindLine("ПРОГРАММА НАСТАВНИЧЕСТВА"),
                .. programme.ApprovedOn is null ? (Block[])[new Paragraph("Проект, не утверждена")] : [],
                Facts(head, row, programme),
                .. reads ? Words(programme) : [],
                new Subheading("План"),
                new Table("План программы", Columns, [.. Rows(programme, reads)]),
                .. reads ? Corrections(programme) : [],
                .. programme.Outcome is { } outcome && reads
                    ? (Block[])[new Subheading("Итог"), .. Lines(outcome)]
                    : [],
                .. Signatures("Наставник", row.Mentors, row, programme),
                .. Signatures("Наставляемый", row.Mentees, row, programme),
            ]
        );
    }

    private static IEnumerable<Block> Signatures(
        string what,
        IEnumerable<MemberRow> side,
        PairRow row,
        Domain.Programmes.Programme programme
    ) => PaperPeople.Then(side, row, programme.ApprovedOn).Select(m => new Signature(what, PaperPeople.Signs(m)));

    /// <summary>Whoever has approved it; before that the head of the organisation, with blanks for the hand.</summary>
    private static ApprovalStamp Stamp(Organisation organisation, Domain.Programmes.Programme programme) =>
        programme.ApprovedBy is { } by
            ? Stamp(by, programme.ApprovedOn)
            : new(
                Addressing.Capital(Workplaces.Of(organisation.HeadPost ?? "Руководитель", organisation.ShortName)),
                PersonForms.SignatureOf(organisation.HeadName),
                null
            );

    // The post above, the name beside the line for the hand: «Директор МБОУ СОШ № 2 А. П. Крутова».
    private static ApprovalStamp Stamp(string by, DateOnly? on) =>
        SignedName().Match(by) is { Success: true } name
            ? new(by[..name.Index].TrimEnd(' ', ','), PersonForms.SignatureOf(name.Value.Trim()), on)
            : new(by, null, on);

    [GeneratedRegex(
        @"(?<=\S[\s,]+)(?:(?:\p{Lu}\.\s*){1,2}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s+(?:\p{Lu}\.\s*){1,2}|\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}]+\s\p{Lu}[\p{L}]+(?:ич|на|ична|оглы|кызы))\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex SignedName();

    private static Table Facts(PairHead head, PairRow row, Domain.Programmes.Programme programme)
    {
        var pair = head.Pair;
        (string Name, string? Value)[] facts =
        [
            ("Наставник", PaperPeople.WholeOf(row.Mentors, row, programme.ApprovedOn)),
            ("Стаж и категория наставника", PaperPeople.SkillOf(row.Mentors, row, programme.ApprovedOn)),
            ("Наставляемый", PaperPeople.WholeOf(row.Mentees, row, programme.ApprovedOn)),
            ("Стаж и категория наставляемого", PaperPeople.SkillOf(row.Mentees, row, programme.ApprovedOn)),
            ("Организация", pair.Organisation.ShortName),
            ("Форма", pair.Form.Name),
            ("Вид", pair.Kind.Name),
            ("Ролевая модель", pair.RoleModel),
            ("Предмет", pair.Subject),
            ("Срок", $"{Days.Digits(programme.From)} – {Days.Digits(programme.To)}"),
            ("Встречи", pair.Rhythm.Name()),
        ];
        return new(
            "О паре",
            [new("О паре", 30), new("Сведения", 70)],
            [.. facts.Where(f => f.Value is not null).Select(f => new TableRow(f.Name, f.Value!))]
        );
    }

    private static IEnumerable<Block> Words(Domain.Programmes.Programme programme)
    {
        (string Name, string? Value)[] words =
        [
            ("Выявленные дефициты", programme.Deficits),
            ("Сильные стороны", programme.Strengths),
            ("Цель", programme.Goal),
            ("Задачи", programme.Tasks),
            ("Ожидаемые результаты", programme.Expected),
        ];
        return words
            .Where(w => w.Value is not null)
            .SelectMany(w => (Block[])[new Subheading(w.Name), .. Lines(w.Value!)]);
    }

    private static IEnumerable<TableRow> Rows(Domain.Programmes.Programme programme, bool reads) =>
        programme.InOrder.Select(s => new TableRow(
            $"{s.Place + 1}",
            s.Title,
            s.DueOn is { } due ? Days.Digits(due) : "",
            s.Planned ?? "",
            string.Join(
                '\n',
                new[]
                {
                    s.DoneOn is { } done ? Days.Digits(done)
                    : programme.CompletedOn is null ? null
                    : "снято",
                    reads ? s.Actual : null,
                }.OfType<string>()
            ),
            reads ? s.Mark ?? "" : ""
        ));

    private static IEnumerable<Block> Corrections(Domain.Programmes.Programme programme) =>
        programme.Corrections.Count == 0
            ? []
            :
            [
                new Subheading("Корректировки"),
                new Table(
                    "Корректировки программы",
                    [new("Дата", 14), new("Причина", 30), new("Что изменено", 56)],
                    [
                        .. programme
                            .Corrections.OrderBy(c => c.On)
                            .Select(c => new TableRow(Days.Digits(c.On), c.Because, c.What)),
                    ]
                ),
            ];

    private static IEnumerable<Block> Lines(string words) => words.Split('\n').Select(line => new Paragraph(line));
}
