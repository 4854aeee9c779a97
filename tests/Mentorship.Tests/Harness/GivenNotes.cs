using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;

namespace Mentorship.Tests.Harness;

/// <summary>A draft of an analytical note of a period that was sealed with no organisation in it.</summary>
internal static class GivenNotes
{
    public static async Task<Note> NoteAsync(
        this Given given,
        District district,
        MonitoringPeriod period,
        TimeProvider clock
    )
    {
        var figures = new QuarterFigures(district.Name, period.Name, period.AsOf, period.DueOn, [], [], [], [], [], []);
        var file = await given.SaveAsync(
            new StoredFile(district.Id, "отчёт.xlsx", FileFormat.Xlsx, 100, new string('a', 64))
        );
        var seal = await given.SaveAsync(
            new Seal(
                period,
                1,
                new(1, Seal.Beginning(district.Id)),
                figures.Write(),
                file,
                new(clock.GetUtcNow(), null, null, 0, "")
            )
        );
        return await given.SaveAsync(
            new Note(seal, new("Начальник", "С. В. Горбунов"), NoteText.Drafted(part => part.Title()), TestClock.Today)
        );
    }
}
