using Mentorship.Web.Domain.Reading.Words;
using Xunit;

namespace Mentorship.Tests.Reading;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("Провести семинар", "Собрать отчёты", "Провести семинар; Собрать отчёты")]
    [InlineData("Провести семинар.", "Собрать отчёты", "Провести семинар. Собрать отчёты")]
    [InlineData("Провести семинар", "для наставников", "Провести семинар для наставников")]
    [InlineData("Провести семинар для", "Луговой школы", "Провести семинар для Луговой школы")]
    [InlineData("Провести семинар (очно,", "Луговая школа)", "Провести семинар (очно, Луговая школа)")]
    [InlineData("Провести семинар", "«Первые шаги»", "Провести семинар «Первые шаги»")]
    [InlineData("Обучить педаго-", "гов", "Обучить педагогов")]
    [InlineData("Провести слёт «Маяк»", "Издать сборник", "Провести слёт «Маяк»; Издать сборник")]
    [InlineData("", "Издать сборник", "Издать сборник")]
    public void Names_of_two_deeds_are_joined_as_a_clerk_writes(string above, string below, string joined) =>
        Assert.Equal(joined, Joining.Deeds(above, below));
}
