using Mentorship.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Xunit;

namespace Mentorship.Tests.Data;

/// <summary>
/// Two databases, one from the migrations and one from the model, have the same tables, keys and unique indexes.
/// What only the migrations have is listed here, so that a new one is named.
/// </summary>
public sealed class DriftTests : IAsyncLifetime
{
    private TestDatabase migrated = null!;
    private TestDatabase modelled = null!;

    public async Task InitializeAsync()
    {
        migrated = await TestDatabase.CloneAsync();
        modelled = await TestDatabase.EmptyAsync();
        await using var db = modelled.Open();
        await modelled.ExecuteAsync(db.Database.GenerateCreateScript());
    }

    public async Task DisposeAsync()
    {
        await migrated.DisposeAsync();
        await modelled.DisposeAsync();
    }

    [Theory]
    [InlineData(nameof(Columns))]
    [InlineData(nameof(Constraints))]
    [InlineData(nameof(Indexes))]
    public async Task Migrations_and_model_agree(string what)
    {
        var query = what switch
        {
            nameof(Columns) => Columns,
            nameof(Constraints) => Constraints,
            _ => Indexes,
        };
        var inModel = await Catalogue.ReadAsync(modelled.Owner, query);
        var inMigrations = (await Catalogue.ReadAsync(migrated.Owner, query)).Except(OnlyInMigrations).ToList();

        Assert.Equal(inModel, inMigrations);
    }

    [Fact]
    public async Task What_only_the_migrations_have_is_named_here()
    {
        var found = await Catalogue.ReadAsync(migrated.Owner, Extras);

        Assert.Equal(
            [
                "exclusion appointment.ex_appointment_once",
                "exclusion appointment.ex_appointment_one_at_a_time",
                "exclusion pair_link.ex_pair_link_once",
                "exclusion pair_link.ex_pair_link_only",
                "extension btree_gist",
                "extension fuzzystrmatch",
                "function employment_words",
                "function journal_chain",
                "function journal_erase",
                "function journal_payload",
                "function journal_salted",
                "function letter_copy_frozen",
                "function letter_frozen",
                "function membership_last_curator",
                "function note_kept",
                "function office_order_frozen",
                "function office_order_no_gap",
                "function pair_kept",
                "function pair_link_capacity",
                "function people_like",
                "function people_named",
                "function person_words",
                "function person_words_like",
                "function portal_user_last_administrator",
                "function programme_kept",
                "function recommendation_kept",
                "function revision_frozen",
                "function roadmap_text_frozen",
                "function seal_kept",
                "function sealed_file_kept",
                "function survey_group_kept",
                "function survey_kept",
                "function words_of_post",
                "trigger activity.roadmap_text_frozen",
                "trigger employment.employment_words",
                "trigger journal.journal_chain",
                "trigger letter.letter_frozen",
                "trigger letter_copy.letter_copy_frozen",
                "trigger membership.membership_last_curator",
                "trigger note.note_kept",
                "trigger office_order.office_order_frozen",
                "trigger office_order.office_order_no_gap",
                "trigger pair.pair_kept",
                "trigger pair_link.pair_link_capacity",
                "trigger person.person_words",
                "trigger portal_user.portal_user_last_administrator",
                "trigger programme.programme_kept",
                "trigger recommendation.recommendation_kept",
                "trigger revision.revision_frozen",
                "trigger seal.seal_kept",
                "trigger section.roadmap_text_frozen",
                "trigger stage.roadmap_text_frozen",
                "trigger stored_file_chunk.sealed_file_kept",
                "trigger survey.survey_kept",
                "trigger survey_group.survey_group_kept",
            ],
            found
        );
    }

    [Fact]
    public async Task Quartz_finds_the_tables_that_it_would_make_itself()
    {
        const string Script = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";
        await using var script = typeof(IScheduler).Assembly.GetManifestResourceStream(Script)!;
        using var reader = new StreamReader(script);
        var sql = await reader.ReadToEndAsync();
        await using var made = await TestDatabase.EmptyAsync();
        await made.ExecuteAsync(
            sql.Replace("{0}", "qrtz_", StringComparison.Ordinal).Replace("{1}", "qrtz_", StringComparison.Ordinal)
        );

        Assert.Equal(
            await Catalogue.ReadAsync(made.Owner, OfQuartz),
            await Catalogue.ReadAsync(migrated.Owner, OfQuartz)
        );
    }

