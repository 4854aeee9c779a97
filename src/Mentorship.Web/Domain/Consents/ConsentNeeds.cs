using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>Which exit needs which consents. A table, so that one test can walk every exit by it.</summary>
public static class ConsentNeeds
{
    /// <summary>What somebody of this kind needs; <paramref name="Mentors"/>: on the mentor's side only.</summary>
    public sealed record Need(NamesExit Exit, PersonKind Kind, ConsentKind Consent, bool Mentors = false);

    public static IReadOnlyList<Need> Table { get; } =
    [
        new(NamesExit.Base, PersonKind.Employee, ConsentKind.Processing),
        new(NamesExit.Base, PersonKind.Outside, ConsentKind.Processing),
        new(NamesExit.Base, PersonKind.Student, ConsentKind.ChildProcessing),
        new(NamesExit.NamedFile, PersonKind.Employee, ConsentKind.Processing),
        new(NamesExit.NamedFile, PersonKind.Outside, ConsentKind.Processing),
        new(NamesExit.NamedFile, PersonKind.Student, ConsentKind.ChildProcessing),
        new(NamesExit.PairInForce, PersonKind.Employee, ConsentKind.Processing),
        new(NamesExit.PairInForce, PersonKind.Outside, ConsentKind.Processing),
        new(NamesExit.PairInForce, PersonKind.Student, ConsentKind.ChildProcessing),
        new(NamesExit.PairInForce, PersonKind.Employee, ConsentKind.MentoringWork, Mentors: true),
        new(NamesExit.PairInForce, PersonKind.Employee, ConsentKind.ThisPair),
        new(NamesExit.PairInForce, PersonKind.Outside, ConsentKind.ThisPair),
        new(NamesExit.PairInForce, PersonKind.Student, ConsentKind.ThisPair),
        new(NamesExit.PublicPage, PersonKind.Employee, ConsentKind.Publication),
        new(NamesExit.PublicPage, PersonKind.Outside, ConsentKind.Publication),
        new(NamesExit.PublicPage, PersonKind.Student, ConsentKind.Publication),
    ];

    public static IReadOnlyList<ConsentKind> Of(NamesExit exit, PersonKind kind, bool isMentor = false) =>
        [.. Table.Where(n => n.Exit == exit && n.Kind == kind && (!n.Mentors || isMentor)).Select(n => n.Consent)];

    /// <summary>A student who has come of age signs for himself; both papers let him into lists.</summary>
    public static bool Serves(ConsentKind given, ConsentKind needed, int? age) =>
        given == needed
        || needed == ConsentKind.ChildProcessing && given == ConsentKind.Processing && age >= Consent.AdultAge;
}
