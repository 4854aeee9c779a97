using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Indicators;
using Xunit;
using static Mentorship.Tests.Domain.Indicators.Counts;

namespace Mentorship.Tests.Domain.Indicators;

/// <summary>Every edge of the built-in indicators, each small enough to be counted by hand.</summary>
public sealed class CountingTests
{
    private readonly Counts counts = new();

    [Theory]
    [InlineData("2017-01-01", true)] // ten today
    [InlineData("2017-01-02", false)] // ten tomorrow
    [InlineData("2007-01-02", true)] // twenty tomorrow
    [InlineData("2007-01-01", false)] // twenty today
    public void An_age_is_that_of_the_day_and_a_birthday_counts(string born, bool counted)
    {
        counts.Pupil(born, Term(counts.School));

        Assert.Equal(counted ? 1 : 0, counts.Numerator("mentees"));
    }

    [Theory]
    [InlineData("2027-02-28", 0)] // still fourteen
    [InlineData("2027-03-01", 1)]
    public void Born_on_29_February_one_grows_older_on_1_March(string day, int expected)
    {
        counts.Pupil("2012-02-29", Term(counts.School, mentor: true));

        Assert.Equal(expected, counts.Numerator("mentors", DateOnly.Parse(day, null)));
    }

    [Fact]
    public void Organisations_that_are_counted_are_never_foreseen_to_be_more_than_there_are()
    {
        const string statute = "Положение о наставничестве";
        counts.Pupil("2012-05-05", Term(counts.School, from: "2025-09-01", approved: "2025-09-01"));
        counts.Has(counts.School, statute, "2026-02-01");
        counts.Has(counts.Other, statute, "2026-08-01");
        var own = new Indicator(
            District,
            "statutes",
            IndicatorKind.Counted,
            new("Школы с положением", "Положение")
            {
                Measure = Measure.Number,
                Holding = Holding.LocalAct,
                ActKindId = Counts.Acts.Single(a => a.Name == statute).Id,
                Of = new([OrganisationKind.School]),
            },
            99
        );

        var view = IndicatorView.Of(counts.Count, own, [], Scope.District, AsOf);

        Assert.Equal([0, 0, 1, 1, 2, 2], view.Points.Select(p => p.Value));
        Assert.Equal(2, view.Forecast!.On(new(2029, 1, 1)).High);
        Assert.Equal(2, view.Forecast.On(new(2029, 1, 1)).Value);
    }

    [Fact]
    public void A_pupil_who_mentors_and_is_mentored_is_in_both_shares_and_once_among_the_covered()
    {
        counts.Pupil("2010-05-05", Term(counts.School), Term(counts.School, mentor: true));

        Assert.Equal(1, counts.Numerator("mentees"));
        Assert.Equal(1, counts.Numerator("mentors"));
        Assert.Equal(1, counts.Numerator("covered"));
    }

    [Fact]
    public void Two_pairs_of_one_pupil_count_him_once()
    {
        counts.Pupil(
            "2012-05-05",
            Term(counts.School),
            Term(counts.School, from: "2025-09-10", approved: "2025-09-12", to: "2026-05-25")
        );

        var found = counts.Find("mentees");

        Assert.Equal(
            (1m, 200L, 0.5m),
            (found.Figure.Numerator!.Value, found.Figure.Denominator!.Value, found.Figure.Value!.Value)
        );
    }

    [Fact]
    public void Who_has_moved_belongs_to_the_school_of_his_latest_pair_and_figures_add_up()
    {
        counts.Pupil(
            "2012-05-05",
            Term(counts.School, from: "2025-09-10", approved: "2025-09-12", to: "2026-05-25"),
            Term(counts.Other)
        );
        counts.Pupil("2012-06-06", Term(counts.School, from: "2025-09-10", approved: "2025-09-12", to: "2026-05-25"));

        var of = counts.Count.ByOrganisation(counts["mentees"], AsOf);

        Assert.Equal((1m, 1m), (of[counts.School.Id].Numerator!.Value, of[counts.Other.Id].Numerator!.Value));
        Assert.Equal(2, counts.Numerator("mentees"));
        // Before the second pair both were of the first school.
        Assert.Equal(2, counts.Numerator("mentees", new(2026, 7, 1), Scope.Of(counts.School.Id)));
    }

    [Fact]
    public void Who_has_left_and_come_back_is_one_and_stays_counted_in_between()
    {
        counts.Pupil(
            "2012-05-05",
            Term(counts.School, from: "2025-09-10", approved: "2025-09-12", to: "2025-12-20"),
            Term(counts.School)
        );

        Assert.Equal(1, counts.Numerator("mentees", new(2026, 4, 1)));
        Assert.Equal(1, counts.Numerator("mentees"));
    }

