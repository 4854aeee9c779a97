using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Journal;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal.Erasures;

public sealed class ErasureForm
{
    public string? Subject { get; set; }
    public string? District { get; set; }
    public string? Reason { get; set; }
    public bool Sure { get; set; }
}

internal sealed class ErasureFormValidator : AbstractValidator<ErasureForm>
{
    public ErasureFormValidator()
    {
        RuleFor(f => f.Reason).NotEmpty().WithMessage(Erasure.ReasonMissing);
        RuleFor(f => f.Sure).Equal(true).WithMessage("Подтвердите: вернуть стёртое будет нельзя.");
    }
}

/// <summary>What of one row stands in the journal and has not been erased yet.</summary>
public sealed record SubjectValues(IReadOnlyList<long> Numbers, int Count)
{
    /// <summary>A person's row is erased with his places, also with those that are no longer in the registry.</summary>
    public static async Task<SubjectValues> ReadAsync(
        PortalDb db,
        CurrentUser reader,
        Guid subject,
        CancellationToken stop
    )
    {
        var family = (await JournalSubjects.FamilyAsync(db, reader, subject, stop)).ToHashSet();
        var key = subject.ToString();
        string[] pointers = ["personId", "organisationId"];
        var gone =
            from v in db.JournalValues.VisibleTo(reader)
            where pointers.Contains(v.Field) && (v.OldValue == key || v.NewValue == key)
            join e in db.JournalEntries.VisibleTo(reader) on v.Number equals e.Number
            where e.SubjectId != null && (e.SubjectKind == "employment" || e.SubjectKind == "enrolment")
            select e.SubjectId!.Value;
        if (await IsPersonAsync(db, reader, subject, stop))
            family.UnionWith(await gone.ToListAsync(stop));
        var values = await (
            from e in db.JournalEntries.VisibleTo(reader)
            where e.Act != Erasure.Act && e.SubjectId != null && family.Contains(e.SubjectId.Value)
            join v in db.JournalValues.VisibleTo(reader) on e.Number equals v.Number
            where v.ErasedBy == null
            select e.Number
        ).ToListAsync(stop);
        return new([.. values.Distinct()], values.Count);
    }

    private static Task<bool> IsPersonAsync(PortalDb db, CurrentUser reader, Guid subject, CancellationToken stop) =>
        db.JournalEntries.VisibleTo(reader).AnyAsync(e => e.SubjectId == subject && e.SubjectKind == "person", stop);
}

public sealed record ErasurePage(JournalDesk Desk, Guid Subject, string Kind, string? Name, int Count)
{
    public ErasureForm Form { get; init; } = new();

    public static async Task<ErasurePage?> ReadAsync(
        PortalDb db,
        JournalDesk desk,
        Guid subject,
        CancellationToken stop
    )
    {
        var last = db
            .JournalEntries.VisibleTo(desk.Reader)
            .AsNoTracking()
            .Where(e => e.SubjectId == subject)
            .OrderByDescending(e => e.Number)
            .Take(1);
        if (await JournalLine.ReadAsync(db, desk, last, stop) is not [var line])
            return null;
        var values = await SubjectValues.ReadAsync(db, desk.Reader, subject, stop);
        return new(desk, subject, line.Entry.SubjectKind, line.Name, values.Count)
        {
            Form = new ErasureForm { Subject = $"{subject}", District = $"{desk.Named}" },
        };
    }
}
