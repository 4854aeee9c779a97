using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>What is left after the date and names a place: «…, актовый зал СОШ № 1».</summary>
internal static class PlaceParser
{
    private static readonly string[] Stems =
    [
        "зал",
        "кабинет",
        "каб",
        "сош",
        "мбоу",
        "маоу",
        "мкоу",
        "мбу",
        "мау",
        "мку",
        "мбдоу",
        "мадоу",
        "мдоу",
        "школ",
        "лице",
        "гимнази",
        "колледж",
        "техникум",
        "сад",
        "дворц",
        "дворец",
        "дом",
        "дк",
        "цдт",
        "ддт",
        "центр",
        "библиотек",
        "баз",
        "здани",
        "адрес",
        "ул",
        "улиц",
        "администраци",
        "управлени",
        "онлайн",
        "дистанционно",
        "площадк",
        "аудитори",
        "музе",
        "район",
        "город",
        "актов",
        "каб",
        "платформ",
        "видеоконференц",
        "вкс",
        "конференц",
        "гбпоу",
        "кгбпоу",
        "институт",
        "университет",
        "оош",
        "стадион",
        "сферум",
    ];

    public static string? Read(Cursor cursor)
    {
        var at = cursor.At;
        cursor.SkipMarks(",.;()-\n");
        cursor.AnyOf("место проведения", "место");
        cursor.SkipMarks(":-");
        var (start, found, when) = (cursor.Start, false, false);
        while (!cursor.IsOver)
        {
            var word = cursor[0];
            found |= word.Kind == TokenKind.Word && Stems.Any(s => word.Text.StartsWith(s, StringComparison.Ordinal));
            when |= IsWhen(cursor);
            cursor.At++;
        }
        if (found && !when)
            return Folded(cursor.Text[start..]);
        cursor.At = at;
        return null;
    }

    // «; детские сады – до 1 ноября» is another deadline; «ул. 8 Марта» is an address.
    private static bool IsWhen(Cursor cursor)
    {
        var word = cursor[0].Text;
        if (cursor[0].Kind != TokenKind.Word)
            return false;
        if (Vocabulary.Month(word) is not null)
            return !(cursor.IsStem("ул", -2) || cursor.IsStem("ул", -3));
        return word is "далее" or "затем"
            || word.StartsWith("ежегодн", StringComparison.Ordinal)
            || word.StartsWith("ежемес", StringComparison.Ordinal)
            || word.StartsWith("ежекв", StringComparison.Ordinal);
    }

    private static string Folded(string place)
    {
        var one = string.Join(' ', place.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', ',', ';', ' ');
        while (one.EndsWith(')') && !one.Contains('(', StringComparison.Ordinal))
            one = one[..^1].TrimEnd('.', ',', ';', ' ');
        return one;
    }
}
