using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <summary>What the address leaves in the registry; only people who are somewhere on the day, or belong to nobody.</summary>
public sealed record PeopleFilter(TableQuery Table, DateOnly Today)
{
    public PersonKind? Kind { get; init; }
    public Guid? Organisation { get; init; }

    /// <summary><c>young</c>: teaches for three years at most.</summary>
    public bool Young { get; init; }

    /// <summary><c>contacts</c> or <c>birth</c>: what the card lacks.</summary>
    public string? Missing { get; init; }

    /// <summary>Those who have left are kept, and shown when asked for.</summary>
    public bool Gone { get; init; }

    /// <summary>Nobody bears such a name: the text is looked for in posts, classes and contacts.</summary>
    private bool ByDescription { get; init; }

    public bool IsEmpty =>
        Table.Text.Length == 0 && Kind is null && Organisation is null && !Young && Missing is null && !Gone;

    public static PeopleFilter Of(TableQuery table, IQueryCollection query, DateOnly today) =>
        new(table, today)
        {
            Kind =
                Enum.TryParse<PersonKind>(query["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind)
                    ? kind
                    : null,
            Organisation = Guid.TryParse(query["organisation"], out var id) ? id : null,
            Young = query["young"] == "yes",
            Missing = query["missing"].ToString() is "contacts" or "birth" ? query["missing"].ToString() : null,
            Gone = query["gone"] == "yes",
        };

    public IQueryable<Person> Apply(PortalDb db, CurrentUser me)
    {
        var people = In(db, me);
        if (Kind is { } kind)
            people = people.Where(p => p.Kind == kind);
        if (Young)
            people = people.Where(Person.TeachesUpTo3Years(Today));
        return Missing switch
        {
            "contacts" => people.Where(p => p.Email == null && p.Phone == null),
            "birth" => people.Where(p => p.BornOn == null),
            _ => people,
        };
    }

    public async Task<PeopleFilter> ForgivenAsync(PortalDb db, CurrentUser me, CancellationToken stop) =>
        Table.Text.Length > 0
        && !await In(db, me).AnyAsync(stop)
        && this with { ByDescription = true } is var other
        && await other.In(db, me).AnyAsync(stop)
            ? other
            : this;

    /// <summary>Before the chips: words, organisation, present or gone.</summary>
    public IQueryable<Person> In(PortalDb db, CurrentUser me)
    {
        var all = db.People.VisibleTo(me);
        var people = (ByDescription ? all.Described(db, Table.Text, Today) : null) ?? all.Called(db, Table.Text);
        var (day, gone) = (Today, Gone);
        var school = me.Has(Domain.Accounts.Role.Coordinator);
        // Children whose names are open stand in their own list and never among the staff.
        if (!school && Kind != PersonKind.Student)
            people = people.Where(p => p.Kind != PersonKind.Student);
        // Whoever is from outside belongs to no school, and each may look for him.
        if (school && Kind == PersonKind.Outside)
            return gone ? people.Where(p => false) : people;
        var at = school ? me.Membership!.OrganisationId : Organisation;
        // Who is looked for by name is found wherever he is from.
        var named = school && !gone && Kind is null && Table.Text.Length > 0;
        return people.Where(p =>
            named && (p.Kind == PersonKind.Outside || p.Kind == PersonKind.Student && !p.Enrolments.Any())
            || !gone
                == (
                    p.Employments.Any(e =>
                        (at == null || e.OrganisationId == at) && e.From <= day && (e.To == null || e.To >= day)
                    )
                    || p.Enrolments.Any(e =>
                        (at == null || e.OrganisationId == at) && e.From <= day && (e.To == null || e.To >= day)
                    )
                    || at == null && p.Kind == PersonKind.Outside
                )
                && (
                    at == null
                    || p.Employments.Any(e => e.OrganisationId == at)
                    || p.Enrolments.Any(e => e.OrganisationId == at)
                )
        );
    }

    /// <summary>The same whatever is typed: whom a name that nobody bears may have meant.</summary>
    public IQueryable<Person> Among(PortalDb db, CurrentUser me) =>
        (this with { Table = Table with { Text = "" }, ByDescription = false }).In(db, me);

    /// <summary>For the second sheet of an export.</summary>
    public string Words(string? organisation) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                organisation is not null ? $"организация: {organisation}" : null,
                Kind is { } kind ? $"кто: {kind.Name()}" : null,
                Young ? "стаж 0–3 года" : null,
                Missing switch
                {
                    "contacts" => "без телефона и почты",
                    "birth" => "без даты рождения",
                    _ => null,
                },
                Gone ? "выбывшие" : "работают и учатся сейчас",
            }.OfType<string>()
        );
}
