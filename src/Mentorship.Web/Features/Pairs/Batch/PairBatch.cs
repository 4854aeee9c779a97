using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>Many pairs of known people at once: all rows are checked before any is saved.</summary>
public sealed class PairBatch
{
    // Names alike are looked for among all people of the district: of a long list that would take minutes, and it is read
    // against those alone whose surnames stand in it.
    private const int FewRows = 100;

    private readonly BatchDirectory directory;
    private readonly Dictionary<BatchRow, (Organisation Keeper, Known Mentor, Known Mentee, PairFrame Frame)> read = [];

    private readonly Dictionary<
        (Guid Keeper, Guid Mentor, Guid Form, Guid Kind, (DateOnly, DateOnly, string) Days),
        BatchRow
    > groups = [];

    private PairBatch(BatchDirectory directory, IReadOnlyList<BatchRow> rows)
    {
        this.directory = directory;
        Rows = rows;
    }

    public IReadOnlyList<BatchRow> Rows { get; }

    public int Count(ImportAct act) => Rows.Count(act);

    /// <summary>Pairs and groups of the good rows.</summary>
    public IEnumerable<Pair> Made => Rows.Where(r => r.Act == ImportAct.Create).Select(r => r.Pair!).Distinct();

    /// <summary>If people or pairs have changed since the preview, the same rows would do something else.</summary>
    public string Mark => Seen.Mark([.. Rows.Select(r => $"{r.Number} {r.Name} {r.Act} {string.Join('|', r.Errors)}")]);

