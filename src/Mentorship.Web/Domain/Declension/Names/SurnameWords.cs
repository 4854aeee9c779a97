using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>Surnames that the ending alone would decline wrongly; small letters, е for ё.</summary>
internal static class SurnameWords
{
    /// <summary>French ones stressed on the last vowel, and endings of Turkic names.</summary>
    public static readonly HashSet<string> Unchanged = Alphabet.Set(
        "дюма тома дега люка ферма петипа золя труайя скаля оглы кызы заде"
    );

    /// <summary>First parts of double surnames that do not change there; «Ван» alone does.</summary>
    public static readonly HashSet<string> FirstParts = Alphabet.Set(
        "бонч тер мелик сен сент шолом грум нор кара ван фон дер ден вар абу аль эль бен ибн де ла ле да ди дю мак"
    );

    /// <summary>-ин and -ов that are not Russian: «Чаплином».</summary>
    public static readonly HashSet<string> Foreign = Alphabet.Set(
        "чаплин дарвин грин кронин франклин цеппелин бюлов баттерлин гершвин годвин болдуин кюхлин куин шин цин"
    );

    public static readonly HashSet<string> LikeNouns = Alphabet.Set(
        // «Зверобоя», not «Зверобого»
        "зверобой громобой разбой водопой герой прибой перебой покой устой берегой козлобой водолой стрибой "
            // «Евгения», not «Евгенего»: given names
            + "евгений антоний арсений ксений "
            // «Калины», not «Калиной»
            + "калина щербина судьбина сова корова голова вдова основа подкова дуброва рева"
    );

    /// <summary>«Долиной» after a husband or father Долин, «Долины» after one called Долина.</summary>
    public static readonly HashSet<string> PerhapsNouns = Alphabet.Set(
        "долина малина середина смородина былина лучина кручина дружина вершина обнова"
    );

    public static readonly HashSet<string> InChiy = Alphabet.Set(
        "горячий рабочий певчий подьячий ловчий кравчий стряпчий зодчий"
    );

    /// <summary>Stressed on the ending: «Ткачом».</summary>
    public static readonly HashSet<string> InCh = Alphabet.Set(
        "ткач палач богач трубач силач скрипач грач сыч усач рогач"
    );

    public static readonly HashSet<string> StressedEnd = Alphabet.Set(
        "лапша левша каланча епанча душа межа ханжа паранджа"
    );

    /// <summary>Surnames that are words with a vowel that comes and goes.</summary>
    public static readonly HashSet<string> Fleeting = Alphabet.Set(
        "лев павел бобер осетр орел козел дятел осел щегол заяц пес лоб конек огонек царек хорек соколок дубок зубок молоток "
            + "цветок листок песок носок сурок желток поток сынок бобок "
            + "камень ремень корень гребень перстень"
    );

    /// <summary>-ок that stays: «Чеснока».</summary>
    public static readonly HashSet<string> KeepVowel = Alphabet.Set(
        "чеснок пророк игрок знаток седок ездок восток срок"
    );
}
