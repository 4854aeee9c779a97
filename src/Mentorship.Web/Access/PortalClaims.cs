namespace Mentorship.Web.Access;

/// <summary>What the cookie says beside the user: which membership was chosen, and the stamp that ends sessions.</summary>
public static class PortalClaims
{
    public const string Membership = "membership";
    public const string District = "district";
    public const string SecurityStamp = "AspNet.Identity.SecurityStamp";
}
