using Mentorship.Web.Data.Demo.Bodies;

namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>Who works in an organisation of a given size: leaders first, then specialists, then the many.</summary>
public static class StaffLists
{
    public const string Deputy = "заместитель директора";

    private static readonly (Slot Slot, double Weight)[] SchoolTeachers =
    [
        (Teacher("начальные классы", 0.02), 24),
        (Teacher("русский язык и литература", 0.04), 15),
        (Teacher("математика", 0.1), 13),
        (Teacher("иностранный язык (английский)", 0.06), 10),
        (Teacher("физическая культура", 0.6), 8),
        (Teacher("история и обществознание", 0.3), 8),
        (Teacher("биология"), 4),
        (Teacher("труд (технология)", 0.55), 4),
        (Teacher("география", 0.15), 4),
        (Teacher("физика", 0.3), 4),
        (Teacher("информатика", 0.4), 4),
        (Teacher("химия"), 3),
        (Teacher("музыка"), 2),
        (Teacher("изобразительное искусство"), 2),
    ];

    private static readonly (Slot Slot, double Weight)[] Nursery =
    [
        (new("воспитатель", Men: 0.01), 20),
        (new("музыкальный руководитель", Men: 0.03), 2),
        (new("инструктор по физической культуре", Men: 0.15), 1.5),
        (new("учитель-логопед", Men: 0), 1.5),
    ];

    private static readonly (Slot Slot, double Weight)[] Circles =
    [
        .. Many(
            "педагог дополнительного образования",
            0.2,
            "хореография",
            "изобразительное творчество",
            "вокал",
            "робототехника",
            "театр",
            "краеведение",
            "шахматы",
            "декоративно-прикладное творчество",
            "авиамоделирование",
            "журналистика"
        ),
        (new("педагог-организатор"), 2),
    ];

    private static readonly (Slot Slot, double Weight)[] Sports =
    [
        .. Many(
            "тренер-преподаватель",
            0.7,
            "лыжные гонки",
            "волейбол",
            "баскетбол",
            "футбол",
            "самбо",
            "лёгкая атлетика",
            "настольный теннис",
            "хоккей"
        ),
    ];

    private static readonly (Slot Slot, double Weight)[] CollegeTeachers =
    [
        .. Many(
            "преподаватель",
            0.3,
            "русский язык и литература",
            "математика",
            "история и обществознание",
            "иностранный язык (английский)",
            "физическая культура",
            "агрономия",
            "ветеринария",
            "экономика и бухгалтерский учёт",
            "инженерная графика",
            "информатика",
            "химия и биология"
        ),
        .. Many(
            "мастер производственного обучения",
            0.7,
            "сельскохозяйственные машины",
            "слесарное дело",
            "поварское дело",
            "сварочное производство",
            "автомобильный транспорт"
        ),
    ];

    public static IReadOnlyList<Slot> For(Body body, int count)
    {
        var leaders = Leaders(body.Shape, count).Take(count).ToList();
        var many = Many(body.Shape);
        var shares = Apportion.Of(count - leaders.Count, many.Select(m => m.Weight).ToArray());
        return [.. leaders, .. many.SelectMany((m, i) => Enumerable.Repeat(m.Slot, shares[i]))];
    }

    private static IEnumerable<Slot> Leaders(Shape shape, int count) =>
        shape switch
        {
            Shape.Department => Department,
            Shape.MethodCentre => [new("директор", Men: 0.2) { LeastYears = 14 }],
            Shape.Kindergarten => Kindergarten(count),
            Shape.Supplementary => [Director(0.2), DeputyFor("учебно-воспитательной работе"), Methodist],
            Shape.SportSchool => [Director(0.7), DeputyFor("спортивной подготовке", 0.6), Methodist],
            Shape.College => College,
            _ => School(count),
        };

    private static (Slot Slot, double Weight)[] Many(Shape shape) =>
        shape switch
        {
            Shape.Department => [(new("главный специалист"), 3), (new("ведущий специалист"), 4)],
            Shape.MethodCentre => [(Methodist, 1)],
            Shape.Kindergarten => Nursery,
            Shape.Supplementary => Circles,
            Shape.SportSchool => Sports,
            Shape.College => CollegeTeachers,
            _ => SchoolTeachers,
        };

    private static Slot Methodist { get; } = new("методист") { LeastYears = 8 };

    private static Slot[] Department { get; } =
    [
        new("начальник управления образования", Men: 0.4) { LeastYears = 16 },
        new("заместитель начальника управления образования") { LeastYears = 14 },
    ];

    private static Slot[] College { get; } =
    [
        Director(0.6),
        DeputyFor("учебной работе"),
        DeputyFor("учебно-производственной работе", 0.5),
        DeputyFor("воспитательной работе"),
        Methodist,
        new("педагог-психолог", Men: 0.05),
        new("социальный педагог", Men: 0.05),
        new("преподаватель-организатор ОБЗР", "основы безопасности и защиты Родины", 0.85),
    ];

    private static IEnumerable<Slot> School(int count)
    {
        yield return Director(0.25);
        if (count >= 10)
            yield return DeputyFor("учебно-воспитательной работе");
        if (count >= 14)
            yield return new(
                "советник директора по воспитанию и взаимодействию с детскими общественными объединениями"
            );
        if (count >= 15)
            yield return new("педагог-психолог", Men: 0.05);
        if (count >= 16)
            yield return DeputyFor("воспитательной работе");
        if (count >= 17)
            yield return new("социальный педагог", Men: 0.05);
        if (count >= 18)
            yield return new("преподаватель-организатор ОБЗР", "основы безопасности и защиты Родины", 0.85);
        if (count >= 24)
            yield return new("педагог-библиотекарь", Men: 0);
        if (count >= 26)
            yield return DeputyFor("учебно-воспитательной работе");
        if (count >= 28)
            yield return new("учитель-логопед", Men: 0);
        if (count >= 34)
            yield return new("педагог дополнительного образования", "робототехника", 0.4);
    }

    private static IEnumerable<Slot> Kindergarten(int count)
    {
        yield return new("заведующий", Men: 0) { LeastYears = 10 };
        if (count >= 9)
            yield return new("старший воспитатель", Men: 0) { LeastYears = 8 };
        if (count >= 12)
            yield return new("педагог-психолог", Men: 0);
    }

    private static Slot Director(double men) => new("директор", Men: men) { LeastYears = 12 };

    private static Slot DeputyFor(string work, double men = 0.08) =>
        new($"{Deputy} по {work}", Men: men) { LeastYears = 7 };

    private static Slot Teacher(string subject, double men = 0.08) => new("учитель", subject, men);

    private static IEnumerable<(Slot, double)> Many(string post, double men, params string[] subjects) =>
        subjects.Select((subject, i) => (new Slot(post, subject, men), 1.0 + 0.5 / (i + 1)));
}
