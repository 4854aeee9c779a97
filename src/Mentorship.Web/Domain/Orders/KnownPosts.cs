using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>The post of a line of an annex, as the registry knows it: with the place of work where that is not the issuer.</summary>
public static class KnownPosts
{
    /// <param name="typed">A name, or a name with what a list shows behind it: post, place.</param>
    /// <returns>Null: nobody or several are meant.</returns>
    public static AnnexPerson? Of(AnnexPerson typed, PartyDirectory directory, Guid issuer)
    {
        var named = directory
            .People.Where(p => p.Post is not null && Text.Key(p.FullName) == Text.Key(typed.Name))
            .Select(p => (Person: p, Place: Place(p, directory, issuer)))
            .Where(p =>
                typed.Post is not { } said
                || Workplaces.IsPost(said.Replace(",", "", StringComparison.Ordinal), p.Person.Post!, p.Place)
            )
            .ToList();
        return named is [var (person, place)]
            ? typed with
            {
                Name = person.FullName,
                Post = Workplaces.Of(person.Post!, place),
            }
            : null;
    }

    /// <summary>The directory as a body that issues orders sees it: people of other bodies carry their places.</summary>
    public static PartyDirectory SeenFrom(this PartyDirectory directory, Guid issuer)
    {
        var names = directory.Bodies.ToDictionary(b => b.Id, b => b.ShortName);
        return directory with
        {
            People =
            [
                .. directory.People.Select(p =>
                    p.OrganisationId is { } place && place != issuer && names.TryGetValue(place, out var name)
                        ? p with
                        {
                            Workplace = name,
                        }
                        : p
                ),
            ],
        };
    }

    /// <summary>Where the person works, unless it is the issuer itself.</summary>
    public static string? Place(DirectoryPerson person, PartyDirectory directory, Guid issuer) =>
        person.OrganisationId == issuer
            ? null
            : directory.Bodies.FirstOrDefault(b => b.Id == person.OrganisationId)?.ShortName;
}
