namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>Words beside a drawing: there is no measuring of text on the server, so letters are weighed.</summary>
public static class TimelineWords
{
    public static double Width(string text) => text.Sum(Width);

    /// <summary>As much of the text as there is room for, in units of the drawing.</summary>
    public static string Cut(string text, double room)
    {
        if (Width(text) <= room)
            return text;
        var left = room - Width('…');
        return string.Concat(text.TakeWhile(letter => (left -= Width(letter)) >= 0)).TrimEnd(' ', ',', '.', '(', '«')
            + "…";
    }

    private static double Width(char letter) =>
        letter switch
        {
            ' ' or '\u00a0' or '.' or ',' or ':' or 'i' or 'l' or '(' or ')' or '/' or '-' => 4.4,
            'ш' or 'щ' or 'ж' or 'ю' or 'ф' or 'ы' or 'м' or 'm' or 'w' or '…' => 10.2,
            _ when char.IsUpper(letter) => 9.6,
            _ => 7.5,
        };
}
