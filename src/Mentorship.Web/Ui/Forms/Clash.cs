namespace Mentorship.Web.Ui.Forms;

/// <summary>One field that two people have changed: what stands in the portal by now and what was typed here.</summary>
public sealed record Clash(string Field, string? Now, string? Typed);
