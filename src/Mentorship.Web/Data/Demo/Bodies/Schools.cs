using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Bodies;

/// <summary>Numbered schools of the town, a gymnasium, a lyceum, and the schools of the villages.</summary>
public static class Schools
{
    private const string Budget = "Муниципальное бюджетное общеобразовательное учреждение";
    private const string Autonomous = "Муниципальное автономное общеобразовательное учреждение";
    private const string State = "Муниципальное казённое общеобразовательное учреждение";

    public static IEnumerable<Body> Make(DemoSetting setting)
    {
        var count = setting.Size.Schools;
        var hasGymnasium = count >= 10;
        var hasLyceum = count >= 16;
        var numbered = Math.Max(1, (int)Math.Round(count * 0.21));
        var villages = count - numbered - (hasGymnasium ? 1 : 0) - (hasLyceum ? 1 : 0);
        var lastIsNew = setting.Size.HasHistory;

        var number = 0;
        for (var i = 1; i <= numbered - (lastIsNew ? 1 : 0); i++)
            yield return Numbered(setting, ++number, isNew: false);
        if (hasGymnasium)
            yield return Gymnasium(setting);
        if (hasLyceum)
            yield return Lyceum(setting, ++number);
        if (lastIsNew)
            yield return Numbered(setting, ++number, isNew: true);

        Body? heir = null;
        for (var i = 0; i < villages; i++)
        {
            var body = i % 3 == 1 ? Basic(setting, setting.Villages[i]) : Secondary(setting, setting.Villages[i]);
            heir ??= body;
            yield return body;
        }
        if (setting.Size.HasHistory)
            yield return Closed(setting, setting.Villages[villages], heir!);
    }

    private static Body Numbered(DemoSetting setting, int number, bool isNew)
    {
        var organisation = New(
            setting,
            $"СОШ № {number}",
            $"{Budget} «Средняя общеобразовательная школа № {number} г. {setting.Place.Town}а»",
            isNew ? setting.Year.Start : new(1936 + number * 6 % 60 + setting.Random.Below(5), 9, 1)
        );
        var slug = $"sosh{number}";
        return new(organisation.Contact(setting, slug, Addresses.InTown(setting)), Shape.TownSchool, slug)
        {
            Spellings =
            [
                $"МБОУ СОШ № {number}",
                $"школа № {number}",
                $"средняя школа № {number}",
                $"МБОУ «СОШ № {number} г. {setting.Place.Town}а»",
            ],
            StaffWeight = 44,
            LearnerWeight = 6 * setting.Random.Between(85, 115) / 100.0,
            HighestGrade = isNew ? 10 : 11,
            IsNew = isNew,
        };
    }

    private static Body Gymnasium(DemoSetting setting)
    {
        var name = $"{setting.Place.Feminine} гимназия";
        var organisation = New(setting, name, $"{Autonomous} «{name}»", Founded(setting));
        return new(organisation.Contact(setting, "gimnaziya", Addresses.InTown(setting)), Shape.TownSchool, "gimnaziya")
        {
            Spellings = [$"МАОУ «{name}»", "гимназия", "районная гимназия"],
            StaffWeight = 40,
            LearnerWeight = 5.5,
            HighestGrade = 11,
        };
    }

    private static Body Lyceum(DemoSetting setting, int number)
    {
        var name = $"Лицей № {number}";
        var organisation = New(setting, name, $"{Autonomous} «{name} г. {setting.Place.Town}а»", Founded(setting));
        return new(organisation.Contact(setting, "litsey", Addresses.InTown(setting)), Shape.TownSchool, "litsey")
        {
            Spellings = [$"МАОУ «{name}»", "лицей", $"школа № {number}"],
            StaffWeight = 38,
            LearnerWeight = 5,
            HighestGrade = 11,
        };
    }

    private static Body Secondary(DemoSetting setting, Village village)
    {
        var name = $"{village.Adjective} СОШ";
        var full = $"{Budget} «{village.Adjective} средняя общеобразовательная школа»";
        var slug = Transliteration.Slug(village.Adjective);
        var address = Addresses.In(setting, village.Place);
        return new(
            New(setting, name, full, Founded(setting)).Contact(setting, slug, address),
            Shape.VillageSchool,
            slug
        )
        {
            Spellings = VillageSpellings(village, "МБОУ", name),
            StaffWeight = 20,
            LearnerWeight = 2 * setting.Random.Between(70, 130) / 100.0,
            HighestGrade = 11,
        };
    }

    private static Body Basic(DemoSetting setting, Village village, DateOnly? closedAfter = null, Body? heir = null)
    {
        var name = $"{village.Adjective} ООШ";
        var full = $"{State} «{village.Adjective} основная общеобразовательная школа»";
        var slug = Transliteration.Slug(village.Adjective);
        var organisation = New(setting, name, full, Founded(setting))
            .Contact(setting, slug, Addresses.In(setting, village.Place));
        if (closedAfter is { } lastDay)
            organisation.Close(
                lastDay,
                $"Реорганизована в форме присоединения к МБОУ «{heir!.Organisation.ShortName}»: постановление "
                    + $"администрации {setting.District.NameGenitive} от 14.05.{lastDay.Year} № 312"
            );
        return new(organisation, Shape.BasicSchool, slug)
        {
            Spellings = VillageSpellings(village, "МКОУ", name),
            StaffWeight = heir is null ? 12 : 0,
            LearnerWeight = heir is null ? setting.Random.Between(75, 125) / 100.0 : 0,
            HighestGrade = 9,
            Heir = heir,
        };
    }

    private static Body Closed(DemoSetting setting, Village village, Body heir) =>
        Basic(setting, village, setting.Year.Previous.Start.AddDays(-1), heir);

    private static string[] VillageSpellings(Village village, string legalForm, string name) =>
        [$"{legalForm} «{name}»", $"{village.Adjective} школа", $"школа {village.Place}"];

    private static DateOnly Founded(DemoSetting setting) => new(setting.Random.Between(1936, 1991), 9, 1);

    private static Organisation New(DemoSetting setting, string shortName, string fullName, DateOnly from) =>
        new(setting.District.Id, OrganisationKind.School, shortName, fullName, from);
}
