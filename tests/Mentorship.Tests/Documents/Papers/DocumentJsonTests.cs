using Mentorship.Web.Documents.Vocabulary;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

public sealed class DocumentJsonTests
{
    [Fact]
    public void A_document_that_was_kept_is_read_again_to_the_letter()
    {
        var document = SampleOrder.Make();
        var json = DocumentJson.Write(document);

        var read = DocumentJson.Read(json);

        Assert.Equal(json, DocumentJson.Write(read));
        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPage(read));
        Assert.Equal(document.Layout, read.Layout);
        Assert.Equal(document.WrittenAt, read.WrittenAt);
        Assert.Equal(64, DocumentJson.Hash(json).Length);
        Assert.NotEqual(DocumentJson.Hash(json), DocumentJson.Hash(json + " "));
    }
}
