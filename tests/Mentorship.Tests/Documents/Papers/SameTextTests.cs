using Mentorship.Web.Domain.Districts;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>Page, archive file and the file to be edited say the same words in the same order.</summary>
public sealed class SameTextTests(Printing printing) : IClassFixture<Printing>
{
    public static TheoryData<DocumentHabits> Habits =>
        [
            new DocumentHabits(),
            new DocumentHabits
            {
                SpacedKind = true,
                Date = DateStyle.Words,
                Place = PlacePosition.Between,
                Heading = HeadingPosition.Left,
                HeadingInQuotes = true,
                OrderingWord = OrderingWordPosition.Spaced,
            },
        ];

    [SkippableTheory]
    [MemberData(nameof(Habits))]
    public async Task The_PDF_says_what_the_page_says(DocumentHabits habits)
    {
        var document = SampleOrder.Make(habits);
        var pages = await OutsideTools.PagesAsync(await printing.PdfAsync(document));

        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, pages));
    }

    [SkippableTheory]
    [MemberData(nameof(Habits))]
    public async Task The_DOCX_printed_by_a_word_processor_says_what_the_page_says(DocumentHabits habits)
    {
        var document = SampleOrder.Make(habits);
        var pages = await OutsideTools.PagesAsync(await OutsideTools.PrintAsync(Printing.Docx(document)));

        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, pages));
    }
}
