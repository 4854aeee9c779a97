using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Surveys;

/// <summary>
/// The ballot box of an organisation in a survey. All answers lie in one value, in the order of their text, so that no
/// row, key, day or place in a table leads from an answer to whoever gave it.
/// </summary>
public sealed class SurveyGroup : DistrictOwned
{
    private SurveyGroup() { }

    internal SurveyGroup(Survey survey, Guid organisation, int invited)
        : base(survey.DistrictId)
    {
        (SurveyId, OrganisationId, Invited) = (survey.Id, organisation, invited);
        Survey = survey;
    }

    public Guid SurveyId { get; private set; }
    public Guid OrganisationId { get; private set; }

    /// <summary>How many take part here: no more answers are taken.</summary>
    public int Invited { get; private set; }

    public int Answered { get; private set; }

    /// <summary>How many of the answers came on paper.</summary>
    public int Papers { get; private set; }

    public string Ballots { get; private set; } = "[]";

    public Survey Survey { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<Ballot> BallotList => Ballot.Unpack(Ballots);

    public void Put(Ballot ballot, bool onPaper)
    {
        if (Survey.ClosedOn is not null)
            throw new RuleBroken("Опрос закрыт: ответы больше не принимаются.");
        if (Answered >= Invited)
            throw new RuleBroken("Ответов уже столько, сколько приглашённых. Спросите куратора организации.");
        Ballots = Ballot.Pack([.. BallotList, ballot]);
        Answered++;
        if (onPaper)
            Papers++;
    }

    /// <summary>How many more links may be given out.</summary>
    /// <param name="waiting">Links that are given out and not used.</param>
    public int LinksLeft(int waiting) => Math.Max(0, Invited - Answered - waiting);
}
