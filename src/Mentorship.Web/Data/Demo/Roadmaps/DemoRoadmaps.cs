using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Papers;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <summary>The district's roadmaps in several stages of life: last year's, this year's, a school's own, the next one as a draft.</summary>
public sealed class DemoRoadmaps(Scene scene)
{
    private readonly DemoSetting setting = scene.Setting;
    private readonly PartyDirectory directory = scene.Directory();
    private readonly List<Order> orders = [];
    private readonly List<RoadmapLife> lives = [];
    private readonly List<DemoPaper> papers = [];

    public IReadOnlyList<Order> Orders => orders;

    /// <summary>Those of the orders that were composed here.</summary>
    public IReadOnlyList<DemoPaper> Papers => papers;
    public IReadOnlyList<RoadmapLife> Lives => lives;

    /// <summary>The day on which last year's roadmap is closed and what is left of it is given up.</summary>
    public DateOnly ClosingDay => WorkingDay(new(setting.Year.StartYear, 9, 9));

    public static DateOnly StudentsApproved(int year) => WorkingDay(new(year, 1, 13));

    public void Make()
    {
        var year = setting.Year.StartYear;
        var before = Teachers(year - 1, "171-ОД");
        var teachers = Teachers(year, "187-ОД");
        teachers.Roadmap.CopiedFrom(before.Roadmap);
        new TeachersYear(scene, teachers, Changing).Plan(year);
        School(teachers, year);

        // Directives have a row of numbers of their own.
        Order(
            OrderKind.Free,
            "31-р",
            WorkingDays.After(setting.Day, -12),
            "О проведении методических дней наставничества",
            type: OrderType.Directive
        );

        var calendar = setting.Day > StudentsApproved(setting.Day.Year) ? setting.Day.Year : setting.Day.Year - 1;
        Students(calendar);
        foreach (var life in lives)
            life.Play();
        NextStep.Write(this, calendar);
    }

