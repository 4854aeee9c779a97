using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>Who of the registry a written name may be.</summary>
internal static class Registry
{
    /// <summary>All who fit; one whose surname stands so in the nominative comes before the others.</summary>
    public static IReadOnlyList<DirectoryPerson> Find(PartyIndex index, PersonPhrase name, bool oblique)
    {
        var fit = index
            .Named(name.Surname)
            .Where(p => Fits(name.Name, p.Name) && Fits(name.Patronymic, p.Patronymic))
            .DistinctBy(p => p.Id)
            .ToList();
        if (fit.Count < 2 || oblique)
            return fit;
        var exact = fit.FindAll(p => Plain(p.Surname) == name.Surname);
        return exact.Count > 0 ? exact : fit;
    }

    /// <summary>A letter stands for every name that begins with it; what is not known fits.</summary>
    public static bool Fits(string? written, string? known)
    {
        if (string.IsNullOrWhiteSpace(written) || string.IsNullOrWhiteSpace(known))
            return true;
        var full = Plain(known);
        if (full.Length == 0)
            return true;
        var letters = written.Length == 1 || full.Length <= 4 ? 1 : Math.Min(3, written.Length);
        return string.CompareOrdinal(written, 0, full, 0, Math.Min(letters, full.Length)) == 0;
    }

    private static string Plain(string name) => string.Join('-', Terms.OfName(name).Select(t => t.Text));
}
