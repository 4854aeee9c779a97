using System.Globalization;
using System.Text;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>A file of 1,000 pairs of known people, ten of its rows bad: checked, written, and brought once more.</summary>
internal static class UploadFigures
{
    private const int Rows = 1000;
    private const int BadEvery = 100;

    public static async Task PrintAsync(NpgsqlConnection owner, Visitor coordinator, Uri portal, int school)
    {
        var staff = await Multitude.StaffAsync(owner, school);
        var table = new StringBuilder("Наставник;Наставляемый;Форма;Вид;Начало;Окончание\r\n");
        for (var row = 0; row < Rows; row++)
        {
            // Each mentors three, each is mentored by one, and nobody by himself.
            var (mentor, mentee) = (staff[row / 3], staff[^(1 + row)]);
            table.Append(
                CultureInfo.InvariantCulture,
                $"{(row % BadEvery == 0 ? "Неведомский Пётр Ильич" : mentor.Name)};{mentee.Name};Учитель – учитель;Традиционное;{PairTerm.From};{PairTerm.To}\r\n"
            );
        }
        var file = Encoding.UTF8.GetBytes(table.ToString());
        foreach (var time in new[] { "first", "the same again" })
        {
            var (check, write) = (new Latency(), new Latency());
            var form = await coordinator.OpenAsync(new(portal, "/pairs/import"));
            var preview = (
                await check.OfAsync(() =>
                    coordinator.SendFileAsync(form, new(portal, "/pairs/import"), "pairs.csv", file)
                )
            )!;
            var page = await check.OfAsync(() => coordinator.OpenAsync(preview));
            // A file that brings nothing new has nothing to be written.
            if (page.Html.Split("name=\"mark\" value=\"") is [_, var after])
                await write.OfAsync(() =>
                    coordinator.SendAsync(page, preview, KeyValuePair.Create("mark", after.Split('"')[0]))
                );
            Console.WriteLine(
                $"{Rows} pairs by file, {time}: brought and shown {check}; written {write}; pairs of the school now {await CountAsync(owner, school)}"
            );
        }
    }

    private static async Task<long> CountAsync(NpgsqlConnection owner, int school)
    {
        await using var command = new NpgsqlCommand(
            "select count(*) from pair p join organisation o on o.id = p.organisation_id where o.short_name = 'Новая СОШ № ' || $1",
            owner
        )
        {
            Parameters = { new() { Value = (school + 100).ToString(CultureInfo.InvariantCulture) } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
