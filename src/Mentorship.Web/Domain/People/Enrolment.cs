using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.People;

/// <summary>A student's place: class 9 «Б» of a school, or a course of a college.</summary>
public sealed class Enrolment : DistrictOwned
{
    public const int HighestGrade = 11;

    private Enrolment() { }

    internal Enrolment(Person person, Guid organisationId, int grade, string? letter, DateOnly from)
        : base(person.DistrictId)
    {
        PersonId = person.Id;
        OrganisationId = organisationId;
        From = from;
        Correct(grade, letter);
    }

    public Guid PersonId { get; private set; }
    public Guid OrganisationId { get; private set; }

    /// <summary>Class of a school, year of a college; 0 where there are none.</summary>
    public int Grade { get; private set; }

    /// <summary>«Б», or the group of a college.</summary>
    public string? Letter { get; private set; }

    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    public void Correct(int grade, string? letter)
    {
        if (grade is < 0 or > HighestGrade)
            throw new RuleBroken($"Класс или курс: от 0 до {HighestGrade}.", nameof(Grade));
        if (!IsLetter(letter))
            throw new RuleBroken(
                "Буква класса – это буква: «А». Номер группы пишите целиком: «гр. 1».",
                nameof(Letter)
            );
        Grade = grade;
        Letter = Text.Optional(letter, 20, nameof(Letter));
    }

    /// <summary>A lone figure beside the class is a slip: «7 «7»».</summary>
    public static bool IsLetter(string? letter) => Text.Tidy(letter) is not { Length: 1 } one || !char.IsDigit(one[0]);

    public void End(DateOnly lastDay)
    {
        if (lastDay < From)
            throw new RuleBroken("Последний день учёбы раньше первого. Проверьте дату.", nameof(To));
        To = lastDay;
    }

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}
