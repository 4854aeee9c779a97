using Mentorship.Web.Domain;

namespace Mentorship.Web.Data.Demo.Bodies;

public static class Aliases
{
    /// <summary>One spelling names one organisation of the district; who comes first keeps it.</summary>
    public static void Assign(IReadOnlyList<Body> bodies)
    {
        var taken = bodies.Select(body => Text.Key(body.Organisation.ShortName)).ToHashSet();
        foreach (var body in bodies)
        foreach (var spelling in body.Spellings)
            if (taken.Add(Text.Key(spelling)))
                body.Organisation.AddAlias(spelling);
    }
}
