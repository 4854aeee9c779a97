using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>A post in the singular and the plural, and where such people work when nothing more is said.</summary>
/// <param name="Leads">There is one such person: after a name it says who he is.</param>
/// <param name="HasSubject">The words behind it belong to the post: «учитель физики».</param>
internal sealed record PostHead(string One, string Many, OrganisationKinds Kinds, bool Leads, bool HasSubject);

/// <summary>The built-in posts of an education department and of schools.</summary>
internal static class PostWords
{
    private static readonly OrganisationKinds Older = new([OrganisationKind.School, OrganisationKind.College]);

    /// <summary>Kindergartens are headed by their «заведующие».</summary>
    private static readonly OrganisationKinds Directed = new([
        .. OrganisationKinds.Teaching.List.Where(k => k != OrganisationKind.Kindergarten),
    ]);
    private static readonly OrganisationKinds Office = new([
        OrganisationKind.Department,
        OrganisationKind.MethodCentre,
    ]);

    public static readonly NameTree<PostHead> Heads = new();

    /// <summary>What a deputy deputises for, in the genitive.</summary>
    public static readonly NameTree<string> Chiefs = Tree(
        "директор=директора; руководитель=руководителя; начальник=начальника; глава=главы; заведующий=заведующего; "
            + "председатель=председателя; министр=министра"
    );

    /// <summary>Words before a post, in the singular and the plural.</summary>
    public static readonly NameTree<string> Modifiers = Tree(
        "старший=старшие; главный=главные; ведущий=ведущие; младший=младшие; школьный=школьные; "
            + "муниципальный=муниципальные; районный=районные; молодой=молодые; городской=городские; первый=первые; "
            + "ио=и.о.; врио=врио; исполняющий обязанности=исполняющий обязанности"
    );

    /// <summary>Groups of people that act as one.</summary>
    public static readonly NameTree<Collective> Collectives = new();

