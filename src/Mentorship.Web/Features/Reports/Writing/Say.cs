using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>Turns of phrase that every part of a note uses.</summary>
internal static class Say
{
    private const int MostNames = 6;

    /// <summary>«СОШ № 2, СОШ № 5 и ещё 3»: a sentence does not become a list.</summary>
    public static string Names(IReadOnlyList<string> names, int most = MostNames) =>
        names.Count <= most
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(most - 1))} и ещё {names.Count - most + 1}";

    /// <summary>«27 из 43 (62,8 %)»</summary>
    public static string Share(long part, long whole) =>
        whole == 0 ? "нет данных" : $"{Figures.Whole(part)} из {Figures.Whole(whole)} ({Figures.Share(part, whole)})";

    /// <summary>«, это на 23 больше, чем на 1 января 2026 г.»; nothing to compare with says nothing.</summary>
    public static string Change(int now, int? before, DateOnly? on) =>
        (before, on) switch
        {
            ({ } was, { } day) when now == was => $", столько же, сколько на {Days.Words(day)}",
            ({ } was, { } day) =>
                $", это на {Figures.Whole(Math.Abs(now - was))} {(now > was ? "больше" : "меньше")}, чем на {Days.Words(day)}",
            _ => "",
        };

    /// <summary>«СОШ № 2 (48,1 %)»</summary>
    public static string Ranked(IEnumerable<RankedBody> bodies) =>
        string.Join(", ", bodies.Select(b => $"{b.Name} ({Figures.Percent(b.Percent)})"));

    /// <summary>Sentences that have something to say, as one paragraph.</summary>
    public static string Join(params IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());

    public static string Lines(params IEnumerable<string?> paragraphs) =>
        // A sentence that ends with «2026 г.» has its full stop already.
        string.Join('\n', paragraphs.Where(p => !string.IsNullOrEmpty(p)))
            .Replace("г..", "г.", StringComparison.Ordinal);

    public static string Organisations(int count) => Plural.Of(count, "организация", "организации", "организаций");

    public static string OfOrganisations(int count) => Plural.Of(count, "организации", "организаций", "организаций");
}
