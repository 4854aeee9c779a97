using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Features.Account.Letters;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reminders;

/// <summary>Everything that a person hears on a day, in one letter: by roadmap, never by duty.</summary>
internal static class ReminderLetter
{
    private const int MostNamed = 12;

    /// <param name="address">Makes an address of the portal of a path.</param>
    /// <param name="day">All that is said on this day: a reader sees to whom else it went.</param>
    public static IEnumerable<OutgoingMail> Of(
        IReadOnlyList<Reminder> day,
        ReminderFacts facts,
        Func<string, string> address,
        DateTimeOffset at
    ) =>
        day.Where(r => facts.SettingOf(r.To).ByMail(r.Kind))
            .GroupBy(r => r.To.UserId)
            .Select(own => Write([.. own], day, facts, address, at));

    /// <summary>What a person's letter would say, whatever he has switched off.</summary>
    public static string Preview(
        List<Reminder> own,
        IReadOnlyList<Reminder> day,
        ReminderFacts facts,
        Func<string, string> address
    ) =>
        Write(own, day, facts, address, DateTimeOffset.UnixEpoch) is var letter
            ? $"{letter.Subject}\n\n{letter.Body}"
            : "";

    private static OutgoingMail Write(
        List<Reminder> own,
        IReadOnlyList<Reminder> day,
        ReminderFacts facts,
        Func<string, string> address,
        DateTimeOffset at
    )
    {
        var to = own[0].To;
        var parts = own.GroupBy(r => r.Roadmap.Id).Select(g => Part([.. g], day, facts, address));
        return Letter.Write(
            to.Email,
            Subject(own, facts.Today),
            at,
            [
                Letter.Hello(to.FullName),
                .. parts,
                $"О чём напоминать и когда, решаете вы; там же напоминания можно отключить:\n{address("/account/reminders")}",
            ]
        );
    }

    private static string Subject(List<Reminder> own, DateOnly today)
    {
        var duties = own.Where(r => r.Kind != ReminderKind.Escalation).SelectMany(r => r.Duties).DistinctBy(d => d.Id);
        var (late, due) = (duties.Count(d => d.DueOn < today), duties.Count(d => d.DueOn == today));
        var escalated = own.Where(r => r.Kind == ReminderKind.Escalation).Sum(r => r.Duties.Count);
        var words =
            due > 0 ? $"сегодня срок, {ReminderWords.Duties(due)}"
            : late > 0 ? $"просрочено, {ReminderWords.Duties(late)}"
            : escalated > 0 ? $"давно не выполнено, {ReminderWords.Duties(escalated)}"
            : $"скоро срок, {ReminderWords.Duties(duties.Count())}";
        return Plain($"Дорожная карта: {words}");
    }

    private static string Part(
        List<Reminder> about,
        IReadOnlyList<Reminder> day,
        ReminderFacts facts,
        Func<string, string> address
    )
    {
        var roadmap = about[0].Roadmap;
        var lines = new List<string> { roadmap.Title };
        var named = new HashSet<Guid>();
        // The digest comes last and does not repeat what stands above it.
        foreach (var said in about.OrderBy(r => r.Kind == ReminderKind.Digest).ThenByDescending(r => r.Kind))
        {
            var duties = said.Duties.Where(d => named.Add(d.Id)).ToList();
            if (duties.Count == 0)
                continue;
            lines.Add(Heading(said, facts));
            lines.AddRange(duties.Take(MostNamed).Select(d => Line(d, said, facts)));
            if (duties.Count > MostNamed)
                lines.Add($"– и ещё {duties.Count - MostNamed}.");
        }
        lines.Add(ReminderWords.Late(facts.LateIn(roadmap.Id, about[0].To), IsLate(about, facts)));
        if (Recipients(about[0], day, facts) is { Length: > 0 } others)
            lines.Add(others);
        var all = about.SelectMany(r => r.Duties).Select(d => d.Id).Distinct().ToList();
        lines.Add(address(Notification.LinkOf(roadmap.Id, all)));
        return Plain(string.Join('\n', lines));
    }

    private static bool IsLate(List<Reminder> about, ReminderFacts facts) =>
        facts.Duties.Any(d =>
            d.IsOverdue && d.RoadmapId == about[0].Roadmap.Id && Answers.Of(d, facts).Contains(about[0].To)
        );

    private static string Heading(Reminder said, ReminderFacts facts) =>
        said.Kind switch
        {
            ReminderKind.Escalation =>
                $"Контроль исполнения приказа: не выполнено {Plural.Of(facts.SettingOf(said.To).EscalateAfter, "день", "дня", "дней")} и больше",
            ReminderKind.Digest => "Срок на этой неделе, просрочено или возвращено",
            ReminderKind.Nudge => "Муниципальный куратор просит не откладывать",
            _ => said.Kind.Name(),
        } + ":";

    private static string Line(ReminderDuty duty, Reminder said, ReminderFacts facts)
    {
        var who =
            said.Kind == ReminderKind.Escalation && duty.OrganisationId is { } body && facts.Bodies.ContainsKey(body)
                ? $", {facts.Bodies[body].Name}"
                : "";
        var returned = duty.Standing == Standing.Returned ? ", возвращено на доработку" : "";
        var number = duty.Number is { } printed ? $"{printed}. " : "";
        return $"– {number}{duty.Title}{who}: {Days.Digits(duty.DueOn)}, {ReminderWords.When(duty, facts.Today)}{returned}.";
    }

    private static string Recipients(Reminder one, IReadOnlyList<Reminder> day, ReminderFacts facts)
    {
        var others = day.Where(r => r.Roadmap.Id == one.Roadmap.Id && r.To.UserId != one.To.UserId)
            .Select(r => r.To)
            .DistinctBy(m => m.UserId)
            .OrderBy(m => m.FullName, Natural.Order)
            .ToList();
        if (others.Count == 0)
            return "";
        var names = others
            .Take(MostNamed)
            .Select(m =>
                m.OrganisationId is { } body && facts.Bodies.TryGetValue(body, out var place)
                    ? $"{Names.Signature(m.FullName)} ({place.Name})"
                    : Names.Signature(m.FullName)
            );
        var rest = others.Count > MostNamed ? $" и ещё {others.Count - MostNamed}" : "";
        return $"Напоминание по этой карте сегодня получили также: {string.Join(", ", names)}{rest}.";
    }

    // A plain letter is read by programs that show a non-breaking blank as a strange sign.
    private static string Plain(string text) =>
        text.Replace(Nb.Space, ' ').Replace(Nb.Thin, ' ').Replace(Nb.Hyphen, '-');
}
