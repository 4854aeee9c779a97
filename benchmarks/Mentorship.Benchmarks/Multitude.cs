using System.Globalization;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>200,000 invented people in 100 new schools of the demo's district, and a coordinator who signs in for each.</summary>
internal static class Multitude
{
    public const int People = 200_000;
    public const int Schools = 100;

    /// <summary>Of each school, half its people; the others are its pupils.</summary>
    public const int Staff = People / Schools / 2;

    private const string Words = """
        create temp table surname as select row_number() over () - 1 as n, a || b || c as word
            from unnest(array['Бел','Вет','Гор','Дубр','Жар','Зимн','Кам','Лип','Мед','Озер','Пес','Рощ','Сол','Туч','Холм','Чаш','Яс','Верб','Гром','Кедр']) a,
                 unnest(array['','ин','ен','ав','ош','ат','ик','ол','ур','яр']) b, unnest(array['ов','ев','ин','ский','енко','ук']) c;
        create temp table first_name as select row_number() over () - 1 as n, word
            from unnest(array['Артём','Борис','Вадим','Глеб','Данил','Егор','Захар','Игнат','Кирилл','Лев','Макар','Никита','Олег','Платон','Роман','Савва','Тимур','Фёдор','Эдуард','Яков']) word;
        create temp table father as select row_number() over () - 1 as n, word
            from unnest(array['Андреевич','Богданович','Викторович','Германович','Денисович','Ефимович','Иванович','Константинович','Леонидович','Михайлович','Никонович','Павлович','Русланович','Степанович','Тарасович']) word;
        """;

    private const string Fill = """
        create temp table place as select n, gen_random_uuid() as id from generate_series(0, $2 - 1) n;
        insert into organisation (district_id, id, kind, short_name, full_name, active_from)
            select $1, id, 'school', 'Новая СОШ № ' || n + 101, 'Новая средняя школа № ' || n + 101, '2010-09-01' from place;
        create temp table crowd as select n, gen_random_uuid() as id, n / $2 < $4 as works from generate_series(0, $3 - 1) n;
        insert into person (district_id, id, kind, surname, name, patronymic, sex, born_on)
            select $1, c.id, case when works then 'employee' else 'student' end, s.word, f.word, p.word, 'male',
                date '2015-09-01' - (case when works then 8000 + c.n % 9000 else c.n % 3000 end)
            from crowd c
            join surname s on s.n = c.n % (select count(*) from surname)
            join first_name f on f.n = c.n / (select count(*) from surname) % 20
            join father p on p.n = c.n / (select count(*) from surname) / (select count(*) from first_name) % 15;
        insert into employment (district_id, id, person_id, organisation_id, post, starts_on)
            select $1, gen_random_uuid(), c.id, p.id, 'учитель ' || (array['математики','физики','химии','истории','музыки','географии','биологии','технологии','русского языка','информатики'])[1 + c.n % 9], '2020-09-01' from crowd c join place p on p.n = c.n % $2 where works;
        insert into enrolment (district_id, id, person_id, organisation_id, grade, letter, starts_on)
            select $1, gen_random_uuid(), c.id, p.id, 1 + c.n % 11, 'А', '2025-09-01' from crowd c join place p on p.n = c.n % $2 where not works;
        create temp table clerk as select n, gen_random_uuid() as id from generate_series(1, $2) n;
        insert into portal_user select (jsonb_populate_record(null::portal_user, to_jsonb(u) || jsonb_build_object('id', c.id,
                'email', {0}, 'user_name', {0}, 'normalized_email', upper({0}), 'normalized_user_name', upper({0})))).*
            from clerk c, portal_user u where u.normalized_email = upper($5);
        insert into membership (id, user_id, district_id, role, organisation_id, created_at)
            select gen_random_uuid(), c.id, $1, 'coordinator', p.id, now() from clerk c join place p on p.n = c.n - 1;
        """;

    public static string Email(int clerk) => $"clerk{clerk.ToString(CultureInfo.InvariantCulture)}@new.example";

    /// <param name="like">Whose password the new coordinators have.</param>
    public static async Task AddAsync(NpgsqlConnection owner, Guid district, string like)
    {
        await using (var words = new NpgsqlCommand(Words, owner))
            await words.ExecuteNonQueryAsync();
        var statements = Fill.Replace("{0}", "'clerk' || c.n || '@new.example'", StringComparison.Ordinal)
            .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        object[] values = [district, Schools, People, Staff, like];
        foreach (var statement in statements)
        {
            // A statement takes only the parameters it names, in their order.
            var named = Enumerable
                .Range(1, values.Length)
                .Where(n => statement.Contains($"${n}", StringComparison.Ordinal))
                .ToList();
            var text = named
                .Select((n, at) => (From: $"${n}", To: $"${at + 1}"))
                .Aggregate(statement, (sql, swap) => sql.Replace(swap.From, swap.To, StringComparison.Ordinal));
            await using var command = new NpgsqlCommand(text, owner) { CommandTimeout = 0 };
            foreach (var n in named)
                command.Parameters.Add(new() { Value = values[n - 1] });
            await command.ExecuteNonQueryAsync();
        }
        await RoadmapSeed.VacuumAsync(owner);
    }

    /// <summary>Workers of a school by name: «Белов Артём Андреевич», namesakes left out.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Name)>> StaffAsync(NpgsqlConnection owner, int school)
    {
        await using var command = new NpgsqlCommand(
            """
            select (array_agg(id))[1], called
            from (
                select p.id, concat_ws(' ', p.surname, p.name, p.patronymic) as called
                from person p join employment e on e.person_id = p.id join organisation o on o.id = e.organisation_id
                where o.short_name = 'Новая СОШ № ' || $1
            ) staff
            group by called having count(*) = 1 order by called
            """,
            owner
        )
        {
            Parameters = { new() { Value = (school + 100).ToString(CultureInfo.InvariantCulture) } },
        };
        List<(Guid, string)> staff = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            staff.Add((reader.GetGuid(0), reader.GetString(1)));
        return staff;
    }
}
