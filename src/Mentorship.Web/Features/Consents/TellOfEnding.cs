using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Consents;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Ui.Wording;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.Consents;

/// <summary>
/// Coordinators hear in the bell and by mail that consents of their school end, a grown-up who mentors that his own does: a
/// month before, and once more a week before. A morning that was missed is made up for on the next one: each paper is told
/// once a threshold.
/// </summary>
internal sealed class TellOfEnding(IConfiguration configuration, TimeProvider clock) : DistrictJob
{
    public const int First = 30;
    public const int Again = 7;

    public override string Name => "consents-ending";

    public override string Title => "Напомнить о согласиях, которые кончаются";

    public override TimeOnly At => new(7, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var ending = await db.EndingConsentsAsync(today, today.AddDays(First), stop);
        if (ending.Count == 0)
            return;
        var told = await db.ToldOfConsentsAsync(today.AddDays(-First), stop);
        var hearers = await db.HearersOfConsentsAsync(district.Id, stop);
        var portal = PublicAddress.Configured(configuration)?.ToString().TrimEnd('/');
        foreach (var hearer in hearers)
        {
            var own = hearer.Setting ?? new ReminderSetting(district.Id, hearer.MembershipId);
            var (inPortal, byMail) = (own.InPortal(ReminderKind.Consent), own.ByMail(ReminderKind.Consent));
            if (!inPortal && !byMail)
                continue;
            var isMentor = hearer.PersonId is not null;
            var fresh = ending
                .Where(c => isMentor ? c.PersonId == hearer.PersonId : c.OrganisationId == hearer.OrganisationId)
                .Where(c =>
                {
                    var since = c.To.AddDays(c.To.DayNumber - today.DayNumber <= Again ? -Again : -First);
                    return !told.Any(t =>
                        t.MembershipId == hearer.MembershipId && t.Consent == c.Id && t.OnDay >= since
                    );
                })
                .ToList();
            if (fresh.Count == 0)
                continue;
            db.Add(
                Notification.OfConsents(
                    district.Id,
                    hearer.MembershipId,
                    fresh.Select(c => c.Id),
                    today,
                    clock.GetUtcNow(),
                    inPortal
                )
            );
            if (byMail && portal is not null && hearer.Email is { } email)
                db.Add(Write(email, hearer.FullName, isMentor, fresh.Count, fresh[0].To, portal));
        }
    }

    private OutgoingMail Write(string to, string name, bool isMentor, int count, DateOnly first, string portal) =>
        Mail.Write(
            to,
            isMentor
                ? $"Ваше согласие действует до {Days.DayMonth(first)}"
                : $"Кончаются согласия: {Plural.Of(count, "бумага", "бумаги", "бумаг")}, первая {Days.DayMonth(first)}",
            clock.GetUtcNow(),
            Mail.Hello(name),
            isMentor
                ? $"Согласие, которое вы дали своей организации для наставничества, действует до {Days.Words(first)}. Подпишите новое у школьного куратора: без него пара не сможет продолжаться."
                : $"У вашей организации кончаются согласия ({count}), ближайшее – {Days.Words(first)}. Возьмите новые, пока прежние действуют: их можно напечатать сразу всем.\n{portal}/consents?soon=yes",
            $"О чём присылать письма, выбирают здесь: {portal}/account/reminders"
        );
}
