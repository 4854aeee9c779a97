using System.Net;
using Mentorship.Tests.Features.Roadmaps.Review;
using Mentorship.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Paper;

/// <summary>A portal on a server without Node.</summary>
public sealed class PortalWithoutNode : PortalHost
{
    protected override void Configure(IWebHostBuilder host)
    {
        base.Configure(host);
        host.UseSetting("Portal:Node", "node-that-nobody-installed");
    }
}

public sealed class NoPdfTests(PortalWithoutNode host) : IClassFixture<PortalWithoutNode>
{
    [Fact]
    public async Task Without_a_printer_there_is_a_page_that_says_why_and_offers_the_DOCX()
    {
        var world = await ReviewWorld.MakeAsync(host, 1, 1);
        var site = await world.SignInAsync();

        var page = await site.OpenAsync($"{world.At}.pdf?states=true");

        page.Expect(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("PDF сейчас нет", page.Heading);
        Assert.True(page.Says("На сервере портала нет Node.js, без него PDF не печатается."));
        Assert.Null(page.Response.Content.Headers.ContentDisposition);
        var docx = page.Document.QuerySelector("main a.btn-p")!.GetAttribute("href");
        Assert.Equal($"{world.At}.docx?states=true", docx);
        using var answer = await site.GetAsync(docx!);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
