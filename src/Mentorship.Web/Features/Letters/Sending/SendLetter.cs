using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Features.Letters.Composing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Sending;

/// <summary>
/// Number, day, frozen words, a copy for each recipient; then a word in the bells and a mail. One transaction, one at a
/// time in a district.
/// </summary>
public static class SendLetter
{
    /// <returns>Those who were told.</returns>
    public static async Task<IReadOnlyList<LetterReader>> DoAsync(
        PortalDb db,
        CurrentUser me,
        PublicAddress address,
        Letter letter,
        SendingForm form,
        Step step,
        CancellationToken stop
    )
    {
        await JournalPen.TakeTurnAsync(db, letter.DistrictId, stop);
        // Whoever pressed the button at the same moment has sent it by now.
        var seen = letter.Version;
        await db.Entry(letter).ReloadAsync(stop);
        if (!letter.IsDraft)
            throw new RuleBroken($"Письмо уже отправлено: № {letter.Number}.");
        if (letter.Version != seen)
            throw new RuleBroken("Пока вы решали, письмо изменили. Посмотрите, что получилось, и отправьте ещё раз.");
        var taken = await NumbersAsync(db, me, letter.IssuerId, step.On.Year);
        var number = OrderNumber.Plain(form.Number) ?? await NextNumberAsync(db, me, letter.IssuerId, step.On.Year);
        if (!form.Skips && OrderNumber.Gap(number, taken, atEnd: true) is { } missing)
            throw new RuleBroken(
                $"Следующий по порядку – № {missing}. Если номера до {number} заняты письмами на бумаге, отметьте это ниже.",
                "Number"
            );
        var desk = await LetterDesk.ReadAsync(db, me, letter, step.On, step.At);
        letter.CopyTo(desk.To);
        await db.SaveChangesAsync(stop);
        letter.Send(
            number,
            LetterPaper.Freeze(letter, desk.District, desk.To, number, step.On, step.At, desk.Heads),
            step
        );
        db.Journal.Note("letter.sent", because: null);
        await db.SaveChangesAsync(stop);
        var readers = await LetterReaders.OfAsync(db, letter.DistrictId, desk.To.Select(o => o.Id), stop);
        return await TellAsync(db, address, letter, readers, ReminderKind.Letter, step, stop);
    }

    /// <summary>In the bell of each, and by mail where he has not switched it off.</summary>
    public static async Task<IReadOnlyList<LetterReader>> TellAsync(
        PortalDb db,
        PublicAddress address,
        Letter letter,
        IReadOnlyList<LetterReader> readers,
        ReminderKind kind,
        Step step,
        CancellationToken stop
    )
    {
        var told = await LetterReaders.TellAsync(db, letter, readers, kind, step.On, step.At, stop);
        if (address.IsKnown)
            db.AddRange(
                told.Where(r => r.ByMail)
                    .DistinctBy(r => r.UserId)
                    .Select(r => LetterNotice.Write(r, letter, kind, address.Of($"/letters/{letter.Id}"), step.At))
            );
        await db.SaveChangesAsync(stop);
        return told;
    }

    public static async Task<string> NextNumberAsync(PortalDb db, CurrentUser me, Guid issuer, int year) =>
        OrderNumber.Next(
            await NumbersAsync(db, me, issuer, year),
            await db
                .Letters.VisibleTo(me)
                .Where(l => l.IssuerId == issuer && l.Year < year)
                .OrderByDescending(l => l.SentAt)
                .Select(l => l.Number)
                .FirstOrDefaultAsync(),
            atEnd: true
        );

    private static Task<List<string>> NumbersAsync(PortalDb db, CurrentUser me, Guid issuer, int year) =>
        db
            .Letters.VisibleTo(me)
            .Where(l => l.IssuerId == issuer && l.Year == year)
            .OrderBy(l => l.SentAt)
            .ThenBy(l => l.Id)
            .Select(l => l.Number!)
            .ToListAsync();
}
