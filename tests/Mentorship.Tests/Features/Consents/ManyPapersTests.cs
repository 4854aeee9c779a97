using System.Text.RegularExpressions;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

/// <summary>A school prints more papers than go at once, and its table counts as the list below it.</summary>
public sealed partial class ManyPapersTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_next_press_prints_those_that_nobody_has_yet_and_the_first_day_stays()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        // Five papers a pair.
        for (var at = 0; at < 40; at++)
        {
            var mentor = await portal.Given.TeacherAsync(world.School, $"Ясенев{Letters(at)} Олег Павлович");
            var mentee = await portal.Given.TeacherAsync(world.School, $"Дубов{Letters(at)} Иван Олегович");
            await portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, mentor, mentee));
        }
        var missing = (int)await MissingAsync(world);
        var site = await world.As(Role.Coordinator);

        var page = await (await site.OpenAsync("/consents/coverage")).PressAsync("Напечатать недостающие");
        var first = Ids(page.Path);
        Assert.True(page.Says($"Осталось {missing - 150}: напечатайте следующим заходом"), page.Text);
        await portal.Database.ExecuteAsync(
            $"update consent set asked_on = '2026-12-01' where district_id = '{world.District.Id}'"
        );
        page = await (await site.OpenAsync("/consents/coverage")).PressAsync("Напечатать недостающие");

        var second = Ids(page.Path);
        Assert.Equal((150, 150), (first.Count, second.Count));
        Assert.Equal(missing - 150, second.Except(first).Count());
        Assert.True(page.Says($"{150 - (missing - 150)} согласие уже дано на подпись раньше"), page.Text);
        Assert.False(page.Says("Осталось"), page.Text);
        Assert.Equal(
            (150L, missing - 150L),
            (
                await world.AskAsync<long>(
                    $"select count(*) from consent where district_id = '{world.District.Id}' and asked_on = '2026-12-01'"
                ),
                await world.AskAsync<long>(
                    $"select count(*) from consent where district_id = '{world.District.Id}' and asked_on = '2027-01-15'"
                )
            )
        );
    }

    [Fact]
    public async Task A_pupil_of_age_is_counted_where_his_own_paper_is_asked_in_the_table_as_in_the_chips()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        var grown = await portal.Given.StudentAsync(world.School, "Дубов Иван Олегович", 11);
        var child = await portal.Given.StudentAsync(world.School, "Ольхов Пётр Романович", 6);
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, grown, child, subject: null, form: world.Lists.Pupils)
        );
        await world.SignedAsync(world.Mentor);
        await world.SignedAsync(world.Child, ConsentKind.ChildProcessing);

        var page = await (await world.As(Role.Coordinator)).OpenAsync("/consents/coverage");

        var table = page.Document.QuerySelector("table.tb")!;
        var columns = table.QuerySelectorAll("thead th").Skip(1).Select(t => t.TextContent.Trim()).ToList();
        var shares = table.QuerySelectorAll("tbody tr").Single().QuerySelectorAll("td").ToList();
        foreach (var (column, at) in columns.Select((name, at) => (name, at)))
        {
            var share = Share().Match(shares[at].TextContent.Replace('\u00A0', ' '));
            var lacking = int.Parse(share.Groups[2].Value) - int.Parse(share.Groups[1].Value);
            var chip = page
                .Document.QuerySelectorAll(".chip")
                .SingleOrDefault(c => c.TextContent.Contains(column, StringComparison.Ordinal));
            Assert.True(
                lacking == (chip is null ? 0 : int.Parse(Digits().Match(chip.TextContent).Value)),
                $"{column}: {share.Value}, {chip?.TextContent}"
            );
        }
        Assert.Contains("1 из 3", shares[0].TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("1 из 3", shares[1].TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private static string Letters(int at) => $"{(char)('а' + at / 20)}{(char)('а' + at % 20)}";

    private static Task<long> MissingAsync(ConsentWorld world) =>
        world.AskAsync<long>(
            $"""
            select sum(case when p.kind = 'employee' and m.is_mentor then 3 else 2 end)
            from pair_member m join person p on p.id = m.person_id where m.district_id = '{world.District.Id}'
            """
        );

    private static HashSet<string> Ids(string path) =>
        [.. path[(path.IndexOf("ids=", StringComparison.Ordinal) + 4)..].Split('.')];

    [GeneratedRegex(@"(\d+) из (\d+)")]
    private static partial Regex Share();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
