using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People.Keeping;

/// <summary>A card as it is typed; of a new person also his first place.</summary>
public sealed class PersonForm : ISeenForm<PersonForm>
{
    public static SeenFields<PersonForm> Fields { get; } =
        new(
            ("Фамилия", f => f.Surname),
            ("Имя", f => f.Name),
            ("Отчество", f => f.Patronymic),
            ("Пол", f => f.Sex?.Name()),
            ("Дата рождения", f => f.BornOn),
            ("Преподаёт с", f => f.TeachingSince),
            ("Телефон", f => f.Phone),
            ("Электронная почта", f => f.Email),
            ("Место работы или учёбы", f => f.PlaceWords),
            ("Мест у наставника", f => f.MentorPlaces),
            ("Компетенции", f => f.Competencies),
            ("Достижения", f => f.Achievements),
            ("Интересы", f => f.Interests),
            ("Желаемый возраст наставляемых", f => f.WantedAge),
            ("Время на наставничество", f => f.Time),
            ("Запрос", f => f.Request),
            ("Представитель", f => f.RepresentativeName),
            ("Кем приходится", f => f.RepresentativeRelation),
            ("Телефон представителя", f => f.RepresentativePhone),
            ("Почта представителя", f => f.RepresentativeEmail)
        );

    public PersonKind Kind { get; set; }
    public string? Surname { get; set; }
    public string? Name { get; set; }
    public string? Patronymic { get; set; }

    /// <summary>Null: as the patronymic says.</summary>
    public Sex? Sex { get; set; }

    public DateOnly? BornOn { get; set; }
    public DateOnly? TeachingSince { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }

    public Guid? OrganisationId { get; set; }
    public string? Post { get; set; }
    public string? Subject { get; set; }
    public string? Category { get; set; }
    public int? Grade { get; set; }
    public string? Letter { get; set; }
    public DateOnly? From { get; set; }

    /// <summary>Where he works or learns when the directory has no such organisation.</summary>
    public string? PlaceWords { get; set; }
    public int? MentorPlaces { get; set; }
    public string? Competencies { get; set; }
    public string? Achievements { get; set; }
    public string? Interests { get; set; }
    public string? WantedAge { get; set; }
    public string? Time { get; set; }
    public string? Request { get; set; }
    public string? RepresentativeName { get; set; }
    public string? RepresentativeRelation { get; set; }
    public string? RepresentativePhone { get; set; }
    public string? RepresentativeEmail { get; set; }
    public string? Seen { get; set; }

    /// <summary>Somebody alike was shown, and this is another.</summary>
    public bool Anyway { get; set; }

    public bool IsNew { get; set; }

    public PersonName FullName => new(Surname, Name, Patronymic);

    public static PersonForm Of(Person person) =>
        new PersonForm
        {
            Kind = person.Kind,
            Surname = person.Surname,
            Name = person.Name,
            Patronymic = person.Patronymic,
            Sex = person.Sex,
            BornOn = person.BornOn,
            TeachingSince = person.TeachingSince,
            Phone = person.Phone,
            Email = person.Email,
            PlaceWords = person.PlaceWords,
            MentorPlaces = person.MentorPlaces,
            Competencies = person.Profile.Competencies,
            Achievements = person.Profile.Achievements,
            Interests = person.Profile.Interests,
            WantedAge = person.Profile.WantedAge,
            Time = person.Profile.Time,
            Request = person.Request,
            RepresentativeName = person.Representative.Name,
            RepresentativeRelation = person.Representative.Relation,
            RepresentativePhone = person.Representative.Phone,
            RepresentativeEmail = person.Representative.Email,
        }.Marked();

    public Person Make(Guid district, Guid? organisation, DateOnly today)
    {
        var person = new Person(district, Kind, FullName, SexOf());
        Change(person, today);
        if (organisation is not { } place)
            return person;
        if (Since() < BornOn)
            throw new RuleBroken("Раньше дня рождения. Проверьте даты.", nameof(From));
        if (Kind == PersonKind.Student)
            person.Enrol(place, Grade ?? 0, Letter, Since());
        else
            person.Employ(place, new(Post, Subject, Category), Since());
        return person;
    }

    public void Change(Person person, DateOnly today)
    {
        person.Rename(FullName, SexOf());
        person.Born(BornOn, today);
        person.TeachesSince(Kind == PersonKind.Student ? null : TeachingSince);
        person.Contact(Email, Phone);
        person.ComesFrom(PlaceWords);
        person.CanMentor(MentorPlaces);
        person.Describe(
            new()
            {
                Competencies = Competencies,
                Achievements = Achievements,
                Interests = Interests,
                WantedAge = WantedAge,
                Time = Time,
            },
            Request
        );
        person.RepresentedBy(
            new()
            {
                Name = RepresentativeName,
                Relation = RepresentativeRelation,
                Phone = RepresentativePhone,
                Email = RepresentativeEmail,
            }
        );
    }

    private DateOnly Since() => From ?? throw new RuleBroken("Укажите, с какого дня.", nameof(From));

    private Sex SexOf() =>
        Sex
        ?? PersonForms.Of(FullName).Sex
        ?? throw new RuleBroken(
            "По имени пол не понять. Выберите его: без него не склонить имя в приказе.",
            nameof(Sex)
        );
}
