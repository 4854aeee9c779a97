using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Ui.Charts;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>The charts of the pages as drawings of a document.</summary>
internal static class NoteCharts
{
    public static Chart Bars(
        string title,
        string description,
        IReadOnlyList<ChartBar> bars,
        Table behind,
        decimal? most = null,
        bool longNames = false
    ) =>
        new(
            title,
            description,
            SvgPicture.Parse(
                BarChartSvg.Write(
                    new BarChart("note", title, description, bars, most) { LongNames = longNames },
                    onPaper: true
                )
            ),
            behind
        );
}
