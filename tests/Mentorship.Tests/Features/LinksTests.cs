using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features;

/// <summary>A person who presses what is there never comes to a page that is missing or shut.</summary>
public sealed class LinksTests(RoutesWorld world) : IClassFixture<RoutesWorld>
{
    private const int MostPages = 120;

    [Theory]
    [InlineData("curator")]
    [InlineData("methodist")]
    [InlineData("head")]
    [InlineData("coordinator")]
    [InlineData("mentor")]
    [InlineData("observer")]
    [InlineData("administrator")]
    public async Task Every_link_of_every_page_opens(string who)
    {
        var site = await world.SiteAsync(who);
        var wrong = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<(string Address, string From)>([("/", "")]);
        while (ahead.TryDequeue(out var link) && seen.Count < MostPages * 4)
        {
            var page = await site.OpenAsync(link.Address);
            if ((int)page.Status >= 400)
                wrong.Add($"{link.Address} from {link.From}: {(int)page.Status}");
            if (page.Response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var address in Addresses(page))
            {
                // A sorted or filtered list is the same page.
                if (seen.Count < MostPages && seen.Add(address.Split('?')[0]))
                    ahead.Enqueue((address, link.Address));
            }
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Addresses(TestPage page) =>
        page
            .Document.QuerySelectorAll("a[href]")
            .Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Where(href => href.StartsWith('/') && !href.StartsWith("/ui", StringComparison.Ordinal));
}
