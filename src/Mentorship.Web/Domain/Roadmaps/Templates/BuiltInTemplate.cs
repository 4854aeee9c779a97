using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Domain.Roadmaps.Templates;

public sealed record TemplateRow(string Title, string Result, ResultKind Kind, string Deadline, string Responsible);

public sealed record TemplateSection(string Title, IReadOnlyList<TemplateRow> Rows);

/// <summary>
/// A pattern of ours: sensible sections and rows that a district makes its own. Deadlines are written for one period
/// and shifted by their phrases to the one that is asked for.
/// </summary>
public sealed record BuiltInTemplate(
    string Code,
    string Name,
    string About,
    string Title,
    Direction Direction,
    YearKind YearKind,
    DocumentPeriod Period,
    IReadOnlyList<TemplateSection> Sections
)
{
    public static IReadOnlyList<BuiltInTemplate> All { get; } = [TeachersTemplate.Make(), StudentsTemplate.Make()];

    public static BuiltInTemplate? Of(string? code) => All.FirstOrDefault(t => t.Code == code);

    public int Count => Sections.Sum(s => s.Rows.Count);

    public string TitleFor(DocumentPeriod period) => DeadlineShift.Shift(Title, Period, period);

    public void Fill(Revision draft, PartyDirectory directory)
    {
        var understanding = new Understanding(directory, draft.Period, null);
        for (var place = 0; place < Sections.Count; place++)
        {
            var section = draft.AddSection($"{place + 1}", Sections[place].Title);
            foreach (var row in Sections[place].Rows)
            {
                var number = $"{place + 1}.{section.Activities.Count + 1}";
                var deadline = DeadlineShift.Shift(row.Deadline, Period, draft.Period);
                understanding.Read(
                    section.Add(new(number, row.Title, null, row.Result, row.Kind, deadline, row.Responsible))
                );
            }
        }
    }
}
