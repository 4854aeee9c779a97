using Mentorship.Tests.Harness;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Letters.Composing;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>A letter says the same on the page, in the archive file and in the file to be edited, also after it was kept.</summary>
public sealed class LetterPaperTests(Printing printing) : IClassFixture<Printing>
{
    private static readonly District District = new(
        DistrictKind.Municipal,
        new DistrictNames("Заречный район"),
        "Europe/Moscow",
        DateTimeOffset.UnixEpoch
    );

    [SkippableFact]
    public async Task The_PDF_says_what_the_page_says() =>
        Assert.Equal(
            SpokenText.OfPage(Paper()),
            SpokenText.OfPages(Paper(), await OutsideTools.PagesAsync(await printing.PdfAsync(Paper())))
        );

    [SkippableFact]
    public async Task The_DOCX_printed_by_a_word_processor_says_what_the_page_says() =>
        Assert.Equal(
            SpokenText.OfPage(Paper()),
            SpokenText.OfPages(
                Paper(),
                await OutsideTools.PagesAsync(await OutsideTools.PrintAsync(Printing.Docx(Paper())))
            )
        );

    [Fact]
    public void A_kept_letter_is_read_again_in_the_same_words() =>
        Assert.Equal(SpokenText.OfPage(Paper()), SpokenText.OfPage(DocumentJson.Read(DocumentJson.Write(Paper()))));

    [Fact]
    public void A_draft_leaves_room_for_day_and_number() =>
        Assert.Contains(
            "____________ № ________",
            Words.Outgoing(new(null, null, "Кому"), new()),
            StringComparison.Ordinal
        );

    private static Document Paper()
    {
        var department = Body(OrganisationKind.Department, "Управление образования");
        var school = Body(OrganisationKind.School, "Степная СОШ");
        school.AppointHead("Директор", "Крылова Анна Игоревна");
        return LetterPaper.Make(
            GivenLetters.Draft(department),
            District,
            [school],
            "01-15/118",
            new DateOnly(2027, 1, 18),
            DateTimeOffset.UnixEpoch
        );
    }

    private static Organisation Body(OrganisationKind kind, string name) =>
        new(District.Id, kind, name, null, new DateOnly(2010, 9, 1));
}
