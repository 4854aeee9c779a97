using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

internal static class OrderedPairs
{
    public static async Task<IReadOnlyList<OrderedPair>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly today
    )
    {
        var named = await db
            .PairOrders.VisibleTo(me)
            .AsNoTracking()
            .Include(o => o.Pair)
            .Where(o => o.OrderId == order.Id)
            .OrderBy(o => o.On)
            .ThenBy(o => o.Id)
            .ToListAsync();
        var ids = named.Select(o => o.PairId).Distinct().ToList();
        var comers = await ComersAsync(db, me, named);
        var places = named.Select(o => o.ComerOrganisationId).OfType<Guid>().ToList();
        IReadOnlyList<Organisation> comeFrom =
            places.Count == 0
                ? []
                : await db.Organisations.VisibleTo(me).AsNoTracking().Where(o => places.Contains(o.Id)).ToListAsync();
        var programmes = named.Exists(o => o.Act == PairAct.Programme)
            ? await WrittenProgrammes.ByPairAsync(db, me, ids)
            : [];
        var rows = await db.Pairs.VisibleTo(me).AsNoTracking().Where(p => ids.Contains(p.Id)).ReadAsync(db, me, today);
        return
        [
            .. rows.OrderBy(r => r.Organisation, StringComparer.Ordinal)
                .ThenBy(r => r.Mentors.First().Name, StringComparer.Ordinal)
                .Select(r =>
                    Of(r, [.. named.Where(o => o.PairId == r.Id)], comers, comeFrom) with
                    {
                        IssuerId = order.IssuerId,
                        Programme = programmes.GetValueOrDefault(r.Id),
                    }
                ),
        ];
    }

    private static OrderedPair Of(
        PairRow row,
        IReadOnlyList<PairOrder> named,
        IReadOnlyDictionary<Guid, Person> comers,
        IReadOnlyList<Organisation> comeFrom
    ) =>
        new(
            row,
            named[0],
            [
                .. named
                    .Where(o => o.ComerId is { } id && comers.ContainsKey(id))
                    .Select(o =>
                    {
                        var comer = comers[o.ComerId!.Value];
                        var at = comeFrom.FirstOrDefault(p => p.Id == o.ComerOrganisationId);
                        var earlier = row.Members.FirstOrDefault(m => m.Id == o.MemberId);
                        return new PairComer(
                            comer.FullName,
                            Place(comer, o, at?.Kind == OrganisationKind.College),
                            comer.Kind,
                            o.On!.Value,
                            earlier is null ? null : MemberWords.Shown(earlier)
                        )
                        {
                            IsMentor = o.BringsMentor,
                            OrganisationId = o.ComerOrganisationId,
                            Organisation = at?.ShortName,
                        };
                    }),
            ]
        )
        {
            Leavers =
            [
                .. from o in named
                where o.Act == PairAct.Leave
                from member in row.Members
                where member.Id == o.MemberId
                select (MemberWords.Shown(member), o),
            ],
        };

    private static async Task<IReadOnlyDictionary<Guid, Person>> ComersAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<PairOrder> named
    )
    {
        var ids = named.Select(o => o.ComerId).OfType<Guid>().ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, Person>();
        return await db
            .People.VisibleTo(me, asMentors: true)
            .AsNoTracking()
            .Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id);
    }

    /// <summary>Where he enters from, as it is on the day.</summary>
    private static string? Place(Person comer, PairOrder named, bool isCollege) =>
        comer
            .Enrolments.OrderByDescending(e => e.OrganisationId == named.ComerOrganisationId)
            .ThenByDescending(e => e.From <= named.On)
            .ThenByDescending(e => e.From)
            .FirstOrDefault()
            is { } learns
            ? PersonWords.Class(learns.Grade, learns.Letter, isCollege)
            : comer
                .Employments.OrderByDescending(e => e.OrganisationId == named.ComerOrganisationId)
                .ThenByDescending(e => e.From <= named.On)
                .ThenByDescending(e => e.From)
                .FirstOrDefault()
                ?.Post;

    public static Table Table(string title, IReadOnlyList<OrderedPair> pairs)
    {
        // The body that issues it need not say whose people they are.
        var several = pairs.Any(p => p.Row.OrganisationId != p.IssuerId);
        var ending = pairs.Any(p => p.Named.Act == PairAct.End);
        var planning = pairs.Any(p => p.Programme is not null);
        var changing = pairs.Any(p => p.Changes.Count + p.Leavers.Count > 0);
        Column[] columns =
        [
            new("№ п/п", 10, Align.Centre),
            .. several ? [new Column("Организация", 20)] : Array.Empty<Column>(),
            new("Наставник", 28),
            new("Наставляемый", 28),
            new("Форма и вид", 22),
            new("Срок", 16),
            .. planning ? [new Column("Цель программы", 30)] : Array.Empty<Column>(),
            .. ending ? [new Column("Окончание", 26)] : Array.Empty<Column>(),
            .. changing ? [new Column("Изменение", 26)] : Array.Empty<Column>(),
        ];
        return new(
            title,
            columns,
            [
                .. pairs.Select(
                    (pair, at) =>
                        new TableRow([
                            .. Cells(pair, at + 1, several),
                            .. planning ? [pair.Programme?.Goal ?? ""] : Array.Empty<string>(),
                            .. ending ? [End(pair)] : Array.Empty<string>(),
                            .. changing ? [Changed(pair)] : Array.Empty<string>(),
                        ])
                ),
            ]
        );
    }

    private static IReadOnlyList<string> Cells(OrderedPair pair, int number, bool several)
    {
        var row = pair.Row;
        return
        [
            $"{number}",
            .. several ? [row.Organisation] : Array.Empty<string>(),
            Side(row, pair.Standing(row.Mentors)),
            Side(row, pair.Standing(row.Mentees)),
            $"{row.Form}, {row.Kind}{(row.Subject is null ? "" : $" ({row.Subject})")}",
            pair.Named is { Act: PairAct.Extend, On: { } to }
                ? $"с {Days.Digits(row.From)} по {Days.Digits(to)} (прежде – по {Days.Digits(row.OrderedTo ?? row.To)})"
                : $"с {Days.Digits(pair.Programme?.From ?? row.From)} по {Days.Digits(pair.Programme?.To ?? row.To)}",
        ];
    }

    private static string Changed(OrderedPair pair) =>
        string.Join(
            "; ",
            pair.Changes.Select(c =>
                    $"с {Days.Digits(c.On)} {c.As}: {c.Whole(pair.Row.OrganisationId)}{(c.InsteadOf is null ? "" : $" (прежний – {c.InsteadOf})")}"
                )
                .Concat(
                    pair.Leavers.Select(l =>
                        $"последний день {Days.Digits(l.Named.On!.Value)}: {l.Name} ({PairWords.Why(l.Named.By!.Value, l.Named.Because)})"
                    )
                )
        );

    private static string Side(PairRow row, IEnumerable<MemberRow> members) =>
        string.Join("; ", members.Select(m => $"{MemberWords.Whole(m, row.OrganisationId)}{Term(row, m)}"));

    // Whoever came later or has left is in it for days of his own.
    private static string Term(PairRow row, MemberRow member) =>
        (member.From > row.From, member.To < row.LastDay) switch
        {
            (true, true) => $" (с {Days.Digits(member.From)} по {Days.Digits(member.To)})",
            (true, false) => $" (с {Days.Digits(member.From)})",
            (false, true) => $" (по {Days.Digits(member.To)})",
            _ => "",
        };

    private static string End(OrderedPair pair)
    {
        var named = pair.Named;
        var words = named.IsEarly
            ? $"{Days.Digits(named.On!.Value)}, {PairWords.Why(named.By!.Value, named.Because)}"
            : $"{Days.Digits(named.On!.Value)}: {named.Result}{Passed(pair.Row)}";
        // Who has withdrawn is named no more: the paper that names him says which pair it is.
        return
            pair.Row is { Assigned: { Number: { } number, IssuedOn: { } day } } row
            && row.Members.Any(m => m.Name is null)
            ? $"{words} (закреплена приказом № {number} от {Days.Digits(day)})"
            : words;
    }

    private static string Passed(PairRow row) =>
        row.IsGroup ? $" (программа пройдена {MemberWords.Passed(row.Mentees)})" : "";
}
