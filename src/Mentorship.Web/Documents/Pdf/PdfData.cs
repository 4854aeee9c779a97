using System.Text.Encodings.Web;
using System.Text.Json;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Pdf;

/// <summary>A document as data for the templates: they decide the looks, all words are decided here and stay data.</summary>
internal sealed class PdfData(Document document)
{
    /// <summary>Letters stay letters: escaped Cyrillic is six times as long.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DocumentHabits habits = document.Habits;
    private readonly List<object> blocks = [];
    private Sheet sheet = Sheet.Of(document.Layout, landscape: false);
    private PointCounter numbers = new();
    private bool counted;

    /// <summary>Everything that the templates read.</summary>
    public static object Of(Document document)
    {
        var layout = document.Layout;
        var parts = Part.Of(document).Select(part => new PdfData(document).Lay(part)).ToList();
        return new
        {
            title = Words.Plain(document.Title),
            author = Words.Plain(document.Author),
            size = layout.FontSize,
            small = Math.Min(layout.TableFontSize, layout.FontSize - 2),
            tableSize = layout.TableFontSize,
            spacing = layout.LineSpacing / 100.0,
            indent = layout.FirstLineIndent / 10.0,
            parts,
        };
    }

    private object Lay(Part part)
    {
        sheet = Sheet.Of(document.Layout, part.Landscape);
        if (part.Start is { } start)
            Add(start);
        foreach (var block in part.Blocks)
            Add(block);
        return new
        {
            paper = part.IsPaper,
            sheet = new
            {
                width = sheet.Width,
                height = sheet.Height,
                left = sheet.Left,
                right = sheet.Right,
                top = sheet.Top,
                bottom = sheet.Bottom,
            },
            blocks = blocks,
        };
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                Lay(
                    "letterhead",
                    new
                    {
                        above = Clean(head.Above),
                        name = Clean(head.Name),
                        details = Clean(head.Details),
                    }
                );
                break;
            case KindLine kind:
                Lay("kind", new { text = Words.Clean(kind.Word), spaced = habits.SpacedKind });
                break;
            case DateLine line:
                Lay("dateline", Of(line));
                break;
            case LetterCorner corner:
                Lay(
                    "corner",
                    new { left = Words.Clean(Words.Outgoing(corner, habits)), right = Words.Clean(corner.Addressee) }
                );
                break;
            case ApprovalStamp approval:
                Lay("corner", new { left = "", right = Words.Clean(Words.Approval(approval, habits)) });
                break;
            case Heading heading:
                var centred = habits.Heading == HeadingPosition.Centre;
                Lay("heading", new { text = Words.Clean(Words.Heading(heading, habits)), centred });
                break;
            case Subheading heading:
                Lay("subheading", new { text = Words.Clean(heading.Text) });
                break;
            case Preamble preamble:
                Lay("preamble", Of(preamble));
                break;
            case Paragraph paragraph:
                Text(paragraph.Text);
                break;
            case PlainList list:
                Lay("list", new { items = Clean(list.Items) });
                break;
            case Points points:
                Add(points.Items, 0);
                break;
            case Control control:
                Text(counted ? $"{numbers.Next(0)} {control.Text}" : control.Text);
                break;
            case Table table:
                Lay("table", PdfTable.Of(table, sheet, document.Layout));
                break;
            case Chart chart:
                Lay("chart", Of(chart));
                Add(chart.Behind);
                break;
            case Signature signature:
                Lay("signature", new { post = Words.Clean(signature.Post), name = Words.Clean(signature.Name) });
                break;
            case ExecutorNote note:
                Lay(
                    "executor",
                    new { text = Words.Clean(note.Phone is null ? note.Name : $"{note.Name}\n{note.Phone}") }
                );
                break;
            case AnnexStart annex:
                var stamp = $"{annex.Stamp}\n{annex.By}\n{Words.StampDate(annex, habits)}";
                Lay("annex", new { stamp = Words.Clean(stamp), title = Words.Clean(annex.Title) });
                break;
            case PageBreak:
                Lay("pagebreak", new { });
                break;
            case QrMark mark:
                Lay("qr", new { svg = QrCode.Svg(mark.Content), caption = Words.Clean(mark.Caption) });
                break;
            default:
                throw new ArgumentException($"A PDF has no {block.GetType().Name}.", nameof(block));
        }
    }

    private void Add(IReadOnlyList<Point> points, int level)
    {
        foreach (var point in points)
        {
            counted = true;
            Text($"{numbers.Next(level)} {point.Words}");
            foreach (var block in point.Below)
                Add(block);
            Add(point.Points, level + 1);
        }
    }

    private object Of(DateLine line) =>
        new
        {
            day = Words.Clean(Words.Day(line.Day, habits)),
            number = Words.Clean(Words.Number(line.Number)),
            place = Words.Clean(line.Place ?? ""),
            between = habits.Place == PlacePosition.Between,
        };

    private object Of(Preamble preamble) =>
        new
        {
            text = Words.Clean(preamble.Text),
            word = preamble.OrderingWord is null ? null : Words.OrderingWord(preamble.OrderingWord, habits),
            own = habits.OrderingWord == OrderingWordPosition.OwnLine,
            spaced = habits.OrderingWord == OrderingWordPosition.Spaced,
        };

    private static object Of(Chart chart) =>
        new
        {
            title = Words.Clean(chart.Title),
            svg = chart.Picture.Xml,
            width = chart.Picture.Width * 25.4 / 96,
            description = Words.Clean(chart.Description),
        };

    private void Text(string text) => Lay("text", new { text = Words.Clean(text) });

    private void Lay(string kind, object data) => blocks.Add(new { kind, data });

    private static string[] Clean(IReadOnlyList<string> lines) => [.. lines.Select(Words.Clean)];
}
