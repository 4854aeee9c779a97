using Mentorship.Web.Documents.Vocabulary;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

public sealed class DocumentJsonTests
{
    [Fact]
    public void A_document_that_was_kept_is_read_again_to_the_letter()
    {
        var document = SampleOrder.Make();
        document = document with { Blocks = [.. document.Blocks.Select(Plain)] };
        var json = DocumentJson.Write(document);

        var read = DocumentJson.Read(json);

        Assert.Equal(json, DocumentJson.Write(read));
        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPage(read));
        Assert.Equal(document.Layout, read.Layout);
        Assert.Equal(document.WrittenAt, read.WrittenAt);
        Assert.Equal(64, DocumentJson.Hash(json).Length);
        Assert.NotEqual(DocumentJson.Hash(json), DocumentJson.Hash(json + " "));
    }

    // Drawings are made of figures, and no order holds one.
    private static Block Plain(Block block) =>
        block switch
        {
            Chart chart => chart.Behind,
            Points points => new Points([.. points.Items.Select(Plain)]),
            _ => block,
        };

    private static Point Plain(Point point) =>
        point with
        {
            Below = [.. point.Below.Select(Plain)],
            Points = [.. point.Points.Select(Plain)],
        };
}
