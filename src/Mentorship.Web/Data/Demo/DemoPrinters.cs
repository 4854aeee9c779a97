using Mentorship.Web.Data.Demo.Quarters;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Data.Demo;

/// <summary>Make the papers of the demo: how a letter, an order and a sealed workbook look is known elsewhere.</summary>
public sealed record DemoPrinters(FreezeLetter Letter, FreezeOrder Order, PrintEdition Edition, DemoNotePress Notes);
