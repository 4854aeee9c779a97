using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes.Fit;

public sealed record UnfitRow(Pair Pair, PairPeople People, IReadOnlyList<FitQuestion> Answers)
{
    public string Who(FitQuestion answer) =>
        People.All.FirstOrDefault(p => p.PersonId == answer.PersonId)?.Word
        ?? (answer.IsMentor ? "наставник" : "наставляемый");
}

/// <summary>Pairs where somebody has answered that it is hard or does not fit, until somebody acts; the longest waiting first.</summary>
public sealed record UnfitPairs(Paged<UnfitRow> Rows, bool Keeps)
{
    public const int Size = 50;

    public static async Task<UnfitPairs> ReadAsync(PortalDb db, CurrentUser me, TableQuery table, DateOnly today)
    {
        var waiting = Waiting(db, me, today);
        var pairs = db.Pairs.VisibleTo(me).AsNoTracking().Where(p => waiting.Any(q => q.PairId == p.Id));
        var rows = await table
            .Slice(
                pairs
                    .Include(p => p.Organisation)
                    .OrderBy(p => waiting.Where(q => q.PairId == p.Id).Min(q => q.AnsweredOn))
                    .ThenBy(p => p.Id),
                Size
            )
            .ToListAsync();
        var ids = rows.Select(p => p.Id).ToList();
        var answers = (
            await waiting.AsNoTracking().Where(q => ids.Contains(q.PairId)).OrderBy(q => q.AnsweredOn).ToListAsync()
        ).ToLookup(q => q.PairId);
        var people = await PairPeople.ReadAsync(db, me, ids, today);
        return new(
            new(
                [
                    .. rows.Select(p => new UnfitRow(
                        p,
                        people.GetValueOrDefault(p.Id, PairPeople.Nobody),
                        [.. answers[p.Id]]
                    )),
                ],
                await pairs.CountAsync(),
                table.Page,
                Size
            ),
            me.Has(Role.Curator, Role.Coordinator)
        );
    }

    public static IQueryable<FitQuestion> Waiting(PortalDb db, CurrentUser me, DateOnly today) =>
        db.FitQuestions.VisibleTo(me).Where(FitQuestion.WaitsOn(today));
}
