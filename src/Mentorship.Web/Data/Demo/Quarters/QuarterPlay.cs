using System.Globalization;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Quarters;

/// <summary>What the organisations and the methodist do with the returns of one quarter.</summary>
internal sealed record QuarterPlay(
    MonitoringPeriod Period,
    IReadOnlyList<Return> Returns,
    QuarterComposer Composer,
    QuarterFigures? Before,
    DemoRandom Random
)
{
    /// <summary>A quarter that is over: everybody has given, one later than asked, one is excused.</summary>
    public static void Closed(QuarterPlay play, DateOnly today)
    {
        var late = play.Random.Below(play.Returns.Count);
        var excused = play.Nursery();
        for (var i = 0; i < play.Returns.Count; i++)
        {
            var (one, begun) = (play.Returns[i], play.Period.OpenedOn);
            if (one == excused)
            {
                one.AskException(ExceptionKind.NotApplicable, QuarterWords.Excuse, begun.AddDays(3));
                one.DecideException(granted: true, QuarterWords.ExcuseAnswer);
                continue;
            }
            if (i % 6 == 2)
                play.Amend(one);
            var on = begun.AddDays(i == late ? 17 : play.Random.Between(2, 13));
            if (play.Send(one, on))
                one.Accept(only: null, on.AddDays(play.Random.Between(0, 2)));
        }
    }

    /// <summary>The quarter that goes on: in every state somebody.</summary>
    public static void Running(QuarterPlay play, DateOnly today)
    {
        var excused = play.Nursery();
        for (var i = 0; i < play.Returns.Count; i++)
        {
            var one = play.Returns[i];
            var on = Earlier(play.Period.OpenedOn.AddDays(play.Random.Between(2, 13)), today);
            if (one == excused)
            {
                one.AskException(ExceptionKind.NotApplicable, QuarterWords.Asking, on);
                continue;
            }
            switch (i % 12)
            {
                case 4:
                    break;
                case 7:
                    play.Amend(one);
                    break;
                case 1:
                    if (play.Send(one, on))
                        one.GiveBack(play.Composer.Form, Block.Pairs, play.Random.Pick(QuarterWords.Comments), today);
                    break;
                case 3 or 9 or 11:
                    play.Send(one, on);
                    break;
                default:
                    if (play.Send(one, on))
                        one.Accept(only: null, Earlier(on.AddDays(1), today));
                    break;
            }
        }
    }

    /// <summary>Found after the seal: the methodist gives the part back, the school corrects it.</summary>
    public static void AddProgrammes(Return school, QuarterComposer composer, DateOnly on)
    {
        var cell = composer.Form.Cells.First(c => c.Key == Cells.ProgrammesApproved);
        var live = composer.Live.Of(school.OrganisationId);
        var was = live.Number(cell.Key) ?? 0;
        school.GiveBack(composer.Form, Block.Pairs, QuarterWords.Because, on.AddDays(-2));
        school.Correct(
            cell,
            live.GetValueOrDefault(cell.Key),
            (was + 2).ToString(CultureInfo.InvariantCulture),
            QuarterWords.Corrected
        );
        school.Send(composer.Form, live, [], Block.Pairs, on.AddDays(-1));
        school.Accept(Block.Pairs, on);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private Return? Nursery() => Returns.LastOrDefault(r => r.Organisation.Kind == OrganisationKind.Kindergarten);

    private IReadOnlyList<Remark> Remarks(Return of) =>
        ReturnRules.Check(
            Composer.Form,
            of.Organisation.Kind,
            Composer.Values(of),
            Before?.Rows.FirstOrDefault(r => r.Id == of.OrganisationId)?.Values,
            Composer.Spread
        );

    private void Amend(Return of)
    {
        var live = Composer.Live.Of(of.OrganisationId);
        if (live.Number(Cells.TeacherMentors) is not { } mentors || mentors == 0)
            return;
        var cell = Composer.Form.Cells.First(c => c.Key == Cells.TeacherMentors);
        of.Correct(
            cell,
            live.GetValueOrDefault(cell.Key),
            (mentors - 1).ToString(CultureInfo.InvariantCulture),
            Random.Pick(QuarterWords.Corrections)
        );
        of.Write(QuarterWords.Note);
    }

    /// <returns>False when a figure cannot be right: the return stays with the school.</returns>
    private bool Send(Return of, DateOnly on)
    {
        var live = Composer.Live.Of(of.OrganisationId);
        foreach (var remark in Remarks(of).Where(r => !r.IsError && !of.IsAnswered(r)))
        {
            var cell = Composer.Form.Cells.First(c => c.Key == remark.Cell);
            var value = of.ValueOf(cell.Key, live.GetValueOrDefault(cell.Key));
            of.Correct(cell, live.GetValueOrDefault(cell.Key), value, Random.Pick(QuarterWords.Explanations));
        }
        try
        {
            of.Send(Composer.Form, live, Remarks(of), only: null, on);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }
}
