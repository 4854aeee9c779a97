using System.Globalization;
using System.Text;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>The words that all writers print alike.</summary>
public static class Words
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>What any face of a paper can say: no control characters, nothing that its font lacks; lines stay lines.</summary>
    public static string Clean(string text) => LineBreaks.Keep(Printable.Of(Plain(text)));

    /// <summary>For the properties of a file, where nothing breaks.</summary>
    public static string Plain(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\t')
                clean.Append(' ');
            else if (rune.Value is '\n' || !(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF))
                clean.Append(rune);
        }
        return clean.ToString();
    }

    public static string[] Lines(string text) => Clean(text).Split('\n');

    /// <summary>«18.01.2027» or ««18» января 2027 г.»; without a day a blank to be filled by hand.</summary>
    public static string Day(DateOnly? day, DocumentHabits habits) =>
        (habits.Date, day) switch
        {
            (DateStyle.Digits, { } known) => known.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            (_, { } known) => $"«{known:dd}» {Month(known)} {known.Year} г.",
            (DateStyle.Digits, null) => "____________",
            _ => "«___» ______________ г.",
        };

    public static string Number(string? number) => "№ " + (number ?? "________");

    /// <summary>«от 18.01.2027 № 118», as a letter begins.</summary>
    public static string Outgoing(LetterCorner corner, DocumentHabits habits) =>
        $"{(corner.Day is null ? "" : "от ")}{Day(corner.Day, habits)} {Number(corner.Number)}";

    public static string Approval(ApprovalStamp stamp, DocumentHabits habits) =>
        $"УТВЕРЖДАЮ\n{stamp.Post}\n____________ {stamp.Name}".TrimEnd() + $"\n{Day(stamp.Day, habits)}";

    public static string Heading(Heading heading, DocumentHabits habits) =>
        habits.HeadingInQuotes ? $"«{heading.Text}»" : heading.Text;

    /// <summary>«ПРИКАЗЫВАЮ:» alone on its line, otherwise in small letters.</summary>
    public static string OrderingWord(string word, DocumentHabits habits) =>
        (habits.OrderingWord == OrderingWordPosition.OwnLine ? word.ToUpper(Russian) : word.ToLower(Russian)) + ":";

    /// <summary>The last line of a stamp: «от 18.01.2027 № 7-ОД».</summary>
    public static string StampDate(AnnexStart annex, DocumentHabits habits) =>
        $"от {Day(annex.Day, habits)} {Number(annex.Number)}";

    private static string Month(DateOnly day) =>
        Russian.DateTimeFormat.MonthGenitiveNames[day.Month - 1].ToLower(Russian);
}
