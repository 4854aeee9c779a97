namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Keys of the cells that rules and counting name; pairs by form have keys of their own.</summary>
public static class Cells
{
    public const string Students10To19 = "students10To19";
    public const string Students15To19 = "students15To19";
    public const string Mentees = "mentees";
    public const string StudentMentors = "studentMentors";
    public const string Covered = "covered";
    public const string Teachers = "teachers";
    public const string YoungTeachers = "youngTeachers";
    public const string YoungWithMentor = "youngWithMentor";
    public const string TeacherMentors = "teacherMentors";
    public const string TeacherMentees = "teacherMentees";
    public const string ProgrammesApproved = "programmesApproved";
    public const string ProgrammesCompleted = "programmesCompleted";
    public const string Partners = "partners";
    public const string MenteesAsked = "menteesAsked";
    public const string MenteesContent = "menteesContent";
    public const string MentorsAsked = "mentorsAsked";
    public const string MentorsContent = "mentorsContent";
    public const string ActsExpected = "actsExpected";
    public const string ActsInForce = "actsInForce";
    public const string DutiesDone = "dutiesDone";
    public const string DutiesOverdue = "dutiesOverdue";
    public const string Orders = "orders";
    public const string Site = "site";
    private const string FormPrefix = "form.";

    public static string OfForm(Guid form) => FormPrefix + form.ToString("N");

    public static bool IsOfForm(string key) => key.StartsWith(FormPrefix, StringComparison.Ordinal);
}
