namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>Shortened words of an office: «зам.», «гл.», «отв.».</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, string> WithDot = new(StringComparer.Ordinal)
    {
        ["адм"] = "администрация",
        ["вед"] = "ведущий",
        ["воспит"] = "воспитатель",
        ["гл"] = "главный",
        ["дир"] = "директор",
        ["кур"] = "куратор",
        ["исп"] = "исполнитель",
        ["кл"] = "классный",
        ["мун"] = "муниципальный",
        ["нач"] = "начальник",
        ["обр"] = "образовательный",
        ["орг"] = "организация",
        ["пед"] = "педагог",
        ["преп"] = "преподаватель",
        ["психол"] = "психолог",
        ["соц"] = "социальный",
        ["спец"] = "специалист",
        ["ст"] = "старший",
        ["шк"] = "школа",
    };

    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["зав"] = "заведующий",
        ["зам"] = "заместитель",
        ["замы"] = "заместители",
        ["муниц"] = "муниципальный",
        ["отв"] = "ответственный",
        ["рук"] = "руководитель",
    };

    /// <summary>Abbreviations that are also written letter by letter: «У О».</summary>
    public static readonly string[] Spaced = ["уо", "оо", "оу", "имц", "имс", "доу", "сош"];

    private static readonly (string Head, string Tail, string Full)[] Hyphened =
    [
        ("рук", "ль", "руководитель"),
        ("рук", "ля", "руководителя"),
        ("рук", "лю", "руководителю"),
        ("рук", "ли", "руководители"),
        ("рук", "лей", "руководителей"),
        ("рук", "лям", "руководителям"),
        ("зав", "щий", "заведующий"),
        ("зав", "щая", "заведующая"),
        ("зав", "щие", "заведующие"),
        ("зав", "щим", "заведующим"),
        ("зам", "ль", "заместитель"),
        ("зам", "ли", "заместители"),
        ("нач", "к", "начальник"),
        ("нач", "ки", "начальники"),
        ("спец", "т", "специалист"),
        ("спец", "ты", "специалисты"),
        ("дир", "р", "директор"),
        ("дир", "ра", "директора"),
        ("кур", "р", "куратор"),
        ("кур", "ры", "кураторы"),
        ("кур", "рам", "кураторам"),
    ];

    /// <summary>«рук-ли», «зав-щие»: the middle of the word is left out.</summary>
    public static string? Contracted(string head, string rest) =>
        Array.Find(Hyphened, h => h.Head == head && h.Tail == rest).Full;

    public static string? Full(string word, bool dot) =>
        Always.TryGetValue(word, out var full) || dot && WithDot.TryGetValue(word, out full) ? full : null;
}
