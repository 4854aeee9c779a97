namespace Mentorship.Web.Domain.Files;

/// <summary>A format that the portal keeps; the first ending is the usual one.</summary>
public sealed record FileFormat(string MediaType, params string[] Endings)
{
    public static readonly FileFormat Pdf = new("application/pdf", "pdf");
    public static readonly FileFormat Docx = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx"
    );
    public static readonly FileFormat Xlsx = new(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx"
    );
    public static readonly FileFormat Pptx = new(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "pptx"
    );
    public static readonly FileFormat Odt = new("application/vnd.oasis.opendocument.text", "odt");
    public static readonly FileFormat Ods = new("application/vnd.oasis.opendocument.spreadsheet", "ods");
    public static readonly FileFormat Odp = new("application/vnd.oasis.opendocument.presentation", "odp");
    public static readonly FileFormat Doc = new("application/msword", "doc");
    public static readonly FileFormat Xls = new("application/vnd.ms-excel", "xls");
    public static readonly FileFormat Ppt = new("application/vnd.ms-powerpoint", "ppt");
    public static readonly FileFormat Jpeg = new("image/jpeg", "jpg", "jpeg");
    public static readonly FileFormat Png = new("image/png", "png");
    public static readonly FileFormat Webp = new("image/webp", "webp");
    public static readonly FileFormat Tiff = new("image/tiff", "tif", "tiff");
    public static readonly FileFormat Heic = new("image/heic", "heic", "heif");
    public static readonly FileFormat Zip = new("application/zip", "zip");
    public static readonly FileFormat Txt = new("text/plain", "txt", "csv");

    /// <summary>«Скан» of a picture of the paper; a text that was typed is no scan.</summary>
    public static string Called(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".PDF" or ".JPG" or ".JPEG" or ".PNG" or ".WEBP" or ".HEIC" or ".TIF" or ".TIFF" => "Скан",
            ".ZIP" => "Архив",
            _ => "Файл документа",
        };

    /// <summary>What a signed paper is pictured in.</summary>
    public bool IsScan => MediaType == Pdf.MediaType || MediaType.StartsWith("image/", StringComparison.Ordinal);

    public const string WantedScan = "PDF или фото, до 25 МБ";

    public const string AcceptScan = ".pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.heic,.heif";

    /// <summary>For the hint beside a file field.</summary>
    public const string Wanted = "PDF, DOCX, XLSX, PPTX, DOC, XLS, ODT, фото или ZIP, до 25 МБ";

    /// <summary>For the <c>accept</c> of a file field.</summary>
    public const string Accept =
        ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.jpg,.jpeg,.png,.webp,.tif,.tiff,.heic,.heif,.zip,.txt,.csv";
}
