using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Programmes;

/// <summary>A pair with its programme, or with none where its kind needs one.</summary>
public sealed class BankRow
{
    public Guid PairId { get; init; }
    public string Organisation { get; init; } = "";
    public string Form { get; init; } = "";
    public string? Subject { get; init; }
    public PairState PairState { get; init; }
    public ProgrammeState? State { get; init; }

    /// <summary>Its pair has ended early, and it with the pair.</summary>
    public bool IsStopped { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public int All { get; init; }
    public int Done { get; init; }
    public int Overdue { get; init; }
    public bool WantsCorrection { get; init; }
    public DateOnly? NextDue { get; init; }

    public PairPeople People { get; set; } = PairPeople.Nobody;

    public static IQueryable<BankRow> Of(PortalDb db, CurrentUser me, IQueryable<Pair> pairs, DateOnly today)
    {
        var late = today.AddDays(-Programme.PatienceDays);
        return from p in pairs
            join g in db.Programmes.VisibleTo(me) on p.Id equals g.PairId into made
            from g in made.DefaultIfEmpty()
            where g != null || p.Kind.NeedsProgramme && (p.EndedOn == null || p.EndedOn >= today)
            select new BankRow
            {
                PairId = p.Id,
                Organisation = p.Organisation.ShortName,
                Form = p.Form.Name,
                Subject = p.Subject,
                PairState = p.State,
                State = g == null ? null : g.State,
                IsStopped =
                    g != null
                    && g.State == ProgrammeState.Completed
                    && p.State == PairState.Terminated
                    && g.CompletedOn >= p.EndedOn,
                From = g == null ? p.From : g.From,
                To = g == null ? p.To : g.To,
                ApprovedOn = g == null ? null : g.ApprovedOn,
                All = g == null ? 0 : g.Steps.Count,
                Done = g == null ? 0 : g.Steps.Count(s => s.DoneOn != null),
                Overdue =
                    g == null || g.State != ProgrammeState.Approved
                        ? 0
                        : g.Steps.Count(s => s.DoneOn == null && s.DueOn < today),
                WantsCorrection =
                    g != null
                    && p.EndedOn == null
                    && g.State == ProgrammeState.Approved
                    && g.Steps.Any(s => s.DoneOn == null && s.DueOn < late && !g.Corrections.Any(c => c.On >= s.DueOn)),
                NextDue = g == null ? null : g.Steps.Where(s => s.DoneOn == null).Min(s => s.DueOn),
            };
    }

    public static readonly Sorting<BankRow> Columns = new Sorting<BankRow>("school")
        .By("school", r => r.Organisation)
        .By("form", r => r.Form)
        .By("state", r => r.State)
        .By("done", r => r.All == 0 ? 0 : 100 * r.Done / r.All)
        .By("late", r => r.Overdue)
        .By("to", r => r.To);
}
