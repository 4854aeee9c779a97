using System.Text;
using Mentorship.Web.Documents.Calendar;
using Xunit;

namespace Mentorship.Tests.Documents;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Stamp = new(2027, 1, 15, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_is_an_event_of_a_whole_day_that_calendars_understand()
    {
        var text = Write("Назначить; кураторов, всех");

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", text);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\n", text);
        Assert.Contains("\r\nDTSTAMP:20270115T070000Z\r\n", text);
        Assert.Contains("\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\n", text);
        Assert.Contains("SUMMARY:Назначить\\; кураторов\\, всех\r\n", text);
    }

    [Fact]
    public void Lines_have_at_most_75_octets_and_unfolding_gives_the_text_back()
    {
        const string Letters = "Жя ё,;\\n\n😀aЩ–№";
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var words = string.Concat(
                Enumerable
                    .Range(0, random.Next(200))
                    .Select(_ => Letters.EnumerateRunes().ElementAt(random.Next(Letters.EnumerateRunes().Count())))
            );

            var text = Write(words);

            Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
            Assert.Contains(
                $"\r\nSUMMARY:{CalendarFile.Escape(words)}\r\n",
                text.Replace("\r\n ", "", StringComparison.Ordinal)
            );
        }
    }

    private static string Write(string summary) =>
        CalendarFile.Write(
            "Сроки: Заречный район",
            [
                new CalendarEvent(
                    "1@nastavnik-rayona",
                    new DateOnly(2027, 1, 31),
                    summary,
                    "Карта\nВ работе",
                    "https://portal.example/obligations/1",
                    "Карта",
                    2,
                    CalendarStatus.Confirmed
                ),
            ],
            Stamp
        );
}
