using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

public sealed record ReviewParty(
    string Text,
    PartyKind Kind,
    OrganisationKinds Kinds,
    Guid? OrganisationId,
    string UnderstoodAs
)
{
    private const string Agreed = "по согласованию";

    /// <summary>Whom the words mean, the same for all spellings; words that are not understood stay as printed.</summary>
    public string Called =>
        Kind == PartyKind.Unknown || UnderstoodAs.Length == 0
            ? Text
            : UnderstoodAs
                .Replace($" ({Agreed})", "", StringComparison.Ordinal)
                .Replace($", {Agreed}", "", StringComparison.Ordinal);
}

/// <summary>A row of the text as the order prints it.</summary>
public sealed record ReviewActivity(
    Guid Id,
    Guid OriginId,
    string? Number,
    string Title,
    string? Details,
    string? Result,
    string? Deadline,
    string? Responsible,
    string UnderstoodAs,
    DeadlineKind Kind,
    bool IsCorrected,
    bool DeadlineNeedsReview,
    bool IsConfirmed,
    Guid SectionId,
    string? SectionNumber,
    string SectionTitle,
    string? StageNumber,
    string? StageTitle,
    IReadOnlyList<ReviewParty> Parties
)
{
    /// <summary>«срок не указан», «не понято», «понято: …»</summary>
    public string Understood => Readings.Understood.Words(Deadline ?? (IsCorrected ? "" : null), Kind, UnderstoodAs);

    public DeadlineWarnings Warnings { get; init; } = DeadlineWarnings.None;

    public bool IsBeforeOrder => Warnings.Has(DeadlineWarning.BeforeOrder);

    public string? StageName => StageTitle is null ? null : $"{StageNumber} {StageTitle}".Trim();

    public bool IsUnnamed { get; init; }

    /// <summary>«Раздел 1. Нормативная основа»</summary>
    public string SectionName => Named(SectionNumber, SectionTitle);

    public bool IsUnclear => !IsConfirmed && (DeadlineNeedsReview || Parties.Count == 0 || Parties.Any(IsUnknown));

    /// <summary>The text does not say when: somebody has to.</summary>
    public bool WaitsForDates => Kind is DeadlineKind.OnRequest or DeadlineKind.BySchedule;

    /// <summary>Of an event whose day is not known until somebody enters it.</summary>
    public bool MayWaitForDates => WaitsForDates || Kind == DeadlineKind.Relative;

    public bool IsOfSchoolsOnly =>
        Parties.All(p => p.Kind == PartyKind.Group && p.Kinds.List is [OrganisationKind.School]);

    /// <summary>«Директор, профком» are two duties of one school: then duties are counted and not organisations.</summary>
    public bool MayAskOneTwice =>
        Parties.Index().Any(one => Parties.Skip(one.Index + 1).Any(other => Meets(one.Item, other)));

    // A group without kinds is of any: a function, or a post in the roadmap of one school.
    private static bool Meets(ReviewParty one, ReviewParty other) =>
        one.OrganisationId is not null && one.OrganisationId == other.OrganisationId
        || one.Kind == PartyKind.Group
            && other.Kind == PartyKind.Group
            && (one.Kinds.List.Count == 0 || other.Kinds.List.Count == 0 || one.Kinds.List.Any(other.Kinds.Has));

    public static string Named(string? number, string title) =>
        number is not { Length: > 0 } ? title
        : char.IsAsciiDigit(number[0]) && number.Length < 4 ? $"Раздел {number.TrimEnd('.')}. {title}"
        : $"{number.TrimEnd('.')}. {title}";

    private static bool IsUnknown(ReviewParty party) => party.Kind == PartyKind.Unknown;

    /// <summary>The whole text in one statement, in the order of print.</summary>
    public static async Task<IReadOnlyList<ReviewActivity>> ReadAsync(PortalDb db, CurrentUser me, Guid text)
    {
        var stages = db.Stages.VisibleTo(me);
        return await db
            .Activities.VisibleTo(me)
            .AsNoTracking()
            .Where(a => a.RevisionId == text)
            .OrderBy(a => a.Section.Place)
            .ThenBy(a => a.Place)
            .Select(a => new ReviewActivity(
                a.Id,
                a.OriginId,
                a.Number,
                a.Title,
                a.Details,
                a.Result,
                a.DeadlineText,
                a.Responsible,
                a.UnderstoodAs,
                a.DeadlineKind,
                a.DeadlinePhrase != null,
                a.DeadlineNeedsReview,
                a.IsConfirmed,
                a.SectionId,
                a.Section.Number,
                a.Section.Title,
                stages.Where(s => s.Id == a.Section.StageId).Select(s => s.Number).FirstOrDefault(),
                stages.Where(s => s.Id == a.Section.StageId).Select(s => s.Title).FirstOrDefault(),
                a.Parties.OrderBy(p => p.Place)
                    .Select(p => new ReviewParty(p.Text, p.Kind, p.Kinds, p.OrganisationId, p.UnderstoodAs))
                    .ToList()
            )
            {
                Warnings = a.Warnings,
                IsUnnamed = a.Section.IsUnnamed,
            })
            .ToListAsync();
    }
}
