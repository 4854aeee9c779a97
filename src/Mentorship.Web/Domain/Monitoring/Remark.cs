namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Замечание: a rule that a cell does not keep, or a figure that looks unusual.</summary>
/// <param name="Cell">The cell that answers it.</param>
/// <param name="IsError">Cannot be right: explaining does not help.</param>
public sealed record Remark(string Rule, string Cell, string Sentence, bool IsError);
