using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Domain.Indicators;

/// <summary>The ten that a district begins with: eight shares and two counts since the programme began.</summary>
public static class UsualIndicators
{
    private static readonly OrganisationKinds Schools = new([OrganisationKind.School]);
    private static readonly OrganisationKinds Pupils = new([OrganisationKind.School, OrganisationKind.College]);
    private static readonly OrganisationKinds Outside = new([
        OrganisationKind.University,
        OrganisationKind.Culture,
        OrganisationKind.Sport,
        OrganisationKind.Enterprise,
        OrganisationKind.Nonprofit,
    ]);

    public static IReadOnlyList<Indicator> For(
        Guid districtId,
        IReadOnlyList<ActKind> acts,
        IReadOnlyList<MentoringKind> kinds
    )
    {
        var place = 0;
        return
        [
            Computed(
                Computation.Mentees,
                "mentees",
                new("Доля детей 10–19 лет в роли наставляемого", "Наставляемые 10–19 лет")
                {
                    Span = Span.SinceStart,
                    Of = Pupils,
                }
            ),
            Computed(
                Computation.Mentors,
                "mentors",
                new("Доля детей и подростков 15–19 лет в роли наставника", "Наставники 15–19 лет")
                {
                    Span = Span.SinceStart,
                    Of = Pupils,
                }
            ),
            Computed(
                Computation.YoungTeachers,
                "young-teachers",
                new(
                    "Доля молодых педагогов (стаж до трёх лет), у которых есть наставник",
                    "Молодые педагоги с наставником"
                )
                {
                    Span = Span.SinceStart,
                    Of = OrganisationKinds.Teaching,
                }
            ),
            Computed(
                Computation.Enterprises,
                "enterprises",
                new("Доля предприятий, предоставивших наставников", "Предприятия с наставниками")
                {
                    Span = Span.SinceStart,
                    Of = new([OrganisationKind.Enterprise]),
                }
            ),
            Survey(
                "content-mentees",
                "Удовлетворённость наставляемых участием в программах",
                "Удовлетворённость наставляемых",
                Respondent.Mentee
            ),
            Survey(
                "content-mentors",
                "Удовлетворённость наставников участием в программах",
                "Удовлетворённость наставников",
                Respondent.Mentor
            ),
            Computed(
                Computation.TeacherModel,
                "teacher-model",
                new(
                    "Доля школ, в которых действует целевая модель наставничества педагогов",
                    "Школы с парами педагогов"
                )
                {
                    Of = Schools,
                    Path = PathKind.Steps,
                    ActKindId = Act("Положение о наставничестве"),
                    RoadmapKindId = Act("Дорожная карта"),
                }
            ),
            Computed(
                Computation.Leaders,
                "leaders",
                new(
                    "Доля школ, управленческие команды которых участвуют в системе менторства",
                    "Управленческие команды"
                )
                {
                    Of = Schools,
                    Path = PathKind.Steps,
                    MentoringKindId = kinds
                        .FirstOrDefault(k => k.Name.StartsWith("менторство", StringComparison.OrdinalIgnoreCase))
                        ?.Id,
                }
            ),
            Computed(
                Computation.Covered,
                "covered",
                new("Обучающиеся от 10 лет, участвовавшие в наставничестве с начала реализации", "Охвачено обучающихся")
                {
                    Measure = Measure.Number,
                    Unit = "человек",
                    Digits = 0,
                    Span = Span.SinceStart,
                    Of = Pupils,
                }
            ),
            Computed(
                Computation.Partners,
                "partners",
                new(
                    "Предприятия и организации (кроме школ), участвовавшие с начала реализации",
                    "Организации-участники"
                )
                {
                    Measure = Measure.Number,
                    Unit = "организаций",
                    Digits = 0,
                    Span = Span.SinceStart,
                    Of = Outside,
                }
            ),
        ];

        Indicator Computed(Computation what, string code, IndicatorFacet facet) =>
            new(districtId, what, code, facet, place++);

        Indicator Survey(string code, string name, string brief, Respondent of) =>
            new(
                districtId,
                code,
                IndicatorKind.Survey,
                new IndicatorFacet(name, brief) { Of = OrganisationKinds.Teaching, Respondents = of },
                place++
            );

        Guid? Act(string name) => acts.FirstOrDefault(a => a.Name == name)?.Id;
    }
}
