using Mentorship.Web.Data.Demo;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Features.Letters.Composing;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Reports.Writing;

namespace Mentorship.Web.Commands;

/// <summary>The demo's papers are made as the portal makes them.</summary>
public static class DemoPress
{
    public static DemoPrinters Printers { get; } =
        new(LetterPaper.Freeze, OrderPaper.Freeze, QuarterWorkbook.PrintAsync, new(NotePaper.Draft, NotePaper.Freeze));
}
