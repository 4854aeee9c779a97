using Mentorship.Tests.Harness;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Data.People;

/// <summary>How the database finds people by the words of their names.</summary>
public sealed class NamesTests : OnDatabase
{
    [Fact]
    public async Task Each_typed_word_begins_some_word_of_the_name_whichever_of_them_is_rare()
    {
        var (district, school) = await SchoolAsync();
        var (_, elsewhere) = await SchoolAsync();
        string[] surnames = ["Белова", "Беляева", "Белых", "Анненкова"];
        string[] names = ["Анна", "Белла", "Вера"];
        string[] fathers = ["Павловна", "Петровна"];
        var all = surnames.SelectMany(s => names.SelectMany(n => fathers.Select(f => $"{s} {n} {f}"))).ToList();
        foreach (var name in all)
        {
            await Given.TeacherAsync(school, name);
            await Given.TeacherAsync(elsewhere, name);
        }
        await using var db = Database.OpenIn(district.Id);
        await EnterAsync(db);
        string[] begins = ["а", "анн", "бел", "бела", "белы", "вер", "п", "пет", "щ"];

        foreach (var one in begins)
        foreach (var other in begins)
        {
            var expected = all.Where(n => new[] { one, other }.All(b => Begins(n, b))).Order(StringComparer.Ordinal);
            var found = (await NamedAsync(db, one, other)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, found);
        }
        Assert.Equal(["Белых Вера Петровна"], await NamedAsync(db, "пет", "вера", "белых"));
    }

    [Fact]
    public async Task Two_letters_amiss_are_looked_for_only_where_one_finds_nobody()
    {
        var (district, school) = await SchoolAsync();
        var near = await Given.TeacherAsync(school, "Дубратова Анна Ильинична");
        var far = await Given.TeacherAsync(school, "Дубравова Вера Ильинична");
        await using var db = Database.OpenIn(district.Id);
        await EnterAsync(db);

        Assert.Equal(near.Id, Assert.Single(await db.LikeAsync(["дубротова"], null, 50, default)).Id);
        Assert.Equal(far.Id, Assert.Single(await db.LikeAsync(["дубротова", "вера"], null, 50, default)).Id);
    }

    private static bool Begins(string name, string word) =>
        name.ToLowerInvariant().Split(' ').Any(w => w.StartsWith(word, StringComparison.Ordinal));

    private static async Task<List<string>> NamedAsync(PortalDb db, params string[] words) =>
        (await db.People.Named(db, words).ToListAsync()).ConvertAll(p => p.FullName);

    // As a request does: functions ask the setting of the transaction and not the model.
    private static async Task EnterAsync(PortalDb db)
    {
        await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select set_config('portal.district', {db.DistrictId.ToString()}, true)");
    }

    private async Task<(District District, Organisation School)> SchoolAsync()
    {
        var district = await Given.DistrictAsync();
        return (district, await Given.OrganisationAsync(district));
    }
}