    static PostWords()
    {
        Add(Directed, true, "директор директора");
        Add(OrganisationKinds.Teaching, true, "руководитель руководители; заместитель заместители; завуч завучи");
        Add(One(OrganisationKind.Kindergarten), true, "заведующий заведующие");
        Add(Office, true, "начальник начальники; методист методисты; специалист специалисты; инспектор инспекторы");
        Add(Office, true, "консультант консультанты; эксперт эксперты; бухгалтер бухгалтеры; юрист юристы");
        Add(OrganisationKinds.None, true, "глава главы; председатель председатели; секретарь секретари; член члены");
        Add(OrganisationKinds.None, true, "лидер лидеры; участник участники; исполнитель исполнители");
        Add(
            OrganisationKinds.Teaching,
            false,
            "педагог педагоги; психолог психологи; логопед логопеды; тьютор тьюторы"
        );
        Add(
            OrganisationKinds.Teaching,
            false,
            "педагог-психолог педагоги-психологи; педагог-логопед педагоги-логопеды"
        );
        Add(OrganisationKinds.Teaching, false, "педагог-организатор педагоги-организаторы");
        Add(OrganisationKinds.Teaching, false, "педагог-наставник педагоги-наставники");
        Add(OrganisationKinds.Teaching, false, "социальный_педагог социальные_педагоги");
        Add(
            OrganisationKinds.Teaching,
            false,
            "молодой_специалист молодые_специалисты; молодой_педагог молодые_педагоги"
        );
        Add(OrganisationKinds.Teaching, false, "педагогический_работник педагогические_работники");
        Add(OrganisationKinds.Teaching, false, "наставник наставники; наставляемый наставляемые; куратор кураторы");
        Add(OrganisationKinds.Teaching, false, "координатор координаторы; ответственный ответственные");
        Add(OrganisationKinds.Teaching, false, "организатор организаторы; сотрудник сотрудники; работник работники");
        Add(OrganisationKinds.Teaching, false, "родитель родители; законный_представитель законные_представители");
        Add(OrganisationKinds.Teaching, false, "обучающийся обучающиеся; воспитанник воспитанники");
        Add(
            One(OrganisationKind.School),
            false,
            "классный_руководитель классные_руководители; учащийся учащиеся; ученик ученики"
        );
        Add(
            One(OrganisationKind.School),
            false,
            "учитель-логопед учителя-логопеды; учитель-предметник учителя-предметники"
        );
        Add(
            One(OrganisationKind.School),
            false,
            "учитель-наставник учителя-наставники; учитель-дефектолог учителя-дефектологи"
        );
        Add(
            One(OrganisationKind.School),
            false,
            "библиотекарь библиотекари; педагог-библиотекарь педагоги-библиотекари"
        );
        Add(One(OrganisationKind.School), false, "старшеклассник старшеклассники; выпускник выпускники");
        Add(One(OrganisationKind.School), false, "учитель учителя", hasSubject: true);
        Add(
            Older,
            false,
            "советник_директора_по_воспитанию_и_взаимодействию_с_детскими_общественными_объединениями "
                + "советники_директоров_по_воспитанию_и_взаимодействию_с_детскими_общественными_объединениями"
        );
        Add(
            Older,
            false,
            "советник_директора советники_директоров; советник советники; вожатый вожатые; преподаватель-организатор преподаватели-организаторы"
        );
        Add(One(OrganisationKind.Kindergarten), false, "воспитатель воспитатели");
        Add(One(OrganisationKind.College), false, "студент студенты; мастер мастера", hasSubject: false);
        Add(
            One(OrganisationKind.College),
            false,
            "мастер_производственного_обучения мастера_производственного_обучения"
        );
        Add(One(OrganisationKind.College), false, "преподаватель преподаватели", hasSubject: true);
        Add(
            One(OrganisationKind.Supplementary),
            false,
            "педагог_дополнительного_образования педагоги_дополнительного_образования"
        );
        Add(One(OrganisationKind.Sport), false, "тренер тренеры; тренер-преподаватель тренеры-преподаватели");

        foreach (var (name, field) in new[] { ("ЗДУВР", "УВР"), ("ЗДВР", "ВР"), ("ЗДУР", "УР"), ("ЗДНМР", "НМР") })
            Heads.Add(
                name,
                new PostHead(
                    $"заместитель директора по {field}",
                    $"заместители директора по {field}",
                    OrganisationKinds.Teaching,
                    true,
                    false
                )
            );
        Heads.Add(
            "замдиректора",
            new PostHead("заместитель директора", "заместители директора", OrganisationKinds.Teaching, true, false)
        );

        Gather(OrganisationKinds.Teaching, "администрация; профком; профсоюзный комитет; педагогический коллектив");
        Gather(
            OrganisationKinds.Teaching,
            "педагогический совет; педсовет; управляющий совет; первичная профсоюзная организация"
        );
        Gather(OrganisationKinds.Teaching, "психологическая служба; социально-психологическая служба");
        Gather(
            One(OrganisationKind.School),
            "ШМО; школьное методическое объединение; совет старшеклассников; школьная служба примирения"
        );
        Gather(OrganisationKinds.None, "ответственные лица; ответственные должностные лица; должностные лица");
        Gather(
            OrganisationKinds.None,
            "рабочая группа; муниципальная рабочая группа; творческая группа; проектная группа"
        );
        Gather(OrganisationKinds.None, "экспертная группа; экспертная комиссия; проектный офис; координационный совет");
        Gather(
            OrganisationKinds.None,
            "методический совет; методсовет; совет наставников; методическое объединение; РМО; ММО; "
                + "районный совет наставников; муниципальный совет наставников; городской совет наставников; "
                + "районный методический совет; муниципальный методический совет; городской методический совет"
        );
        Gather(OrganisationKinds.None, "районное методическое объединение; муниципальное методическое объединение");
        Gather(
            OrganisationKinds.None,
            "городское методическое объединение; ГМО; профессиональное сообщество; комиссия"
        );
        Gather(
            OrganisationKinds.None,
            "методическое объединение учителей; методическая служба; совет обучающихся; совет отцов"
        );
    }

    private static OrganisationKinds One(OrganisationKind kind) => new([kind]);

    private static void Add(OrganisationKinds kinds, bool leads, string posts, bool hasSubject = false)
    {
        foreach (var post in posts.Split("; "))
        {
            var (one, many) = (post.Split(' ')[0].Replace('_', ' '), post.Split(' ')[1].Replace('_', ' '));
            Heads.Add(one, new PostHead(one, many, kinds, leads, hasSubject));
        }
    }

    private static void Gather(OrganisationKinds kinds, string names)
    {
        foreach (var name in names.Split("; "))
            Collectives.Add(name, new Collective(name, kinds));
    }

    private static NameTree<string> Tree(string pairs)
    {
        var tree = new NameTree<string>();
        foreach (var pair in pairs.Split("; "))
            tree.Add(pair.Split('=')[0], pair);
        return tree;
    }
}

internal sealed record Collective(string Name, OrganisationKinds Kinds);
