using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>What stands around the form of a row: how its words are understood now, sections it may go to.</summary>
public sealed record RowEditor(
    OpenDraft Draft,
    Section Section,
    Activity? Row,
    DeadlineNote Deadline,
    IReadOnlyList<PartyChip> Parties
)
{
    public string Action =>
        Row is null ? $"{Draft.Address}/sections/{Section.Id}/activities" : $"{Draft.Address}/activities/{Row.Id}";

    public string Back => Row is null ? Draft.At(Section) : Draft.At(Row);
    public string RowId => $"a-{Shown ?? Row?.Id ?? Section.Id:N}";

    /// <summary>The row in whose place the form stands, when it is there no more.</summary>
    public Guid? Shown { get; init; }

    public static IEnumerable<SelectListItem> ResultKinds =>
        Enum.GetValues<ResultKind>().Select(k => new SelectListItem(k.Name(), $"{k}"));

    public static async Task<RowEditor> ReadAsync(
        PortalDb db,
        CurrentUser me,
        OpenDraft draft,
        ActivityForm form,
        Section section,
        Activity? row,
        DateOnly today
    )
    {
        var directory = await db.PartyDirectoryAsync(me, today);
        var understanding = draft.Understanding(directory);
        var words = string.IsNullOrWhiteSpace(form.Phrase) ? form.Deadline : form.Phrase;
        var responsible = Readable(form.Responsible, Activity.ResponsibleMaxLength);
        return new(
            draft,
            section,
            row,
            DeadlineNote.Of(understanding.Deadline(Readable(words, Activity.DeadlineMaxLength), responsible, section)),
            Chips(row, responsible, understanding.Directory)
        );
    }

    // What does not fit is refused: nobody needs to see it understood.
    private static string? Readable(string? words, int most) => words?.Trim().Length > most ? null : words;

    /// <summary>What a person said of a party counts as long as its words stand.</summary>
    public static IReadOnlyList<PartyChip> Chips(Activity? row, string? responsible, PartyDirectory directory) =>
        [
            .. PartyReader
                .Read(responsible, directory)
                .Parties.Select(m =>
                    row?.Parties.FirstOrDefault(p => p.ReadBy is not null && p.Text == m.Text)?.Meaning ?? m
                )
                .Select(m => PartyChip.Of(m, directory)),
        ];
}
