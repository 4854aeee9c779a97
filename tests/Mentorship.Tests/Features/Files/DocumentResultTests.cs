using Mentorship.Tests.Documents.Papers;
using Mentorship.Tests.Harness;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Mentorship.Tests.Features.Files;

public sealed class DocumentResultTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Nothing_is_printed_for_a_reader_who_has_left()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var http = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = new CancellationToken(canceled: true),
        };
        var result = DocumentResult.Pdf(SampleOrder.Of(new Paragraph("Коротко.")), "/paper.docx");

        await result.ExecuteResultAsync(new ActionContext(http, new RouteData(), new ActionDescriptor()));

        Assert.Null(http.Response.ContentType);
        Assert.Null(host.Services.GetRequiredService<PdfPrinter>().WorkerId);
    }
}
