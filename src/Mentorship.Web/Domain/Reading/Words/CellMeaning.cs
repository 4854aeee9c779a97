using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>What a cell looks like by its words alone; each distinct text is looked at once.</summary>
internal sealed partial class CellMeaning(PartyDirectory directory)
{
    private const int LongestDeadline = 220;
    private const int LongestParties = 400;
    private static readonly DocumentPeriod AnyYear = new(new DateOnly(2020, 9, 1), new DateOnly(2021, 8, 31));

    private readonly Dictionary<string, bool> deadlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> parties = new(StringComparer.Ordinal);

    public bool IsNumber(string text) => ItemNumber.Of(text) is not null;

    public bool IsDeadline(string text)
    {
        if (text.Length is 0 or > LongestDeadline || !Timely().IsMatch(text))
            return false;
        if (!deadlines.TryGetValue(text, out var known))
            deadlines[text] = known = DeadlineReader.Read(text, AnyYear, null, []).Kind != DeadlineKind.Unknown;
        return known;
    }

    /// <summary>Which part of the words names somebody, from 0 to 1.</summary>
    public double Parties(string text)
    {
        if (text.Length is 0 or > LongestParties || IsNumber(text))
            return 0;
        if (parties.TryGetValue(text, out var known))
            return known;
        var read = PartyReader.Read(text, directory).Parties;
        var sure = read.Where(p =>
            p.Kind is PartyKind.Person or PartyKind.Group || p.Kind == PartyKind.Body && IsName(p.Text)
        );
        return parties[text] = Math.Min(
            1,
            sure.Sum(p => p.Text.Length) / (double)Math.Max(1, text.Length - read.Count)
        );
    }

    public bool IsParties(string text) => Parties(text) > 0.6;

    /// <summary>«Разработка …», «Провести …»: what somebody does.</summary>
    public static bool IsDeed(string text) => Deed().IsMatch(text);

    // «Методические материалы» is no body: a name is capital letters, quotes or a word for a body.
    private static bool IsName(string text) => Abbreviation().IsMatch(text) || BodyWord().IsMatch(text);

    [GeneratedRegex(
        @"\d|январ|феврал|март|апрел|\bма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|квартал|месяц|недел|день|дн[яей]|раз\b|постоян|ежегодн|ежемес|еженед|ежекв|ежедн|период|срок|регулярн|системат|запрос|необходим|график|план|мере|этап|лет[оа]|осен|зим|весн|полугод|четверт|каникул|завершени|итог|бессроч|всегда|момент|после|до начала|при наличии|при при|согласно",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Timely();

    [GeneratedRegex(
        @"^(?:[А-ЯЁ][а-яё-]+(?:ание|ение|ация|яция|иция|енция|ка|вка|тие|ытие|ство|ор|бор|аж|инг|ок)\b|[А-ЯЁ][а-яё]+ть(?:ся)?\b|О(?:рганиз|беспеч|свещ))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b[А-ЯЁ]{2,}\b|«", RegexOptions.None, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(
        @"управлени|отдел|комитет|центр|служб|кабинет|департамент|министерств|школ|лице|гимнази|техникум|колледж|институт|организаци|учреждени|администраци|совет|комисси|групп",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex BodyWord();
}
