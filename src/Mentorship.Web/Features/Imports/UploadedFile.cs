using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Imports;

/// <summary>The bytes of a list that somebody brings, within the limit.</summary>
internal static class UploadedFile
{
    /// <exception cref="RuleBroken">None, an empty one, or one too large.</exception>
    public static async Task<byte[]> ReadAsync(IFormFile? file, string field, CancellationToken stop)
    {
        if (file is not { Length: > 0 })
            throw new RuleBroken(
                file is null ? "Выберите файл .xlsx, .xls или .csv." : "Файл пустой. Выберите другой.",
                field
            );
        if (file.Length > Upload.MaxBytes)
            throw new RuleBroken(
                $"Файл занимает {Figures.Size(file.Length)}, а можно до 15 МБ. Разделите список; из таблицы Excel уберите картинки и лишние листы.",
                field
            );
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        var bytes = content.ToArray();
        // A text under the name of a workbook is a file that was spoilt on its way.
        if (
            Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            && bytes is not ([0x50, 0x4B, ..] or [0xD0, 0xCF, ..])
        )
            throw new RuleBroken(
                "Файл назван .xlsx, но внутри не таблица Excel: он повреждён или переименован. Откройте исходный файл в Excel и сохраните как .xlsx.",
                field
            );
        return bytes;
    }
}