    public static async Task<PairBatch> CheckAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<BatchRow> rows,
        DateOnly today,
        CancellationToken stop
    )
    {
        var names = rows.SelectMany(r => new[] { r[BatchField.Mentor], r[BatchField.Mentee] }).OfType<string>();
        var batch = new PairBatch(
            await BatchDirectory.ReadAsync(db, me, rows.Count > FewRows ? [.. names] : null, today, stop),
            rows
        );
        foreach (var row in rows)
            batch.Read(row, me);
        var ids = batch.read.Values.SelectMany(r => new[] { r.Mentor.Id, r.Mentee.Id }).Distinct().ToList();
        var people = await db
            .People.VisibleTo(me, asMentors: true)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, stop);
        var taken = await TakenPlaces.ReadAsync(db, me, ids, stop);
        foreach (var row in rows.Where(r => r.Act != ImportAct.Bad))
            batch.Make(row, people, taken);
        return batch;
    }

    /// <summary>Good rows into the context; whoever calls saves.</summary>
    public int AddTo(PortalDb db)
    {
        var pairs = Made.ToList();
        foreach (var pair in pairs)
            db.ChangeTracker.TrackGraph(
                pair,
                node =>
                    node.Entry.State = node.Entry.Entity is Pair or PairMember or PairLink
                        ? EntityState.Added
                        : EntityState.Unchanged
            );
        return pairs.Count;
    }

    private void Read(BatchRow row, CurrentUser me)
    {
        var keeper = directory.Own ?? directory.Organisation(row[BatchField.Organisation] ?? "");
        if (keeper is null)
            row.Refuse(
                BatchField.Organisation,
                row[BatchField.Organisation] is null
                    ? "Укажите организацию наставляемого."
                    : "Такой организации нет в справочнике."
            );
        var form = BatchCells.Line(row, BatchField.Form, directory.Form, "форму", directory.Forms.Select(f => f.Name));
        var kind = BatchCells.Line(row, BatchField.Kind, directory.Kind, "вид", directory.Kinds.Select(k => k.Name));
        var from = BatchCells.Day(row, BatchField.From, "с какого дня");
        var to = BatchCells.Day(row, BatchField.To, "последний день");
        var mentor = Person(row, BatchField.Mentor, form?.MentorSide, keeper, me);
        var mentee = Person(row, BatchField.Mentee, form?.MenteeSide, keeper, me);
        // Of a row that is good so far the pair itself says it, with all its other rules.
        if (row.Errors.Count > 0 && to < from)
            row.Refuse(BatchField.To, "Последний день раньше первого. Проверьте даты.");
        if (row.Errors.Count == 0)
            read[row] = (
                keeper!,
                mentor!,
                mentee!,
                new PairFrame(form!, kind!, from!.Value, to!.Value)
                {
                    RoleModel = row[BatchField.RoleModel],
                    Subject = row[BatchField.Subject],
                    Goal = row[BatchField.Goal],
                }
            );
    }

    private Known? Person(BatchRow row, BatchField field, PairSide? side, Organisation? keeper, CurrentUser me)
    {
        if (row[field] is not { } cell)
        {
            row.Refuse(field, "Укажите фамилию, имя и отчество.");
            return null;
        }
        if (TypedName.IsFormula(cell))
        {
            row.Refuse(field, TypedName.FormulaSaid);
            return null;
        }
        var found = directory.People(cell, side, keeper?.Id ?? Guid.Empty);
        if (found.Count == 1)
            return found[0];
        if (
            found.Count == 0
            && Rows.Count <= FewRows
            && directory.Alike(cell, side, keeper?.Id ?? Guid.Empty) is { Count: > 0 } alike
        )
        {
            row.Refuse(
                field,
                $"Такого имени нет. Возможно, это {string.Join(" или ", alike.Select(p => p.Name).Distinct())}."
            );
            var begun = Text.Key(cell.Split(',')[0]);
            row.Suggest(
                field,
                alike.All(p => Text.Key(p.Name).StartsWith(begun, StringComparison.Ordinal))
                    ? "Имя не дописано. Кто из них?"
                    : "Такого имени нет. Возможно, это:",
                [.. alike.Select(p => p.Label)]
            );
            return null;
        }
        if (found.Count > 1)
            row.Suggest(
                field,
                "Однофамильцы: кто из них?",
                [.. found.Take(BatchDirectory.MostAlike).Select(p => p.Label)]
            );
        row.Refuse(
            field,
            found.Count == 0 && directory.IsUnfit(cell, side)
                    ? $"Такой человек есть, но {MentoringForm.Puts(side!.Value, field == BatchField.Mentor)} Проверьте форму."
                : found.Count > 1 ? "Однофамильцы: добавьте через запятую должность или класс."
                : me.Has(Domain.Accounts.Role.Coordinator)
                    ? "Такого человека нет в списке «Люди»: сначала заведите его."
                : "Такого человека среди работников нет. Детей по именам видит только их школа: их пары загружает она."
        );
        return null;
    }

    private void Make(BatchRow row, Dictionary<Guid, Person> people, TakenPlaces taken)
    {
        var (keeper, mentor, mentee, frame) = read[row];
        var (one, other) = (In(people, mentor, keeper), In(people, mentee, keeper));
        try
        {
            // Every rule that the row breaks is told at once: it is mended once.
            var faults = Pair.Faults(keeper, frame, one, other);
            if (faults.Count > 0)
            {
                foreach (var fault in faults)
                    row.Refuse(Field(fault.Field), fault.Message);
                foreach (var (field, sentence) in taken.Objections(mentor.Id, mentee.Id, frame))
                    row.Refuse(field, sentence);
                return;
            }
            var pair = new Pair(keeper, frame, [one], [other]);
            if (taken.Same(pair) is { } existing)
            {
                if (Rows.FirstOrDefault(r => r.Pair?.Id == existing && read[r].Mentee.Id == mentee.Id) is { } earlier)
                    row.Repeat(earlier.Number);
                else
                    row.Meet(existing);
                return;
            }
            var first = FirstOf(row);
            var objections = taken.Objections(mentor.Id, mentee.Id, frame, first?.Pair!.Id ?? Guid.Empty).ToList();
            foreach (var (field, sentence) in objections)
                row.Refuse(field, sentence);
            if (objections.Count > 0)
                return;
            taken.Take(pair, one.Person.FullName, first?.Pair!.Id);
            if (first is null)
                row.Make(pair);
            else
            {
                first.Pair!.AddMentee(other, frame.From);
                row.Join(first);
            }
        }
        catch (RuleBroken broken)
        {
            row.Refuse(Field(broken.Field), broken.Message);
        }
    }

    /// <summary>The first row above of the same mentor, kind, subject and days: theirs is one group.</summary>
    private BatchRow? FirstOf(BatchRow row)
    {
        var (keeper, mentor, _, frame) = read[row];
        if (!frame.Kind.IsGroup)
            return null;
        var days = (frame.From, frame.To, Text.Key(frame.Subject ?? ""));
        var key = (keeper.Id, mentor.Id, frame.Form.Id, frame.Kind.Id, days);
        if (groups.TryGetValue(key, out var first) && first.Pair is not null)
            return first;
        groups[key] = row;
        return null;
    }

    private static Participant In(Dictionary<Guid, Person> people, Known known, Organisation keeper) =>
        new(people[known.Id], StandsFor.Of(known.Places, keeper.Id));

    private static BatchField Field(string? field) =>
        Enum.TryParse<BatchField>(field, out var known) ? known : BatchField.Mentor;
}
