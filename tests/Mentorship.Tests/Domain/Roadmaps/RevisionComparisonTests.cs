using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Changes;
using Mentorship.Web.Ui.Wording;
using Xunit;

namespace Mentorship.Tests.Domain.Roadmaps;

public sealed class RevisionComparisonTests
{
    [Theory]
    [InlineData("до 1 октября", "до 15 октября", "до -1-+15+ октября")]
    [InlineData("руководители ОО", "руководители ОО, ИМЦ", "руководители ОО+, ИМЦ+")]
    [InlineData("один два три четыре", "один пять шесть четыре", "один -два три-+пять шесть+ четыре")]
    [InlineData(null, "новое", "+новое+")]
    [InlineData("старое", null, "-старое-")]
    [InlineData("то же", "то же", "то же")]
    public void Words_that_changed_are_marked_and_the_rest_stays(string? before, string? after, string marked) =>
        Assert.Equal(marked, string.Concat(WordDiff.Of(before, after).Select(Mark)));

    [Fact]
    public void A_long_text_written_anew_is_compared_in_a_moment()
    {
        var before = string.Join(' ', Enumerable.Range(0, 3000));
        var after = string.Join(' ', Enumerable.Range(5000, 3000));

        var pieces = WordDiff.Of(before, after);

        Assert.Equal(before, string.Concat(pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text)));
    }

    [Fact]
    public void A_copy_of_the_text_in_force_differs_in_nothing()
    {
        var roadmap = Approved();

        Assert.True(RevisionComparison.Compare(roadmap.InForce!, roadmap.Revise()).IsEmpty);
    }

    [Fact]
    public void What_was_changed_added_and_taken_out_is_said_in_words()
    {
        var roadmap = Approved();
        var draft = roadmap.Revise();
        var rows = draft.InOrder().ToList();
        rows[0].Write(rows[0].Words with { Deadline = "до 15 октября 2026 г." });
        rows[1].Section.Remove(rows[1]);
        draft.Sections[1].Add(new("2.3", "Слёт молодых педагогов", Deadline: "май 2027 г."));
        rows[3].Renumber("2.2а");
        draft.Sections[0].Name("1", "Нормативная и методическая основа");

        Assert.Equal(
            [
                "Раздел: «1. Нормативная основа» → «1. Нормативная и методическая основа»",
                "1.1: срок «до 1 октября 2026 г.» → «до 15 октября 2026 г.»",
                "Исключено 1.2 «Положение о наставничестве»",
                "2.2: теперь № 2.2а",
                "Добавлено 2.3 «Слёт молодых педагогов»",
            ],
            Said(roadmap)
        );
    }

    [Fact]
    public void Only_the_row_that_was_taken_from_its_place_has_moved()
    {
        var roadmap = Approved();
        var draft = roadmap.Revise();
        var last = draft.Sections[1].Activities[1];
        draft.Sections[0].Take(last, 0);

        Assert.Equal(["2.2: перенесено из раздела «2. Обучение» в раздел «1. Нормативная основа»"], Said(roadmap));
    }

    [Fact]
    public void A_struck_out_row_stands_where_it_stood()
    {
        var roadmap = Approved();
        var draft = roadmap.Revise();
        var second = draft.InOrder().ElementAt(1);
        second.Section.Remove(second);

        var section = RevisionComparison.Compare(roadmap.InForce!, draft).Sections[0];

        Assert.Equal(["1.1", "1.2"], section.Activities.Select(a => a.Number));
        Assert.True(section.Activities[1].IsRemoved);
    }

    private static IEnumerable<string> Said(Roadmap roadmap) =>
        ChangeWords
            .Say(RevisionComparison.Compare(roadmap.InForce!, roadmap.Draft!))
            .Select(s => s.Replace('\u00A0', ' '));

    private static string Mark(Piece piece) =>
        piece.Kind switch
        {
            PieceKind.Added => $"+{piece.Text}+",
            PieceKind.Removed => $"-{piece.Text}-",
            _ => piece.Text,
        };

    private static Roadmap Approved()
    {
        var district = Guid.CreateVersion7();
        var department = new Organisation(district, OrganisationKind.Department, "УО", null, new(2010, 1, 1));
        var roadmap = new Roadmap(
            district,
            Direction.Teachers,
            YearKind.School,
            new("Наставничество, 2026/27 учебный год", new(2026, 9, 1), new(2027, 8, 31))
        );
        var first = roadmap.Draft!.AddSection("1", "Нормативная основа");
        first.Add(new("1.1", "Назначение кураторов", Deadline: "до 1 октября 2026 г."));
        first.Add(new("1.2", "Положение о наставничестве", Deadline: "сентябрь 2026 г."));
        var second = roadmap.Draft.AddSection("2", "Обучение");
        second.Add(new("2.1", "Установочный семинар", Deadline: "сентябрь 2026 г."));
        second.Add(new("2.2", "Школа наставника", Deadline: "ежеквартально"));
        foreach (var activity in roadmap.Draft.InOrder())
            activity.Confirm();
        var order = new Order(department, OrderKind.ApproveRoadmap, "214-ОД", new(2026, 8, 28), "Об утверждении");
        roadmap.Approve(order, order.IssuedOn!.Value, DateTimeOffset.UnixEpoch);
        return roadmap;
    }
}
