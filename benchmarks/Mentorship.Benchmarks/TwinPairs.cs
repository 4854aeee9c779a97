using System.Globalization;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>Copies of the demo's pairs, each with people, their places and consents of its own; triggers are not asked, the rules hold for the originals.</summary>
/// <remarks>A row is rebuilt in «from»: «(function(…)).*» would call it once for every column.</remarks>
internal static class TwinPairs
{
    private const string Multiply = """
        alter table pair disable trigger user;
        alter table person disable trigger user;
        alter table pair_member disable trigger user;
        alter table consent disable trigger user;
        alter table enrolment disable trigger user;
        alter table employment disable trigger user;
        create temp table twin as
            select p.district_id, p.id as old_pair, gen_random_uuid() as new_pair, n
            from pair p, generate_series(1, (select {0} / count(*) + 1 from pair)::integer) n
            order by n, p.id limit {0};
        create temp table twin_member as
            select t.*, m.id as member_id, m.person_id, gen_random_uuid() as new_person
            from twin t join pair_member m on m.district_id = t.district_id and m.pair_id = t.old_pair;
        analyze twin; analyze twin_member;
        insert into pair select r.* from twin t join pair p on p.district_id = t.district_id and p.id = t.old_pair,
            jsonb_populate_record(null::pair, to_jsonb(p) || jsonb_build_object('id', t.new_pair)) r;
        insert into person select r.* from twin_member t join person p on p.district_id = t.district_id and p.id = t.person_id,
            jsonb_populate_record(null::person, to_jsonb(p) || jsonb_build_object('id', t.new_person)) r;
        insert into pair_member select r.* from twin_member t join pair_member m on m.district_id = t.district_id and m.id = t.member_id,
            jsonb_populate_record(null::pair_member, to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'pair_id', t.new_pair, 'person_id', t.new_person)) r;
        insert into consent select r.* from twin_member t join consent c on c.district_id = t.district_id and c.person_id = t.person_id,
            jsonb_populate_record(null::consent, to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'person_id', t.new_person, 'pair_id', null, 'scan_id', null)) r
            where c.kind <> 'thisPair';
        insert into employment select r.* from twin_member t join employment e on e.district_id = t.district_id and e.person_id = t.person_id,
            jsonb_populate_record(null::employment, to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'person_id', t.new_person)) r;
        insert into enrolment select r.* from twin_member t join enrolment e on e.district_id = t.district_id and e.person_id = t.person_id,
            jsonb_populate_record(null::enrolment, to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'person_id', t.new_person)) r;
        alter table pair enable trigger user;
        alter table person enable trigger user;
        alter table pair_member enable trigger user;
        alter table consent enable trigger user;
        alter table enrolment enable trigger user;
        alter table employment enable trigger user;
        analyze pair; analyze person; analyze pair_member; analyze consent; analyze employment; analyze enrolment;
        """;

    public static async Task AddAsync(NpgsqlConnection owner, int pairs)
    {
        await using var multiply = new NpgsqlCommand(
            Multiply.Replace("{0}", pairs.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            owner
        )
        {
            CommandTimeout = 0,
        };
        await multiply.ExecuteNonQueryAsync();
    }
}