    internal RoadmapLife New(Direction direction, YearKind kind, int year, string title, Organisation? owner = null)
    {
        var (from, to) =
            kind == YearKind.School
                ? (new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31))
                : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var roadmap = new Roadmap(setting.District.Id, direction, kind, new(title, from, to), owner?.Id);
        var names = new Dictionary<string, string> { ["методист"] = Initials(scene.Centre.Staff[0]) };
        var life = new RoadmapLife(scene, roadmap, new RoadmapScript(kind, year, names), directory);
        lives.Add(life);
        return life;
    }

    internal DemoSetting Setting => setting;

    private RoadmapLife Teachers(int year, string number)
    {
        var life = New(Direction.Teachers, YearKind.School, year, TeachersText.Title(setting, year));
        life.Write(TeachersText.Written);
        Approve(life, number, WorkingDays.After(new(year, 8, 29), -1));
        life.On(
            WorkingDay(new(year, 9, 12)),
            _ =>
            {
                life.Enter("3.6", WorkingDay(new(year, 10, 20)), "первая встреча");
                life.Enter("3.6", WorkingDay(new(year + 1, 2, 3)), "вторая встреча");
                life.Enter("3.6", WorkingDay(new(year + 1, 4, 21)), "третья встреча");
            }
        );
        Request(life, "6.4", new(year, 10, 6), 8);
        Request(life, "6.4", new(year + 1, 2, 10), 8);
        return life;
    }

    private void Students(int year)
    {
        var life = New(Direction.Students, YearKind.Calendar, year, StudentsText.Title(setting, year));
        life.Write(StudentsText.Written);
        Approve(life, "14-ОД", StudentsApproved(year));
        Request(life, "16", new(year, 3, 11), 10);
        Request(life, "16", new(year, 10, 14), 10);
    }

    private void School(RoadmapLife district, int year)
    {
        var school = scene.Accounts.First(a => a.Role == Domain.Accounts.Role.Coordinator).Organisation!;
        var life = New(Direction.Teachers, YearKind.School, year, SchoolText.Title(school.ShortName, year), school);
        life.Write(SchoolText.Written);
        life.Roadmap.Fulfil(district.Roadmap.Draft!.InOrder().First(a => a.Number == "1.3").OriginId);
        Approve(life, "96-ОД", WorkingDay(new(year, 9, 10)), school);
    }

    private void Request(RoadmapLife life, string number, DateOnly day, int workingDays)
    {
        var came = WorkingDay(day);
        life.On(came, _ => life.Enter(number, WorkingDays.After(came, workingDays), $"запрос от {came:dd.MM.yyyy}"));
    }

    private void Approve(RoadmapLife life, string number, DateOnly day, Organisation? issuer = null) =>
        life.On(
            day,
            step =>
            {
                foreach (var activity in life.Roadmap.Draft!.InOrder())
                {
                    activity.ReadDeadline(life.Roadmap.Period, day);
                    // In a district without colleges or partners somebody has said that it is meant so.
                    if (!activity.IsClear)
                        activity.Confirm();
                }
                var order = Approving(life.Roadmap, number, step, issuer);
                // The deputy does not sign in: what is late in this roadmap is told to the curator.
                if (life.Roadmap.Direction == Direction.Students)
                    order.ControlledBy(
                        $"возложить на {Addressing.Upon(directory.People.First(p => p.Id == Deputy.Id))}",
                        Deputy.Id
                    );
                life.Roadmap.Approve(order, day, step.At);
            }
        );

    /// <summary>Composed in the portal where somebody signs in to it; on paper elsewhere.</summary>
    private Order Approving(Roadmap roadmap, string number, Step step, Organisation? issuer)
    {
        if (!scene.HasUsers)
            return Order(
                OrderKind.ApproveRoadmap,
                number,
                step.On,
                OrderPatterns.TitleOf(OrderKind.ApproveRoadmap, roadmap.Title),
                issuer
            );
        var order = ApprovalText.Draft(scene, issuer ?? scene.Department.Organisation, roadmap);
        Controlled(order, issuer);
        orders.Add(order);
        papers.Add(new(order, roadmap.Draft!, number, scene.Reviewer(roadmap).UserId, step));
        return order;
    }

    /// <summary>The order that words a roadmap anew, linked with the one that approved it.</summary>
    private Order Changing(Roadmap roadmap, string number, Step step)
    {
        var title = OrderPatterns.TitleOf(OrderKind.ChangeRoadmap, roadmap.Title);
        if (!scene.HasUsers)
            return Order(OrderKind.ChangeRoadmap, number, step.On, title);
        // What lies between in the journal was issued on paper.
        Order(
            OrderKind.Free,
            "242-ОД",
            WorkingDays.After(step.On, -1),
            "О проведении районного слёта молодых педагогов"
        );
        var approved = papers.Last(p => p.Roadmap.RoadmapId == roadmap.Id);
        var order = ApprovalText.Change(
            scene,
            roadmap,
            $"приказом от {approved.Step.On:dd.MM.yyyy} № {approved.Number}"
        );
        Controlled(order, issuer: null);
        orders.Add(order);
        papers.Add(
            new(order, roadmap.Draft!, number, scene.Reviewer(roadmap).UserId, step) { Amends = approved.Order }
        );
        return order;
    }

    private Order Order(
        OrderKind kind,
        string number,
        DateOnly day,
        string title,
        Organisation? issuer = null,
        OrderType type = OrderType.Order
    )
    {
        var order = new Order(issuer ?? scene.Department.Organisation, kind, number, day, title, type);
        Controlled(order, issuer);
        orders.Add(order);
        return order;
    }

    private void Controlled(Order order, Organisation? issuer) =>
        order.ControlledBy("оставляю за собой", issuer is null ? scene.Department.Staff[0].Id : null);

    private Person Deputy => scene.Department.Staff[1];

    internal static DateOnly WorkingDay(DateOnly day) => WorkingDays.IsWorking(day) ? day : WorkingDays.After(day, 1);

    private static string Initials(Person person) => $"{person.Surname} {person.Name[0]}. {person.Patronymic?[0]}.";
}
