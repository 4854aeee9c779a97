using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Whether a letterhead calls an institution by a name that it does not have: schools of one number are many.</summary>
internal static partial class IssuerName
{
    private const int ShortestName = 3;

    public static bool IsAnothers(DirectoryBody body, string printed)
    {
        var names = body.Aliases.Append(body.ShortName).Append(body.FullName).ToList();
        // A directory that keeps nobody's honorary name says nothing of it.
        var said = names.Exists(n => Honorary().IsMatch(n)) ? printed : Honorary().Replace(printed, "");
        var places = PaperPlace.Names(said);
        var own = names.SelectMany(Words).ToList();
        return Capitals(Region().Replace(said, ""))
            .Any(w => !places.Exists(p => IsSame(p, w)) && !own.Exists(o => IsSame(o, w)));
    }

    private static bool IsSame(string one, string other) => TerritoryName.AreSame(one, other);

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(m => m.Value);

    // In a letterhead of capitals and small letters whole words of capitals are letters that stand for words.
    private static IEnumerable<string> Capitals(string printed)
    {
        var isMixed = printed.Any(char.IsLower);
        return Words(printed)
            .Where(w =>
                w.Length >= ShortestName
                && char.IsUpper(w[0])
                && !(isMixed && !w.Any(char.IsLower))
                && !Common().IsMatch(w)
            );
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    // What many institutions are called alike, and the letters of their legal forms.
    [GeneratedRegex(
        @"^(?:муницип|государств|федерал|росси|краев|областн|район|городск|сельск|бюдж|каз[её]н|автоном|частн|общеобраз|образоват|дошкол|дополнит|профессион|учрежд|организац|школ|средн|основн|начальн|вечерн|лице|гимнази|детск|сад|центр|техникум|колледж|училищ|дом|двор[е]?ц|творч|развит|комбинир|компенсир|общеразв|присмотр|вид|реб[её]н|филиал|имени|интернат|кадет|корпус|спортив|искусств|музык|художеств|юнош|методич|информац|станци|класс|углубл|изучен|отдельн|предмет|геро|советск|союз|орден|федерац|управлен|отдел|комитет|департамент|администрац|\p{L}{0,6}(?:оу|ош|доу|дод|удо|црр|ддт|дюсш|дши|имц|рмк|ммс)$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Common();

    [GeneratedRegex(@"\b(?:имени|им\.)\s*[^«»""№\n]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Honorary();

    [GeneratedRegex(
        @"\p{Lu}[\p{L}-]+(?:ой|ого)\s+(?:области|края|республики)|республик[аи]\s+\p{Lu}[\p{L}-]+",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Region();
}
