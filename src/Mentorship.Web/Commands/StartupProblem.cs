namespace Mentorship.Web.Commands;

/// <summary>Why the portal can't start or a verb can't run: one Russian sentence for whoever runs it, no stack trace.</summary>
public sealed class StartupProblem(string message, Exception? inner = null) : Exception(message, inner);
