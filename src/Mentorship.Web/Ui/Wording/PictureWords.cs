using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Ui.Wording;

public static class PictureWords
{
    /// <summary>One sentence of pictures that are not in the file; null when all are.</summary>
    public static string? LeftOut(SourceDocument source) =>
        source.LinkedPictures == 0
            ? null
            : $"В файле есть {Plural.Of(source.LinkedPictures, "картинка", "картинки", "картинок")} по ссылке на другое место: портал за ними не ходит, текст и таблицы прочитаны без них.";
}
