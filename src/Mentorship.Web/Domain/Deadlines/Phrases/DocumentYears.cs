namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>What the document around the words says of years: its order's year and its first and last school year.</summary>
internal sealed record DocumentYears(int? Now, int? FirstAutumn, int? LastAutumn)
{
    public static readonly DocumentYears None = new(null, null, null);

    public bool IsOneSchoolYear => FirstAutumn is not null && FirstAutumn == LastAutumn;

    public bool HasSchoolYear(int autumn) => autumn >= FirstAutumn && autumn <= LastAutumn;
}
