using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>A noun in the nominative of its number.</summary>
internal sealed record Noun(Agreement Agreement, bool Animate, Pattern Pattern);
