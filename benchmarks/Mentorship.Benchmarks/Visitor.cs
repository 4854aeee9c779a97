namespace Mentorship.Benchmarks;

/// <summary>Signs in through the page and keeps the cookie; the portal is told that HTTPS ended before it.</summary>
internal sealed class Visitor(Uri portal) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public string Cookie { get; private set; } = "";

    public async Task SignInAsync(string email, string password)
    {
        var address = new Uri(portal, "/account/sign-in");
        using var form = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        var token = TokenOf(await form.Content.ReadAsStringAsync());
        Cookie = CookieOf(form, "portal.form");
        using var answer = await SendAsync(
            new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent([
                    new("Email", email),
                    new("Password", password),
                    new("__RequestVerificationToken", token),
                ]),
            }
        );
        Cookie = CookieOf(answer, "portal");
    }

    public async Task<(byte[] Body, Dictionary<string, string> Headers)> ReadAsync(Uri page)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, page));
        answer.EnsureSuccessStatusCode();
        string[] skipped = ["Date", "Transfer-Encoding", "Set-Cookie"];
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Where(h => !skipped.Contains(h.Key))
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.Ordinal);
        return (await answer.Content.ReadAsByteArrayAsync(), headers);
    }

    /// <summary>Sends the form of a page as its button does, and says where that led.</summary>
    public async Task<Uri> PressAsync(Uri page, params KeyValuePair<string, string>[] fields) =>
        await SendAsync(await OpenAsync(page), page, fields)
        ?? throw new InvalidOperationException($"{page} led nowhere.");

    /// <summary>A page with a form; what its forms need to be accepted is kept.</summary>
    public async Task<Blank> OpenAsync(Uri page)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, page));
        answer.EnsureSuccessStatusCode();
        var html = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.Contains("Set-Cookie") ? CookieOf(answer, "portal.form") : "";
        return new(html, TokenOf(html), cookie);
    }

    /// <returns>Where the answer leads; null when it is a page itself.</returns>
    public Task<Uri?> SendAsync(Blank blank, Uri to, params KeyValuePair<string, string>[] fields) =>
        SendAsync(blank, to, new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", blank.Token)]));

    /// <summary>What the page asks by itself while somebody types.</summary>
    public Task<Uri?> AskAsync(Blank blank, Uri to, params KeyValuePair<string, string>[] fields) =>
        SendAsync(
            blank,
            to,
            new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", blank.Token)]),
            byPage: true
        );

    public Task<Uri?> SendFileAsync(Blank blank, Uri to, string name, byte[] file) =>
        SendAsync(
            blank,
            to,
            new MultipartFormDataContent
            {
                { new ByteArrayContent(file), "File", name },
                { new StringContent(blank.Token), "__RequestVerificationToken" },
            }
        );

    private async Task<Uri?> SendAsync(Blank blank, Uri to, HttpContent content, bool byPage = false)
    {
        var more = blank.Cookie.Length > 0 ? $"; {blank.Cookie}" : "";
        var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = content };
        if (byPage)
            request.Headers.Add("HX-Request", "true");
        using var answer = await SendAsync(request, more);
        await answer.Content.ReadAsByteArrayAsync();
        if ((int)answer.StatusCode >= 400)
            throw new InvalidOperationException($"{to} answered {answer.StatusCode}.");
        return answer.Headers.Location is { } location ? new(to, location) : null;
    }

    public void Dispose() => client.Dispose();

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string more = "")
    {
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (Cookie.Length > 0)
            request.Headers.Add("Cookie", Cookie + more);
        return client.SendAsync(request);
    }

    private static string TokenOf(string html) =>
        html.Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];

    private static string CookieOf(HttpResponseMessage answer, string name) =>
        answer
            .Headers.GetValues("Set-Cookie")
            .First(c => c.StartsWith($"{name}=", StringComparison.Ordinal))
            .Split(';')[0];
}

/// <summary>A page whose forms may be sent.</summary>
internal sealed record Blank(string Html, string Token, string Cookie);
