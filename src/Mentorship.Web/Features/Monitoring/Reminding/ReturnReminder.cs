using Mentorship.Web.Data;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Ui.Wording;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.Monitoring.Reminding;

/// <summary>Tells the coordinators of those who have not given their return, in the bell and by mail, in the district that the context is in.</summary>
internal static class ReturnReminder
{
    /// <param name="address">Of a page of the portal; none while the portal does not know its own.</param>
    /// <returns>How many were told.</returns>
    public static async Task<int> TellAsync(
        PortalDb db,
        MonitoringPeriod period,
        DateOnly today,
        DateTimeOffset now,
        Func<string, string>? address,
        CancellationToken stop
    )
    {
        var silent = await db.SilentAsync(period.Id, stop);
        var readers = await LetterReaders.OfAsync(db, period.DistrictId, silent, stop);
        var told = await db.ToldOfReturnAsync(period.Id, today, stop);
        var fresh = readers.Where(r => !told.Contains(r.MembershipId)).ToList();
        db.AddRange(fresh.Select(r => Notification.OfReturn(period, r.MembershipId, today, now)));
        if (address is not null)
            db.AddRange(
                fresh.Where(r => r.ByMail).DistinctBy(r => r.UserId).Select(r => Write(r, period, address, now))
            );
        await db.SaveChangesAsync(stop);
        return fresh.DistinctBy(r => r.UserId).Count();
    }

    private static OutgoingMail Write(
        LetterReader to,
        MonitoringPeriod period,
        Func<string, string> address,
        DateTimeOffset now
    ) =>
        Mail.Write(
            to.Email,
            $"Сведения за период «{period.Name}» ждём до {Days.DayMonth(period.DueOn)}",
            now,
            Mail.Hello(to.FullName),
            $"Сведения вашей организации за период «{period.Name}» по состоянию на {Days.Words(period.AsOf)} ещё не сданы. Срок – {Days.Words(period.DueOn)}.",
            $"Портал уже вписал цифры из реестра: проверьте их и отправьте.\n{address($"/monitoring/{period.Id}")}",
            "Если сведений быть не может, там же попросите исключение."
        );
}
