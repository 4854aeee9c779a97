using Mentorship.Web.Domain;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Blanks and hyphens at which a line does not break.</summary>
public static class Nb
{
    public const char Space = '\u00A0';
    public const char Thin = '\u202F';
    public const char Hyphen = '\u2011';

    public static string Text(string text) => LineBreaks.Keep(text);
}
