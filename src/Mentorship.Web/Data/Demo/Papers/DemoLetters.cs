using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>Three letters that were sent, read by most, by some and by few, and a draft.</summary>
internal sealed class DemoLetters(Scene scene, DemoWorld world)
{
    private static readonly OrganisationKinds Schools = new([OrganisationKind.School]);

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(world.District.TimeZone);
    private readonly ILookup<Guid?, DemoAccount> coordinators = world
        .Accounts.Concat(world.Colleagues)
        .Where(a => a.Role == Role.Coordinator && a.SeenDaysAgo is not null)
        .ToLookup(a => a.Organisation?.Id);

    /// <summary>Only where users are stored: a letter is written and read by somebody.</summary>
    public IReadOnlyList<DemoLetter> Make()
    {
        if (!scene.HasUsers)
            return [];
        var (department, centre) = (scene.Department.Organisation, scene.Centre.Organisation);
        return
        [
            Sent(
                Write(
                    department,
                    "О размещении сведений о наставничестве на сайтах школ",
                    """
                    Уважаемые коллеги!
                    Управление образования просит проверить раздел «Наставничество» на сайте вашей организации. В нём должны быть положение о наставничестве, приказ о назначении куратора, дорожная карта и список наставников.
                    Персональные данные детей на сайте не размещаются: достаточно числа наставляемых и форм наставничества.
                    Ссылку на раздел добавьте в портале к поручению «Разместить документы на сайте» в течение десяти рабочих дней.
                    """,
                    Schools
                ),
                "01-15/118",
                daysAgo: 41
            ),
            Sent(
                Write(
                    centre,
                    "О проведении семинара для начинающих наставников",
                    """
                    Уважаемые коллеги!
                    Методический центр приглашает на семинар «Первые встречи наставника и наставляемого» педагогов, которые стали наставниками в этом учебном году.
                    На семинаре разберут, как составить персонализированную программу, о чём договариваются на первой встрече и как вести учёт встреч в портале.
                    Просим сообщить число участников не позднее чем за три дня до семинара. Проезд оплачивает направляющая сторона.
                    """,
                    OrganisationKinds.Teaching
                ),
                "27",
                daysAgo: 12
            ),
            Sent(
                Write(
                    department,
                    "О подготовке к мониторингу наставничества",
                    """
                    Уважаемые коллеги!
                    В ближайшее время начнётся мониторинг целевой модели наставничества. До его начала просим сверить в портале сведения о педагогах со стажем до трёх лет, о наставниках и о действующих парах.
                    Если в списке людей есть ошибка, исправьте её сами или сообщите муниципальному куратору.
                    Сведения для мониторинга портал соберёт из этих данных: заполнять отдельные таблицы не понадобится.
                    """,
                    Schools
                ),
                "01-15/119",
                daysAgo: 1
            ),
            new(
                Write(
                    centre,
                    "О сборе материалов для сборника «Педагогический дуэт»",
                    """
                    Уважаемые коллеги!
                    Методический центр собирает описания удачных наставнических практик для районного сборника.
                    """,
                    OrganisationKinds.Teaching
                ),
                []
            ),
        ];
    }

    private Letter Write(Organisation issuer, string title, string body, OrganisationKinds to)
    {
        var letter = new Letter(
            issuer,
            new LetterHead(title)
            {
                SignerPost = issuer.HeadPost,
                SignerName = Initials(issuer.HeadName),
                ExecutorName = scene.Curator.FullName,
                ExecutorPhone = issuer.Phone,
            },
            body
        );
        letter.SendTo(to, OrganisationIds.None);
        return letter;
    }

    private DemoLetter Sent(Letter letter, string number, int daysAgo)
    {
        var day = scene.Setting.Day.AddDays(-daysAgo);
        var to = letter.Recipients(world.Organisations, day);
        return new(letter, to)
        {
            Number = number,
            Sent = new Step(scene.Curator.UserId, At(day, 10, 20), day),
            Readings = [.. to.Select((place, at) => Read(place, day, at, daysAgo)).OfType<DemoReading>()],
        };
    }

    // Whoever has signed in since then has read it within a few days; what came yesterday waits for those who look at the demo.
    private DemoReading? Read(Organisation place, DateOnly sent, int at, int daysAgo)
    {
        if (coordinators[place.Id].FirstOrDefault() is not { } reader || reader.SeenDaysAgo > daysAgo)
            return null;
        if (daysAgo == 1 && world.Accounts.Contains(reader))
            return null;
        var last = scene.Setting.Day.AddDays(-Math.Max(1, reader.SeenDaysAgo!.Value));
        var day = sent.AddDays(at % 5) is var wanted && wanted < last ? wanted : last;
        return new(place.Id, reader.UserId, At(day, 11 + at % 6, at * 7 % 60));
    }

    private DateTimeOffset At(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static string? Initials(string? name) =>
        name?.Split(' ') is [var surname, var first, var patronymic] ? $"{first[0]}. {patronymic[0]}. {surname}" : name;
}