    private static readonly string[] OnlyInMigrations =
    [
        "appointment: CHECK (((ends_on IS NULL) OR (starts_on <= ends_on)))",
        "appointment: CHECK (((person_id IS NULL) <> (body_id IS NULL)))",
        "local_act: CHECK (((ends_on IS NULL) OR (starts_on <= ends_on)))",
        "local_act: CHECK (((link)::text ~* '^https?://'::text))",
        "evidence: CHECK (((link)::text ~* '^https?://'::text))",
        "evidence: CHECK ((num_nonnulls(file_id, link, act_id, appointment_id, order_id, roadmap_id) = 1))",
        "fit_question: CHECK (((settled_on IS NULL) = (settlement IS NULL)))",
        "kept_forms: CHECK (((part = 'post'::text) = (person_id IS NULL)))",
        "letter: CHECK (((state <> 'draft'::text) OR ((number IS NULL) AND (sent_on IS NULL) AND (year IS NULL) AND (frozen IS NULL) AND (sent_at IS NULL))))",
        "letter: CHECK (((state = 'draft'::text) OR ((number IS NOT NULL) AND (sent_on IS NOT NULL) AND ((year)::numeric = EXTRACT(year FROM sent_on)) AND (frozen IS NOT NULL) AND (sent_at IS NOT NULL) AND (body IS NOT NULL))))",
        "letter_copy: CHECK (((read_at IS NULL) = (read_by IS NULL)))",
        "monitoring_period: CHECK (((state = 'correcting'::text) = (correcting_because IS NOT NULL)))",
        "monitoring_period: CHECK ((is_quarter OR (request IS NOT NULL)))",
        "monitoring_return: CHECK (((state <> 'excused'::text) OR exception_granted))",
        "monitoring_return: CHECK ((num_nonnulls(exception_kind, exception_because, exception_asked_on) = ANY (ARRAY[0, 3])))",
        "return_block: CHECK (((state <> 'returned'::text) OR (comment IS NOT NULL)))",
        "return_block: CHECK (((state = 'open'::text) OR (sent_on IS NOT NULL)))",
        "return_entry: CHECK (((reason IS NOT NULL) OR (NOT ((value)::text IS DISTINCT FROM (live)::text))))",
        "seal: CHECK (((number > 0) AND ((number = 1) OR (because IS NOT NULL))))",
        "note: CHECK ((num_nonnulls(frozen, sealed_on, sealed_at) =\nCASE state\n    WHEN 'sealed'::text THEN 3\n    ELSE 0\nEND))",
        "notification: CHECK ((num_nonnulls(roadmap_id, letter_id, consent_ids, pair_id, opening_id, period_id, person_id) = 1))",
        "obligation: CHECK (((state = 'accepted'::text) = (done_on IS NOT NULL)))",
        "obligation: CHECK (((organisation_id IS NOT NULL) OR (person_id IS NOT NULL)))",
        "obligation: CHECK (((starts_on IS NULL) OR (starts_on <= first_due_on)))",
        "revision: CHECK (((state = 'approved'::text) = ((num_nonnulls(order_id, note_id) = 1) AND (in_force_from IS NOT NULL) AND (approved_at IS NOT NULL))))",
        "revision: CHECK ((starts_on <= ends_on))",
        "office_order: CHECK ((((content IS NOT NULL) AND (state <> 'draft'::text)) = ((frozen IS NOT NULL) AND (registered_at IS NOT NULL) AND (check_token IS NOT NULL))))",
        "office_order: CHECK ((((state = 'repealed'::text) = (repealed_on IS NOT NULL)) AND ((repealed_on IS NULL) OR (repealed_on >= issued_on)) AND ((repealed_on IS NULL) OR (repealed_by_id IS NOT NULL) OR (repealed_because IS NOT NULL))))",
        "office_order: CHECK (((amends_id <> id) AND (repealed_by_id <> id)))",
        "office_order: CHECK (((state <> 'draft'::text) OR ((number IS NULL) AND (issued_on IS NULL) AND (year IS NULL) AND (content IS NOT NULL))))",
        "office_order: CHECK (((state = 'draft'::text) OR ((number IS NOT NULL) AND (issued_on IS NOT NULL) AND ((year)::numeric = EXTRACT(year FROM issued_on)))))",
        "consent: CHECK (((kind = 'thisPair'::text) = (pair_id IS NOT NULL)))",
        "consent: CHECK (((destruction_id IS NULL) OR (withdrawn_on IS NOT NULL)))",
        "consent: CHECK (((valid_to IS NULL) OR (valid_to >= signed_on)))",
        "consent: CHECK (((withdrawn_on IS NULL) OR (withdrawn_on >= signed_on)))",
        "names_opening: CHECK (((closes_at > opened_at) AND (closes_at <= (opened_at + '24:00:00'::interval))))",
        "pair: CHECK ((((state = ANY (ARRAY['completed'::text, 'terminated'::text])) = (ended_on IS NOT NULL)) AND ((ended_on IS NULL) OR (ended_on >= starts_on)) AND ((state <> 'terminated'::text) OR ((ended_by IS NOT NULL) AND (ended_because IS NOT NULL)))))",
        "pair: CHECK (((state = 'draft'::text) = (approved_on IS NULL)))",
        "pair: CHECK ((starts_on <= ends_on))",
        "pair_link: CHECK ((mentor_id <> mentee_id))",
        "pair_link: CHECK ((starts_on <= ends_on))",
        "pair_member: CHECK ((starts_on <= ends_on))",
        "indicator: CHECK (((code)::text ~ '^[a-z][a-z0-9-]*$'::text))",
        "indicator: CHECK (((digits >= 0) AND (digits <= 2)))",
        "indicator: CHECK (((kind = 'computed'::text) = (computation IS NOT NULL)))",
        "indicator: CHECK (((kind = 'counted'::text) = (holding IS NOT NULL)))",
        "indicator_target: CHECK (((organisation_kind IS NULL) OR (organisation_id IS NULL)))",
        "indicator_target: CHECK (((quarter >= 1) AND (quarter <= 4)))",
        "indicator_target: CHECK ((value >= (0)::numeric))",
        "indicator_value: CHECK (((whole IS NULL) OR ((whole > 0) AND (amount <= (whole)::numeric))))",
        "indicator_value: CHECK ((amount >= (0)::numeric))",
        "survey: CHECK ((starts_on <= ends_on))",
        "survey: CHECK (((threshold >= (1)::numeric) AND (threshold <= (10)::numeric)))",
        "survey_group: CHECK ((((papers >= 0) AND (papers <= answered)) AND (answered <= invited)))",
        "fit_question: CHECK (((answer IS NULL) = (answered_on IS NULL)))",
        "meeting: CHECK (((held_on IS NULL) = (minutes IS NULL)))",
        "meeting: CHECK (((minutes >= 1) AND (minutes <= 600)))",
        "meeting: CHECK ((num_nonnulls(planned_on, held_on) > 0))",
        "mentor_report: CHECK (((case_link)::text ~* '^https?://'::text))",
        "mentor_report: CHECK ((starts_on <= ends_on))",
        "programme: CHECK ((((state = 'draft'::text) = (approved_on IS NULL)) AND ((approved_on IS NULL) = (approved_by IS NULL))))",
        "programme: CHECK (((state = 'completed'::text) = (completed_on IS NOT NULL)))",
        "programme: CHECK ((starts_on <= ends_on))",
        "programme_step: CHECK (((done_on IS NULL) OR (actual IS NOT NULL)))",
        "person: CHECK (((mentor_places >= 1) AND (mentor_places <= 20)))",
        "person: CHECK ((merged_into_id <> id))",
        "roadmap: CHECK (((level = 'order'::text) OR ((level = 'institution'::text) = (owner_id IS NOT NULL))))",
        "roadmap: CHECK ((starts_on <= ends_on))",
        "stored_file: CHECK (((hash)::text ~ '^[0-9a-f]{64}$'::text))",
        "stored_file: CHECK (((size > 0) AND (size <= 26214400)))",
        "employment: CHECK (((ends_on IS NULL) OR (starts_on <= ends_on)))",
        "enrolment: CHECK (((ends_on IS NULL) OR (starts_on <= ends_on)))",
        "journal: CHECK ((act ~ '^[a-z][A-Za-z.]*$'::text))",
        "journal: CHECK ((subject_kind ~ '^[a-z][A-Za-z]*$'::text))",
        "organisation: CHECK (((active_to IS NULL) OR (active_from <= active_to)))",
        "statistic: CHECK ((value >= 0))",
    ];

