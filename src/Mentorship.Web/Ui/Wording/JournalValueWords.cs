using System.Globalization;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Ui.Wording;

/// <summary>What stands in the journal as a code, a key or a moment, said in words.</summary>
public static class JournalValueWords
{
    public static string? Say(
        string kind,
        string field,
        string? value,
        Func<Guid, string?> nameOf,
        TimeZoneInfo zone
    ) =>
        value switch
        {
            null => null,
            "True" => "да",
            "False" => "нет",
            _ when Guid.TryParse(value, out var id) => nameOf(id) ?? "имя не показано",
            _ when Coded(kind, field, value) is { } word => word,
            _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => Days.Digits(day),
            _ when Moment(value) is { } moment => Days.Moment(moment, zone),
            _ => value,
        };

    private static string? Coded(string kind, string field, string value) =>
        (kind, field) switch
        {
            ("organisation", "kind") => Read<OrganisationKind>(value)?.Name(),
            ("statistic", "kind") => Read<StatisticKind>(value)?.Name(),
            ("person", "kind") => Read<PersonKind>(value)?.Name(),
            ("district", "kind") => Read<DistrictKind>(value) switch
            {
                DistrictKind.Municipal => "муниципальный район или округ",
                DistrictKind.Institution => "одна организация",
                _ => null,
            },
            ("district", "date") => Read<DateStyle>(value)?.Name(),
            ("district", "place") => Read<PlacePosition>(value)?.Name(),
            ("district", "heading") => Read<HeadingPosition>(value)?.Name(),
            ("district", "orderingWord") => Read<OrderingWordPosition>(value)?.Name(),
            ("district", "directiveWord") => Read<DirectiveWord>(value)?.Name(),
            ("order", "kind") => Read<OrderKind>(value)?.Name(),
            ("order", "state") => Read<OrderState>(value)?.Name(),
            ("order", "type") => Read<OrderType>(value)?.In(Case.Nominative),
            ("keptForms", "part") => Read<FormsOf>(value)?.Name(),
            ("letter", "state") => Read<LetterState>(value) == LetterState.Sent ? "отправлено" : "проект",
            ("letter", "toKinds") => string.Join(", ", OrganisationKinds.Of(value).List.Select(k => k.Name())),
            ("letter", "toBodies") => Plural.Of(
                value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
                "организация",
                "организации",
                "организаций"
            ),
            ("roadmap", "state") => Read<RoadmapState>(value)?.Name(),
            ("roadmap", "direction") => Read<Direction>(value)?.Name(),
            ("roadmap", "yearKind") => Read<YearKind>(value)?.Name(),
            ("revision", "state") => Read<RevisionState>(value) == RevisionState.Approved ? "утверждена" : "проект",
            ("activity", "resultKind") => Read<ResultKind>(value)?.Name(),
            ("activity", "deadlineKind") => Read<DeadlineKind>(value)?.Name(),
            ("party", "kind") => Read<PartyKind>(value)?.Name(),
            ("party", "leftOut") => Plural.Of(
                value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
                "организация",
                "организации",
                "организаций"
            ),
            ("obligation", "state") => Read<ObligationState>(value)?.Name(),
            ("pair", "state") => Read<PairState>(value)?.Name(),
            ("pair", "direction") => Read<Direction>(value)?.Name(),
            ("pair", "rhythm") => Read<MeetingRhythm>(value)?.Name(),
            ("pair", "endedBy") or ("pairOrder", "by") or ("pairMember", "leftBy") => Read<EndInitiator>(value)?.Name(),
            ("programme", "state") => Read<ProgrammeState>(value)?.Name(),
            ("meeting", "kind") => Read<MeetingKind>(value)?.Name(),
            ("fitQuestion", "answer") => Read<FitAnswer>(value)?.Name(),
            ("mentorReport", "conclusion") => Read<ReportConclusion>(value)?.Name(),
            ("pairOrder", "act") => Read<PairAct>(value)?.Name(),
            ("mentoringForm", "mentorSide" or "menteeSide") => Read<PairSide>(value)?.Name(),
            ("consent" or "consentText", "kind") => Read<ConsentKind>(value)?.Name(),
            ("indicator", "kind") => Read<IndicatorKind>(value)?.Name(),
            ("indicator", "measure") => Read<Measure>(value)?.Name(),
            ("indicator", "aim") => Read<Aim>(value)?.Name(),
            ("indicator", "span") => Read<Span>(value)?.Name(),
            ("indicator", "path") => Read<PathKind>(value)?.Name(),
            ("indicator", "holding") => Read<Holding>(value)?.Name(),
            ("indicator", "expectedFrom") => string.Join(", ", OrganisationKinds.Of(value).List.Select(k => k.Name())),
            ("indicator", "respondents") or ("survey" or "surveyTemplate", "respondent") => Read<Respondent>(value)
                ?.Many(),
            ("survey" or "surveyTemplate", "stage") => Read<SurveyStage>(value)?.Name(),
            ("target", "organisationKind") => Read<OrganisationKind>(value)?.Name(),
            ("monitoringPeriod", "state") => Read<PeriodState>(value)?.Name(),
            ("return", "state") => Read<ReturnState>(value)?.Name(),
            ("return", "exceptionKind") => Read<ExceptionKind>(value)?.Name(),
            ("returnBlock", "state") => Read<BlockState>(value)?.Name(),
            ("returnBlock", "block") => Read<Block>(value)?.Name(),
            ("note", "state") => Read<NoteState>(value) == NoteState.Sealed ? "зафиксирована" : "проект",
            ("recommendation", "state") => Read<RecommendationState>(value)?.Name(),
            ("district", "agreement") => Read<AgreementRule>(value)?.Name(),
            (_, "sex") => Read<Sex>(value)?.Name(),
            (_, "role") => Read<Role>(value)?.Name(),
            (_, "timeZone") => TimeZones.Name(value),
            _ => null,
        };

    private static T? Read<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var member) ? member : null;

    private static DateTimeOffset? Moment(string value) =>
        value.Length > 18
        && value[10] == 'T'
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? moment
            : null;
}
