using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Bodies;

public static class Offices
{
    public static IEnumerable<Body> Make(DemoSetting setting)
    {
        var district = setting.District;
        var genitive = district.NameGenitive;
        var address = Addresses.InTown(setting);

        var department = new Organisation(
            district.Id,
            OrganisationKind.Department,
            "Управление образования",
            district.DepartmentName,
            new DateOnly(1996, 3, 1)
        );
        yield return new(department.Contact(setting, "uo", address), Shape.Department, "uo")
        {
            Spellings =
            [
                "УО",
                $"Управление образования {genitive}",
                $"УО {genitive}",
                $"Управление образования администрации {genitive}",
                "муниципальный орган управления образованием",
            ],
            StaffWeight = 10,
        };

        var centre = new Organisation(
            district.Id,
            OrganisationKind.MethodCentre,
            "Информационно-методический центр",
            $"Муниципальное казённое учреждение «Информационно-методический центр» {genitive}",
            new DateOnly(2004, 9, 1)
        );
        yield return new(centre.Contact(setting, "imc", address), Shape.MethodCentre, "imc")
        {
            Spellings = ["ИМЦ", "МКУ ИМЦ", "МКУ «Информационно-методический центр»", "районный методический центр"],
            StaffWeight = 9,
        };
    }
}
