using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

public sealed class ConsentRow
{
    public required Consent Consent { get; init; }
    public required string Surname { get; init; }
    public required string Name { get; init; }
    public string? Patronymic { get; init; }
    public PersonKind PersonKind { get; init; }
    public required string Organisation { get; init; }
    public int Version { get; init; }

    /// <summary>Of a consent to a pair: the others in it.</summary>
    public IReadOnlyList<string> With
    {
        get;
        init => field = [.. value.Distinct()];
    } = [];

    public string FullName => string.Join(' ', new[] { Surname, Name, Patronymic }.OfType<string>());

    public static IQueryable<ConsentRow> Of(PortalDb db, CurrentUser me, IQueryable<Consent> consents)
    {
        var members = db.PairMembers.VisibleTo(me);
        var seen = db.People.VisibleTo(me);
        return consents
            .AsSingleQuery()
            .Select(c => new ConsentRow
            {
                Consent = c,
                Surname = c.Person.Surname,
                Name = c.Person.Name,
                Patronymic = c.Person.Patronymic,
                PersonKind = c.Person.Kind,
                Organisation = c.Organisation.ShortName,
                Version = c.Wording.Number,
                With = members
                    .Where(m => m.PairId == c.PairId && m.PersonId != c.PersonId)
                    .Select(m =>
                        seen.Where(p => p.Id == m.PersonId).Select(p => p.Surname).FirstOrDefault()
                        ?? (m.Person.Kind == PersonKind.Student ? "обучающийся" : "имя не показано")
                    )
                    .ToList(),
            });
    }

    private static readonly Sorting<Consent> Columns = new Sorting<Consent>("name")
        .By("name", c => c.Person.Surname)
        .By("kind", c => c.Kind)
        .By("asked", c => c.AskedOn)
        .By("signed", c => c.SignedOn)
        .By("until", c => c.ValidTo);

    public static IQueryable<Consent> Sorted(IQueryable<Consent> consents, TableQuery table) =>
        Columns
            .Apply(consents, table)
            .ThenBy(c => c.Person.Surname)
            .ThenBy(c => c.Person.Name)
            .ThenBy(c => c.PersonId)
            .ThenBy(c => c.Kind)
            .ThenBy(c => c.Id);
}
