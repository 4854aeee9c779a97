using System.Linq.Expressions;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.People;

public enum PersonKind
{
    /// <summary>Works in an organisation of the district</summary>
    Employee,

    /// <summary>Learns in one</summary>
    Student,

    /// <summary>From an enterprise or another district</summary>
    Outside,
}

public enum Sex
{
    Female,
    Male,
}

/// <summary>Somebody who mentors, is mentored, answers for something or could.</summary>
public sealed partial class Person : DistrictOwned
{
    public const int NameMaxLength = 100;
    public const int MostPlaces = 20;
    public const int PlaceMaxLength = 200;

    private readonly List<Employment> employments = [];
    private readonly List<Enrolment> enrolments = [];
    private readonly List<PairMember> pairs = [];

    private Person() { }

    public Person(Guid districtId, PersonKind kind, PersonName name, Sex sex)
        : base(districtId)
    {
        Kind = kind;
        Rename(name, sex);
    }

    public PersonKind Kind { get; private set; }
    public string Surname { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? Patronymic { get; private set; }
    public Sex Sex { get; private set; }
    public DateOnly? BornOn { get; private set; }

    /// <summary>Start of the teaching career; «0–3 года» is counted from it.</summary>
    public DateOnly? TeachingSince { get; private set; }

    public string? Email { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>Where he works or learns when the directory has no such organisation: «инженер, Районные сети».</summary>
    public string? PlaceWords { get; private set; }

    public PersonProfile Profile { get; private set; } = PersonProfile.Empty;

    /// <summary>What a mentee wants to learn or lacks: «удержать внимание класса».</summary>
    public string? Request { get; private set; }

    public Representative Representative { get; private set; } = Representative.None;

    /// <summary>In how many pairs at a time he can be a mentor; what the district's rule says when nothing is said.</summary>
    public int? MentorPlaces { get; private set; }

    /// <summary>The card that this one was found to be a double of; it is kept for its history and shown nowhere.</summary>
    public Guid? MergedIntoId { get; private set; }

    public IReadOnlyList<Employment> Employments => employments;
    public IReadOnlyList<Enrolment> Enrolments => enrolments;

    /// <summary>Pairs and groups, as mentor or mentee.</summary>
    public IReadOnlyList<PairMember> Pairs => pairs;

    public string FullName => string.Join(' ', new[] { Surname, Name, Patronymic }.Where(part => part is not null));

    public void Rename(PersonName name, Sex sex)
    {
        Surname = TypedName.Checked(
            Text.Required(name.Surname, "Укажите фамилию.", NameMaxLength, nameof(Surname)),
            nameof(Surname)
        );
        Name = TypedName.Checked(Text.Required(name.Name, "Укажите имя.", NameMaxLength, nameof(Name)), nameof(Name));
        Patronymic = Text.Optional(name.Patronymic, NameMaxLength, nameof(Patronymic)) is { } father
            ? TypedName.Checked(father, nameof(Patronymic))
            : null;
        Sex = sex;
    }

    /// <summary>The Labour Code lets nobody work earlier.</summary>
    public const int YoungestWorker = 14;

    public void Born(DateOnly? on, DateOnly today)
    {
        if (on > today)
            throw new RuleBroken("Дата рождения ещё не наступила. Проверьте год.", nameof(BornOn));
        if (on < today.AddYears(-110))
            throw new RuleBroken("Дата рождения слишком давняя. Проверьте год.", nameof(BornOn));
        if (Kind == PersonKind.Employee && on > today.AddYears(-YoungestWorker))
            throw new RuleBroken($"Работнику меньше {YoungestWorker} лет. Проверьте год рождения.", nameof(BornOn));
        BornOn = on;
    }

    public void TeachesSince(DateOnly? day) => TeachingSince = day;

    public void Contact(string? email, string? phone)
    {
        Email = Text.Optional(email, 200, nameof(Email));
        Phone = Text.Optional(phone, 60, nameof(Phone));
    }

    public void ComesFrom(string? placeWords) =>
        PlaceWords = Text.Optional(placeWords, PlaceMaxLength, nameof(PlaceWords));

    public void Describe(PersonProfile profile, string? request)
    {
        Profile = profile.Checked();
        Request = Text.Block(request, PersonProfile.MaxLength, nameof(Request));
    }

    public void RepresentedBy(Representative representative) => Representative = representative.Checked();

    public void CanMentor(int? places)
    {
        if (places is < 1 or > MostPlaces)
            throw new RuleBroken($"Мест у наставника: от 1 до {MostPlaces}.", nameof(MentorPlaces));
        MentorPlaces = places;
    }

    /// <summary>This card is a double: what hung on it hangs on the other from now on.</summary>
    public void MergeInto(Person other)
    {
        if (other.Id == Id)
            throw new RuleBroken("Карточку нельзя объединить с ней самой.");
        if (other.MergedIntoId is not null || MergedIntoId is not null)
            throw new RuleBroken("Одну из карточек уже объединили. Обновите страницу.");
        MergedIntoId = other.Id;
    }

    public Employment Employ(Guid organisationId, Position position, DateOnly from)
    {
        var employment = new Employment(this, organisationId, position, from);
        employments.Add(employment);
        return employment;
    }

    public Enrolment Enrol(Guid organisationId, int grade, string? letter, DateOnly from)
    {
        var enrolment = new Enrolment(this, organisationId, grade, letter, from);
        enrolments.Add(enrolment);
        return enrolment;
    }

    /// <summary>Full years of teaching on a day; null before the first lesson and where the start is not known.</summary>
    public static int? TeachingYears(DateOnly? since, DateOnly day) => since <= day ? Years(since.Value, day) : null;

    /// <summary>«Молодой специалист»: teaches for three years at most, the third anniversary included.</summary>
    public static Expression<Func<Person, bool>> TeachesUpTo3Years(DateOnly day)
    {
        var earliest = day.AddYears(-3);
        return p => p.TeachingSince <= day && p.TeachingSince >= earliest;
    }

    /// <summary>Full years on a day; born on 29 February one grows older on 1 March of a common year.</summary>
    public int? AgeOn(DateOnly day) => BornOn is { } born ? Years(born, day) : null;

    /// <summary>Full years between two days.</summary>
    public static int Years(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? years - 1 : years;
    }
}

public sealed record PersonName(string? Surname, string? Name, string? Patronymic);
