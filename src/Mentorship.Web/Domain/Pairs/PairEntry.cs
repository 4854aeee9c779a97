using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>Who may enter a pair on which side.</summary>
internal static class PairEntry
{
    /// <exception cref="RuleBroken">He may not, and why.</exception>
    public static void Check(Pair pair, Participant who, bool isMentor, DateOnly from)
    {
        if (Objection(pair, who, isMentor, from) is { } why)
            throw new RuleBroken($"{who.Person.FullName}: {why}", isMentor ? "Mentor" : "Mentee");
    }

    private static string? Objection(Pair pair, Participant who, bool isMentor, DateOnly from)
    {
        var person = who.Person;
        if (pair.Members.Any(m => m.PersonId == person.Id && m.IsMentor != isMentor))
            return "нельзя быть наставником самому себе.";
        if (pair.Members.Any(m => m.PersonId == person.Id && m.To >= from))
            return "уже в этой паре.";
        var side = isMentor ? pair.Form.MentorSide : pair.Form.MenteeSide;
        return MentoringForm.Objection(side, isMentor, person.Kind)
            ?? (isMentor ? OfMentor(pair, who, from) : OfMentee(pair, who));
    }

    private static string? OfMentor(Pair pair, Participant who, DateOnly from)
    {
        if (
            who.Person.Kind == PersonKind.Employee
            && pair.Form.MentorSide == PairSide.Staff
            && who.OrganisationId != pair.OrganisationId
            && !pair.Kind.MayCrossSchools
        )
            return $"работает в другой организации. Для вида «{pair.Kind.Name}» наставник – из своей; выберите дистанционное или сетевое.";
        if (
            who.Person.Kind == PersonKind.Employee
            && pair.Kind.MustCrossSchools
            && who.OrganisationId == pair.OrganisationId
        )
            return $"работает в этой же организации. Вид «{pair.Kind.Name}» – для наставника из другой; для своего выберите другой вид.";
        var age = who.Person.AgeOn(from);
        if (age < 0)
            return $"родился позже {from:dd.MM.yyyy}. Проверьте год начала и дату рождения.";
        return age < Pair.YoungestAge
            ? $"на {from:dd.MM.yyyy} наставнику {Years(age.Value)}. Наставником можно быть с {Pair.YoungestAge} лет."
            : null;
    }

    private static string? OfMentee(Pair pair, Participant who) =>
        who.OrganisationId == pair.OrganisationId ? null : "не из этой организации: пару ведёт школа наставляемого.";

    private static string Years(int age) =>
        age switch
        {
            1 => "1 год",
            2 or 3 or 4 => $"{age} года",
            _ => $"{age} лет",
        };
}