    [Fact]
    public void A_draft_counts_from_the_day_it_is_put_in_force_and_not_before()
    {
        counts.Pupil("2012-05-05", Term(counts.School, approved: null));
        counts.Pupil("2012-05-05", Term(counts.School, approved: "2026-10-02"));

        Assert.Equal(0, counts.Numerator("mentees", new(2026, 10, 1)));
        Assert.Equal(1, counts.Numerator("mentees", new(2026, 10, 2)));
        Assert.Equal(1, counts.Numerator("mentees"));
    }

    [Fact]
    public void An_order_that_comes_after_the_term_has_ended_counts_nobody()
    {
        counts.Pupil("2012-05-05", Term(counts.School, to: "2026-10-01", approved: "2026-10-15"));

        Assert.Equal(0, counts.Numerator("mentees"));
    }

    [Fact]
    public void Flash_pairs_do_not_count()
    {
        counts.Pupil("2012-05-05", Term(counts.School, counted: false, kind: "скоростное, флеш-встречи"));
        counts.Outsider(Term(counts.Plant, mentor: true, counted: false, kind: "скоростное, флеш-встречи"));

        Assert.Equal(0, counts.Numerator("mentees"));
        Assert.Equal(0, counts.Numerator("covered"));
        Assert.Equal(0, counts.Numerator("partners"));
    }

    [Fact]
    public void Pairs_that_ended_before_the_programme_began_are_left_out()
    {
        counts.Pupil("2012-05-05", Term(counts.School, from: "2024-09-10", approved: "2024-09-12", to: "2025-05-25"));
        var indicator = counts["mentees"];
        indicator.Describe(new(indicator.Name) { Span = Span.SinceStart, Since = new(2025, 9, 1) });

        Assert.Equal(0, counts.Numerator("mentees"));
    }

    [Theory]
    [InlineData("2024-01-01", 1)] // the third anniversary is today
    [InlineData("2023-12-31", 0)]
    [InlineData("2027-01-02", 0)] // teaches from tomorrow
    public void A_young_teacher_teaches_for_three_years_at_most(string since, int expected)
    {
        counts.Teacher(since, Term(counts.School));

        Assert.Equal(expected, counts.Numerator("young-teachers"));
    }

    [Fact]
    public void In_force_on_the_day_or_since_the_beginning_is_a_matter_of_the_indicator()
    {
        counts.Teacher("2025-09-01", Term(counts.School, to: "2026-12-31"));
        var indicator = counts["young-teachers"];

        indicator.Describe(new(indicator.Name) { Span = Span.SinceStart });
        Assert.Equal(1, counts.Numerator("young-teachers"));
        indicator.Describe(new(indicator.Name) { Span = Span.InForce });
        Assert.Equal(0, counts.Numerator("young-teachers"));
        Assert.Equal(1, counts.Numerator("young-teachers", new(2026, 12, 31)));
    }

    [Fact]
    public void An_enterprise_counts_once_however_many_of_its_people_mentor()
    {
        counts.Outsider(Term(counts.Plant, mentor: true));
        counts.Outsider(Term(counts.Plant, mentor: true));
        counts.Outsider(Term(null, mentor: true));

        Assert.Equal(
            (1m, 2m),
            (counts.Numerator("enterprises")!.Value, counts.Find("enterprises").Figure.Value!.Value)
        );
        Assert.Equal(1, counts.Numerator("partners"));
    }

    [Fact]
    public void A_school_has_the_model_when_statute_roadmap_and_pair_are_there_at_once()
    {
        counts.Teacher("2025-09-01", Term(counts.School));
        counts.Teacher("2015-09-01", Term(counts.Other));
        counts.Has(counts.School, "Положение о наставничестве", "2026-09-01");
        counts.Has(counts.School, "Дорожная карта", "2026-09-01");
        counts.Has(counts.Other, "Положение о наставничестве", "2024-09-01", "2026-12-31");

        var found = counts.Find("teacher-model");
        var lacks = Assert.Single(counts.LeftOut("teacher-model"));

        Assert.Equal(
            (1m, 2L, 50m),
            (found.Figure.Numerator!.Value, found.Figure.Denominator!.Value, found.Figure.Value!.Value)
        );
        Assert.Equal(counts.School.Id, Assert.Single(found.Counted).Id);
        Assert.Equal([LeftOutReason.NoStatute, LeftOutReason.NoRoadmap], lacks.Reasons);
        // The day before the statute of the other school ran out it lacked the roadmap alone.
        Assert.Equal(
            [LeftOutReason.NoRoadmap],
            Assert.Single(counts.LeftOut("teacher-model", new(2026, 12, 31))).Reasons
        );
    }

    [Fact]
    public void A_management_team_takes_part_by_its_head_in_a_pair_of_that_kind()
    {
        var head = counts.Teacher(
            "2005-09-01",
            Term(counts.School, mentor: true, kind: "менторство управленческих команд")
        );
        counts.Leads(counts.School, head);
        counts.Leads(counts.Other, counts.Teacher("2005-09-01", Term(counts.Other, mentor: true)));

        Assert.Equal([counts.School.Id], counts.Find("leaders").Counted.Select(c => c.Id));
    }

