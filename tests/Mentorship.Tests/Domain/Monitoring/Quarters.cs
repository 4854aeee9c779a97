using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Tests.Domain.Monitoring;

/// <summary>A period, a school and its return, with the figures that the registry would have.</summary>
internal sealed class Quarters
{
    public static readonly DateOnly AsOf = new(2027, 1, 1);
    public static readonly DateOnly Opened = new(2027, 1, 2);
    private static readonly Guid District = Guid.CreateVersion7();

    public IReadOnlyList<MentoringForm> Forms { get; } = MentoringForm.Usual(District);
    public MonitoringPeriod Period { get; }
    public Organisation School { get; }
    public Return Return { get; }
    public ReturnForm Form { get; }
    public Dictionary<string, string?> Live { get; }

    public Quarters(OrganisationKind kind = OrganisationKind.School)
    {
        Period = new(District, AsOf, Opened.AddDays(14), null, Opened);
        School = new(District, kind, "Степная СОШ", null, new(2010, 9, 1));
        Return = new(Period, School);
        Form = ReturnForm.For(Forms);
        Live = new(StringComparer.Ordinal)
        {
            [Cells.Students10To19] = "400",
            [Cells.Students15To19] = "90",
            [Cells.Mentees] = "30",
            [Cells.StudentMentors] = "6",
            [Cells.Covered] = "45",
            [Cells.Teachers] = "38",
            [Cells.YoungTeachers] = "5",
            [Cells.YoungWithMentor] = "4",
            [Cells.TeacherMentors] = "4",
            [Cells.TeacherMentees] = "5",
            [Cells.OfForm(Forms[0].Id)] = "5",
            [Cells.OfForm(Forms[4].Id)] = "12",
            [Cells.ProgrammesApproved] = "9",
            [Cells.ProgrammesCompleted] = "2",
            [Cells.Orders] = "№ 12 от 10.09.2026",
            [Cells.ActsExpected] = "8",
            [Cells.ActsInForce] = "6",
        };
    }

    public CellSpec this[string key] => Form.Cells.Single(c => c.Key == key);

    public IReadOnlyList<Remark> Remarks(IReadOnlyDictionary<string, string?>? before = null, Spread? spread = null) =>
        ReturnRules.Check(
            Form,
            School.Kind,
            Form.Of(School.Kind).ToDictionary(c => c.Key, c => Return.ValueOf(c.Key, Live.GetValueOrDefault(c.Key))),
            before,
            spread ?? Spread.Of([])
        );

    public void Send(Block? only = null, DateOnly? on = null) =>
        Return.Send(Form, Live, Remarks(), only, on ?? Opened.AddDays(5));

    public QuarterFigures Figures(string name = "Степная СОШ", params (string Key, string? Value)[] but)
    {
        var values = Form.Cells.ToDictionary(c => c.Key, c => Live.GetValueOrDefault(c.Key));
        foreach (var (key, value) in but)
            values[key] = value;
        return new(
            "Заречный район",
            Period.Name,
            AsOf,
            Period.DueOn,
            [.. Form.Cells.Select(c => new FigureColumn(c.Key, c.Block, c.Name, c.Head, c.Kind, c.Counts))],
            [
                Row(School.Id, name, OrganisationKind.School, values),
                Row(
                    Guid.CreateVersion7(),
                    "Детский сад «Ивушка»",
                    OrganisationKind.Kindergarten,
                    new(StringComparer.Ordinal) { [Cells.Teachers] = "12" }
                ),
            ],
            ["Положение о наставничестве", "Дорожная карта"],
            [new(Cells.OfForm(Forms[0].Id), Forms[0].Name, false, [new(School.Id, name, 5, 4, 5)])],
            [
                new(
                    "young-teachers",
                    "Доля молодых педагогов с наставником",
                    true,
                    null,
                    1,
                    4,
                    6,
                    66.7m,
                    85,
                    2026,
                    [new(AsOf, 66.7m)],
                    [new(School.Id, School.Id, null)]
                ),
                new("covered", "Охвачено с начала реализации", false, "человек", 0, 45, null, 45, 40, 2026, [], []),
            ],
            [new("Дорожная карта района", new(10, 6, 2, 2))]
        );
    }

    private static FigureRow Row(Guid id, string name, OrganisationKind kind, Dictionary<string, string?> values) =>
        new(
            id,
            name,
            kind,
            ReturnState.Accepted,
            Opened.AddDays(3),
            values,
            [new(Cells.Teachers, "Сверено со штатным расписанием")],
            ["в силе", "нет"],
            new(4, 2, 1, 1)
        );
}
