using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Domain.Consents;

public sealed class ConsentStandTests
{
    private static readonly Guid District = Guid.CreateVersion7();
    private static readonly PairLists Lists = PairLists.Of(District);
    private static readonly DateOnly Day = new(2027, 1, 15);
    private static readonly Organisation School = new(
        District,
        OrganisationKind.School,
        "Заозёрная СОШ",
        null,
        new DateOnly(2010, 9, 1)
    );

    [Fact]
    public void A_mentor_who_works_owes_three_papers_and_a_mentee_two()
    {
        var (mentor, mentee) = (Teacher("Крутова"), Teacher("Тихонова"));
        var pair = PairOf(mentor, mentee);

        var blocking = new ConsentStand([], Day).Blocking(pair);

        Assert.Equal(
            [ConsentKind.Processing, ConsentKind.MentoringWork, ConsentKind.ThisPair],
            Assert.Single(blocking, b => b.Member.IsMentor).Missing.Select(g => g.Kind)
        );
        Assert.Equal(
            [ConsentKind.Processing, ConsentKind.ThisPair],
            Assert.Single(blocking, b => !b.Member.IsMentor).Missing.Select(g => g.Kind)
        );
        Assert.All(blocking.SelectMany(b => b.Missing), gap => Assert.Null(gap.State));
    }

    [Fact]
    public void A_consent_to_another_pair_does_not_serve_this_one()
    {
        var (mentor, mentee) = (Teacher("Крутова"), Teacher("Тихонова"));
        var (pair, other) = (PairOf(mentor, mentee), PairOf(mentor, mentee, "физика"));
        var papers = new[]
        {
            Signed(mentee, ConsentKind.Processing),
            Signed(mentee, ConsentKind.ThisPair, other),
            Signed(mentor, ConsentKind.Processing),
            Signed(mentor, ConsentKind.MentoringWork),
            Signed(mentor, ConsentKind.ThisPair, pair),
        };

        var blocking = Assert.Single(new ConsentStand(papers, Day).Blocking(pair));

        Assert.Equal(mentee.Id, blocking.Member.PersonId);
        Assert.Equal(ConsentKind.ThisPair, Assert.Single(blocking.Missing).Kind);
    }

    [Theory]
    [InlineData(2008, ConsentKind.Processing)]
    [InlineData(2012, ConsentKind.ChildProcessing)]
    public void Who_has_come_of_age_is_asked_himself(int born, ConsentKind asked)
    {
        var pupil = Pupil(new DateOnly(born, 3, 1));

        var gap = Assert.Single(
            new ConsentStand([], Day).Missing(ConsentSubject.Of(pupil, [School.Id]), NamesExit.Base)
        );

        Assert.Equal(asked, gap.Kind);
    }

    [Fact]
    public void The_paper_of_a_representative_serves_until_the_term_ends_also_past_eighteen()
    {
        var pupil = Pupil(new DateOnly(2009, 1, 10));
        var paper = Signed(pupil, ConsentKind.ChildProcessing, by: "Рощина Ольга Ивановна");

        Assert.Empty(new ConsentStand([paper], Day).Missing(ConsentSubject.Of(pupil, [School.Id]), NamesExit.Base));
    }

    [Fact]
    public void A_gap_says_what_there_was()
    {
        var teacher = Teacher("Крутова");
        var earlier = Signed(teacher, ConsentKind.Processing, to: new DateOnly(2026, 12, 31));
        var asked = new Consent(teacher, School, Lists.Text(ConsentKind.Processing), null, new DateOnly(2027, 1, 11));
        var who = ConsentSubject.Of(teacher, [School.Id]);

        var expired = Assert.Single(new ConsentStand([earlier], Day).Missing(who, NamesExit.Base));
        var waiting = Assert.Single(new ConsentStand([earlier, asked], Day).Missing(who, NamesExit.Base));

        Assert.Equal(ConsentState.Expired, expired.State);
        Assert.Equal((ConsentState.Asked, asked.Id), (waiting.State, waiting.Last!.Id));
        Assert.Empty(new ConsentStand([earlier, asked], new DateOnly(2026, 12, 31)).Missing(who, NamesExit.Base));
    }

    [Fact]
    public void A_withdrawn_paper_serves_until_the_day_before()
    {
        var teacher = Teacher("Крутова");
        var paper = Signed(teacher, ConsentKind.Processing);
        paper.Withdraw(Day, "заявлением");
        var who = ConsentSubject.Of(teacher, [School.Id]);

        Assert.Empty(new ConsentStand([paper], Day.AddDays(-1)).Missing(who, NamesExit.NamedFile));
        Assert.Equal(
            ConsentState.Withdrawn,
            Assert.Single(new ConsentStand([paper], Day).Missing(who, NamesExit.NamedFile)).State
        );
    }

