using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <summary>Pairs with the names that the reader may see and what drafts still need: four statements.</summary>
internal static class PairRows
{
    public static Task<IReadOnlyList<PairRow>> ReadAsync(
        this IQueryable<Pair> pairs,
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        CancellationToken stop = default
    ) => ReadAsync(pairs, db, me, day, r => r.IsDraft, stop);

    /// <summary>The same with what pairs in force still need.</summary>
    public static Task<IReadOnlyList<PairRow>> ReadWithNeedsAsync(
        this IQueryable<Pair> pairs,
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        CancellationToken stop
    ) => ReadAsync(pairs, db, me, day, r => r.IsDraft || r.IsGoingOn, stop);

    private static async Task<IReadOnlyList<PairRow>> ReadAsync(
        IQueryable<Pair> pairs,
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        Func<PairRow, bool> asked,
        CancellationToken stop
    )
    {
        var rows = await Of(pairs).ToListAsync(stop);
        rows.ForEach(r => r.Day = day);
        await NameAsync(rows, db, me, stop);
        await NeedAsync([.. rows.Where(asked)], db, me, day, stop);
        return rows;
    }

    /// <summary>Open pairs that lack a paper: it is not in the row of the pair, and is found by looking at each.</summary>
    public static async Task<IReadOnlyList<Guid>> LackingAsync(
        this IQueryable<Pair> pairs,
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        CancellationToken stop
    )
    {
        var open = pairs.AsNoTracking().Where(p => p.State == PairState.Draft || p.State == PairState.Approved);
        var lacking = new List<Guid>();
        Guid? last = null;
        while (true)
        {
            var rows = await Of(open.Where(p => last == null || p.Id > last).OrderBy(p => p.Id).Take(Portion))
                .ToListAsync(stop);
            rows.ForEach(r => r.Day = day);
            await NeedAsync([.. rows.Where(r => r.IsDraft || r.IsGoingOn)], db, me, day, stop);
            lacking.AddRange(rows.Where(r => r.Lacking.Any()).Select(r => r.Id));
            if (rows.Count < Portion)
                return lacking;
            last = rows[^1].Id;
        }
    }

    private const int Portion = 500;

    public static IQueryable<PairRow> Of(IQueryable<Pair> pairs) =>
        pairs
            .AsSplitQuery()
            .Select(p => new PairRow
            {
                Id = p.Id,
                OrganisationId = p.OrganisationId,
                Organisation = p.Organisation.ShortName,
                OrganisationFull = p.Organisation.FullName,
                FormId = p.FormId,
                Form = p.Form.Name,
                KindId = p.KindId,
                Kind = p.Kind.Name,
                NeedsOrder = p.Kind.NeedsOrder,
                NeedsProgramme = p.Kind.NeedsProgramme,
                OneMentee = p.Kind.OneMentee,
                OneMentor = p.OneMentor,
                ShortestMonths = p.Kind.ShortestMonths,
                LongestMonths = p.Kind.LongestMonths,
                Direction = p.Direction,
                RoleModel = p.RoleModel,
                Subject = p.Subject,
                From = p.From,
                To = p.To,
                Rhythm = p.Rhythm,
                State = p.State,
                ApprovedOn = p.ApprovedOn,
                EndedOn = p.EndedOn,
                Members = p
                    .Members.OrderBy(m => m.From)
                    .ThenBy(m => m.Id)
                    .Select(m => new MemberRow
                    {
                        Id = m.Id,
                        PersonId = m.PersonId,
                        IsMentor = m.IsMentor,
                        IsWorker = m.IsWorker,
                        PersonKind = m.Person.Kind,
                        BornOn = m.Person.BornOn,
                        From = m.From,
                        To = m.To,
                        OrganisationId = m.OrganisationId,
                        AgreementNumber = m.AgreementNumber,
                        AgreementOn = m.AgreementOn,
                        PaymentBasis = m.PaymentBasis,
                        ReleasedOn = m.ReleasedOn,
                        ReleasedByName = m.ReleasedByName,
                        ReleasePaper = m.ReleasePaper,
                        IsGone =
                            m.OrganisationId != null
                            && (
                                m.Person.Employments.Any(e => e.OrganisationId == m.OrganisationId)
                                || m.Person.Enrolments.Any(e => e.OrganisationId == m.OrganisationId)
                            )
                            && !m.Person.Employments.Any(e => e.OrganisationId == m.OrganisationId && e.To == null)
                            && !m.Person.Enrolments.Any(e => e.OrganisationId == m.OrganisationId && e.To == null),
                        LeftBy = m.LeftBy,
                        LeftBecause = m.LeftBecause,
                        IsPassed = m.IsPassed,
                        PlaceWords = m.Person.PlaceWords,
                        // The place that he stands there for, as it was in his days: not where he has gone since.
                        Post = m
                            .Person.Employments.OrderByDescending(e => e.OrganisationId == m.OrganisationId)
                            .ThenByDescending(e => e.From <= m.To)
                            .ThenByDescending(e => e.From)
                            .Select(e => e.Post)
                            .FirstOrDefault(),
                        Category = m
                            .Person.Employments.OrderByDescending(e => e.OrganisationId == m.OrganisationId)
                            .ThenByDescending(e => e.From <= m.To)
                            .ThenByDescending(e => e.From)
                            .Select(e => e.Category)
                            .FirstOrDefault(),
                        TeachingSince = m.Person.TeachingSince,
                        Grade = m
                            .Person.Enrolments.OrderByDescending(e => e.OrganisationId == m.OrganisationId)
                            .ThenByDescending(e => e.From <= m.To)
                            .ThenByDescending(e => e.From)
                            .Select(e => (int?)e.Grade)
                            .FirstOrDefault(),
                        Letter = m
                            .Person.Enrolments.OrderByDescending(e => e.OrganisationId == m.OrganisationId)
                            .ThenByDescending(e => e.From <= m.To)
                            .ThenByDescending(e => e.From)
                            .Select(e => e.Letter)
                            .FirstOrDefault(),
                    })
                    .ToList(),
                Orders = p
                    .Orders.OrderByDescending(o => o.DoneOn)
                    .ThenByDescending(o => o.Id)
                    .Select(o => new PairOrderRow
                    {
                        OrderId = o.OrderId,
                        Number = o.Order.Number,
                        IssuedOn = o.Order.IssuedOn,
                        Title = o.Order.Title,
                        Act = o.Act,
                        DoneOn = o.DoneOn,
                        On = o.On,
                        ComerId = o.ComerId,
                        MemberId = o.MemberId,
                    })
                    .ToList(),
            });

