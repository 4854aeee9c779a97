using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Tests.Harness;

/// <summary>
/// What a test begins with, made through the domain's own methods: realistic and valid unless said otherwise.
/// Names differ at every call, so that tests of one class do not meet.
/// </summary>
public sealed class Given(TestDatabase database, TestClock clock)
{
    public const string Password = "вода-и-камень-2027";

    // One hash for all: hashing is slow on purpose, and no test reads it.
    private static readonly string PasswordHash = new PasswordHasher<User>().HashPassword(null!, Password);
    private int made;

    public async Task<District> DistrictAsync(string? name = null, string timeZone = "Europe/Moscow")
    {
        var district = new District(
            DistrictKind.Municipal,
            new DistrictNames(name ?? $"Заречный район {Next()}"),
            timeZone,
            clock.GetUtcNow()
        );
        district.DescribeDepartment("Управление образования администрации Заречного района", "г. Заречный", null);
        return await SaveAsync(district);
    }

    public async Task<Organisation> OrganisationAsync(
        District district,
        OrganisationKind kind = OrganisationKind.School,
        string? name = null
    ) =>
        await SaveAsync(new Organisation(district.Id, kind, name ?? $"СОШ № {Next()}", null, new DateOnly(2010, 9, 1)));

    public async Task<Person> TeacherAsync(
        Organisation school,
        string name = "Лугова Анна Петровна",
        string post = "учитель математики",
        DateOnly? since = null
    )
    {
        var person = new Person(school.DistrictId, PersonKind.Employee, Split(name), Sex.Female);
        person.TeachesSince(since ?? new DateOnly(2010, 9, 1));
        person.Employ(school.Id, new Position(post), since ?? new DateOnly(2010, 9, 1));
        return await SaveAsync(person);
    }

    public async Task<Person> StudentAsync(Organisation school, string name = "Рощин Пётр Ильич", int grade = 7)
    {
        var person = new Person(school.DistrictId, PersonKind.Student, Split(name), Sex.Male);
        person.Born(TestClock.Today.AddYears(-7 - grade), TestClock.Today);
        person.Enrol(school.Id, grade, "А", new DateOnly(2026, 9, 1));
        return await SaveAsync(person);
    }

    public async Task<SignIn> MemberAsync(District district, Role role, Organisation? organisation = null)
    {
        var user = await UserAsync();
        await SaveAsync(new Membership(user.Id, district.Id, role, organisation?.Id, clock.GetUtcNow()));
        return new SignIn(user.Email!, Password);
    }

    public async Task<SignIn> AdministratorAsync()
    {
        var user = await UserAsync(u => u.IsAdministrator = true);
        return new SignIn(user.Email!, Password);
    }

    public async Task<User> UserAsync(Action<User>? but = null)
    {
        var user = new User($"user{Next()}@priobr.example", "Зорина Вера Павловна", clock.GetUtcNow())
        {
            EmailConfirmed = true,
            PasswordHash = PasswordHash,
        };
        user.NormalizedEmail = user.NormalizedUserName = user.Email!.ToUpperInvariant();
        but?.Invoke(user);
        return await SaveAsync(user);
    }

    public async Task<T> SaveAsync<T>(T row)
        where T : class
    {
        await using var db = database.Open(clock);
        db.Add(row);
        await db.SaveChangesAsync();
        return row;
    }

    /// <summary>Of rows that are new and rows that are there already.</summary>
    public async Task<T> AttachedAsync<T>(T row)
        where T : class
    {
        await using var db = database.Open(clock);
        db.ChangeTracker.TrackGraph(
            row,
            node =>
                node.Entry.State =
                    node.Entry.Entity is Organisation
                        ? Microsoft.EntityFrameworkCore.EntityState.Unchanged
                        : Microsoft.EntityFrameworkCore.EntityState.Added
        );
        await db.SaveChangesAsync();
        return row;
    }

    private int Next() => Interlocked.Increment(ref made);

    private static PersonName Split(string name) =>
        name.Split(' ') is var parts ? new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)) : null!;
}