    [Fact]
    public void A_working_list_needs_no_paper_and_a_public_page_its_own()
    {
        var stand = new ConsentStand([], Day);

        foreach (var kind in Enum.GetValues<PersonKind>())
        {
            var who = new ConsentSubject(Guid.CreateVersion7(), kind, null, At: null);
            Assert.Empty(stand.Missing(who, NamesExit.WorkingList));
            Assert.Equal(ConsentKind.Publication, Assert.Single(stand.Missing(who, NamesExit.PublicPage)).Kind);
        }
    }

    [Fact]
    public void A_paper_counts_where_it_was_given()
    {
        var teacher = Teacher("Крутова");
        var paper = Signed(teacher, ConsentKind.Processing);
        var other = Guid.CreateVersion7();
        var stand = new ConsentStand([paper], Day) { Left = new HashSet<Guid> { paper.Id } };

        var gap = Assert.Single(stand.Missing(ConsentSubject.Of(teacher, [other]), NamesExit.Base));

        Assert.Null(gap.State);
        Assert.Equal(new GivenElsewhere(paper, IsFormer: true), gap.Elsewhere);
        Assert.Empty(stand.Missing(ConsentSubject.Of(teacher, [School.Id]), NamesExit.Base));
        Assert.Empty(stand.Missing(ConsentSubject.Of(teacher, at: null), NamesExit.Base));
        Assert.Empty(
            stand.Missing(ConsentSubject.Of(teacher, ConsentSubject.Operators(other, School.Id)), NamesExit.Base)
        );
    }

    [Fact]
    public void What_another_school_has_is_not_told_once_one_was_asked_here_or_theirs_has_ended()
    {
        var teacher = Teacher("Крутова");
        var here = new Organisation(District, OrganisationKind.School, "Луговая СОШ", null, new DateOnly(2010, 9, 1));
        var ended = Signed(teacher, ConsentKind.Processing, to: Day.AddDays(-1));
        var valid = Signed(teacher, ConsentKind.Processing);
        var asked = new Consent(teacher, here, Lists.Text(ConsentKind.Processing), null, Day);
        var who = ConsentSubject.Of(teacher, [here.Id]);

        Assert.Null(new ConsentStand([ended], Day).Gap(who, ConsentKind.Processing).Elsewhere);
        var gap = new ConsentStand([valid, asked], Day).Gap(who, ConsentKind.Processing);
        Assert.Equal((ConsentState.Asked, null), (gap.State, gap.Elsewhere));
    }

    [Fact]
    public void A_consent_to_a_pair_counts_whichever_school_printed_it()
    {
        var (mentor, mentee) = (Teacher("Крутова"), Teacher("Тихонова"));
        var pair = PairOf(mentor, mentee);
        var paper = Signed(mentee, ConsentKind.ThisPair, pair);

        Assert.True(
            new ConsentStand([paper], Day).Has(
                ConsentSubject.Of(mentee, [Guid.CreateVersion7()], pair: pair.Id),
                ConsentKind.ThisPair
            )
        );
    }

    [Fact]
    public void A_paper_that_ends_within_the_pair_is_warned_of_and_blocks_nothing()
    {
        var teacher = Teacher("Тихонова");
        var facts = new PairFacts(School.Id, Day, Day.AddMonths(4))
        {
            Members = [new(teacher.Id, teacher.Kind, null, IsMentor: false) { OrganisationId = School.Id }],
        };
        PairNeed Of(DateOnly to) =>
            PairNeeds
                .Of(facts, new ConsentStand([Signed(teacher, ConsentKind.Processing, to: to)], Day), new PairRules())
                .Single(n => n.Kind == NeedKind.DataConsent);

        var early = Of(facts.To.AddDays(-1));

        Assert.Equal((true, true, false), (early.IsMet, early.EndsEarly, early.IsInTheWay));
        Assert.Equal(facts.To, early.PairTo);
        Assert.False(Of(facts.To).EndsEarly);
    }

    private static Consent Signed(
        Person person,
        ConsentKind kind,
        Pair? pair = null,
        DateOnly? to = null,
        string? by = null
    )
    {
        var consent = new Consent(person, School, Lists.Text(kind), pair, new DateOnly(2026, 9, 1));
        consent.Sign(new Signature(new DateOnly(2026, 9, 3), to, by), person, Day);
        return consent;
    }

    private static Pair PairOf(Person mentor, Person mentee, string subject = "математика")
    {
        var pair = GivenPairs.Of(School, Lists, mentor, mentee, subject);
        foreach (var member in pair.Members)
            typeof(PairMember)
                .GetProperty(nameof(PairMember.Person))!
                .SetValue(member, member.PersonId == mentor.Id ? mentor : mentee);
        return pair;
    }

    private static Person Teacher(string surname)
    {
        var person = new Person(District, PersonKind.Employee, new(surname, "Анна", "Петровна"), Sex.Female);
        person.Employ(School.Id, new Position("учитель"), new DateOnly(2020, 9, 1));
        return person;
    }

    private static Person Pupil(DateOnly born)
    {
        var person = new Person(District, PersonKind.Student, new("Рощин", "Пётр", null), Sex.Male);
        person.Born(born, Day);
        return person;
    }
}
