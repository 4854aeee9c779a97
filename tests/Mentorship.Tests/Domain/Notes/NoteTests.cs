using Mentorship.Tests.Domain.Monitoring;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Notes;

public sealed class NoteTests
{
    private static readonly DateOnly Day = new(2027, 1, 25);
    private static readonly FrozenText Frozen = new("{}", new string('c', 64));

    [Fact]
    public void What_a_person_wrote_stays_until_he_takes_the_draft_again()
    {
        var note = Make();
        note.Write(NotePart.Coverage, "  Свой   текст\nвторая строка ");
        Assert.Equal(
            ("Свой текст\nвторая строка", true),
            (note.Content[NotePart.Coverage].Text, note.Content[NotePart.Coverage].IsOwn)
        );

        note.Redraft(NotePart.Coverage, "Из цифр");

        Assert.Equal(("Из цифр", false), (note.Content[NotePart.Coverage].Text, note.Content[NotePart.Coverage].IsOwn));
        Assert.False(note.Content[NotePart.Surveys].IsOwn);
    }

    [Fact]
    public void The_same_words_are_not_a_persons_own()
    {
        var note = Make();

        note.Write(NotePart.Sites, note.Content[NotePart.Sites].Text);

        Assert.False(note.Content[NotePart.Sites].IsOwn);
    }

    [Fact]
    public void Nothing_is_sealed_while_a_recommendation_waits_or_nobody_signs()
    {
        var note = Make();
        var advice = note.Recommend(new("СОШ № 2", "Назначить куратора", "до 15 мая 2027 года"));
        Assert.Throws<RuleBroken>(() => Seal(note));
        note.Decide(advice, RecommendationState.Accepted);
        note.Describe(new(null, null));
        var unsigned = Assert.Throws<RuleBroken>(() => Seal(note));
        Assert.Equal(nameof(Note.SignerName), unsigned.Field);

        note.Describe(new("Начальник", "С. В. Горбунов"));
        Seal(note);

        Assert.Equal((NoteState.Sealed, Day), (note.State, note.SealedOn));
    }

    [Fact]
    public void A_sealed_note_takes_no_word_and_no_decision()
    {
        var note = Make();
        var advice = note.Recommend(new("СОШ № 2", "Назначить куратора", null));
        note.Decide(advice, RecommendationState.Declined, "Куратор уже есть");
        Seal(note);

        Assert.Equal("Куратор уже есть", advice.Because);
        Assert.Throws<RuleBroken>(() => note.Write(NotePart.Sites, "Иначе"));
        Assert.Throws<RuleBroken>(() => note.Decide(advice, RecommendationState.Accepted));
        Assert.Throws<RuleBroken>(() => note.Recommend(new("СОШ № 3", "Что-то", null)));
        Assert.Throws<RuleBroken>(() => note.Describe(new("Начальник", "Другой")));
        Assert.Throws<RuleBroken>(() => Seal(note));
    }

    [Fact]
    public void A_declined_recommendation_in_new_words_is_decided_anew()
    {
        var note = Make();
        var advice = note.Recommend(new("СОШ № 2", "Назначить куратора", null));
        note.Decide(advice, RecommendationState.Declined, "Поздно");

        note.Reword(advice, new("СОШ № 2", "Назначить второго куратора", null));

        Assert.Equal((RecommendationState.Proposed, (string?)null), (advice.State, advice.Because));
    }

    [Fact]
    public void One_taken_out_leaves_no_gap_in_the_numbers()
    {
        var note = Make();
        var all = Enumerable.Range(1, 4).Select(n => note.Recommend(new($"СОШ № {n}", "Сделать", null))).ToList();

        note.Remove(all[1]);

        Assert.Equal([0, 1, 2], note.Recommendations.Select(r => r.Place));
        Assert.Equal(["СОШ № 1", "СОШ № 3", "СОШ № 4"], note.Recommendations.Select(r => r.Whom));
    }

    [Theory]
    [InlineData(0, 0, 0, "поручений нет: исполнителей больше нет в районе")]
    [InlineData(3, 3, 0, "исполнена")]
    [InlineData(3, 2, 1, "исполнили 2 из 3, просрочили 1")]
    [InlineData(3, 2, 0, "исполнили 2 из 3, срок не истёк")]
    public void An_outcome_says_what_came_of_it(int all, int done, int overdue, string words) =>
        Assert.Equal(words, new AdviceOutcome("СОШ № 2", "Сделать", all, done, overdue).Words);

    private static void Seal(Note note) => note.Seal(Frozen, Day, DateTimeOffset.UnixEpoch, Guid.CreateVersion7());

    internal static Note Make()
    {
        var quarters = new Quarters();
        var file = new StoredFile(quarters.Period.DistrictId, "отчёт.xlsx", FileFormat.Xlsx, 100, new string('a', 64));
        var seal = new Seal(
            quarters.Period,
            1,
            new(1, Mentorship.Web.Domain.Monitoring.Sealing.Seal.Beginning(quarters.Period.DistrictId)),
            quarters.Figures().Write(),
            file,
            new(DateTimeOffset.UnixEpoch, null, null, 0, "")
        );
        return new(seal, new("Начальник", "С. В. Горбунов"), NoteText.Drafted(part => part.Title()), Day);
    }
}
