using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <summary>One pair with everything its page says: five statements.</summary>
public sealed record PairCard(PairRow Row, DateOnly Today)
{
    /// <summary>Days before the last one from which ending in full is what a pair waits for.</summary>
    public const int EndIsNear = 30;

    public string? Goal { get; init; }
    public string? Result { get; init; }
    public string? CaseLink { get; init; }
    public EndInitiator? EndedBy { get; init; }
    public string? EndedBecause { get; init; }
    public DateOnly? NoticeOn { get; init; }
    public bool Keeps { get; init; }

    /// <summary>What is written of a child is read by the school and the mentor.</summary>
    public bool ReadsWords { get; init; } = true;

    /// <summary>The coordinator of the mentor's own school, who may agree for its head.</summary>
    public MemberRow? Releases { get; init; }

    /// <summary>An order put it in force, and none says that it has ended.</summary>
    public bool IsEndUnordered =>
        Keeps
        && Row is { NeedsOrder: true, EndedOn: not null, Assigned: not null }
        && Row.Orders.All(o => o.Act != PairAct.End);

    public IReadOnlyList<NeedLine> Needs { get; init; } = [];

    public (Ui.Components.StateMark Mark, string Word) Standing => Row.Standing(Today);

    /// <summary>Who has gone through the programme: «да», «4 из 5: …».</summary>
    public string Passed
    {
        get
        {
            var mentees = Row.Mentees.Where(m => m.LeftBy is null).ToList();
            return mentees is [var only] ? (only.IsPassed ? "да" : "нет") : MemberWords.Passed(mentees);
        }
    }

    /// <summary>«Крутова – Тихонова», «Крутова – группа из 5», «Крутова, Орлова – группа из 5».</summary>
    public string Title => PairTitle.Of(Row);

    public static async Task<PairCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop = default
    )
    {
        var pairs = db.Pairs.VisibleTo(me).AsNoTracking().Where(p => p.Id == id);
        if ((await pairs.ReadAsync(db, me, today, stop)).SingleOrDefault() is not { } row)
            return null;
        if (row.State == PairState.Approved)
            await PairRows.NeedAsync([row], db, me, today, stop);
        var more = await pairs
            .Select(p => new
            {
                p.Goal,
                p.Result,
                p.CaseLink,
                p.EndedBy,
                p.EndedBecause,
                p.NoticeOn,
            })
            .SingleAsync(stop);
        var keeps = me.Keeps(row.OrganisationId);
        return new(row, today)
        {
            Goal = more.Goal,
            Result = more.Result,
            CaseLink = more.CaseLink,
            EndedBy = more.EndedBy,
            EndedBecause = more.EndedBecause,
            NoticeOn = more.NoticeOn,
            Keeps = keeps,
            ReadsWords = me.ReadsWordsOf(row.Direction),
            Releases = row.IsOpen
                ? row.Mentors.FirstOrDefault(m =>
                    m is { IsWorker: true, ReleasedOn: null, OrganisationId: { } at }
                    && at != row.OrganisationId
                    && (me.Has(Role.Curator) || me.Has(Role.Coordinator) && me.Membership!.OrganisationId == at)
                )
                : null,
            Needs = NeedLine.Of(row, me.Keeps),
        };
    }
}

internal static class PairTitle
{
    private const int MostLeading = 3;

    // Whoever has left is in the history, whoever comes later beside the name.
    public static string Of(PairRow row) => Of([.. row.MentorsNow.Select(Shown)], [.. row.MenteesNow.Select(Shown)]);

    /// <param name="mentors">As each is shown: by surname, or what stands in its place.</param>
    public static string Of(IReadOnlyList<string> mentors, IReadOnlyList<string> mentees) =>
        $"{Leading(mentors)} – {(mentees is [var only] ? only : $"группа из {mentees.Count}")}";

    /// <summary>«прекращена 14.01.2027», «прекращается с 05.12.2026»: of a pair whose end is decided.</summary>
    public static string Ended(PairRow row) =>
        row.Standing(row.Day).Word is var word && word.Any(char.IsDigit)
            ? word
            : $"{row.State.Name()} {Days.Digits(row.EndedOn!.Value)}";

    private static string Shown(MemberRow member) => member.Name?.Split(' ')[0] ?? MemberWords.Shown(member);

    // Two groups are told apart by whoever leads them.
    private static string Leading(IReadOnlyList<string> mentors) =>
        mentors.Count <= MostLeading ? string.Join(", ", mentors) : $"{mentors[0]} и ещё {mentors.Count - 1}";
}