    private const string Columns = """
        select format('%s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                      case when a.attnotnull then ' not null' else '' end,
                      case when a.attcollation <> t.typcollation then ' collate ' || k.collname else '' end,
                      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid left join pg_collation k on k.oid = a.attcollation
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' and c.relname not like 'qrtz\_%'
        """;

    // NOT NULL is a constraint of its own since PostgreSQL 18; the columns above compare it already.
    private const string Constraints = """
        select format('%s: %s', conrelid::regclass, replace(pg_get_constraintdef(oid), ' DEFERRABLE INITIALLY DEFERRED', ''))
        from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u', 'c')
          and conrelid::regclass::text <> 'migration' and conrelid::regclass::text not like 'qrtz\_%'
        """;

    private const string Indexes = """
        select replace(pg_get_indexdef(indexrelid), ' USING btree', '') from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and i.indisunique and c.relname <> 'migration' and c.relname not like 'qrtz\_%'
          and c.relname || ' ' || indexrelid::regclass::text not in (
            'consent ux_consent_asked', 'membership ux_membership_one_active', 'obligation ux_obligation_once', 'revision ux_revision_one_draft',
            'office_order ux_office_order_same_number')
        """;

    private const string OfQuartz = """
        select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                      case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relname like 'qrtz\_%' and c.relkind = 'r'
        union all
        select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
        where conrelid::regclass::text like 'qrtz\_%'
        union all
        select pg_get_indexdef(indexrelid) from pg_index where indrelid::regclass::text like 'qrtz\_%'
        """;

    private const string Extras = """
        select 'function ' || proname from pg_proc p where pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
        union all
        select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
        union all
        select format('exclusion %s.%s', conrelid::regclass, conname) from pg_constraint where contype = 'x'
        union all
        select format('trigger %s.%s', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal
        """;
}
