using Mentorship.Web.Data.Demo;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Demo;

public class DemoOrganisationsTests
{
    [Fact]
    public void No_spelling_names_two_organisations()
    {
        var names = Made.World.Organisations.Select(o => Text.Key(o.ShortName));
        var aliases = Made.World.Organisations.SelectMany(o => o.Aliases).Select(alias => alias.Key);
        var all = names.Concat(aliases).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Contains(Text.Key("УО"), all);
        Assert.Contains(Text.Key("школа №2"), all);
    }

    [Fact]
    public void Every_organisation_has_a_head_who_works_there_and_contacts_of_nobody()
    {
        foreach (var organisation in Made.World.Organisations)
        {
            Assert.EndsWith(".prirechye.example", organisation.Site);
            Assert.EndsWith("@prirechye.example", organisation.Email);
            Assert.StartsWith("8 (00012) ", organisation.Phone);
            Assert.NotNull(organisation.Address);
            var last = organisation.ActiveTo ?? Made.Day;
            var head = Made.World.People.First(person =>
                person.FullName == organisation.HeadName
                && person.Employments.Any(e => e.OrganisationId == organisation.Id && e.IsActiveOn(last))
            );
            Assert.Equal(organisation.HeadPost, Capital(head.Employments.First(e => e.IsActiveOn(last)).Post));
        }
        Assert.Equal(Made.World.District.HeadName, Made.OfKind(OrganisationKind.Department).Single().HeadName);
    }

    [Fact]
    public void One_school_closed_last_year_and_one_opened_this_year()
    {
        var closed = Made.OfKind(OrganisationKind.School).Single(school => !school.IsActiveOn(Made.Day));
        Assert.Equal(new DateOnly(2025, 8, 31), closed.ActiveTo);
        Assert.Contains("Степная СОШ", closed.ClosedBecause);
        var opened = Made.OfKind(OrganisationKind.School).Single(school => school.ActiveFrom.Year == 2026);
        Assert.Equal(new DateOnly(2026, 9, 1), opened.ActiveFrom);
        Assert.Contains(
            Made.World.People,
            p => p.Enrolments.Any(e => e.OrganisationId == closed.Id) && Made.LearnsOn(p, Made.Day)
        );
        Assert.Contains(
            Made.World.People,
            p => p.Employments.Any(e => e.OrganisationId == closed.Id) && Made.WorksOn(p, Made.Day)
        );
    }

    [Fact]
    public void Statistics_are_the_numbers_of_the_people()
    {
        foreach (var organisation in Made.World.Organisations)
        foreach (var statistic in organisation.Statistics.Where(s => s.Kind is not StatisticKind.Enterprises))
        {
            if (organisation.Kind is OrganisationKind.Department)
                Assert.True(statistic.Value > Count(statistic, person => Made.LearnsOn(person, statistic.On)));
            else
            {
                // Who was forgotten since then was counted with the others.
                var there = Count(statistic, person => IsAt(person, organisation.Id, statistic));
                var forgotten = Made.World.People.Count(p =>
                    p is { Kind: PersonKind.Student, BornOn: null } && IsAt(p, organisation.Id, statistic)
                );
                Assert.InRange(statistic.Value, there, there + forgotten);
            }
            Assert.True(statistic.On <= Made.Day && organisation.IsActiveOn(statistic.On));
        }
    }

    [Fact]
    public void Every_teaching_organisation_has_figures_of_both_school_years()
    {
        foreach (
            var school in Made.OfKind(OrganisationKind.School)
                .Where(s => s.ActiveFrom.Year < 2026 && s.ActiveTo is null)
        )
            Assert.True(school.Statistics.Select(s => s.On).Distinct().Count() >= 3, school.ShortName);
        var young = Made
            .World.Organisations.SelectMany(o => o.Statistics)
            .Where(s => s.On.Year == 2026 && s.On.Month > 8);
        var share =
            (double)young.Where(s => s.Kind is StatisticKind.TeachersUpTo3Years).Sum(s => s.Value)
            / young.Where(s => s.Kind is StatisticKind.Teachers).Sum(s => s.Value);
        Assert.InRange(share, 0.09, 0.15);
    }

    private static int Count(Statistic statistic, Func<Person, bool> there) =>
        Made.World.People.Count(person => there(person) && Counts(person, statistic));

    private static bool Counts(Person person, Statistic statistic) =>
        statistic.Kind switch
        {
            StatisticKind.Teachers => person.TeachingSince <= statistic.On,
            StatisticKind.TeachersUpTo3Years => Statistics.TeachesUpTo3Years(person, statistic.On),
            StatisticKind.Children10To19 => person.AgeOn(statistic.On) is >= 10 and <= 19,
            _ => person.AgeOn(statistic.On) is >= 15 and <= 19,
        };

    private static bool IsAt(Person person, Guid organisationId, Statistic statistic) =>
        statistic.Kind is StatisticKind.Teachers or StatisticKind.TeachersUpTo3Years
            ? Statistics.MainPlace(person, statistic.On) == organisationId
            : person.Enrolments.Any(e => e.OrganisationId == organisationId && e.IsActiveOn(statistic.On));

    private static string Capital(string post) => char.ToUpperInvariant(post[0]) + post[1..];
}
