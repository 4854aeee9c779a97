using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Docx;

/// <summary>What a person changes in one place when the whole order shall look otherwise.</summary>
internal static class DocxStyles
{
    private const string Font = "Times New Roman";
    private static readonly JustificationValues Centre = JustificationValues.Center;
    private static readonly JustificationValues Both = JustificationValues.Both;

    public static Styles Of(DocumentLayout layout, DocumentHabits habits)
    {
        var sheet = Vocabulary.Sheet.Of(layout, landscape: false);
        var indent = DocxSections.Twips(layout.FirstLineIndent / 10.0);
        var width = DocxSections.Twips(sheet.TextWidth);
        var small = Math.Min(layout.TableFontSize, layout.FontSize - 2);
        var headed = habits.Heading == HeadingPosition.Centre ? Centre : JustificationValues.Left;
        return new Styles(
            Defaults(layout),
            new Look("Normal", "Normal").Style(),
            new Look("OrderText", "Текст приказа") { Side = Both, FirstLine = indent }.Style(),
            new Look("Above", "Над названием") { Side = Centre, Whole = true }.Style(),
            new Look("Letterhead", "Название органа")
            {
                Side = Centre,
                Bold = true,
                Whole = true,
            }.Style(),
            new Look("Kind", "Вид документа")
            {
                Side = Centre,
                Bold = true,
                Before = 240,
                After = 240,
            }.Style(),
            new Look("DateLine", "Дата и номер") { Tabs = [width / 2, width] }.Style(),
            new Look("Place", "Место издания") { Side = Centre, Before = 60 }.Style(),
            new Look("Heading1", "heading 1")
            {
                Side = headed,
                Bold = true,
                Whole = true,
                Before = 280,
                After = 280,
                Outline = 0,
            }.Style(),
            new Look("AnnexTitle", "Заголовок приложения")
            {
                Side = Centre,
                Bold = true,
                Whole = true,
                Before = 280,
                After = 240,
                Outline = 0,
            }.Style(),
            new Look("Heading2", "heading 2")
            {
                Side = Centre,
                Bold = true,
                Whole = true,
                Before = 200,
                After = 120,
                Outline = 1,
            }.Style(),
            new Look("Ordering", "Распорядительное слово")
            {
                Bold = true,
                Before = 120,
                After = 120,
            }.Style(),
            new Look("Gap", "Перед подписью") { Exactly = 28, Next = true }.Style(),
            new Look("SignaturePost", "Подпись") { Whole = true }.Style(),
            new Look("SignatureName", "Подпись (имя)") { Side = JustificationValues.Right }.Style(),
            new Look("Executor", "Исполнитель") { Size = small }.Style(),
            new Look("Stamp", "Гриф приложения") { Whole = true }.Style(),
            new Look("TableText", "Текст таблицы") { Size = layout.TableFontSize, Single = true }.Style(),
            new Look("TableHead", "Шапка таблицы")
            {
                Size = layout.TableFontSize,
                Single = true,
                Bold = true,
                Side = Centre,
                Next = true,
            }.Style(),
            new Look("Picture", "Рисунок")
            {
                Side = Centre,
                Before = 120,
                After = 120,
                Next = true,
            }.Style(),
            new Look("PictureTitle", "Название рисунка")
            {
                Side = Centre,
                Before = 240,
                Next = true,
            }.Style(),
            new Look("Mark", "Отметка")
            {
                Size = small,
                Before = 240,
                Side = JustificationValues.Left,
            }.Style(),
            new Look("PageNumber", "header") { Side = Centre, Size = 12 }.Style(),
            new Look("TableGap", "Отбивка таблицы") { Exactly = 6 }.Style(),
            new Look("Thin", "Служебный абзац") { Exactly = 1 }.Style()
        );
    }

    private static DocDefaults Defaults(DocumentLayout layout) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Font,
                        HighAnsi = Font,
                        EastAsia = Font,
                        ComplexScript = Font,
                    },
                    new FontSize { Val = $"{layout.FontSize * 2}" },
                    new FontSizeComplexScript { Val = $"{layout.FontSize * 2}" },
                    new Languages
                    {
                        Val = "ru-RU",
                        EastAsia = "ru-RU",
                        Bidi = "ru-RU",
                    }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines
                    {
                        Before = "0",
                        After = "0",
                        Line = $"{240 * layout.LineSpacing / 100}",
                        LineRule = LineSpacingRuleValues.Auto,
                    }
                )
            )
        );
}
