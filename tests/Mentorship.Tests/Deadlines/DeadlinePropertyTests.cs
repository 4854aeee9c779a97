using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlinePropertyTests
{
    [Fact]
    public void A_meaning_written_back_is_read_as_the_same_meaning() =>
        Prop.ForAll(
                DeadlineGenerators.Phrase.ToArbitrary(),
                phrase =>
                {
                    var first = PhraseTable.Read(phrase);
                    var again = PhraseTable.Read(first.UnderstoodAs);
                    Assert.True(first.Kind != DeadlineKind.Unknown, phrase);
                    Assert.Equal(DeadlineReaderTests.Meaning(first), DeadlineReaderTests.Meaning(again));
                }
            )
            .Holds();

    [Fact]
    public void No_text_whatever_breaks_the_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => KeepsText(text)).Holds();

    [Fact]
    public void No_heap_of_known_words_breaks_the_reader() =>
        Prop.ForAll(DeadlineHeaps.Heap(DeadlineHeaps.Words).ToArbitrary(), text => KeepsText(text)).Holds();

    [Fact]
    public void No_heap_of_years_and_slashes_breaks_the_reader() =>
        Prop.ForAll(DeadlineHeaps.Heap(DeadlineHeaps.Years).ToArbitrary(), text => KeepsText(text)).Holds();

    [Theory]
    [InlineData("до 1 ")]
    [InlineData("октябрь, ")]
    [InlineData("первые 2 ")]
    [InlineData("за 1,5 ")]
    [InlineData("1…")]
    [InlineData("15 октября, ")]
    [InlineData("1, 2 и ")]
    [InlineData("<b> & < ")]
    [InlineData("школы - ")]
    [InlineData("далее ежегодно ")]
    [InlineData("((((")]
    [InlineData("Ж")]
    public void The_work_on_noise_grows_with_its_length_and_no_faster(string noise)
    {
        var (shorter, longer) = (Steps(noise, 5_000), Steps(noise, 10_000));

        Assert.True(longer <= 200 * 10_000, $"{longer} шагов");
        Assert.True(longer <= shorter * 3 + 1_000, $"{shorter} → {longer}");
    }

    private static int Steps(string noise, int length)
    {
        var text = string.Concat(Enumerable.Repeat(noise, length / noise.Length));
        DeadlineReader.Read(text, PhraseTable.SchoolYear, null, [], out var steps);
        return steps;
    }

    // The reader without its guard: what throws is to be seen.
    private static bool KeepsText(string? text) =>
        DeadlineReader.Read(text, PhraseTable.SchoolYear, PhraseTable.Signed, [], out _).Text == (text ?? "");
}
