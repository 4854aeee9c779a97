using System.Data.Common;
using System.Text.Json;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Postgres;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Roadmaps.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>What the statements of a roadmap's page read when ten times as many districts lie in the same tables.</summary>
internal static class GrowthFigures
{
    private const int Few = 20;
    private const int Many = 200;
    private const int Size = 40;

    // Whole rows of the first district for all others in turns, as life writes them: ids are theirs only with the district.
    private const string Spread = """
        do $$
        declare
            model uuid := (select id from district order by created_at limit 1);
            source record; columns text; asked text;
        begin
            -- People are not copied, a roadmap points at an activity that is copied later: keys are not asked.
            set local session_replication_role = replica;
            create temp table others as select gen_random_uuid() as id, n from generate_series(1, {0}) n;
            insert into district
            select (jsonb_populate_record(null::district, to_jsonb(d) || jsonb_build_object('id', o.id, 'name', d.name || ' ' || o.n || '/{0}'))).*
            from district d, others o where d.id = model;
            for source in select * from unnest(array['organisation', 'office_order', 'roadmap', 'revision', 'section', 'activity', 'party', 'obligation']) name
            loop
                select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
                       string_agg(case column_name when 'district_id' then 'o.id' else 't.' || quote_ident(column_name) end, ', ' order by ordinal_position)
                into columns, asked from information_schema.columns where table_name = source.name and table_schema = 'public';
                execute format('insert into %I (%s) select %s from %I t, others o where t.district_id = %L order by t.id, o.n',
                    source.name, columns, asked, source.name, model);
            end loop;
            drop table others;
        end $$
        """;

    public static async Task<int> PrintAsync()
    {
        using var published = await Published.MakeAsync();
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        var server = RunningServer.Find(data)!;
        await using var owner = new NpgsqlConnection(server.OwnerConnectionString);
        await owner.OpenAsync();
        var first = await RoadmapSeed.FirstDistrictAsync(owner);
        var roadmap = await RoadmapSeed.AddAsync(owner, first, Size, Size);

        await GrowAsync(owner, Few - 1);
        var few = await ReadAsync(server.PortalConnectionString, await LastDistrictAsync(owner, first), roadmap);
        await GrowAsync(owner, Many - Few);
        var many = await ReadAsync(server.PortalConnectionString, await LastDistrictAsync(owner, first), roadmap);

        Machine.Print();
        Console.WriteLine($"Buffers of the page of a roadmap, {Size} activities × {Size} schools:");
        for (var i = 0; i < many.Count; i++)
            Console.WriteLine(
                $"  statement {i + 1}: {few[i].Buffers} of {Few} districts, {many[i].Buffers} of {Many}{(many[i].Scans.Length > 0 ? $"; scanned whole: {many[i].Scans}" : "")}"
            );
        var (before, after) = (few.Sum(s => s.Buffers), many.Sum(s => s.Buffers));
        Console.WriteLine($"  together: {before} and {after}, ratio {(double)after / before:0.00}");
        return 0;
    }

    private static async Task GrowAsync(NpgsqlConnection owner, int districts)
    {
        await using var spread = new NpgsqlCommand(
            Spread.Replace("{0}", $"{districts}", StringComparison.Ordinal),
            owner
        )
        {
            CommandTimeout = 1800,
        };
        await spread.ExecuteNonQueryAsync();
        await RoadmapSeed.VacuumAsync(owner);
    }

    private static async Task<Guid> LastDistrictAsync(NpgsqlConnection owner, Guid first)
    {
        await using var command = new NpgsqlCommand("select id from district where id <> $1 order by id limit 1", owner)
        {
            Parameters = { new() { Value = first } },
        };
        return (Guid)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<IReadOnlyList<(long Buffers, string Scans)>> ReadAsync(
        string portal,
        Guid district,
        Guid roadmap
    )
    {
        var kept = new Statements();
        var scope = new DistrictScope();
        scope.Enter(district);
        await using var db = new PortalDb(
            new DbContextOptionsBuilder<PortalDb>().UseNpgsql(portal).AddInterceptors(kept).Options
        ).LentTo(scope, new JournalPen(TimeProvider.System));
        var me = new CurrentUser(Guid.Empty, "", "", IsAdministrator: false)
        {
            Membership = new(Guid.Empty, district, "", "Europe/Moscow", Role.Curator, null, null, null),
        };
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select set_config('portal.district', {district.ToString()}, true)");
        kept.All.Clear();
        await RoadmapReview.ReadAsync(db, me, roadmap, new ReviewFilter(), new DateOnly(2027, 1, 15));
        var read = new List<(long, string)>();
        foreach (var (sql, parameters) in kept.All.ToList())
            read.Add(await ExplainAsync((NpgsqlConnection)db.Database.GetDbConnection(), sql, parameters));
        return read;
    }

    private static async Task<(long Buffers, string Scans)> ExplainAsync(
        NpgsqlConnection connection,
        string sql,
        IReadOnlyList<NpgsqlParameter> parameters
    )
    {
        await using var explain = new NpgsqlCommand($"explain (analyze, buffers, format json) {sql}", connection);
        foreach (var parameter in parameters)
            explain.Parameters.Add(parameter.Clone());
        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync())!);
        var top = plan.RootElement[0].GetProperty("Plan");
        return (
            top.GetProperty("Shared Hit Blocks").GetInt64() + top.GetProperty("Shared Read Blocks").GetInt64(),
            string.Join(", ", Nodes(top).Where(IsScan).Select(n => n.GetProperty("Relation Name").GetString()))
        );
    }

    private static bool IsScan(JsonElement node) => node.GetProperty("Node Type").GetString() == "Seq Scan";

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var below) ? [node, .. below.EnumerateArray().SelectMany(Nodes)] : [node];

    private sealed class Statements : DbCommandInterceptor
    {
        public List<(string Sql, IReadOnlyList<NpgsqlParameter> Parameters)> All { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            All.Add((command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())]));
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
