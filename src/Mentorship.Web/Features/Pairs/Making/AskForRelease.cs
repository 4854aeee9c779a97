using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>The mentor's own school hears at once that its head has to agree: in the bell and by mail.</summary>
public sealed class AskForRelease(PortalDb db, CurrentUser me, TimeProvider clock, PublicAddress address)
{
    public async Task TellAsync(IEnumerable<Pair> pairs)
    {
        var asked = (
            from pair in pairs
            from member in pair.Mentors
            where member is { IsWorker: true, ReleasedOn: null, OrganisationId: not null }
            where member.OrganisationId != pair.OrganisationId
            select (Pair: pair, School: member.OrganisationId!.Value)
        )
            .Distinct()
            .ToList();
        if (asked.Count == 0)
            return;
        var keepers = asked.Select(a => a.Pair.OrganisationId).Distinct().ToList();
        var names = await db
            .Organisations.VisibleTo(me)
            .Where(o => keepers.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.ShortName);
        var readers = await LetterReaders.OfAsync(db, me.DistrictId!.Value, asked.Select(a => a.School).Distinct());
        foreach (var (pair, school) in asked)
        foreach (var reader in readers.Where(r => r.OrganisationId == school))
        {
            db.Add(Notification.OfRelease(pair, reader.MembershipId, me.Today(clock), clock.GetUtcNow()));
            if (reader.ByMail)
                db.Add(Letter(reader, pair, names.GetValueOrDefault(pair.OrganisationId, "другая организация")));
        }
    }

    private Data.Mail.OutgoingMail Letter(LetterReader to, Pair pair, string keeper) =>
        Mail.Write(
            to.Email,
            "Нужно согласие руководителя: наставник работает в вашей организации",
            clock.GetUtcNow(),
            Mail.Hello(to.FullName),
            $"Организация «{keeper}» готовит наставническую пару с наставником из вашей организации. Пара начнёт действовать, когда согласен её руководитель.",
            address.IsKnown
                ? $"Посмотреть пару и записать согласие:\n{address.Of($"/pairs/{pair.Id}")}"
                : "Посмотреть пару и записать согласие можно в портале, в разделе «Пары и группы»."
        );
}
