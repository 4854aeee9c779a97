using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>What the rows named by some journal rows are called now, for a reader who may not see everybody.</summary>
public sealed class JournalSubjects
{
    private readonly Dictionary<Guid, Guid> parents = [];
    private readonly Dictionary<Guid, string> names = [];
    private readonly HashSet<Guid> people = [];
    private readonly HashSet<Guid> organisations = [];
    private readonly Dictionary<Guid, string> cards = [];
    private readonly HashSet<Guid> grownUps = [];
    private bool knowsDirectory;

    public string? Name(Guid id) =>
        names.GetValueOrDefault(id)
        ?? (parents.TryGetValue(id, out var parent) ? names.GetValueOrDefault(parent) : null);

    public bool SeesPerson(Guid? id) => id is { } person && people.Contains(person);

    /// <summary>What is written of a child in a programme stays with the school; what hangs on no pair any more, too.</summary>
    public bool IsClosed(string kind, Guid? id) =>
        PairSubjects.Kinds.Contains(kind) && !(id is { } row && grownUps.Contains(parents.GetValueOrDefault(row)));

    /// <summary>The card of the row, or of the row that it hangs on.</summary>
    public string? Card(Guid? id)
    {
        if (id is not { } row)
            return null;
        var of = parents.GetValueOrDefault(row, row);
        return people.Contains(of) ? $"/people/{of}"
            : organisations.Contains(of) ? $"/organisations/{of}"
            : cards.GetValueOrDefault(row) ?? cards.GetValueOrDefault(of);
    }

    /// <summary>Names that the page has read already: nobody asks for them twice.</summary>
    public static JournalSubjects Knowing(
        IEnumerable<(Guid Id, string Name)> directory,
        IEnumerable<(Guid Id, string Name)> users
    )
    {
        var known = new JournalSubjects { knowsDirectory = true };
        foreach (var (id, name) in directory)
        {
            known.names[id] = name;
            known.organisations.Add(id);
        }
        foreach (var (id, name) in users)
            known.names[id] = name;
        return known;
    }

