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
        var (start, found) = (cursor.Start, false);
        while (!cursor.IsOver)
        {
            var word = cursor[0];
            found |= word.Kind == TokenKind.Word && Stems.Any(s => word.Text.StartsWith(s, StringComparison.Ordinal));
            cursor.At++;
        }
        if (found)
            return Folded(cursor.Text[start..]);
        cursor.At = at;
        return null;
    }

    private static string Folded(string place)
    {
        var one = string.Join(' ', place.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', ',', ';', ' ');
        return one.EndsWith(')') && !one.Contains('(', StringComparison.Ordinal) ? one[..^1] : one;
    }
}
