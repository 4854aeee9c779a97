using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Data;

/// <summary>Each chain is broken on purpose, by the owner of the tables: the application itself cannot.</summary>
public sealed class JournalChainTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Given given = null!;
    private District district = null!;
    private Organisation school = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        given = new Given(database, new TestClock());
        district = await given.DistrictAsync();
        school = await given.OrganisationAsync(district);
        await given.TeacherAsync(school);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Twenty_writers_at_once_leave_one_chain_without_a_gap()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => given.OrganisationAsync(district, OrganisationKind.School, $"Школа {i}"))
        );

        var chain = await VerifyAsync();
        Assert.Null(chain.Fault);
        Assert.Equal(await database.AskAsync<long>("select count(*) from journal"), chain.Length);
    }

    [Theory]
    [InlineData("update journal set act = 'organisation.removed' where number = 2", "запись № 2 изменена")]
    [InlineData("update journal set user_id = gen_random_uuid() where number = 2", "запись № 2 изменена")]
    [InlineData("update journal set at = at + interval '1 day' where number = 2", "запись № 2 изменена")]
    [InlineData(
        "update journal_value set new_value = 'Лукова' where field = 'surname'",
        "«surname» записи № 3 изменено"
    )]
    [InlineData("update journal_value set field = 'name' where field = 'surname'", "к записи № 3 добавлены значения")]
    [InlineData("delete from journal_value where field = 'surname'", "значения записи № 3 удалены без акта")]
    [InlineData(
        "delete from journal_value where number = 2; delete from journal where number = 2",
        "после записи № 1 идёт № 3"
    )]
    [InlineData(
        "update journal_value set old_value = null, new_value = null, salt = null, erased_by = 2 where field = 'surname'",
        "помечено стёртым"
    )]
    [InlineData(
        "update journal_value set old_value = null, new_value = null, salt = null, erased_by = 4 where field = 'surname'",
        "по акту № 4, которого нет"
    )]
    public async Task What_was_changed_behind_the_journals_back_is_named(string act, string fault)
    {
        // Row 1 is the district, 2 the school, 3 the teacher, 4 her place.
        await database.ExecuteAsync(act);

        Assert.Contains(fault, (await VerifyAsync()).Fault ?? "whole", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_erased_by_an_act_leave_the_chain_whole()
    {
        var count = await database.AskAsync<long>("select count(*) from journal_value where number = 3");
        await EraseAsync($$"""[{"field":"values","new":"{{count}}"},{"field":"reason","new":"акт № 1"}]""", "3");

        var chain = await VerifyAsync();

        Assert.Null(chain.Fault);
        Assert.Equal(count, chain.Erased);
        Assert.Contains($"стёрто по актам: {count}", chain.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_by_which_more_was_erased_than_it_says_is_named()
    {
        await EraseAsync("""[{"field":"values","new":"1"},{"field":"reason","new":"акт № 1"}]""", "3");

        Assert.Contains("а в акте их 1", (await VerifyAsync()).Fault ?? "whole", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update journal set act = 'x.y'")]
    [InlineData("delete from journal")]
    [InlineData("update journal_value set new_value = 'x'")]
    [InlineData("delete from journal_value")]
    [InlineData("insert into journal_value (district_id, number, ordinal, field) select id, 1, 99, 'x' from district")]
    [InlineData("truncate journal cascade")]
    public async Task The_application_can_neither_change_nor_delete_what_is_written(string act)
    {
        await using var connection = new NpgsqlConnection(database.Portal);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(act, connection);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task The_verb_answers_0_for_whole_chains_and_1_for_a_broken_one()
    {
        Assert.Equal(0, await RunVerbAsync());
        await database.ExecuteAsync("update journal_value set new_value = 'Лукова' where field = 'surname'");

        Assert.Equal(1, await RunVerbAsync());
    }

    private async Task EraseAsync(string values, string numbers) =>
        await database.ExecuteAsync(
            $"""
            insert into journal (district_id, at, act, subject_kind, subject_id, changes)
            values ('{district.Id}', now(), 'journal.erased', 'person', '{school.Id}', '{values}');
            select set_config('portal.district', '{district.Id}', false);
            select journal_erase((select max(number) from journal), array[{numbers}]::bigint[])
            """
        );

    private async Task<ChainState> VerifyAsync()
    {
        await foreach (var chain in JournalCheck.AllAsync(database.Owner, CancellationToken.None))
            return chain;
        throw new InvalidOperationException("There is no district.");
    }

    private async Task<int> RunVerbAsync()
    {
        var portal = Path.ChangeExtension(typeof(Program).Assembly.Location, "dll");
        using var verb = new System.Diagnostics.Process();
        verb.StartInfo = new("dotnet", [portal, "journal", "verify"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        verb.StartInfo.Environment["ConnectionStrings__Portal"] = database.Portal;
        verb.StartInfo.Environment["ConnectionStrings__PortalOwner"] = database.Owner;
        verb.Start();
        await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return verb.ExitCode;
    }
}
