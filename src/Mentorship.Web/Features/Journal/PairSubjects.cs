using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>How the journal names pairs and what hangs on them.</summary>
internal static class PairSubjects
{
    /// <summary>Rows of a pair's programme, meetings, answers and reports.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "programme",
        "programmeStep",
        "programmeCorrection",
        "meeting",
        "fitQuestion",
        "mentorReport",
    ];

    public static IQueryable<Hanging> Parts(PortalDb db, CurrentUser me) =>
        db
            .Programmes.VisibleTo(me)
            .Select(p => new Hanging { Id = p.Id, Parent = p.PairId })
            .Concat(
                db.Programmes.VisibleTo(me)
                    .SelectMany(p => p.Steps.Select(s => new Hanging { Id = s.Id, Parent = p.PairId }))
            )
            .Concat(
                db.Programmes.VisibleTo(me)
                    .SelectMany(p => p.Corrections.Select(c => new Hanging { Id = c.Id, Parent = p.PairId }))
            )
            .Concat(db.Meetings.VisibleTo(me).Select(m => new Hanging { Id = m.Id, Parent = m.PairId }))
            .Concat(db.FitQuestions.VisibleTo(me).Select(q => new Hanging { Id = q.Id, Parent = q.PairId }))
            .Concat(db.MentorReports.VisibleTo(me).Select(r => new Hanging { Id = r.Id, Parent = r.PairId }));

    /// <summary>«Орлова – Тихонов», of those whose names the reader may see.</summary>
    public static async Task<IReadOnlyList<Named>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var members = await (
            from m in db.PairMembers.VisibleTo(me)
            where ids.Contains(m.PairId)
            join p in db.People.VisibleTo(me) on m.PersonId equals p.Id
            orderby m.IsMentor descending, m.From, p.Surname
            select new
            {
                m.PairId,
                m.IsMentor,
                p.Surname,
            }
        ).ToListAsync(stop);
        return
        [
            .. members
                .GroupBy(m => m.PairId)
                .Select(g => new Named
                {
                    Id = g.Key,
                    Name = string.Join(" – ", g.GroupBy(m => m.IsMentor).Select(side => side.First().Surname)),
                }),
        ];
    }
}
