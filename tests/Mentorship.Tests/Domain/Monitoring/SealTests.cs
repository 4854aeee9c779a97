using System.Reflection;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

public sealed class SealTests
{
    private static readonly DateTimeOffset At = new DateTimeOffset(
        2027,
        1,
        20,
        10,
        40,
        0,
        TimeSpan.FromHours(3)
    ).AddTicks(7);

    [Fact]
    public void Figures_come_back_from_their_letters_and_give_the_same_letters()
    {
        var figures = new Quarters().Figures();

        var again = QuarterFigures.Read(figures.Write());

        Assert.Equal(figures.Write(), again.Write());
        Assert.Equal((2, 38 + 12), (again.Rows.Count, again.Total(Cells.Teachers)));
        Assert.Null(again.Total(Cells.Site));
    }

    [Fact]
    public void A_seal_knows_whether_its_figures_are_those_that_were_sealed()
    {
        var seal = Put(1, null);
        Assert.True(seal.IsWhole);

        Change(seal, nameof(Seal.Figures), seal.Figures.Replace("\"45\"", "\"46\"", StringComparison.Ordinal));

        Assert.False(seal.IsWhole);
    }

    [Theory]
    [InlineData(nameof(Seal.FileHash), "другой")]
    [InlineData(nameof(Seal.PreviousHash), "другой")]
    [InlineData(nameof(Seal.Because), "другая причина")]
    [InlineData(nameof(Seal.JournalHash), "другой")]
    public void Whatever_a_seal_says_is_in_its_hash(string property, string value)
    {
        var seal = Put(2, "Школа нашла ошибку");

        Change(seal, property, value);

        Assert.False(seal.IsWhole);
    }

    [Fact]
    public void The_second_number_has_a_reason() => Assert.Throws<RuleBroken>(() => Put(2, null));

    [Fact]
    public void A_correction_is_told_line_by_line_with_its_reason()
    {
        var quarters = new Quarters();
        var before = quarters.Figures();
        var row = quarters.Figures(but: (Cells.ProgrammesApproved, "11")).Rows[0];
        var after = before with
        {
            Rows =
            [
                row with
                {
                    Notes = [new(Cells.ProgrammesApproved, "Две программы внесены позже")],
                },
                before.Rows[1],
            ],
            Indicators = [before.Indicators[0] with { Value = 68.1m }, before.Indicators[1]],
        };

        Assert.Equal(
            [
                new("Степная СОШ", "Персонализированных программ утверждено", "9", "11", "Две программы внесены позже"),
                new("По району", "Доля молодых педагогов с наставником", "66,7", "68,1", null),
            ],
            FigureChange.Between(before, after)
        );
        Assert.Empty(FigureChange.Between(before, before));
    }

    private static Seal Put(int number, string? because)
    {
        var quarters = new Quarters();
        var file = new StoredFile(quarters.Period.DistrictId, "отчёт.xlsx", FileFormat.Xlsx, 100, new string('a', 64));
        return new(
            quarters.Period,
            number,
            new(number, Seal.Beginning(quarters.Period.DistrictId)),
            quarters.Figures().Write(),
            file,
            new(At, null, because, 7, new string('b', 64))
        );
    }

    private static void Change(Seal seal, string property, string value) =>
        typeof(Seal).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(seal, value);
}