    [Theory]
    [InlineData("Директор", true)]
    [InlineData("и. о. директора", true)]
    [InlineData("Заместитель директора по УВР", true)]
    [InlineData("заведующая", true)]
    [InlineData("Заведующий библиотекой", false)]
    [InlineData("учитель математики", false)]
    public void A_management_team_is_known_by_the_post(string post, bool leads) =>
        Assert.Equal(leads, LeadingPost.Is(post));

    [Fact]
    public void Without_a_denominator_there_is_no_value_and_never_a_zero()
    {
        counts.NoNumbers();
        counts.Pupil("2012-05-05", Term(counts.School));

        var found = counts.Find("mentees");

        Assert.Equal((1m, NoDenominator.Never), (found.Figure.Numerator!.Value, found.Denominator.Why));
        Assert.Null(found.Figure.Value);
        counts.Number(counts.Office, StatisticKind.Children10To19, 200, "2025-12-31");
        Assert.Equal(NoDenominator.Stale, counts.Find("mentees").Denominator.Why);
        counts.Number(counts.Office, StatisticKind.Children10To19, 0, "2026-12-31");
        Assert.Equal(NoDenominator.Zero, counts.Find("mentees").Denominator.Why);
    }

    [Fact]
    public void A_sum_of_organisations_is_one_only_when_all_have_given_theirs()
    {
        counts.NoNumbers();
        counts.Number(counts.School, StatisticKind.TeachersUpTo3Years, 4);

        var half = counts.Find("young-teachers").Denominator;
        Assert.Equal((NoDenominator.Incomplete, counts.Other.Id), (half.Why, Assert.Single(half.Missing)));

        counts.Number(counts.Other, StatisticKind.TeachersUpTo3Years, 3);
        Assert.Equal(7, counts.Find("young-teachers").Denominator.Value);
        Assert.Equal(4, counts.Find("young-teachers", scope: Scope.Of(counts.School.Id)).Denominator.Value);
    }

    [Fact]
    public void Halves_are_rounded_away_from_zero()
    {
        counts.NoNumbers();
        counts.Number(counts.Office, StatisticKind.Children10To19, 800);
        counts.Pupil("2012-05-05", Term(counts.School));

        // 1 of 800 is 0.125 %.
        Assert.Equal(0.1m, counts.Find("mentees").Figure.Value);
        counts["mentees"].Describe(new(counts["mentees"].Name) { Span = Span.SinceStart, Digits = 2 });
        Assert.Equal(0.13m, counts.Find("mentees").Figure.Value);
    }

    [Fact]
    public void Everybody_who_could_be_counted_and_is_not_has_a_reason()
    {
        counts.Here(counts.School, counts.Pupil("2012-05-05", Term(counts.School)));
        var draft = counts.Here(counts.School, counts.Pupil("2012-05-05", Term(counts.School, approved: null)));
        var flash = counts.Here(counts.School, counts.Pupil("2012-05-05", Term(counts.School, counted: false)));
        var later = counts.Here(counts.School, counts.Pupil("2012-05-05", Term(counts.School, approved: "2027-01-10")));
        var mentor = counts.Here(counts.School, counts.Pupil("2010-05-05", Term(counts.School, mentor: true)));
        var nobody = counts.HerePupil(counts.Other, "2012-05-05");
        var unknown = counts.Here(counts.School, counts.Pupil(null, Term(counts.School)));
        var grown = counts.Pupil("2006-05-05", Term(counts.School, from: "2025-09-10", approved: "2025-09-12"));
        counts.HerePupil(counts.Other, "2018-05-05");

        var left = counts.LeftOut("mentees").ToDictionary(l => l.Id, l => l.Reason);

        Assert.Equal(
            new Dictionary<Guid, LeftOutReason>
            {
                [draft] = LeftOutReason.Draft,
                [flash] = LeftOutReason.Uncounted,
                [later] = LeftOutReason.Later,
                [mentor] = LeftOutReason.OtherRole,
                [nobody] = LeftOutReason.NoPair,
                [unknown] = LeftOutReason.NoBirthDate,
                [grown] = LeftOutReason.TooOld,
            },
            left
        );
    }

    [Fact]
    public void A_past_day_comes_out_the_same_again()
    {
        counts.Pupil("2012-05-05", Term(counts.School, from: "2025-09-10", approved: "2025-09-12", to: "2026-05-25"));
        counts.Teacher("2025-09-01", Term(counts.School));
        var day = new DateOnly(2026, 4, 1);
        var before = counts.Find("mentees", day).Counted;

        // What happens afterwards changes nothing of that day.
        counts.Pupil("2012-07-07", Term(counts.Other));

        Assert.Equal(before, counts.Find("mentees", day).Counted);
    }
}
