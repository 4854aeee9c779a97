namespace Mentorship.Web.Access;

public static class CurrentUserAccess
{
    public static CurrentUser? CurrentUser(this HttpContext http) => http.Items[typeof(CurrentUser)] as CurrentUser;
}
