using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Commands;

/// <summary>A read order as the command line's contract prints it.</summary>
internal static class RoadmapJson
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(OrderReading reading) => JsonSerializer.Serialize(Printed(reading), Shape);

    private static object Printed(OrderReading reading) =>
        new
        {
            Order = new
            {
                reading.Order.Kind,
                reading.Order.Issuer,
                reading.Order.Number,
                reading.Order.Date,
                reading.Order.Place,
                reading.Order.Title,
                reading.Order.Preamble,
                reading.Order.Signer,
                Points = reading.Order.Points.Select(p => new { p.Number, p.Text }),
            },
            reading.Title,
            reading.From,
            reading.To,
            Sections = reading.Sections.Select(Section),
            OtherRoadmaps = reading
                .Plans.Skip(1)
                .Select(p => new
                {
                    p.Annex,
                    p.Title,
                    p.From,
                    p.To,
                    Sections = p.Sections.Select(Section),
                }),
            Indicators = reading.Indicators.Select(i => new
            {
                i.Number,
                i.Name,
                i.Unit,
                i.Targets,
                i.Base,
                i.Doubts,
            }),
            WorkingGroup = reading.WorkingGroup.Select(m => new
            {
                m.Name,
                m.Post,
                m.Role,
                m.Note,
            }),
            Annexes = reading.Annexes.Select(a => new
            {
                a.Number,
                a.Title,
                a.Kind,
                a.Text,
                a.Expected,
            }),
            reading.Abbreviations,
            Findings = reading.Findings.Where(f => f.Code != FindingCode.TotalRow).Select(Told),
            Sums = reading.Findings.Where(f => f.Code == FindingCode.TotalRow).Select(f => new { f.Where, f.Message }),
        };

    private static object Told(Finding finding) =>
        new
        {
            finding.Code,
            finding.Where,
            finding.Message,
        };

    private static object Section(ReadSection section) =>
        new
        {
            section.Number,
            section.Title,
            section.Stage,
            Activities = section.Activities.Select(Activity),
        };

    private static object Activity(ReadActivity activity) =>
        new
        {
            activity.Number,
            activity.Title,
            activity.Details,
            activity.Result,
            activity.DeadlineText,
            activity.Deadline,
            activity.ResponsibleText,
            Parties = activity.Parties.Select(p => new { p.Text, p.Kind }),
            activity.Doubts,
        };
}
