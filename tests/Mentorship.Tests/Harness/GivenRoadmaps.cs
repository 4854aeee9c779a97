using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Harness;

/// <summary>A row of a roadmap for a test: «до 10 октября 2026 г.» of all schools.</summary>
public sealed record GivenActivity(string Number, string Title, string Deadline, params PartyMeaning[] Parties)
{
    public ActivityText Text =>
        new(
            Number,
            Title,
            Result: "Приказ школы",
            Deadline: Deadline,
            Responsible: string.Join(", ", Parties.Select(p => p.Text))
        );
}

public static class GivenRoadmaps
{
    public static readonly DateOnly From = new(2026, 9, 1);
    public static readonly DateOnly To = new(2027, 8, 31);

    public static PartyMeaning Schools { get; } =
        new(
            "руководители ОО",
            PartyKind.Group,
            null,
            null,
            new([OrganisationKind.School]),
            null,
            "руководители",
            IsLead: false,
            ByAgreement: false,
            "все школы: руководители"
        );

    public static PartyMeaning Body(Organisation body) =>
        new(
            body.ShortName,
            PartyKind.Body,
            body.Id,
            null,
            OrganisationKinds.None,
            null,
            null,
            IsLead: false,
            ByAgreement: false,
            body.ShortName
        );

    /// <summary>A draft of the school year 2026/27 with one section.</summary>
    public static async Task<Roadmap> DraftRoadmapAsync(
        this Given given,
        District district,
        IEnumerable<GivenActivity> activities,
        Organisation? owner = null,
        string title = "Наставничество в школах района, 2026/27 учебный год"
    )
    {
        var roadmap = new Roadmap(
            district.Id,
            Direction.Teachers,
            YearKind.School,
            new RoadmapHead(title, From, To),
            owner?.Id
        );
        var section = roadmap.Draft!.AddSection("1", "Нормативная основа");
        foreach (var row in activities)
        {
            var activity = section.Add(row.Text);
            activity.ReadParties(row.Parties);
            activity.ReadDeadline(roadmap.Period, null);
            // What the grammar doubts is what the test wants.
            activity.Confirm();
        }
        return await given.SaveAsync(roadmap);
    }

    /// <summary>Approved by an order of a department that is made for it; obligations are given.</summary>
    public static async Task<Roadmap> RoadmapAsync(
        this Given given,
        TestDatabase database,
        District district,
        IEnumerable<GivenActivity> activities,
        DateOnly? approvedOn = null,
        Organisation? owner = null
    )
    {
        var draft = await given.DraftRoadmapAsync(district, activities, owner);
        var issuer = owner ?? await given.OrganisationAsync(district, OrganisationKind.Department, $"УО {draft.Id:N}");
        var day = approvedOn ?? new DateOnly(2026, 8, 28);
        await using var db = database.OpenIn(district.Id);
        db.Attach(issuer);
        var roadmap = await db.Roadmaps.Where(r => r.Id == draft.Id).WithText().SingleAsync();
        var order = new Order(issuer, OrderKind.ApproveRoadmap, "214-ОД", day, "Об утверждении дорожной карты");
        db.Add(order);
        var at = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero);
        roadmap.Approve(order, day, at);
        await db.SaveChangesAsync();
        await KeepObligations.OfRoadmapAsync(db, roadmap.Id, new Step(null, at, day));
        return roadmap;
    }
}
