using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Microsoft.AspNetCore.Html;

namespace Mentorship.Web.Documents.Html;

/// <summary>The sheets of a document in a page, under the looks of <c>document.css</c>; a page's own headings end at h2.</summary>
public sealed class DocumentHtml
{
    private readonly Document document;
    private readonly DocumentHabits habits;
    private readonly Markup html = new();
    private PointCounter numbers = new();
    private bool counted;

    private DocumentHtml(Document document) => (this.document, habits) = (document, document.Habits);

    public static IHtmlContent Write(Document document)
    {
        var writer = new DocumentHtml(document);
        foreach (var part in Part.Of(document))
            writer.Add(part);
        return new HtmlString(writer.html.ToString());
    }

    private void Add(Part part)
    {
        var sheet = part.Landscape ? "<div class=\"sheet sheet-p turned\">" : "<div class=\"sheet sheet-p\">";
        (numbers, counted) = (new(), false);
        html.Raw(sheet);
        if (part.Start is { } start)
            Add(start);
        foreach (var block in part.Blocks)
        {
            if (block is PageBreak)
                html.Raw("</div>").Raw(sheet);
            else
                Add(block);
        }
        html.Raw("</div>");
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                html.Raw("<div class=\"sh-c sh-head\">");
                Lines("p", "", head.Above);
                Lines("p", "sh-b", head.Name);
                Lines("p", "", head.Details);
                html.Raw("</div>");
                break;
            case KindLine kind:
                html.Element("p", habits.SpacedKind ? "sh-c sh-big sh-spaced" : "sh-c sh-big", kind.Word);
                break;
            case DateLine line:
                Add(line);
                break;
            case LetterCorner corner:
                html.Raw("<div class=\"sh-row sh-corner\">").Element("span", "", Words.Outgoing(corner, habits));
                html.Element("span", "", corner.Addressee).Raw("</div>");
                break;
            case ApprovalStamp approval:
                html.Raw("<div class=\"sh-row sh-corner\"><span></span>");
                html.Element("span", "", Words.Approval(approval, habits)).Raw("</div>");
                break;
            case Heading heading:
                var side = habits.Heading == HeadingPosition.Centre ? "sh-ttl sh-c" : "sh-ttl";
                html.Element("h3", side, Words.Heading(heading, habits));
                break;
            case Subheading heading:
                html.Element("h4", "sh-c", heading.Text);
                break;
            case Preamble preamble:
                Add(preamble);
                break;
            case Paragraph paragraph:
                html.Element("p", "sh-p", paragraph.Text);
                break;
            case PlainList list:
                html.Raw("<ul class=\"sh-ul\">");
                Lines("li", "", list.Items);
                html.Raw("</ul>");
                break;
            case Points points:
                Add(points.Items, 0);
                break;
            case Control control:
                html.Element("p", "sh-p", counted ? $"{numbers.Next(0)} {control.Text}" : control.Text);
                break;
            case Table table:
                TableHtml.Write(table, html);
                break;
            case Chart chart:
                html.Element("p", "sh-c sh-b", chart.Title).Raw("<figure class=\"sh-fig\">");
                html.Raw(PictureHtml.Of(chart.Picture.Xml, chart.Description)).Raw("</figure>");
                TableHtml.Write(chart.Behind, html);
                break;
            case Signature signature:
                html.Raw("<div class=\"sh-row sh-sig\">").Element("span", "", signature.Post);
                html.Element("span", "", signature.Name).Raw("</div>");
                break;
            case ExecutorNote note:
                html.Element("p", "sh-s sh-foot", note.Phone is null ? note.Name : $"{note.Name}\n{note.Phone}");
                break;
            case AnnexStart annex:
                var stamp = $"{annex.Stamp}\n{annex.By}\n{Words.StampDate(annex, habits)}";
                html.Element("p", "sh-stamp", stamp).Element("h3", "sh-ttl sh-c", annex.Title);
                break;
            case QrMark mark:
                html.Raw("<div class=\"sh-qr\">").Raw(PictureHtml.Of(QrCode.Svg(mark.Content), mark.Caption));
                html.Element("p", "sh-s", mark.Caption).Raw("</div>");
                break;
            default:
                throw new ArgumentException($"A page has no {block.GetType().Name}.", nameof(block));
        }
    }

    private void Add(DateLine line)
    {
        var between = habits.Place == PlacePosition.Between ? line.Place : null;
        html.Raw("<div class=\"sh-row\">").Element("span", "", Words.Day(line.Day, habits));
        if (between is not null)
            html.Element("span", "", between);
        html.Element("span", "", Words.Number(line.Number)).Raw("</div>");
        if (line.Place is not null && between is null)
            html.Element("p", "sh-c", line.Place);
    }

    private void Add(Preamble preamble)
    {
        var own = habits.OrderingWord == OrderingWordPosition.OwnLine;
        var word = preamble.OrderingWord is null ? null : Words.OrderingWord(preamble.OrderingWord, habits);
        html.Raw("<p class=\"sh-p\">").Text(preamble.Text);
        if (word is not null && !own)
            html.Raw(" ").Element(habits.OrderingWord == OrderingWordPosition.Spaced ? "b" : "span", Spaced, word);
        html.Raw("</p>");
        if (word is not null && own)
            html.Element("p", "sh-np sh-b", word);
    }

    private string Spaced => habits.OrderingWord == OrderingWordPosition.Spaced ? "sh-spaced" : "";

    private void Add(IReadOnlyList<Point> points, int level)
    {
        foreach (var point in points)
        {
            counted = true;
            html.Element("p", "sh-p", $"{numbers.Next(level)} {point.Words}");
            foreach (var block in point.Below)
                Add(block);
            Add(point.Points, level + 1);
        }
    }

    private void Lines(string tag, string looks, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
            html.Element(tag, looks, line);
    }
}
