using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Demo.Quarters;

/// <summary>
/// A note of a sealed quarter: drafted, decided, sealed; its duties carried out by some and forgotten by others, so that the
/// next one has something to say of them.
/// </summary>
internal sealed class DemoNotes(
    DemoWorld world,
    IReadOnlyList<Membership> members,
    Membership methodist,
    DemoNotePress press
)
{
    private readonly DemoRandom random = new(DemoDistrict.Seed ^ 41);

    private readonly Dictionary<Guid, Guid> coordinators = members
        .Where(m => m is { Role: Role.Coordinator, OrganisationId: not null })
        .DistinctBy(m => m.OrganisationId)
        .ToDictionary(m => m.OrganisationId!.Value, m => m.UserId);

    /// <summary>Most duties of the older note are done by the time of the next; one in so many is not.</summary>
    private const int Forgotten = 4;
    private const string Own = "Провести семинар для кураторов организаций: как вести персонализированную программу";
    private const string Declined = "Решено вернуться после сверки паспортов программ";

    /// <summary>A draft that waits for its decisions.</summary>
    public async Task<Note> DraftAsync(PortalDb db, Guid period, DateOnly day, CancellationToken stop)
    {
        var (note, _) = await WriteAsync(db, period, day, stop);
        await db.SaveChangesAsync(stop);
        return note;
    }

    public async Task SealAsync(PortalDb db, Guid period, DateOnly day, DateTimeOffset at, CancellationToken stop)
    {
        var (note, basis) = await WriteAsync(db, period, day, stop);
        if (basis.Centre is { } centre)
            note.Recommend(new(centre, Own, "ежеквартально"));
        var advice = note.Recommendations.ToList();
        foreach (var (place, one) in advice.Index())
            if (place == advice.Count - 2 && advice.Count > 3)
                note.Decide(one, RecommendationState.Declined, Declined);
            else
                note.Decide(one, RecommendationState.Accepted);
        var directory = Directory(day);
        // What nobody here could do is declined.
        foreach (var (one, point) in NotePlan.Of(note, words => PartyReader.Read(words, directory), day))
            if (point.Doubt is not null)
                note.Decide(one, RecommendationState.Declined);
        var step = new Step(methodist.UserId, at, day);
        await new SealNote(db, press.Freeze).PutAsync(note, basis, world.District, directory, step, stop);
    }

    /// <summary>What schools did of the last note until the day.</summary>
    public async Task FollowAsync(PortalDb db, DateOnly day, DateTimeOffset at, CancellationToken stop)
    {
        var activities = await db
            .Recommendations.Where(r => r.ActivityId != null)
            .Select(r => r.ActivityId)
            .ToListAsync(stop);
        var duties = await db
            .Obligations.Where(o => activities.Contains(o.ActivityId) && o.GoneOn == null && o.DueOn <= day)
            .Where(o => o.State == ObligationState.NotStarted)
            .OrderBy(o => o.Id)
            .ToListAsync(stop);
        foreach (var (place, duty) in duties.Index())
        {
            if (place % Forgotten == Forgotten - 1)
                continue;
            var by = coordinators.GetValueOrDefault(duty.OrganisationId ?? Guid.Empty, methodist.UserId);
            duty.Submit(
                new(by, at.AddDays(-1), day.AddDays(-1)),
                random.Pick(QuarterWords.Followed),
                [],
                alreadyThere: false
            );
            duty.Accept(new(methodist.UserId, at, day), comment: null);
            foreach (var happened in duty.Events)
                db.Entry(happened).State = EntityState.Added;
        }
        await db.SaveChangesAsync(stop);
    }

    private async Task<(Note Note, NoteBasis Basis)> WriteAsync(
        PortalDb db,
        Guid period,
        DateOnly day,
        CancellationToken stop
    )
    {
        var seal = await db
            .Seals.AsNoTracking()
            .Where(s => s.PeriodId == period)
            .OrderByDescending(s => s.Number)
            .FirstAsync(stop);
        var basis = await ReadNoteBasis.OfAsync(
            db,
            seal,
            LocalDay.On(world.District.TimeZone, seal.SealedAt),
            day,
            stop
        );
        var (text, advice) = press.Draft(basis, day);
        var note = new Note(
            seal,
            new(world.District.HeadPost, PersonForms.SignatureOf(world.District.HeadName))
            {
                Place = world.District.Town,
            },
            text,
            day
        );
        foreach (var proposed in advice)
            note.Recommend(proposed);
        db.Add(note);
        return (note, basis);
    }

    private PartyDirectory Directory(DateOnly day) =>
        new(
            [
                .. world
                    .Organisations.Where(o => o.ActiveTo is null || o.ActiveTo >= day)
                    .Select(o => new DirectoryBody(
                        o.Id,
                        o.Kind,
                        o.ShortName,
                        o.FullName,
                        [.. o.Aliases.Select(a => a.Spelling)]
                    )),
            ],
            [],
            [.. world.Functions.Select(f => new DirectoryFunction(f.Id, f.Name, f.Plural, f.ExpectedFrom))]
        );
}

/// <summary>Drafts and prints the notes of the demo.</summary>
public sealed record DemoNotePress(DraftNote Draft, FreezeNote Freeze);
