using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Mentorship.Web.Domain.Roadmaps.Templates;
using Mentorship.Web.Features.Roadmaps.Editing;
using Xunit;

namespace Mentorship.Tests.Domain.Roadmaps;

public sealed class ArrangementTests
{
    private static readonly PartyDirectory Nobody = new([], [], []);

    [Fact]
    public void An_activity_goes_over_the_edge_into_the_next_section_and_keeps_its_number()
    {
        var text = Draft();
        var (first, second) = (text.AddSection("1", "Начало"), text.AddSection("2", "Итоги"));
        var row = first.Add(new("1.1", "Назначить"));
        second.Add(new("2.1", "Собрать"));

        text.Move(row, 1);

        Assert.Empty(first.Activities);
        Assert.Equal(["1.1", "2.1"], second.Activities.Select(a => a.Number));
    }

    [Fact]
    public void A_section_goes_over_into_the_next_stage_and_the_order_of_the_text_follows()
    {
        var text = Draft();
        var (one, two) = (text.AddStage("I", "Весна"), text.AddStage("II", "Осень"));
        var (a, b) = (text.AddSection("1", "А", one), text.AddSection("2", "Б", two));

        text.Move(a, 1);

        Assert.Equal(two.Id, a.StageId);
        Assert.Equal(["А", "Б"], text.SectionsInOrder().Select(s => s.Title));
        text.Move(b, -1);
        Assert.Equal(["Б", "А"], text.SectionsInOrder().Select(s => s.Title));
        text.Move(two, -1);
        Assert.Equal(["Осень", "Весна"], text.StagesInOrder().Select(s => s.Title));
    }

    [Fact]
    public void Twins_are_found_and_a_new_count_follows_the_printed_manner()
    {
        var text = Draft();
        var section = text.AddSection("Раздел III", "Начало");
        section.Add(new("3.1.", "Первое"));
        section.Add(new("3.1", "Второе"));
        section.Add(new(null, "Третье"));

        Assert.Equal(2, Numbering.Twins(text).Count);
        Numbering.Apply(text, Numbering.Anew(text));

        Assert.Equal("Раздел I", section.Number);
        Assert.Equal(["1.1.", "1.2", "1.3"], section.Activities.Select(a => a.Number));
        Assert.Empty(Numbering.Anew(text));
    }

    [Fact]
    public void Numbers_through_the_whole_text_stay_so()
    {
        var text = Draft();
        text.AddSection("1", "А").Add(new("5", "Первое"));
        text.AddSection("2", "Б").Add(new("9", "Второе"));

        Assert.Equal(["1", "2"], Numbering.Anew(text).Where(n => !n.IsSection).Select(n => n.After));
    }

    [Fact]
    public void A_copy_shifts_deadlines_by_phrase_and_points_at_what_wants_a_look()
    {
        var text = Draft();
        var section = text.AddSection("1", "Начало");
        var understanding = new Understanding(Nobody, text.Period, null);
        foreach (
            var (title, deadline) in new[]
            {
                ("Назначить", "до 10 сентября 2026 г."),
                ("Итоги 2027 года", "май 2027 г."),
                ("Ждать", "31 сентября 2026 г."),
            }
        )
            understanding.Read(section.Add(new(null, title, Deadline: deadline)));

        var rows = RoadmapCopy.Preview(text, new(new(2027, 9, 1), new(2028, 8, 31)));

        Assert.Equal(["до 10 сентября 2027 г.", "май 2028 г.", "31 сентября 2027 г."], rows.Select(r => r.Deadline));
        Assert.Empty(rows[0].Doubts);
        Assert.Contains(rows[1].Doubts, d => d.Contains("2027", StringComparison.Ordinal));
        Assert.NotEmpty(rows[2].Doubts);
    }

    [Theory]
    [InlineData("до 11 сентября 2026 г.", "11.09.2027 – нерабочий день")]
    [InlineData("4 ноября 2026 г.", "04.11.2027 – нерабочий день")]
    [InlineData("до 11 и 12 сентября 2026 г.", "нерабочие дни: 11.09.2027, 12.09.2027")]
    [InlineData("октябрь 2026 г.", null)]
    public void A_copy_says_which_days_become_days_off(string deadline, string? doubt)
    {
        var text = Draft();
        new Understanding(Nobody, text.Period, null).Read(
            text.AddSection("1", "Начало").Add(new(null, "Назначить", Deadline: deadline))
        );

        var row = Assert.Single(RoadmapCopy.Preview(text, new(new(2027, 9, 1), new(2028, 8, 31))));

        Assert.Equal(doubt, row.Doubts.SingleOrDefault(d => d.Contains("нерабоч", StringComparison.Ordinal)));
        // The draft itself says it too, under the words of the deadline.
        var copy = Draft(new(2027, 9, 1), new(2028, 8, 31));
        var made = copy.AddSection("1", "Начало").Add(new(null, "Назначить", Deadline: row.Deadline));
        new Understanding(Nobody, copy.Period, null).Read(made);
        Assert.Equal(
            doubt,
            DeadlineNote
                .Of(made, copy.Period, null)
                .Warnings.SingleOrDefault(w => w.Contains("нерабоч", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_deadline_of_our_templates_is_understood_in_any_year()
    {
        foreach (var template in BuiltInTemplate.All)
        {
            for (var years = 0; years < 4; years++)
            {
                var (from, to) = (
                    template.Period.From!.Value.AddYears(years),
                    template.Period.To!.Value.AddYears(years)
                );
                var roadmap = new Roadmap(
                    Guid.CreateVersion7(),
                    template.Direction,
                    template.YearKind,
                    new(template.TitleFor(new(from, to)), from, to)
                );
                template.Fill(roadmap.Draft!, Nobody);

                var wrong = roadmap.Draft!.InOrder().Where(a => a.DeadlineNeedsReview || a.Warnings.List.Count > 0);
                Assert.Empty(wrong.Select(a => $"{template.Code} {from.Year}: {a.DeadlineText} {a.Warnings}"));
                Assert.Contains($"{from.Year}", roadmap.Title, StringComparison.Ordinal);
            }
        }
    }

    private static Revision Draft() => Draft(new(2026, 9, 1), new(2027, 8, 31));

    private static Revision Draft(DateOnly from, DateOnly to) =>
        new Roadmap(Guid.CreateVersion7(), Direction.Teachers, YearKind.School, new("Наставничество", from, to)).Draft!;
}
