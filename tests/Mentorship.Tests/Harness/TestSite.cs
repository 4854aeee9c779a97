using System.Net;
using System.Net.Http.Headers;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Mentorship.Tests.Harness;

/// <summary>A browser without scripts: opens pages, follows redirects, keeps cookies.</summary>
public sealed class TestSite(HttpClient client, CookieContainer cookies)
{
    public HttpClient Client => client;

    /// <summary>What this browser would send of its cookies.</summary>
    public string CookieHeader => cookies.GetCookieHeader(client.BaseAddress!);

    public Task<TestPage> OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>A post without a form: for what a page would never send.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, HttpContent? body = null) =>
        await client.PostAsync(new Uri(path, UriKind.Relative), body);

    public async Task<HttpResponseMessage> GetAsync(string path) =>
        await client.GetAsync(new Uri(path, UriKind.Relative));

    internal async Task<TestPage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        var response = await client.SendAsync(request);
        for (var hop = 0; IsRedirect(response) && hop < 5; hop++)
        {
            var target = response.Headers.Location!;
            response.Dispose();
            response = await client.GetAsync(target);
        }
        var html = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!;
        var document = new HtmlParser().ParseDocument(html);
        return new TestPage(this, response, document, address);
    }

    private static bool IsRedirect(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently;
}
