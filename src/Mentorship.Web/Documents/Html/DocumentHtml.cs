using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Microsoft.AspNetCore.Html;

namespace Mentorship.Web.Documents.Html;

/// <summary>The sheets of a document in a page, under the looks of <c>document.css</c>; a page's own headings end at h2.</summary>
public sealed class DocumentHtml
{
    private readonly Document _document;
    private readonly DocumentHabits _habits;
    private readonly Markup _html = new();
    private PointCounter _points = new();
    private bool _counted;

    private DocumentHtml(Document document) => (_document, _habits) = (document, document.Habits);

    public static IHtmlContent Write(Document document)
    {
        var writer = new DocumentHtml(document);
        foreach (var part in Part.Of(document))
            writer.Add(part);
        return new HtmlString(writer._html.ToString());
    }

    private void Add(Part part)
    {
        var sheet = part.Landscape ? "<div class=\"sheet sheet-p turned\">" : "<div class=\"sheet sheet-p\">";
        (_points, _counted) = (new(), false);
        _html.Raw(sheet);
        if (part.Start is { } start)
            Add(start);
        foreach (var block in part.Blocks)
        {
            if (block is PageBreak)
                _html.Raw("</div>").Raw(sheet);
            else
                Add(block);
        }
        _html.Raw("</div>");
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                _html.Raw("<div class=\"sh-c sh-head\">");
                Lines("p", "", head.Above);
                Lines("p", "sh-b", head.Name);
                Lines("p", "", head.Details);
                _html.Raw("</div>");
                break;
            case KindLine kind:
                _html.Element("p", _habits.SpacedKind ? "sh-c sh-big sh-spaced" : "sh-c sh-big", kind.Word);
                break;
            case DateLine line:
                Add(line);
                break;
            case Heading heading:
                var side = _habits.Heading == HeadingPosition.Centre ? "sh-ttl sh-c" : "sh-ttl";
                _html.Element("h3", side, Words.Heading(heading, _habits));
                break;
            case Subheading heading:
                _html.Element("h4", "sh-c", heading.Text);
                break;
            case Preamble preamble:
                Add(preamble);
                break;
            case Paragraph paragraph:
                _html.Element("p", "sh-p", paragraph.Text);
                break;
            case PlainList list:
                _html.Raw("<ul class=\"sh-ul\">");
                Lines("li", "", list.Items);
                _html.Raw("</ul>");
                break;
            case Points points:
                Add(points.Items, 0);
                break;
            case Control control:
                _html.Element("p", "sh-p", _counted ? $"{_points.Next(0)} {control.Text}" : control.Text);
                break;
            case Table table:
                TableHtml.Write(table, _html);
                break;
            case Chart chart:
                _html.Element("p", "sh-c sh-b", chart.Title).Raw("<figure class=\"sh-fig\">");
                _html.Raw(PictureHtml.Of(chart.Picture.Xml, chart.Description)).Raw("</figure>");
                TableHtml.Write(chart.Behind, _html);
                break;
            case Signature signature:
                _html.Raw("<div class=\"sh-row sh-sig\">").Element("span", "", signature.Post);
                _html.Element("span", "", signature.Name).Raw("</div>");
                break;
            case ExecutorNote note:
                _html.Element("p", "sh-s sh-foot", note.Phone is null ? note.Name : $"{note.Name}\n{note.Phone}");
                break;
            case AnnexStart annex:
                var stamp = $"{annex.Stamp}\n{annex.By}\n{Words.StampDate(annex, _habits)}";
                _html.Element("p", "sh-stamp", stamp).Element("h3", "sh-ttl sh-c", annex.Title);
                break;
            case QrMark mark:
                _html.Raw("<div class=\"sh-qr\">").Raw(PictureHtml.Of(QrCode.Svg(mark.Content), mark.Caption));
                _html.Element("p", "sh-s", mark.Caption).Raw("</div>");
                break;
            default:
                throw new ArgumentException($"A page has no {block.GetType().Name}.", nameof(block));
        }
    }

    private void Add(DateLine line)
    {
        var between = _habits.Place == PlacePosition.Between ? line.Place : null;
        _html.Raw("<div class=\"sh-row\">").Element("span", "", Words.Day(line.Day, _habits));
        if (between is not null)
            _html.Element("span", "", between);
        _html.Element("span", "", Words.Number(line.Number)).Raw("</div>");
        if (line.Place is not null && between is null)
            _html.Element("p", "sh-c", line.Place);
    }

    private void Add(Preamble preamble)
    {
        var own = _habits.OrderingWord == OrderingWordPosition.OwnLine;
        var word = preamble.OrderingWord is null ? null : Words.OrderingWord(preamble.OrderingWord, _habits);
        _html.Raw("<p class=\"sh-p\">").Text(preamble.Text);
        if (word is not null && !own)
            _html.Raw(" ").Element(_habits.OrderingWord == OrderingWordPosition.Spaced ? "b" : "span", Spaced, word);
        _html.Raw("</p>");
        if (word is not null && own)
            _html.Element("p", "sh-np sh-b", word);
    }

    private string Spaced => _habits.OrderingWord == OrderingWordPosition.Spaced ? "sh-spaced" : "";

    private void Add(IReadOnlyList<Point> points, int level)
    {
        foreach (var point in points)
        {
            _counted = true;
            _html.Element("p", "sh-p", $"{_points.Next(level)} {point.Words}");
            foreach (var block in point.Below)
                Add(block);
            Add(point.Points, level + 1);
        }
    }

    private void Lines(string tag, string looks, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
            _html.Element(tag, looks, line);
    }
}
