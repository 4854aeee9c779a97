using Mentorship.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Commands;

/// <summary>The operator's verbs, run as an operator runs them: a process with its settings in the environment.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task Migrate_brings_an_empty_database_to_the_program_and_then_has_nothing_to_do()
    {
        await using var database = await TestDatabase.EmptyAsync();

        var first = await Verb.RunAsync(database, null, "migrate");
        var second = await Verb.RunAsync(database, null, "migrate");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("Схема базы уже последняя.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_create_makes_the_first_administrator_with_the_password_from_the_input()
    {
        await using var database = await TestDatabase.CloneAsync();

        var made = await Verb.RunAsync(
            database,
            "длинный-пароль-27",
            "admin",
            "create",
            "--email",
            "admin@priobr.example",
            "--name",
            "Зорина Вера Павловна"
        );

        Assert.True(made.Code == 0, made.Errors);
        await using var db = database.Open();
        Assert.True((await db.Users.SingleAsync()).IsAdministrator);
    }

    [Fact]
    public async Task Admin_create_refuses_a_short_password_in_Russian_and_makes_nobody()
    {
        await using var database = await TestDatabase.CloneAsync();

        var made = await Verb.RunAsync(
            database,
            "коротко",
            "admin",
            "create",
            "--email",
            "a@priobr.example",
            "--name",
            "Зорина Вера"
        );

        Assert.Equal(1, made.Code);
        Assert.Contains("Пароль короче 10 знаков", made.Errors, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.False(await db.Users.AnyAsync());
    }

    [Fact]
    public async Task Demo_load_goes_into_an_empty_database_only_and_reset_makes_it_anew()
    {
        await using var database = await TestDatabase.CloneAsync();

        var first = await Verb.RunAsync(database, null, "demo", "load", "--schools", "4", "--districts", "2");
        var second = await Verb.RunAsync(database, null, "demo", "load");
        var reset = await Verb.RunAsync(database, null, "demo", "reset");

        Assert.True(first.Code == 0, first.Errors);
        Assert.Equal(1, second.Code);
        Assert.Contains("только в пустую базу", second.Errors, StringComparison.Ordinal);
        Assert.True(reset.Code == 0, reset.Errors);
        await using var db = database.Open();
        Assert.Equal(1, await db.Districts.CountAsync());
    }

    [Fact]
    public async Task Demo_reset_never_touches_a_real_district()
    {
        await using var database = await TestDatabase.CloneAsync();
        await new Given(database, new TestClock()).DistrictAsync();

        var reset = await Verb.RunAsync(database, null, "demo", "reset");

        Assert.Equal(1, reset.Code);
        Assert.Contains("не демонстрационные", reset.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_one_sentence()
    {
        var made = await Verb.RunAsync(
            "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=x;Timeout=2",
            null,
            "migrate"
        );

        Assert.Equal(1, made.Code);
        Assert.Contains("PostgreSQL не отвечает", made.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", made.Errors, StringComparison.Ordinal);
    }
}
