using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>The roadmap as a file: as the order prints it with states, its duties, the matrix.</summary>
internal sealed class RoadmapWorkbook(
    RoadmapHeading heading,
    IReadOnlyList<ReviewRow> rows,
    MatrixPage matrix,
    IReadOnlyDictionary<Guid, string> people,
    DateOnly day
)
{
    private string[] Title =>
        [
            heading.Text?.Title ?? heading.Title,
            heading.Text?.OrderWords is { } approved
                ? $"{approved} Состояние на {Days.Words(day)}"
                : $"{heading.State.Name()}. Состояние на {Days.Words(day)}",
        ];

    public async Task WriteAsync(Stream target, Provenance provenance, CancellationToken stop)
    {
        using var book = new StyledBook();
        WriteText(book);
        if (matrix.Bodies.Count > 0)
        {
            WriteDuties(book);
            WriteMatrix(book);
        }
        book.AddProvenance(provenance);
        await book.WriteAsync(target, stop);
    }

    private void WriteText(StyledBook book)
    {
        var sheet = book.Add(
            "Дорожная карта",
            Title,
            [
                ("№", 7),
                ("Мероприятие", 46),
                ("Результат", 26),
                ("Срок", 22),
                ("Понято", 24),
                ("Ближайший срок", 13),
                ("Ответственный", 24),
                ("Состояние", 22),
                ("Принято", 9),
                ("Из", 7),
                ("С опозданием", 11),
                ("На проверке", 10),
                ("Просрочено", 11),
            ]
        );
        Guid? section = null;
        foreach (var row in rows)
        {
            if (row.Text.SectionId != section)
            {
                section = row.Text.SectionId;
                sheet.Section(row.Text.SectionName);
            }
            var tally = row.Current?.Tally;
            object?[] values =
            [
                row.Text.Number,
                row.Text.Details is { } details ? $"{row.Text.Title}\n{details}" : row.Text.Title,
                row.Text.Result,
                row.Text.Deadline,
                row.Text.Understood.Replace("понято: ", "", StringComparison.Ordinal),
                row.Times.FirstOrDefault(t => !t.Tally.IsSettled)?.DueOn,
                row.Text.Responsible,
                row.Word,
                tally?.Done,
                tally?.Asked,
                tally?.Late,
                tally?[Standing.Submitted],
                row.Current is null ? null : row.Total.Overdue,
            ];
            sheet.Row(values, row.Mark == StateMark.Overdue ? [7, 12] : []);
        }
        sheet.Filter();
    }

    private void WriteDuties(StyledBook book)
    {
        var sheet = book.Add(
            "Поручения",
            Title,
            [
                ("№", 7),
                ("Мероприятие", 50),
                ("Кто исполняет", 28),
                ("Исполнение", 22),
                ("Начало", 12),
                ("Срок", 12),
                ("Состояние", 22),
                ("Исполнено", 12),
                ("Дней просрочки", 11),
            ]
        );
        var names = matrix.Bodies.ToDictionary(b => b.Id, b => b.Name);
        foreach (var (row, duty) in Duties())
        {
            var standing = duty.On(day);
            object?[] values =
            [
                row.Text.Number,
                row.Text.Title,
                duty.OrganisationId is { } body ? names.GetValueOrDefault(body)
                : duty.PersonId is { } person ? people.GetValueOrDefault(person)
                : null,
                duty.Label,
                duty.StartsOn,
                duty.DueOn,
                standing.Mark().Word(),
                standing == Standing.AcceptedBefore ? null : duty.DoneOn,
                standing == Standing.Overdue ? day.DayNumber - duty.DueOn.DayNumber : null,
            ];
            sheet.Row(values, standing == Standing.Overdue ? [6, 8] : []);
        }
        sheet.Filter();
    }

    private IEnumerable<(ReviewRow Row, DutyState Duty)> Duties() =>
        rows.SelectMany(r => matrix.Duties(r.Text.OriginId).Select(d => (r, d)));

    private void WriteMatrix(StyledBook book)
    {
        var sheet = book.Add(
            "Матрица",
            Title,
            [("№", 7), ("Мероприятие", 46), .. matrix.Bodies.Select(b => (b.Name, 3.6)), ("Принято", 9), ("Из", 7)]
        );
        foreach (var row in matrix.Rows)
        {
            var cells = matrix.Bodies.Select(b => row.Cells.GetValueOrDefault(b.Id)).ToList();
            object?[] values =
            [
                row.Text.Number,
                row.Text.Title,
                .. cells.Select(c => c is null ? null : Sign(c.Standing)),
                row.Done,
                row.Asked,
            ];
            sheet.Row(
                values,
                [.. cells.Index().Where(c => c.Item?.Standing == Standing.Overdue).Select(c => c.Index + 2)],
                cells
                    .Index()
                    .Where(c => c.Item is not null && Colour(c.Item.Standing) is not null)
                    .ToDictionary(c => c.Index + 2, c => Colour(c.Item!.Standing)!)
            );
        }
        sheet.Filter();
        sheet.Spread(from: 3, to: 2 + matrix.Bodies.Count);
        sheet.Row(
            [
                null,
                "+ принято, ± с опозданием, ~ в работе, ? на проверке, < возвращено, > просят продлить, ! просрочено, · не начато, – снято, * исполнено до внесения",
            ],
            []
        );
    }

    private static string? Colour(Standing standing) =>
        standing switch
        {
            Standing.Accepted => "#DFF0E6",
            Standing.AcceptedLate => "#BFDDCB",
            Standing.InProgress => "#D8E9F6",
            Standing.Submitted => "#DDD2F0",
            Standing.Returned => "#F3D5A0",
            Standing.ExtensionAsked => "#FBE9CC",
            Standing.Overdue => "#F4C3BE",
            Standing.Waived or Standing.AcceptedBefore => "#EAE7E0",
            _ => null,
        };

    private static string Sign(Standing standing) =>
        standing switch
        {
            Standing.Accepted => "+",
            Standing.AcceptedLate => "±",
            Standing.InProgress => "~",
            Standing.Submitted => "?",
            Standing.Returned => "<",
            Standing.ExtensionAsked => ">",
            Standing.Overdue => "!",
            Standing.Waived => "–",
            Standing.AcceptedBefore => "*",
            _ => "·",
        };
}
