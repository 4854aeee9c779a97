using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Data.Pairs;

/// <summary>What must never be false of a pair is PostgreSQL's: many at once, one of them wins.</summary>
public sealed class PairRulesTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private TestDatabase database = null!;
    private Given given = null!;
    private District district = null!;
    private Organisation school = null!;
    private PairLists lists = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        given = new Given(database, clock);
        district = await given.DistrictAsync();
        school = await given.OrganisationAsync(district);
        lists = await given.PairListsAsync(database, district);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task The_same_two_are_joined_once_though_ten_try_at_once()
    {
        var (mentor, mentee) = (await TeacherAsync(), await TeacherAsync());

        var outcomes = await AtOnceAsync(
            10,
            n =>
                n % 2 == 0
                    ? GivenPairs.Of(school, lists, mentor, mentee, kind: lists.Group)
                    : GivenPairs.Of(school, lists, mentee, mentor, kind: lists.Group)
        );

        Assert.Single(outcomes, o => o is null);
        Assert.All(outcomes.OfType<string>(), o => Assert.Contains("Эти двое уже в паре", o, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mentee_gets_one_mentor_in_a_subject_though_ten_try_at_once()
    {
        var mentee = await TeacherAsync();
        var mentors = new List<Person>();
        for (var n = 0; n < 10; n++)
            mentors.Add(await TeacherAsync());

        var outcomes = await AtOnceAsync(10, n => GivenPairs.Of(school, lists, mentors[n], mentee));

        Assert.Single(outcomes, o => o is null);
        Assert.All(
            outcomes.OfType<string>(),
            o => Assert.Contains("уже есть наставник по этому предмету", o, StringComparison.Ordinal)
        );
        await database.SavePairAsync(GivenPairs.Of(school, lists, mentors[0], mentee, subject: "физика"));
    }

    [Fact]
    public async Task The_last_place_of_a_mentor_is_taken_once_though_ten_try_at_once()
    {
        var mentor = await TeacherAsync(places: 2);
        var mentees = new List<Person>();
        for (var n = 0; n < 10; n++)
            mentees.Add(await TeacherAsync());

        var outcomes = await AtOnceAsync(10, n => GivenPairs.Of(school, lists, mentor, mentees[n]));

        Assert.Equal(2, outcomes.Count(o => o is null));
        Assert.All(
            outcomes.OfType<string>(),
            o => Assert.Contains("нет свободного места", o, StringComparison.Ordinal)
        );
        // When both have ended there are places again.
        await database.SavePairAsync(
            GivenPairs.Of(
                school,
                lists,
                mentor,
                mentees[0],
                from: GivenPairs.To.AddDays(1),
                to: GivenPairs.To.AddMonths(6)
            )
        );
    }

    [Fact]
    public async Task Pairs_that_follow_each_other_do_not_fill_the_places_of_a_long_one()
    {
        var mentor = await TeacherAsync(places: 2);
        Pair Short(Person mentee, int month) =>
            GivenPairs.Of(
                school,
                lists,
                mentor,
                mentee,
                from: new DateOnly(2026, month, 1),
                to: new DateOnly(2026, month, 25)
            );
        await database.SavePairAsync(Short(await TeacherAsync(), 10));
        await database.SavePairAsync(Short(await TeacherAsync(), 11));
        await database.SavePairAsync(Short(await TeacherAsync(), 12));

        await database.SavePairAsync(GivenPairs.Of(school, lists, mentor, await TeacherAsync()));

        var late = await TeacherAsync();
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => database.SavePairAsync(Short(late, 11)));
        Assert.Equal("Mentor", broken.Field);
    }

    [Fact]
    public async Task A_pair_that_was_in_force_is_not_deleted()
    {
        var pair = GivenPairs.Of(school, lists, await TeacherAsync(), await TeacherAsync());
        pair.Approve(GivenPairs.From);
        await database.SavePairAsync(pair);
        await using var db = database.OpenIn(district.Id, clock);
        db.Remove((await db.FindAsync<Pair>(pair.DistrictId, pair.Id))!);

        var broken = await Assert.ThrowsAsync<RuleBroken>(() => db.SaveChangesAsync());

        Assert.Contains("завершают или прекращают", broken.Message, StringComparison.Ordinal);
    }

    /// <summary>What each was told; null of those who succeeded.</summary>
    private async Task<IReadOnlyList<string?>> AtOnceAsync(int many, Func<int, Pair> make) =>
        await Task.WhenAll(
            Enumerable
                .Range(0, many)
                .Select(async n =>
                {
                    try
                    {
                        await database.SavePairAsync(make(n));
                        return null;
                    }
                    catch (RuleBroken broken)
                    {
                        return broken.Message;
                    }
                })
        );

    private async Task<Person> TeacherAsync(int? places = null)
    {
        var person = await given.TeacherAsync(school);
        if (places is null)
            return person;
        await using var db = database.Open(clock);
        db.Attach(person);
        person.CanMentor(places);
        await db.SaveChangesAsync();
        return person;
    }
}
