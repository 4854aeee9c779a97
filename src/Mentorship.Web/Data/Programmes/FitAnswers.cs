using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Programmes;

/// <param name="Other">The other side by first name only: a link may be read by somebody else.</param>
public sealed record FitInvitation(Guid QuestionId, string Organisation, bool IsMentor, string? Other, DateOnly Today);

/// <summary>The one place that reads a question for somebody who has not signed in: by the link that he was given.</summary>
public static class FitAnswers
{
    private const int TokenMaxLength = 100;

    /// <summary>Used, out of date and never issued are alike: nothing.</summary>
    public static async Task<FitInvitation?> FindAsync(
        PortalDb db,
        CurrentUserReader reader,
        string token,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        if (await LinkAsync(db, token, now, stop) is not { } link)
            return null;
        await reader.EnterAsync(link.DistrictId!.Value, stop);
        var question = await db
            .FitQuestions.AsNoTracking()
            .Where(q => q.Id == link.TargetId && q.Answer == null)
            .Select(q => new
            {
                q.Id,
                q.IsMentor,
                q.AskedOn,
                Organisation = q.Pair.Organisation.ShortName,
                Others = q
                    .Pair.Members.Where(m => m.IsMentor != q.IsMentor && m.From <= q.AskedOn && q.AskedOn <= m.To)
                    .Select(m => new
                    {
                        m.Person.Name,
                        m.Person.Patronymic,
                        m.Person.Kind,
                    })
                    .ToList(),
            })
            .SingleOrDefaultAsync(stop);
        if (question is null)
            return null;
        var other = question.Others is [{ } only]
            ? only.Kind == PersonKind.Student || only.Patronymic is null
                ? only.Name
                : $"{only.Name} {only.Patronymic}"
            : null;
        var zone = await db.Districts.Where(d => d.Id == link.DistrictId).Select(d => d.TimeZone).SingleAsync(stop);
        return new(question.Id, question.Organisation, question.IsMentor, other, LocalDay.On(zone, now));
    }

    /// <summary>However many press at once, one answer is kept.</summary>
    public static async Task<bool> AnswerAsync(
        PortalDb db,
        string token,
        FitInvitation invitation,
        (FitAnswer? Answer, string? Words) given,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        if (given.Answer is not { } answer)
            throw new RuleBroken("Выберите один из трёх ответов.", nameof(FitQuestion.Answer));
        var hash = Link.Hash(token);
        var used = await db
            .Links.Where(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, now), stop);
        if (used != 1)
            return false;
        var question = await db.FitQuestions.SingleAsync(q => q.Id == invitation.QuestionId, stop);
        question.Reply(answer, given.Words, invitation.Today);
        if (question.CallsForHelp)
            await TellAsync(db, question, invitation.Today, now, stop);
        db.Journal.Note("fitQuestion.answered", because: null);
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>The school that keeps the pair hears that it is hard, not in which words.</summary>
    private static async Task TellAsync(
        PortalDb db,
        FitQuestion question,
        DateOnly today,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var school = await db.Pairs.Where(p => p.Id == question.PairId).Select(p => p.OrganisationId).SingleAsync(stop);
        foreach (var reader in await LetterReaders.OfAsync(db, question.DistrictId, [school], stop))
            db.Add(Notification.OfFit(question, reader.MembershipId, today, now));
    }

    private static async Task<Link?> LinkAsync(PortalDb db, string token, DateTimeOffset now, CancellationToken stop)
    {
        if (token.Length > TokenMaxLength)
            return null;
        var hash = Link.Hash(token);
        var link = await db
            .Links.AsNoTracking()
            .SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == LinkPurpose.Fit, stop);
        return link?.IsUsable(now) == true ? link : null;
    }
}
