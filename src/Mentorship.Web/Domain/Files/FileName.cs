using System.Text;

namespace Mentorship.Web.Domain.Files;

public static class FileName
{
    /// <summary>A name that any system can keep: no folders, no control or reversing characters, the ending of its content.</summary>
    public static string Tidy(string? name, FileFormat format)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (
                category
                    is System.Globalization.UnicodeCategory.Control
                        or System.Globalization.UnicodeCategory.Format
                        or System.Globalization.UnicodeCategory.Surrogate
                || rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*'
            )
                continue;
            clean.Append(rune);
        }
        var tidy = Text.Tidy(clean.ToString()) ?? "";
        var dot = tidy.LastIndexOf('.');
        var ending = dot < 0 ? "" : tidy[(dot + 1)..].ToLowerInvariant();
        var bare = (dot > 0 && ending.Length is > 0 and <= 5 ? tidy[..dot] : tidy).Trim(' ', '.');
        if (bare.Length == 0)
            bare = "Файл";
        var kept = format.Endings.Contains(ending) ? ending : format.Endings[0];
        var most = StoredFile.NameMaxLength - kept.Length - 1;
        return $"{(bare.Length > most ? bare[..most].TrimEnd() : bare)}.{kept}";
    }
}
