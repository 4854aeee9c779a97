using System.Globalization;
using Mentorship.Web.Data.Demo;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>100 coordinators of 100 schools register pairs at once, as people do: a name is typed, looked at, then saved.</summary>
internal static class RegistrationFigures
{
    private const int PairsOfEach = 4;
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(5);

    public static async Task PrintAsync(NpgsqlConnection owner, Uri portal)
    {
        var (form, kind) = (
            await AskAsync(
                owner,
                "select id from mentoring_form where mentor_side = 'staff' and mentee_side = 'staff'"
            ),
            await AskAsync(owner, "select id from mentoring_kind where not may_cross_schools and not is_retired")
        );
        List<(Visitor Visitor, IReadOnlyList<(Guid Id, string Name)> Staff)> clerks = [];
        for (var clerk = 1; clerk <= Multitude.Schools; clerk++)
        {
            var visitor = new Visitor(portal);
            await visitor.SignInAsync(Multitude.Email(clerk), DemoSignIns.Password);
            clerks.Add((visitor, await Multitude.StaffAsync(owner, clerk)));
        }
        var (page, names, check, save) = (new Latency(), new Latency(), new Latency(), new Latency());
        // The first pair of each is the portal's warming up: what runs for a week has met every page.
        await Task.WhenAll(clerks.Select((clerk, number) => WorkAsync(clerk, number, 0, 1)));
        foreach (var step in new[] { page, names, check, save })
            step.Forget();
        await Task.WhenAll(clerks.Select((clerk, number) => WorkAsync(clerk, number, 1, PairsOfEach)));
        Console.WriteLine(
            $"registration, {Multitude.Schools} users, {Thinking.TotalSeconds:0} s between steps: page {page}"
        );
        Console.WriteLine($"  names as one types: {names}");
        Console.WriteLine($"  what is known of the two: {check}");
        Console.WriteLine($"  saved: {save}");
        foreach (var (visitor, _) in clerks)
            visitor.Dispose();

        async Task WorkAsync(
            (Visitor Visitor, IReadOnlyList<(Guid Id, string Name)> Staff) clerk,
            int number,
            int first,
            int end
        )
        {
            var at = new Uri(portal, "/pairs/new");
            await Task.Delay(Thinking * number / Multitude.Schools);
            for (var pair = first; pair < end; pair++)
            {
                var (mentor, mentee) = (clerk.Staff[pair * 2], clerk.Staff[pair * 2 + 1]);
                var blank = await page.OfAsync(() => clerk.Visitor.OpenAsync(at));
                await Task.Delay(Thinking);
                KeyValuePair<string, string>[] typed =
                [
                    new("Mentor.Who", mentor.Name),
                    new("Mentee.Who", mentee.Name),
                    new("FormId", form.ToString()),
                    new("KindId", kind.ToString()),
                    new("From", PairTerm.From),
                    new("To", PairTerm.To),
                ];
                await names.OfAsync(() =>
                    clerk.Visitor.AskAsync(blank, new(portal, "/pairs/people?side=mentor"), typed)
                );
                await Task.Delay(Thinking);
                await check.OfAsync(() => clerk.Visitor.AskAsync(blank, new(portal, "/pairs/check"), typed));
                await Task.Delay(Thinking);
                var made = await save.OfAsync(() =>
                    clerk.Visitor.SendAsync(
                        blank,
                        new(portal, "/pairs"),
                        [
                            .. typed,
                            new("Mentor.PersonId", mentor.Id.ToString()),
                            new("Mentee.PersonId", mentee.Id.ToString()),
                        ]
                    )
                );
                if (made is null)
                    throw new InvalidOperationException("A pair was not saved.");
            }
        }
    }

    private static async Task<Guid> AskAsync(NpgsqlConnection owner, string sql)
    {
        await using var command = new NpgsqlCommand(sql + " order by place limit 1", owner);
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
