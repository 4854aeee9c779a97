namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>What the document around the words says of years: its order's year and its first and last school year.</summary>
internal readonly record struct DocumentYears(int? Now, int? FirstAutumn, int? LastAutumn)
{
    public bool IsOneSchoolYear => FirstAutumn is not null && FirstAutumn == LastAutumn;

    public bool HasSchoolYear(int autumn) => autumn >= FirstAutumn && autumn <= LastAutumn;
}
