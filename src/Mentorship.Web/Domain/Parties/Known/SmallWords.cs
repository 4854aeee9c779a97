using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>Words around parties: who leads, who is only asked, what a heading is, how a place is named.</summary>
internal static class SmallWords
{
    public static readonly NameTree<bool> Lead = Tree(
        "ответственный исполнитель; координатор; главный исполнитель; головной исполнитель; основной исполнитель; "
            + "ответственный; куратор мероприятия; исполнитель; отв. исп.; отв. исполнитель; организатор; ведущая организация"
    );

    public static readonly NameTree<bool> Agreement = Tree(
        "по согласованию; по соглашению; с согласия; по договорённости"
    );

    public static readonly NameTree<bool> Advice = Tree("рекомендовать; рекомендуется; просить; предложить");

    /// <summary>Of who signs the paper: the head of the department, of a school in its own.</summary>
    public static readonly NameTree<bool> Myself = Tree(
        "оставляю за собой; оставляю за собою; возлагаю на себя; беру на себя; контроль оставляю за собой"
    );

    public static readonly NameTree<bool> Headings = Tree(
        "ответственные; ответственный; исполнители; исполнитель; соисполнители; участники; "
            + "ответственные лица; соисполнитель; контроль; ответственные за исполнение; партнёры; организаторы"
    );

    public static readonly NameTree<bool> Between = Tree(
        "а также; совместно с; совместно со; при участии; с участием; при поддержке; с привлечением; и; во взаимодействии с; "
            + "поручить; назначить; возложить на; обязать; вместе с; контроль возложить на; в лице; назначить ответственным; "
            + "назначить ответственными; все; всем; каждая; каждый; для; из числа"
    );

    private const string Forms =
        "МБУ; МКУ; МАУ; МУ; МБОУ; МКОУ; МАОУ; МОУ; МБДОУ; МКДОУ; МАДОУ; МДОУ; МБУДО; МАУДО; МКУДО; ГБУ; ГКУ; ГАУ; "
        + "ГБОУ; ГКОУ; ГАОУ; ГБПОУ; ГАПОУ; КГБПОУ; КГБОУ; КГБУ; КГАУ; ОГАОУ; ОГБОУ; ОГАПОУ; ОГБПОУ; ОГБУ; ФГБОУ; ФГБОУ ВО; "
        + "МБУ ДО; МАУ ДО; МКУ ДО; МБОУ ДО; МБОУ ДОД; МБУ ДПО; МКУ ДПО; МАУ ДПО; ГАУ ДПО; ГБУ ДПО; ГБОУ ДПО; ОГАОУ ДПО; "
        + "КГБУ ДПО; ООО; АО; ПАО; ОАО; ЗАО; ИП; АНО; НКО; КГАУ ДПО; КГБОУ ДПО; ГАОУ ДПО; "
        + "муниципальное бюджетное учреждение; муниципальное казённое учреждение; муниципальное автономное учреждение; "
        + "муниципальное бюджетное общеобразовательное учреждение; муниципальное казённое общеобразовательное учреждение; "
        + "муниципальное автономное общеобразовательное учреждение; общество с ограниченной ответственностью; "
        + "муниципальное бюджетное дошкольное образовательное учреждение; муниципальное учреждение; "
        + "муниципальное бюджетное учреждение дополнительного образования";

    public static readonly NameTree<bool> LegalForms = Tree(Forms);

    /// <summary>«МАУ», «ГБПОУ»: what a body is by law, and no name of one.</summary>
    public static readonly HashSet<string> LegalLetters = new(
        Forms.Split("; ").Where(f => f.All(char.IsUpper)),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> BodyStems =
    [
        .. "управление центр отдел комитет служба кабинет институт библиотека музей дом департамент министерство дворец "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat(
                "станция клуб академия университет колледж техникум гимназия лицей фонд администрация школа".Split(' ')
            )
            .Concat(
                "сад детсад предприятие завод общество организация учреждение агентство театр храм больница".Split(' ')
            )
            .Concat("поликлиника комиссариат полиция редакция совхоз хозяйство кооператив союз ассоциация".Split(' '))
            .Concat("райком горком комиссия совет штаб отряд дума собрание прокуратура инспекция".Split(' '))
            .Select(Stem.Of),
    ];

    private static readonly HashSet<string> Places =
    [
        .. "город поселок село станица деревня район округ область край республика территория городской муниципальный "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat("администрация хутор поселение образование".Split(' '))
            .Select(Stem.Of),
        "г",
        "гор",
        "пгт",
        "мо",
        "зато",
        "п",
        "с",
        "ст",
        "д",
        "рп",
    ];

    private static readonly HashSet<string> Directions =
    [
        .. "вр увр ур нмр мр нр ир ахр ахч ахд бж ит икт умр увп пр упр увир вир".Split(' '),
    ];

    public static bool IsBody(Term term) => term.IsWord && BodyStems.Contains(term.Stem);

    /// <summary>«город», «МО»; a single small letter is one only before a name.</summary>
    public static bool IsPlace(Term term, Term next) =>
        term.IsWord
        && Places.Contains(term.Stem)
        && (term.Text.Length > 2 || term.Caps || !term.Capital && next is { IsWord: true, Capital: true });

    /// <summary>«УВР» of «по УВР».</summary>
    public static bool IsDirection(Term term) => term.IsWord && Directions.Contains(term.Text);

    private static NameTree<bool> Tree(string names)
    {
        var tree = new NameTree<bool>();
        foreach (var name in names.Split("; "))
            tree.Add(name, true);
        return tree;
    }
}
