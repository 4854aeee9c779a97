using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

/// <summary>Where returns and indicators come to different figures, it is said and the reason is named.</summary>
public sealed class FigureGapTests
{
    private readonly Quarters quarters = new();

    [Fact]
    public void What_is_the_same_needs_no_words()
    {
        var figures = Alike();

        Assert.Empty(FigureGap.In(figures));
        Assert.Empty(FigureGap.Explain(figures));
    }

    [Fact]
    public void A_correction_that_an_indicator_does_not_know_is_named_with_its_school()
    {
        var figures = Alike((Cells.Covered, "46"));
        figures = figures with
        {
            Rows =
            [
                figures.Rows[0] with
                {
                    Notes = [new(Cells.Covered, "Один ученик внесён позже (в реестре: 45)", IsCorrection: true)],
                },
                figures.Rows[1] with
                {
                    Notes = [new(Cells.Covered, "Сверено", IsCorrection: null)],
                },
            ],
        };

        Assert.Equal(
            "«Охвачено с начала реализации»: по сведениям организаций – 46, в показателе – 45. Исправили цифры реестра: Степная СОШ.",
            Assert.Single(FigureGap.In(figures)).Sentence
        );
    }

    [Fact]
    public void Another_denominator_is_a_gap_too_and_who_gives_no_return_is_named()
    {
        var figures = quarters.Figures();
        figures = figures with { Rows = [figures.Rows[0], figures.Rows[1] with { State = ReturnState.Excused }] };

        Assert.Equal(
            [
                FigureGap.Rule,
                "«Доля молодых педагогов с наставником»: по сведениям организаций – 4 из 5, в показателе – 4 из 6.",
                "Сведений не представляют, в показателях учтены: Детский сад «Ивушка».",
            ],
            FigureGap.Explain(figures)
        );
    }

    [Fact]
    public void An_exception_after_a_seal_is_one_line_of_the_difference()
    {
        var before = quarters.Figures();
        var excused = before.Rows[0] with
        {
            State = ReturnState.Excused,
            Values = new Dictionary<string, string?>(),
            Notes = [new(null, "не применимо: школа закрыта на ремонт")],
        };

        Assert.Equal(
            [
                new FigureChange(
                    "Степная СОШ",
                    "Сведения",
                    "принят",
                    "не представляет",
                    "не применимо: школа закрыта на ремонт"
                ),
            ],
            FigureChange.Between(before, before with { Rows = [excused, before.Rows[1]] })
        );
    }

    // The statistics of the district say six young teachers; here they say what the school says.
    private QuarterFigures Alike(params (string Key, string? Value)[] but)
    {
        var figures = quarters.Figures(but: but);
        return figures with { Indicators = [figures.Indicators[0] with { Denominator = 5 }, figures.Indicators[1]] };
    }
}
