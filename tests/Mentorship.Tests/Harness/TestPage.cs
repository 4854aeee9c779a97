using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Mentorship.Tests.Harness;

/// <summary>An opened page: fields are found by the label a person reads, buttons and links by their words.</summary>
public sealed class TestPage(TestSite site, HttpResponseMessage response, IHtmlDocument document, Uri address)
{
    private IElement? touched;

    public HttpStatusCode Status => response.StatusCode;
    public HttpResponseMessage Response => response;
    public IHtmlDocument Document => document;
    public string Path => address.PathAndQuery;

    /// <summary>All visible words, blanks and non-breaking ones folded.</summary>
    public string Text => Fold((document.QuerySelector("main") ?? (IElement)document.DocumentElement).TextContent);

    public string Heading => Fold(document.QuerySelector("h1")?.TextContent ?? "");

    public TestPage Fill(string label, string? value)
    {
        var field = Field(label);
        touched = field;
        switch (field)
        {
            case IHtmlSelectElement select:
                var option =
                    select.Options.FirstOrDefault(o => Fold(o.Text) == value || o.Value == value)
                    ?? throw Missing($"choice «{value}» of «{label}»", select.Options.Select(o => Fold(o.Text)));
                select.Value = option.Value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value ?? "";
                break;
            case IHtmlInputElement input when input.Type is "checkbox" or "radio":
                input.IsChecked = value is not null;
                break;
            case IHtmlInputElement input:
                input.Value = value ?? "";
                break;
        }
        return this;
    }

    public TestPage Tick(string label, bool on = true) => Fill(label, on ? "on" : null);

    /// <summary>What stands in a field now.</summary>
    public string Value(string label) =>
        Field(label) switch
        {
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement input => input.Type == "checkbox" ? $"{input.IsChecked}" : input.Value,
            _ => "",
        };

    /// <summary>The sentence under a field, empty when it has none.</summary>
    public string Error(string label)
    {
        var ids = Field(label).GetAttribute("aria-describedby")?.Split(' ') ?? [];
        var error = ids.Select(id => document.GetElementById(id))
            .FirstOrDefault(e => e?.ClassList.Contains("err") == true);
        return Fold(error?.TextContent ?? "");
    }

    public IReadOnlyList<string> Errors => [.. document.QuerySelectorAll(".err").Select(e => Fold(e.TextContent))];

    /// <summary>Presses a button; of several with the same words, the one whose form was filled last.</summary>
    public async Task<TestPage> PressAsync(string button, params (string Name, byte[] Content, string FileName)[] files)
    {
        var buttons = document
            .QuerySelectorAll("button, input[type=submit]")
            .Where(b => Fold(Words(b)) == button)
            .ToList();
        var pressed =
            buttons.FirstOrDefault(b => touched is not null && Form(b) == Form(touched))
            ?? buttons.FirstOrDefault()
            ?? throw Missing($"button «{button}»", document.QuerySelectorAll("button").Select(Words));
        var form = Form(pressed) ?? throw new InvalidOperationException($"«{button}» stands in no form.");
        var fields = Fields(form, pressed);
        var target = new Uri(
            address,
            pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? address.PathAndQuery
        );
        if (!string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = await new FormUrlEncodedContent(fields).ReadAsStringAsync();
            return await site.SendAsync(new(HttpMethod.Get, $"{target.AbsolutePath}?{query}"));
        }
        return await site.SendAsync(new(HttpMethod.Post, target) { Content = Body(form, fields, files) });
    }

    public Task<TestPage> FollowAsync(string link)
    {
        var found =
            document.QuerySelectorAll("a[href]").FirstOrDefault(a => Fold(Words(a)) == link)
            ?? throw Missing($"link «{link}»", document.QuerySelectorAll("a").Select(Words));
        return site.OpenAsync(new Uri(address, found.GetAttribute("href")!).PathAndQuery);
    }

    public bool Says(string words) => Text.Contains(words, StringComparison.Ordinal);

    public TestPage Expect(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{address.PathAndQuery} answered {(int)Status}, not {(int)status}: {Text}");
        return this;
    }

    private IElement Field(string label)
    {
        foreach (
            var found in document
                .QuerySelectorAll("label")
                .Where(l => Fold(Own(l)) == label || Fold(l.TextContent) == label)
        )
        {
            var id = found.GetAttribute("for");
            var field = id is null ? found.QuerySelector("input, select, textarea") : document.GetElementById(id);
            if (field is not null)
                return field;
        }
        return document.QuerySelector($"[aria-label='{label}']")
            ?? throw Missing($"field «{label}»", document.QuerySelectorAll("label").Select(l => l.TextContent));
    }

    // «Телефон можно заполнить позже» is still the field «Телефон».
    private static string Own(IElement label) =>
        string.Concat(
            label
                .ChildNodes.Where(n => n is IText || n is IElement { ClassName: not "mut fw-normal" })
                .Select(n => n.TextContent)
        );

    private IHtmlFormElement? Form(IElement element) =>
        element.GetAttribute("form") is { } id
            ? document.GetElementById(id) as IHtmlFormElement
            : element.Closest("form") as IHtmlFormElement;

    private List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IElement pressed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (
            var element in document
                .QuerySelectorAll("input, select, textarea")
                .Where(e => Form(e) == form && !e.HasAttribute("disabled"))
        )
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name)
                continue;
            if (
                element
                is IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }
                    or IHtmlInputElement { Type: "file" or "submit" }
            )
                continue;
            if (element is IHtmlSelectElement { IsMultiple: true } many)
                fields.AddRange(many.SelectedOptions.Select(o => new KeyValuePair<string, string>(name, o.Value)));
            else
                fields.Add(
                    new(
                        name,
                        element switch
                        {
                            IHtmlSelectElement select => select.Value ?? "",
                            IHtmlTextAreaElement area => area.Value,
                            _ => ((IHtmlInputElement)element).Value,
                        }
                    )
                );
        }
        if (pressed.GetAttribute("name") is { Length: > 0 } pressedName)
            fields.Add(new(pressedName, pressed.GetAttribute("value") ?? ""));
        return fields;
    }

    private static HttpContent Body(
        IHtmlFormElement form,
        List<KeyValuePair<string, string>> fields,
        (string Name, byte[] Content, string FileName)[] files
    )
    {
        if (form.Enctype != "multipart/form-data")
            return new FormUrlEncodedContent(fields);
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        foreach (var (name, content, fileName) in files)
            body.Add(new ByteArrayContent(content), name, fileName);
        return body;
    }

    private static string Words(IElement element) => element.GetAttribute("aria-label") ?? element.TextContent;

    private InvalidOperationException Missing(string what, IEnumerable<string> there) =>
        new(
            $"No {what} on {address.PathAndQuery} ({(int)Status}). There are: {string.Join(" · ", there.Select(Fold))}. Page: {Text}"
        );

    internal static string Fold(string text) =>
        string.Join(
            ' ',
            text.Replace('\u00A0', ' ')
                .Replace('\u202F', ' ')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
