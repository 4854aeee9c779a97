namespace Mentorship.Web.Data.Demo;

/// <summary>The school year a day falls in; classes begin on 1 September.</summary>
public sealed record SchoolYear(int StartYear)
{
    public DateOnly Start { get; } = new(StartYear, 9, 1);
    public DateOnly End { get; } = new(StartYear + 1, 8, 31);
    public DateOnly Graduation { get; } = new(StartYear + 1, 6, 30);
    public SchoolYear Previous => new(StartYear - 1);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1);
}
