using Mentorship.Tests.Harness;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Data;

/// <summary>A row of one district does not exist for another: EF's filter and PostgreSQL's policies each say so alone.</summary>
public sealed class ScopeTests : OnDatabase
{
    /// <summary>Tables outside a district: this list and the scheduler's qrtz_*, and nothing else.</summary>
    private static readonly string[] Outside =
    [
        "district",
        "link",
        "membership",
        "migration",
        "outbox",
        "portal_user",
        "protection_key",
        "security_event",
        "user_claim",
        "user_login",
        "user_token",
    ];

    [Fact]
    public async Task Every_table_of_a_district_has_a_policy_and_no_other_has()
    {
        var guarded = await Catalogue.ReadAsync(
            Database.Owner,
            """
            select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
            where c.relrowsecurity and pg_get_expr(p.polqual, c.oid) like '%portal.district%' and p.polcmd = '*'
            """
        );
        var all = await Catalogue.ReadAsync(
            Database.Owner,
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname not like 'qrtz\\_%'"
        );

        Assert.Equal(all.Except(Outside), guarded);
    }

    [Fact]
    public void Every_entity_of_a_district_has_the_named_filter_and_its_references_carry_the_district()
    {
        using var db = Database.Open();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => !Outside.Contains(e.GetTableName())))
        {
            Assert.True(
                entity.GetDeclaredQueryFilters().Any(f => f.Key == PortalDb.DistrictFilter),
                $"{entity.GetTableName()} has no filter"
            );
            Assert.Equal("DistrictId", entity.FindPrimaryKey()!.Properties[0].Name);
            foreach (
                var foreign in entity
                    .GetForeignKeys()
                    .Where(f => !Outside.Contains(f.PrincipalEntityType.GetTableName()))
            )
                Assert.Contains(foreign.Properties, p => p.Name == "DistrictId");
        }
    }

    [Fact]
    public async Task Neither_role_is_a_superuser_or_goes_past_policies_and_the_application_owns_nothing()
    {
        Assert.Empty(
            await Catalogue.ReadAsync(
                Database.Owner,
                "select rolname::text from pg_roles where rolname in ('portal_app', 'portal_owner') and (rolsuper or rolbypassrls)"
            )
        );
        Assert.Empty(
            await Catalogue.ReadAsync(
                Database.Owner,
                "select relname::text from pg_class where relowner = 'portal_app'::regrole"
            )
        );
    }

    [Fact]
    public async Task PostgreSQL_shows_a_district_its_own_rows_and_none_without_one()
    {
        var (ours, theirs) = (await Given.DistrictAsync(), await Given.DistrictAsync());
        await Given.OrganisationAsync(ours);
        await Given.OrganisationAsync(theirs);
        await using var connection = new NpgsqlConnection(Database.Portal);
        await connection.OpenAsync();

        Assert.Equal(0, await CountAsync(connection, null));
        Assert.Equal(1, await CountAsync(connection, ours.Id));
        // The pool hands the same session to the next request: what was set is gone with its transaction.
        Assert.Equal(0, await CountAsync(connection, null));
    }

    [Fact]
    public async Task PostgreSQL_refuses_to_write_a_row_of_another_district()
    {
        var (ours, theirs) = (await Given.DistrictAsync(), await Given.DistrictAsync());
        await using var connection = new NpgsqlConnection(Database.Portal);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await EnterAsync(connection, ours.Id);

        await using var insert = new NpgsqlCommand(
            """
            insert into organisation (district_id, id, kind, short_name, full_name, active_from)
            values ($1, gen_random_uuid(), 'school', 'Чужая', 'Чужая', '2020-01-01')
            """,
            connection
        );
        insert.Parameters.Add(new() { Value = theirs.Id });

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => insert.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task EF_filters_by_the_district_of_its_scope_even_for_the_owner()
    {
        var (ours, theirs) = (await Given.DistrictAsync(), await Given.DistrictAsync());
        var school = await Given.OrganisationAsync(ours);
        await Given.OrganisationAsync(theirs);
        var scope = new DistrictScope();
        scope.Enter(ours.Id);
        await using var db = TestDatabase.Open(Database.Owner, scope);

        Assert.Equal([school.Id], await db.Organisations.Select(o => o.Id).ToListAsync());
    }

    [Fact]
    public async Task A_reference_cannot_point_into_another_district()
    {
        var (ours, theirs) = (await Given.DistrictAsync(), await Given.DistrictAsync());
        var foreign = await Given.OrganisationAsync(theirs);
        var school = await Given.OrganisationAsync(ours);
        var teacher = await Given.TeacherAsync(school);
        await using var db = Database.Open();
        db.Attach(teacher);
        teacher.Employ(foreign.Id, new("учитель"), TestClock.Today);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static async Task EnterAsync(NpgsqlConnection connection, Guid district)
    {
        await using var enter = new NpgsqlCommand("select set_config('portal.district', $1, true)", connection);
        enter.Parameters.Add(new() { Value = district.ToString() });
        await enter.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, Guid? district)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        if (district is { } id)
            await EnterAsync(connection, id);
        await using var count = new NpgsqlCommand("select count(*) from organisation", connection);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