    /// <summary>At most six statements, each only when something on the page needs it.</summary>
    public async Task<JournalSubjects> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IEnumerable<JournalEntry> entries,
        IEnumerable<JournalValue> values,
        CancellationToken stop
    )
    {
        var rows = entries.ToList();
        var named = values
            .SelectMany(v => new[] { v.OldValue, v.NewValue })
            .SelectMany(text => Guid.TryParse(text, out var id) ? (Guid[])[id] : []);
        var ids = rows.Select(e => e.SubjectId).OfType<Guid>().Concat(named).ToHashSet();
        string[] hanging =
        [
            "employment",
            "enrolment",
            "organisationAlias",
            "statistic",
            "appointment",
            "localAct",
            "consent",
            "namesOpening",
            "target",
            "enteredValue",
            "pairMember",
            "pairOrder",
            .. PairSubjects.Kinds,
        ];
        if (rows.Exists(e => hanging.Contains(e.SubjectKind)))
            await FindParentsAsync(db, me, ids, stop);
        ids.UnionWith(parents.Values);
        ids.ExceptWith(names.Keys);
        ids.ExceptWith(parents.Keys);
        if (ids.Count > 0)
            await NameAsync(db, me, ids, stop);
        string[] listed =
        [
            "appointment",
            "appointmentFunction",
            "localAct",
            "actKind",
            "storedFile",
            "mentoringForm",
            "mentoringKind",
            "programmeTemplate",
            "indicator",
            "target",
            "enteredValue",
            "surveyTemplate",
            "survey",
            "pair",
        ];
        if (ids.Count > 0 && rows.Exists(e => listed.Contains(e.SubjectKind)))
        {
            foreach (var line in await Directories(db, me).Where(d => ids.Contains(d.Id)).ToListAsync(stop))
                names[line.Id] = line.Name;
        }
        if (rows.Exists(e => PairSubjects.Kinds.Contains(e.SubjectKind)))
            grownUps.UnionWith(
                await db
                    .Pairs.VisibleTo(me)
                    .Where(p => parents.Values.Contains(p.Id) && p.Direction != Direction.Students)
                    .Select(p => p.Id)
                    .ToListAsync(stop)
            );
        if (
            ids.Count > 0
            && rows.Exists(e =>
                e.SubjectKind.StartsWith("pair", StringComparison.Ordinal) || PairSubjects.Kinds.Contains(e.SubjectKind)
            )
        )
            foreach (var pair in await PairSubjects.ReadAsync(db, me, ids, stop))
                (names[pair.Id], cards[pair.Id]) = (pair.Name, $"/pairs/{pair.Id}");
        if (ids.Count > 0 && rows.Exists(e => RoadmapSubjects.Kinds.Contains(e.SubjectKind)))
        {
            foreach (var subject in await RoadmapSubjects.ReadAsync(db, me, ids, stop))
                (names[subject.Id], cards[subject.Id]) = (subject.Name, subject.Address);
        }
        return this;
    }

    /// <summary>A row with those that hang on it: a person's places, an organisation's names and numbers, a user's roles.</summary>
    public static async Task<IReadOnlyList<Guid>> FamilyAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        CancellationToken stop
    ) =>
        [
            id,
            .. await MergePeople.DoublesOfAsync(db, id, stop),
            .. await Links(db, me)
                .Concat(RoadmapSubjects.Parts(db, me))
                .Concat(
                    db.Memberships.Where(m => m.DistrictId == db.DistrictId)
                        .Select(m => new Hanging { Id = m.Id, Parent = m.UserId })
                )
                .Where(l => l.Parent == id)
                .Select(l => l.Id)
                .ToListAsync(stop),
        ];

    private async Task FindParentsAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        foreach (var link in await Links(db, me).Where(l => ids.Contains(l.Id)).ToListAsync(stop))
            parents[link.Id] = link.Parent;
    }

    private static IQueryable<Hanging> Links(PortalDb db, CurrentUser me) =>
        db
            .Employments.VisibleTo(me)
            .Select(e => new Hanging { Id = e.Id, Parent = e.PersonId })
            .Concat(db.Enrolments.VisibleTo(me).Select(e => new Hanging { Id = e.Id, Parent = e.PersonId }))
            .Concat(db.Statistics.VisibleTo(me).Select(s => new Hanging { Id = s.Id, Parent = s.OrganisationId }))
            .Concat(
                db.OrganisationAliases.VisibleTo(me).Select(a => new Hanging { Id = a.Id, Parent = a.OrganisationId })
            )
            .Concat(db.Appointments.VisibleTo(me).Select(a => new Hanging { Id = a.Id, Parent = a.OrganisationId }))
            .Concat(db.LocalActs.VisibleTo(me).Select(a => new Hanging { Id = a.Id, Parent = a.OrganisationId }))
            .Concat(db.NamesOpenings.VisibleTo(me).Select(o => new Hanging { Id = o.Id, Parent = o.OrganisationId }))
            .Concat(db.Consents.VisibleTo(me).Select(c => new Hanging { Id = c.Id, Parent = c.PersonId }))
            .Concat(db.Targets.VisibleTo(me).Select(t => new Hanging { Id = t.Id, Parent = t.IndicatorId }))
            .Concat(db.EnteredValues.VisibleTo(me).Select(v => new Hanging { Id = v.Id, Parent = v.IndicatorId }))
            .Concat(db.PairMembers.VisibleTo(me).Select(m => new Hanging { Id = m.Id, Parent = m.PairId }))
            .Concat(db.PairOrders.VisibleTo(me).Select(o => new Hanging { Id = o.Id, Parent = o.PairId }))
            .Concat(PairSubjects.Parts(db, me));

    private async Task NameAsync(PortalDb db, CurrentUser me, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var persons = await db
            .People.VisibleTo(me)
            .Concat(MergePeople.DoublesSeenBy(db, me))
            .Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                Name = p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic),
            })
            .ToListAsync(stop);
        foreach (var person in persons)
        {
            names[person.Id] = person.Name;
            people.Add(person.Id);
        }
        if (knowsDirectory)
            return;
        var directory = await db
            .Organisations.VisibleTo(me)
            .Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync(stop);
        foreach (var organisation in directory)
        {
            names[organisation.Id] = organisation.ShortName;
            organisations.Add(organisation.Id);
        }
        var users =
            from m in db.Memberships
            join u in db.Users on m.UserId equals u.Id
            where m.DistrictId == db.DistrictId && (ids.Contains(m.Id) || ids.Contains(m.UserId))
            select new
            {
                m.Id,
                m.UserId,
                u.FullName,
            };
        foreach (var user in await users.ToListAsync(stop))
            names[user.Id] = names[user.UserId] = user.FullName;
    }

    private static IQueryable<Named> Directories(PortalDb db, CurrentUser me) =>
        db
            .AppointmentFunctions.VisibleTo(me)
            .Select(f => new Named { Id = f.Id, Name = f.Name })
            .Concat(db.ActKinds.VisibleTo(me).Select(k => new Named { Id = k.Id, Name = k.Name }))
            .Concat(db.MentoringForms.VisibleTo(me).Select(f => new Named { Id = f.Id, Name = f.Name }))
            .Concat(db.MentoringKinds.VisibleTo(me).Select(k => new Named { Id = k.Id, Name = k.Name }))
            .Concat(db.ProgrammeTemplates.VisibleTo(me).Select(t => new Named { Id = t.Id, Name = t.Name }))
            .Concat(db.Indicators.VisibleTo(me).Select(i => new Named { Id = i.Id, Name = i.ShortName }))
            .Concat(db.SurveyTemplates.VisibleTo(me).Select(t => new Named { Id = t.Id, Name = t.Name }))
            .Concat(db.Surveys.VisibleTo(me).Select(s => new Named { Id = s.Id, Name = s.Title }))
            .Concat(db.StoredFiles.VisibleTo(me).Select(f => new Named { Id = f.Id, Name = f.Name }));
}

internal sealed class Named
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
}

internal sealed class Hanging
{
    public Guid Id { get; init; }
    public Guid Parent { get; init; }
}
