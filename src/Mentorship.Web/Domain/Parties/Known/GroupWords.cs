using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>
/// The built-in words for organisations of a kind. «ОО» are all that teach: schools, kindergartens, supplementary
/// education and colleges, as an order of the department means them.
/// </summary>
internal static class GroupWords
{
    public static readonly OrganisationKinds Partners = new([
        OrganisationKind.Enterprise,
        OrganisationKind.Nonprofit,
        OrganisationKind.University,
        OrganisationKind.Culture,
        OrganisationKind.Sport,
    ]);

    private static readonly (OrganisationKinds Kinds, string Words)[] Table =
    [
        (
            OrganisationKinds.Teaching,
            "образовательные организации; ОО; ОУ; МОО; образовательные учреждения; учебные заведения; "
                + "организации образования; учреждения образования; подведомственные организации; подведомственные учреждения; "
                + "подведомственные образовательные организации; подведомственные образовательные учреждения; "
                + "муниципальные образовательные организации; муниципальные образовательные учреждения"
        ),
        (
            One(OrganisationKind.School),
            "школы; общеобразовательные организации; общеобразовательные учреждения; СОШ; ООШ; ОШ; МБОУ; МКОУ; МАОУ; МОУ; "
                + "лицеи; гимназии; ОО школы; муниципальные общеобразовательные организации; "
                + "муниципальные общеобразовательные учреждения; средние школы; основные школы"
        ),
        (
            One(OrganisationKind.Kindergarten),
            "детские сады; ДОУ; ДОО; МБДОУ; МКДОУ; МАДОУ; МДОУ; МДОО; д/с; детсады; дошкольные организации; "
                + "дошкольные учреждения; дошкольные образовательные организации; дошкольные образовательные учреждения"
        ),
        (
            One(OrganisationKind.Supplementary),
            "организации дополнительного образования; УДО; УДОД; ОДО; ОДОД; МБУДО; "
                + "организации дополнительного образования детей; учреждения дополнительного образования; "
                + "учреждения дополнительного образования детей; образовательные организации дополнительного образования; "
                + "организации ДО; учреждения ДО"
        ),
        (
            One(OrganisationKind.College),
            "колледжи; техникумы; СПО; ПОО; ПОУ; СПОУ; организации СПО; учреждения СПО; профессиональные организации; "
                + "профессиональные образовательные организации; профессиональные образовательные учреждения; "
                + "учреждения среднего профессионального образования; организации среднего профессионального образования"
        ),
        (
            One(OrganisationKind.University),
            "вузы; университеты; организации высшего образования; образовательные организации высшего образования"
        ),
        (
            One(OrganisationKind.Enterprise),
            "предприятия; работодатели; организации-работодатели; предприятия-партнёры; предприятия-работодатели"
        ),
        (Partners, "организации-партнёры; партнёры; социальные партнёры; партнёрские организации; партнёры программы"),
        (One(OrganisationKind.Culture), "учреждения культуры; организации культуры; дома культуры"),
        (
            One(OrganisationKind.Sport),
            "спортивные школы; спортшколы; ДЮСШ; СШОР; спортивные организации; спортивные учреждения; учреждения спорта"
        ),
        (
            One(OrganisationKind.Nonprofit),
            "некоммерческие организации; НКО; общественные организации; общественные объединения"
        ),
        (One(OrganisationKind.MethodCentre), "методические центры"),
        (
            One(OrganisationKind.Administration),
            "администрации муниципальных образований; администрации муниципалитетов"
        ),
        (
            One(OrganisationKind.Department),
            "органы управления образованием; МОУО; муниципальные органы управления образованием"
        ),
    ];

    /// <summary>Schools of one type, which the directory does not tell from the others: the reader asks.</summary>
    private static readonly string[] SomeSchools =
    [
        "лицеи",
        "гимназии",
        "СОШ",
        "ООШ",
        "ОШ",
        "средние школы",
        "основные школы",
    ];

    /// <summary>Words that also mean something else: the reader asks.</summary>
    private static readonly string[] Doubtful = ["ДО", "дополнительное образование"];

    /// <summary>Words for the one department of a district, when its directory has no alias for them.</summary>
    private static readonly string[] Departments =
    [
        "УО",
        "управление образования",
        "отдел образования",
        "комитет по образованию",
        "департамент образования",
        "ОУО",
        "МОУО",
    ];

    public static readonly NameTree<GroupMeaning> Tree = Build();

    public static readonly NameTree<bool> DepartmentTree = Build(Departments);

    /// <summary>«школы», «школы и детские сады»: words that are read back as these kinds.</summary>
    public static string Name(OrganisationKinds kinds)
    {
        if (Array.Find(Table, t => t.Kinds == kinds) is { Words: { } words })
            return words.Split(';')[0];
        var names = kinds.List.Select(k => Name(One(k))).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} и {names[^1]}";
    }

    /// <summary>These kinds have a name of their own.</summary>
    public static bool IsOneWord(OrganisationKinds kinds) => Array.Exists(Table, t => t.Kinds == kinds);

    private static OrganisationKinds One(OrganisationKind kind) => new([kind]);

    private static NameTree<GroupMeaning> Build()
    {
        var tree = new NameTree<GroupMeaning>();
        foreach (var (kinds, words) in Table)
        foreach (var name in words.Split("; "))
            tree.Add(name, new GroupMeaning(kinds, Array.IndexOf(SomeSchools, name) >= 0));
        foreach (var name in Doubtful)
            tree.Add(name, new GroupMeaning(One(OrganisationKind.Supplementary), true));
        return tree;
    }

    private static NameTree<bool> Build(string[] names)
    {
        var tree = new NameTree<bool>();
        foreach (var name in names)
            tree.Add(name, true);
        return tree;
    }
}

internal sealed record GroupMeaning(OrganisationKinds Kinds, bool Doubtful);
