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

    public static string? Full(string word, bool dot) =>
        Always.TryGetValue(word, out var full) || dot && WithDot.TryGetValue(word, out full) ? full : null;
}
