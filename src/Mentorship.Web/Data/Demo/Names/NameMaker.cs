using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Names;

public enum Origin
{
    Russian,
    Tatar,
    Armenian,
    Korean,
}

/// <summary>What brothers and sisters share.</summary>
public sealed record Family(Origin Origin, string Surname, string Father)
{
    public PersonName Name(string given, Sex sex) =>
        new(sex is Sex.Male ? Surname : SurnameForms.Feminine(Surname), given, Patronymics.Of(Father, sex));
}

public static class NameMaker
{
    public static Family Family(DemoRandom random, int childBornIn)
    {
        var origin = random.Share() switch
        {
            < 0.95 => Origin.Russian,
            < 0.985 => Origin.Tatar,
            < 0.995 => Origin.Armenian,
            _ => Origin.Korean,
        };
        var surname = random.PickCommon(
            origin switch
            {
                Origin.Tatar => Surnames.Tatar,
                Origin.Armenian => Surnames.Armenian,
                Origin.Korean => Surnames.Korean,
                _ => Surnames.Russian,
            }
        );
        if (origin is Origin.Russian && random.Chance(0.004))
            surname += "-" + random.Pick(Surnames.Russian.Where(other => other != surname).ToList());
        return new(origin, surname, Father(random, origin, childBornIn - random.Between(22, 36)));
    }

    public static string Given(DemoRandom random, Origin origin, Sex sex, int bornIn) =>
        random.PickCommon(GivenNames.Of(origin, sex, bornIn), skew: 0.7);

    private static string Father(DemoRandom random, Origin origin, int bornIn) =>
        origin is Origin.Russian && bornIn < 1950 && random.Chance(0.02)
            ? random.Pick(GivenNames.Old)
            : Given(random, origin, Sex.Male, bornIn);
}
