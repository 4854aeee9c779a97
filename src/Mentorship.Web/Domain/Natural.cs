using System.Globalization;

namespace Mentorship.Web.Domain;

/// <summary>The order of a list that people read: Russian letters, and № 2 before № 10, as the database sorts too.</summary>
public static class Natural
{
    public static readonly StringComparer Order = StringComparer.Create(
        CultureInfo.GetCultureInfo("ru-RU"),
        CompareOptions.NumericOrdering
    );
}
