using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Bodies;

/// <summary>Supplementary education of children, and colleges.</summary>
public static class FurtherEducation
{
    private const string Supplementary = "Муниципальное бюджетное учреждение дополнительного образования";
    private const string College = "Государственное бюджетное профессиональное образовательное учреждение";

    private static readonly (string Name, string Slug, Shape Shape, string[] Spellings)[] Centres =
    [
        ("Дом детского творчества", "ddt", Shape.Supplementary, ["ДДТ", "МБУ ДО ДДТ", "районный дом творчества"]),
        (
            "Спортивная школа «Старт»",
            "start",
            Shape.SportSchool,
            ["СШ «Старт»", "МБУ ДО СШ «Старт»", "ДЮСШ", "спортивная школа"]
        ),
        ("Детская школа искусств", "dshi", Shape.Supplementary, ["ДШИ", "МБУ ДО ДШИ", "школа искусств"]),
        ("Станция юных натуралистов", "syun", Shape.Supplementary, ["СЮН", "МБУ ДО СЮН"]),
        ("Станция юных техников", "syut", Shape.Supplementary, ["СЮТ", "МБУ ДО СЮТ"]),
        ("Спортивная школа «Вымпел»", "vympel", Shape.SportSchool, ["СШ «Вымпел»", "МБУ ДО СШ «Вымпел»"]),
        ("Центр детского туризма «Азимут»", "azimut", Shape.Supplementary, ["ЦДТ «Азимут»", "МБУ ДО «Азимут»"]),
        ("Центр развития «Созвездие»", "sozvezdie", Shape.Supplementary, ["ЦР «Созвездие»", "МБУ ДО «Созвездие»"]),
    ];

    private static readonly (string Name, string Slug, string[] Spellings)[] Colleges =
    [
        ("аграрно-технический техникум", "att", ["аграрно-технический техникум", "аграрный техникум", "техникум"]),
        ("педагогический колледж", "ppk", ["педагогический колледж", "педколледж"]),
        ("политехнический колледж", "ptk", ["политехнический колледж", "политех"]),
        ("техникум сервиса и торговли", "tst", ["техникум сервиса и торговли", "ТСТ"]),
    ];

    public static IEnumerable<Body> MakeSupplementary(DemoSetting setting)
    {
        foreach (var centre in Centres.Take(setting.Size.Supplementary))
        {
            var organisation = new Organisation(
                setting.District.Id,
                OrganisationKind.Supplementary,
                centre.Name,
                $"{Supplementary} «{centre.Name}» {setting.District.NameGenitive}",
                Founded(setting)
            );
            var address = Addresses.InTown(setting);
            yield return new(organisation.Contact(setting, centre.Slug, address), centre.Shape, centre.Slug)
            {
                Spellings = centre.Spellings,
                StaffWeight = 18,
            };
        }
    }

    public static IEnumerable<Body> MakeColleges(DemoSetting setting)
    {
        foreach (var college in Colleges.Take(setting.Size.Colleges))
        {
            var name = $"{setting.Place.Masculine} {college.Name}";
            var organisation = new Organisation(
                setting.District.Id,
                OrganisationKind.College,
                name,
                $"{College} «{name}»",
                Founded(setting)
            );
            var address = Addresses.InTown(setting);
            yield return new(organisation.Contact(setting, college.Slug, address), Shape.College, college.Slug)
            {
                Spellings = [$"ГБПОУ «{name}»", .. college.Spellings],
                StaffWeight = 36,
                LearnerWeight = 5.5,
                HighestGrade = 4,
            };
        }
    }

    private static DateOnly Founded(DemoSetting setting) => new(setting.Random.Between(1946, 1995), 9, 1);
}
