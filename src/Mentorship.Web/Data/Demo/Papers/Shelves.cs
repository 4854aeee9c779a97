using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Acts;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>Local acts with believable gaps: most schools renewed their statute this autumn, not all renewed what rests on it.</summary>
public sealed class Shelves(DemoSetting setting, IReadOnlyList<Body> bodies)
{
    private readonly DemoRandom random = setting.Random.Fork(7002);
    private readonly List<LocalAct> made = [];
    private int number = 60;

    public IReadOnlyList<ActKind> Kinds { get; } = ActKind.Usual(setting.District.Id);

    public IReadOnlyList<LocalAct> Make()
    {
        foreach (var body in bodies.Where(b => b.IsOpen))
            if (Kinds.Any(k => k.ExpectedFrom.Has(body.Organisation.Kind)))
                Fill(body);
        return made;
    }

    private void Fill(Body body)
    {
        var year = body.IsNew ? setting.Year : setting.Year.Previous;
        var start = year.Start.AddDays(random.Between(2, 20));
        var care = random.Share();
        foreach (var kind in Kinds.Where(k => k.ExpectedFrom.Has(body.Organisation.Kind)))
        {
            // The one who keeps papers badly lacks several of them.
            if (
                random.Chance(
                    care < 0.2
                        ? 0.4
                        : kind.Place switch
                        {
                            5 => 0.25,
                            6 => 0.3,
                            7 => 0.12,
                            _ => 0.05,
                        }
                )
            )
                continue;
            var act = Adopt(body, kind, kind.Place < 2 ? start : start.AddDays(random.Between(3, 25)), care);
            if (kind.Place == 2)
                act.Last(
                    act.IssuedOn,
                    act.From,
                    random.Chance(0.1) ? setting.Day.AddDays(random.Between(5, 25)) : null
                );
            if (kind.Place == 1 && !body.IsNew && random.Chance(0.45))
                Adopt(body, kind, Autumn(), care).Replace(act);
            else if (kind.RestsOnId is not null && !body.IsNew && random.Chance(care < 0.35 ? 0.3 : 0.85))
                Adopt(body, kind, Late(), care).Replace(act);
        }
    }

    private LocalAct Adopt(Body body, ActKind kind, DateOnly on, double care)
    {
        var act = new LocalAct(body.Organisation, kind, on);
        act.Name(null, $"{number++ % 380 + 1}-ОД");
        if (body.Organisation.Site is { } site && random.Chance(0.3 + care / 2))
            act.LinkTo(
                $"https://{site.Replace("https://", "", StringComparison.Ordinal)}/nastavnichestvo/{kind.Place + 1}"
            );
        made.Add(act);
        return act;
    }

    private DateOnly Autumn() => setting.Year.Start.AddDays(random.Between(1, 14));

    private DateOnly Late() => setting.Year.Start.AddDays(random.Between(15, 40));
}
