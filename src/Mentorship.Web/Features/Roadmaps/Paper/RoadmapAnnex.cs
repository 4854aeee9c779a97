using System.Globalization;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>A roadmap behind the order that approves it: a turned sheet, stamp, title, table.</summary>
public static class RoadmapAnnex
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <param name="stamp">«Приложение № 1», or <see cref="Approved"/>.</param>
    /// <param name="by">«к приказу управления образования …» or «приказом управления образования …».</param>
    /// <param name="day">Of the order; a draft has none yet.</param>
    /// <param name="number">Of the order; a draft has none yet.</param>
    public static IReadOnlyList<Block> Of(RoadmapText text, string stamp, string by, DateOnly? day, string? number) =>
        [new AnnexStart(stamp, by, day, number, text.Heading, Landscape: true), RoadmapTable.Of(text)];

    /// <summary>«УТВЕРЖДЕНА»; of a title that says «План …» «УТВЕРЖДЁН».</summary>
    public static string Approved(RoadmapText text) =>
        (
            text.NamesItself
                ? ShortParticiple.Approved.With(text.Title).Word
                : ShortParticiple.Approved.With(Agreement.Feminine)
        ).ToUpper(Russian);
}
