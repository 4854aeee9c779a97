using Mentorship.Benchmarks;

return args switch
{
    ["start", ..] => await StartFigures.PrintAsync(),
    ["overview", ..] => await OverviewFigures.PrintAsync(),
    ["roadmap", ..] => await RoadmapFigures.PrintAsync(),
    ["indicators", ..] => await IndicatorFigures.PrintAsync(),
    ["quarter", ..] => await QuarterTimes.PrintAsync(),
    ["growth", ..] => await GrowthFigures.PrintAsync(),
    ["documents", ..] => await DocumentFigures.PrintAsync(),
    ["people", ..] => await PeopleFigures.PrintAsync(args),
    ["deadlines", ..] => DeadlineFigures.Print(),
    ["reading", ..] => ReadingFigures.Print(args),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "dotnet run -c Release --project benchmarks/Mentorship.Benchmarks -- start|overview|deadlines|reading|documents|roadmap|growth|indicators|quarter|people"
    );
    return 1;
}
