using Mentorship.Web.Domain;

namespace Mentorship.Web.Documents.Reading;

/// <summary>Why a file is not read, and what to do: one sentence each.</summary>
internal static class Refusals
{
    public static RuleBroken Empty => New("Файл пустой: выберите другой.");

    public static RuleBroken TooBig =>
        New(
            "Файл слишком велик: оставьте в нём приказ с приложениями, без картинок и лишних листов, и сохраните снова."
        );

    public static RuleBroken TooMuchInside =>
        New(
            "Внутри файла больше данных, чем бывает в приказе: оставьте в нём приказ с приложениями, без картинок и лишних листов, и сохраните снова."
        );

    public static RuleBroken TooDeep =>
        New(
            "Таблицы и рамки вложены в файле друг в друга слишком глубоко: перенесите текст с таблицей в новый документ Word и сохраните его как .docx."
        );

    public static RuleBroken Declarations =>
        New(
            "В файле есть служебные объявления (DTD), каких Word и Excel не пишут, и портал его не открывает: сохраните файл заново в Word или Excel."
        );

    public static RuleBroken Damaged =>
        New(
            "Файл повреждён и не открывается: откройте его в Word или Excel, сохраните заново как .docx или .xlsx и повторите."
        );

    public static RuleBroken Encrypted =>
        New("Файл защищён паролем: снимите пароль в Word или Excel и сохраните его снова.");

    public static RuleBroken OldWord =>
        New("Это документ старого Word (.doc): откройте его и сохраните как «Документ Word (.docx)».");

    public static RuleBroken OldExcel =>
        New("Это книга старого Excel (.xls): откройте её и сохраните как «Книга Excel (.xlsx)».");

    public static RuleBroken Macros =>
        New("В файле есть макросы, такие файлы портал не открывает: сохраните его как .docx или .xlsx без макросов.");

    public static RuleBroken OutsideParts =>
        New(
            "Часть файла берётся из другого места по ссылке: разорвите связи («Изменить связи») или скопируйте приказ с таблицами в новый документ и сохраните снова."
        );

    public static RuleBroken Pdf =>
        New(
            "Это PDF, из него таблица не читается: возьмите исходный документ .docx или сохраните PDF в Word как .docx."
        );

    public static RuleBroken Picture =>
        New(
            "Это картинка, а не документ: возьмите исходный приказ .docx или распознайте скан и сохраните его как .docx."
        );

    public static RuleBroken RichText =>
        New("Это документ RTF: откройте его в Word и сохраните как «Документ Word (.docx)».");

    public static RuleBroken OpenDocument =>
        New("Это документ LibreOffice или неизвестный архив: сохраните его как .docx или .xlsx и повторите.");

    public static RuleBroken NotOffice => New("Это не документ Word и не книга Excel: нужен файл .docx или .xlsx.");

    public static RuleBroken Scan =>
        New("В файле одни картинки, текста нет: распознайте скан и сохраните его как .docx.");

    public static RuleBroken NoText => New("В документе нет текста: выберите файл, в котором стоит приказ с таблицей.");

    public static RuleBroken NoCells =>
        New("В книге Excel нет ни одной заполненной ячейки: выберите файл, в котором стоит таблица мероприятий.");

    private static RuleBroken New(string sentence) => new(sentence, "File");
}
