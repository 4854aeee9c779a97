using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Web.Documents.Docx;

internal static class DocxSettings
{
    public static Settings Make() =>
        new(
            new DefaultTabStop { Val = 709 },
            new AutoHyphenation(),
            new ConsecutiveHyphenLimit { Val = 3 },
            new DoNotHyphenateCaps(),
            // Without it a word processor opens the file in the manner of 2007
            new Compatibility(
                // A line that ends by a break within a justified paragraph is not stretched to the margin
                new DoNotExpandShiftReturn(),
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "ru-RU" }
        );
}
