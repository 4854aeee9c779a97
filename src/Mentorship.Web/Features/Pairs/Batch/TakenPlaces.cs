using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>
/// Who is joined to whom already, in the registry and by the rows above: what PostgreSQL would refuse is said beside the
/// row. PostgreSQL has the last word all the same.
/// </summary>
internal sealed class TakenPlaces
{
    private sealed record Link(
        Guid Pair,
        Guid Mentor,
        Guid Mentee,
        string Subject,
        DateOnly From,
        DateOnly To,
        bool IsOnly,
        string? Who = null
    )
    {
        /// <summary>«: Крутова Лариса Геннадьевна, с 01.12.2026 по 28.05.2027».</summary>
        public string Said => $": {(Who is null ? "" : $"{Who}, ")}с {Days.Digits(From)} по {Days.Digits(To)}.";
    }

    private readonly Dictionary<Guid, List<Link>> byMentor = [];
    private readonly Dictionary<Guid, List<Link>> byMentee = [];
    private readonly Dictionary<Guid, int> places;
    private readonly int usual;

    private TakenPlaces(IEnumerable<Link> links, Dictionary<Guid, int> places, int usual)
    {
        (this.places, this.usual) = (places, usual);
        foreach (var link in links)
            Add(link);
    }

    public static async Task<TakenPlaces> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<Guid> people,
        CancellationToken stop
    )
    {
        var named = db.People.VisibleTo(me, asMentors: true);
        var links = await db
            .PairLinks.VisibleTo(me)
            .Where(l => people.Contains(l.MentorId) || people.Contains(l.MenteeId))
            .Select(l => new Link(
                l.PairId,
                l.MentorId,
                l.MenteeId,
                l.SubjectKey,
                l.From,
                l.To,
                l.IsOnly,
                named
                    .Where(p => p.Id == l.MentorId)
                    .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
                    .FirstOrDefault()
            ))
            .ToListAsync(stop);
        var said = await db
            .People.VisibleTo(me, asMentors: true)
            .Where(p => people.Contains(p.Id) && p.MentorPlaces != null)
            .ToDictionaryAsync(p => p.Id, p => p.MentorPlaces!.Value, stop);
        return new(links, said, (await db.PairRulesAsync(me, stop)).MentorPlaces);
    }

    /// <summary>The same two for the same days in the same subject: the row has been loaded before.</summary>
    public Guid? Same(Pair pair)
    {
        var link = Of(pair);
        return byMentor
            .GetValueOrDefault(link.Mentor)
            ?.Find(l =>
                (l.Mentee, l.Subject, l.From, l.To) == (link.Mentee, link.Subject, link.From, link.To)
                && l.Pair != Guid.Empty
            )
            ?.Pair;
    }

    /// <summary>All of them: a row is mended once.</summary>
    /// <param name="group">The group that the row joins: it has a place already.</param>
    public IEnumerable<(BatchField Field, string Sentence)> Objections(
        Guid mentor,
        Guid mentee,
        PairFrame frame,
        Guid group = default
    )
    {
        var link = new Link(
            group,
            mentor,
            mentee,
            Domain.Text.Key(Domain.Text.Tidy(frame.Subject) ?? ""),
            frame.From,
            frame.To,
            frame.Kind.OneMentor
        );
        if (mentor == mentee || link.To < link.From)
            yield break;
        var ofMentor = byMentor.GetValueOrDefault(link.Mentor) ?? [];
        var ofMentee = byMentee.GetValueOrDefault(link.Mentee) ?? [];
        var reverse = byMentor.GetValueOrDefault(link.Mentee) ?? [];
        var same =
            ofMentor.Find(l => l.Mentee == link.Mentee && l.Subject == link.Subject && Meet(l, link))
            ?? reverse.Find(l => l.Mentee == link.Mentor && l.Subject == link.Subject && Meet(l, link));
        if (same is not null)
            yield return (BatchField.Mentee, $"Эти двое уже в паре по этому предмету в эти дни{same.Said}");
        else if (link.IsOnly && ofMentee.Find(l => l.IsOnly && l.Subject == link.Subject && Meet(l, link)) is { } other)
            yield return (
                BatchField.Mentee,
                $"У наставляемого в эти дни уже есть наставник по этому предмету{other.Said}"
            );
        var all = ofMentor.Where(l => Meet(l, link)).Append(link).ToList();
        // The most at a time is reached on a day when some pair begins.
        var busy = all.Where(l => l.From >= link.From)
            .Select(l => l.From)
            .Append(link.From)
            .Max(day => all.Where(l => l.From <= day && day <= l.To).Select(l => l.Pair).Distinct().Count());
        if (busy > places.GetValueOrDefault(link.Mentor, usual))
            yield return (BatchField.Mentor, "У наставника в эти дни нет свободного места.");
    }

    /// <param name="mentor">As a row below is told of him.</param>
    /// <param name="group">What it became part of.</param>
    public void Take(Pair pair, string mentor, Guid? group = null) =>
        Add(Of(pair) with { Pair = group ?? pair.Id, Who = mentor });

    private void Add(Link link)
    {
        (byMentor.TryGetValue(link.Mentor, out var mentor) ? mentor : byMentor[link.Mentor] = []).Add(link);
        (byMentee.TryGetValue(link.Mentee, out var mentee) ? mentee : byMentee[link.Mentee] = []).Add(link);
    }

    private static Link Of(Pair pair)
    {
        var link = pair.Links[0];
        return new(pair.Id, link.MentorId, link.MenteeId, link.SubjectKey, link.From, link.To, link.IsOnly);
    }

    private static bool Meet(Link one, Link other) => one.From <= other.To && other.From <= one.To;
}
