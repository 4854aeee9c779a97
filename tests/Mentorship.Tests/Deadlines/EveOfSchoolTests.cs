using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class EveOfSchoolTests
{
    private static readonly DateOnly Signed = new(2025, 8, 25);

    [Theory]
    [InlineData("август", "2026-08-31", true)]
    [InlineData("до 31 августа", "2026-08-31", true)]
    [InlineData("последняя неделя августа", "2026-08-31", true)]
    [InlineData("до 20 августа", "2026-08-31", false)]
    [InlineData("летние месяцы", "2026-08-31", false)]
    [InlineData("до 31 августа 2026 года", "2026-08-31", false)]
    [InlineData("до 31.08.26", "2026-08-31", false)]
    [InlineData("май", "2026-08-31", false)]
    [InlineData("ежемесячно", "2026-08-31", false)]
    public void A_day_between_the_order_and_its_school_year_is_asked_about(string phrase, string to, bool isAsked)
    {
        var period = new DocumentPeriod(new DateOnly(2025, 9, 1), DateOnly.Parse(to));
        var read = DeadlineReader.Read(phrase, period, Signed, []);

        var doubt = EveOfSchool.Ask(read.Kind, phrase, read.Occurrences, period, Signed);

        Assert.Equal(isAsked, doubt is not null);
    }
}
