using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.People;
using Mentorship.Web.Features.People.Keeping;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Whom a new name of a side may mean, so that nobody gets a second card by a slip of the pen.</summary>
internal static class SideTwins
{
    public static async Task<IReadOnlyList<PersonRow>> FindAsync(
        PortalDb db,
        CurrentUser me,
        SideForm form,
        PairSide side,
        DateOnly today
    )
    {
        if (!form.HasNewName)
            return [];
        var name = TypedPerson.Name(form.NewName);
        var kind = side.KindOfNew();
        var twins = await Twins.FindAsync(
            db,
            me,
            new PersonForm
            {
                Kind = kind,
                Surname = name.Surname,
                Name = name.Name,
                Patronymic = name.Patronymic,
                BornOn = form.BornOn,
            },
            except: null,
            today,
            CancellationToken.None
        );
        return [.. twins.Where(t => t.Kind == kind)];
    }

    /// <summary>What somebody becomes who is entered for this side.</summary>
    public static PersonKind KindOfNew(this PairSide side) =>
        side switch
        {
            PairSide.Learner => PersonKind.Student,
            PairSide.Staff => PersonKind.Employee,
            _ => PersonKind.Outside,
        };
}
