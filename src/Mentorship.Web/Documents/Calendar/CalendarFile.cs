using System.Globalization;
using System.Text;

namespace Mentorship.Web.Documents.Calendar;

public enum CalendarStatus
{
    Tentative,
    Confirmed,
    Cancelled,
}

/// <summary>An all-day event.</summary>
/// <param name="Sequence">Grows when the event moves, so that calendars take the new day.</param>
public sealed record CalendarEvent(
    string Uid,
    DateOnly Day,
    string Summary,
    string Description,
    string? Link,
    string Category,
    int Sequence,
    CalendarStatus Status
);

/// <summary>A calendar of whole days by RFC 5545: CRLF, lines of at most 75 octets, text escaped.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";
    private const int LineOctets = 75;

    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Nastavnik rayona//Deadlines//RU");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line("X-WR-CALNAME:" + Escape(name));
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Line("X-PUBLISHED-TTL:PT6H");
        foreach (var one in events)
        {
            Line("BEGIN:VEVENT");
            Line("UID:" + one.Uid);
            Line("DTSTAMP:" + stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE:" + Day(one.Day));
            Line("DTEND;VALUE=DATE:" + Day(one.Day.AddDays(1)));
            Line("SUMMARY:" + Escape(one.Summary));
            Line("DESCRIPTION:" + Escape(one.Description));
            if (one.Link is not null)
                Line("URL:" + one.Link);
            Line("CATEGORIES:" + Escape(one.Category));
            Line(FormattableString.Invariant($"SEQUENCE:{one.Sequence}"));
            Line("STATUS:" + one.Status.ToString().ToUpperInvariant());
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }
        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string content) => Fold(text, content);
    }

    public static string Escape(string text) =>
        text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A continuation begins with a blank, which counts; a letter of several octets is never cut.</summary>
    private static void Fold(StringBuilder text, string content)
    {
        var octets = 0;
        foreach (var letter in content.EnumerateRunes().Where(r => !Rune.IsControl(r)))
        {
            if (octets + letter.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
