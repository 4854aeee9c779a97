using System.Globalization;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>A day that a spreadsheet shows as a bare count: 45170 is 01.09.2023.</summary>
internal static class SerialDay
{
    public static string? Of(string text) =>
        text.Length == 5
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
        && serial is > 40_000 and < 60_000
            ? new DateOnly(1899, 12, 30).AddDays(serial).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
            : null;
}
