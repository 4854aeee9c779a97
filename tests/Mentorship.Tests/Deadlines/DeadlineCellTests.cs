using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

/// <summary>Deadlines line by line beside those of whom each line speaks.</summary>
public sealed class DeadlineCellTests
{
    [Fact]
    public void A_short_name_does_not_stand_in_a_longer_one()
    {
        string[] parties = ["ДО", "ДОУ", "школы"];

        var read = DeadlineCell.Spread(
            DeadlineCell.Read("до 5 мая\nдо 15 мая", "ДО\nДОУ, школы", parties, PhraseTable.SchoolYear, null),
            parties
        );

        Assert.Equal(
            ["ДО 05.05", "ДОУ 15.05", "школы 15.05"],
            read.Occurrences.Select(o => $"{o.Party} {o.Due:dd.MM}").Order(StringComparer.Ordinal)
        );
    }
}
