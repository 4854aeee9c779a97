using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Harness;

/// <summary>The district's lists that pairs are made from.</summary>
public sealed record PairLists(
    IReadOnlyList<MentoringForm> Forms,
    IReadOnlyList<MentoringKind> Kinds,
    IReadOnlyList<ConsentText> Texts
)
{
    public MentoringForm Form(string name) => Forms.Single(f => f.Name == name);

    public MentoringKind Kind(string name) => Kinds.Single(k => k.Name == name);

    public MentoringForm Teachers => Form("учитель – учитель");
    public MentoringForm Pupils => Form("ученик – ученик");
    public MentoringKind OneToOne => Kind("традиционное, один на один");
    public MentoringKind Group => Kind("группа");

    public ConsentText Text(ConsentKind kind) => Texts.Single(t => t.Kind == kind);

    public static PairLists Of(Guid districtId) =>
        new(MentoringForm.Usual(districtId), MentoringKind.Usual(districtId), UsualConsents.For(districtId));
}

public static class GivenPairs
{
    public static readonly DateOnly From = new(2026, 9, 10);
    public static readonly DateOnly To = new(2027, 5, 28);

    public static async Task<PairLists> PairListsAsync(this Given given, TestDatabase database, District district)
    {
        var lists = PairLists.Of(district.Id);
        await using var db = database.Open();
        db.AddRange(lists.Forms);
        db.AddRange(lists.Kinds);
        db.AddRange(lists.Texts);
        await db.SaveChangesAsync();
        return lists;
    }

    public static Pair Of(
        Organisation school,
        PairLists lists,
        Person mentor,
        Person mentee,
        string? subject = "математика",
        DateOnly? from = null,
        DateOnly? to = null,
        MentoringKind? kind = null,
        MentoringForm? form = null
    ) =>
        new(
            school,
            new PairFrame(form ?? lists.Teachers, kind ?? lists.OneToOne, from ?? From, to ?? To) { Subject = subject },
            [new Participant(mentor, school.Id)],
            [new Participant(mentee, school.Id)]
        );

    /// <summary>Of rows that are there already; the pair and what hangs on it is new.</summary>
    public static async Task<Pair> SavePairAsync(this TestDatabase database, Pair pair)
    {
        await using var db = database.Open();
        db.ChangeTracker.TrackGraph(
            pair,
            node =>
                node.Entry.State = node.Entry.Entity is Pair or PairMember or PairLink or PairOrder
                    ? EntityState.Added
                    : EntityState.Unchanged
        );
        await db.SaveChangesAsync();
        return pair;
    }
}