    private static async Task NameAsync(
        IReadOnlyList<PairRow> rows,
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    )
    {
        var members = rows.SelectMany(r => r.Members).ToList();
        var entering = rows.SelectMany(r => r.Orders).Where(o => o.ComerId is not null).ToList();
        var ids = members.Select(m => m.PersonId).Concat(entering.Select(o => o.ComerId!.Value)).Distinct().ToList();
        var names = await db
            .People.VisibleTo(me)
            .Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                Name = p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic),
            })
            .ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        foreach (var order in entering)
            order.Comer = names.GetValueOrDefault(order.ComerId!.Value);
        var places = members.Select(m => m.OrganisationId).OfType<Guid>().Distinct().ToList();
        var organisations = await db
            .Organisations.VisibleTo(me)
            .Where(o => places.Contains(o.Id))
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToDictionaryAsync(o => o.Id, stop);
        foreach (var member in members)
        {
            member.Name = names.GetValueOrDefault(member.PersonId);
            if (member.OrganisationId is not { } at || !organisations.TryGetValue(at, out var organisation))
                continue;
            member.Organisation = organisation.ShortName;
            member.IsCollege = organisation.Kind == OrganisationKind.College;
        }
    }

    /// <summary>What drafts need; a pair in force has had it.</summary>
    public static async Task NeedAsync(
        IReadOnlyList<PairRow> rows,
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        CancellationToken stop = default
    )
    {
        if (rows.Count == 0)
            return;
        var people = rows.SelectMany(r => r.Members).Select(m => m.PersonId).Distinct().ToList();
        var stand = await db.ConsentStandAsync(me, people, day, stop);
        var rules = await db.PairRulesAsync(me, stop);
        foreach (var row in rows)
            row.Needs = [.. PairNeeds.Of(row.Facts, stand, rules).Where(n => Knows(me, row, n))];
    }

    // Whoever only lends his mentor does not see the papers of the others: what he cannot see is not missing.
    private static bool Knows(CurrentUser me, PairRow row, PairNeed need)
    {
        row.KnowsPapers = me.Keeps(row.OrganisationId) || !me.Has(Role.Coordinator);
        return row.KnowsPapers
            || row.Members.Any(m => m.PersonId == need.PersonId && m.OrganisationId == me.Membership!.OrganisationId);
    }
}
