namespace Mentorship.Web.Data.Demo;

/// <summary>Who may sign in to the demo; printed at start and shown on the sign-in page in Development only.</summary>
public static class DemoSignIns
{
    public const string Password = "река-мост-2027";
}
