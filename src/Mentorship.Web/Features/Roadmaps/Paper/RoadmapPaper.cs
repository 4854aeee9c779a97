using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>An order as the stamp names it.</summary>
public sealed record StampOrder(
    string Number,
    DateOnly Day,
    string Issuer,
    OrganisationKind IssuerKind,
    OrderType Type = OrderType.Order
);

/// <summary>Who looks at how a roadmap is carried out, when, and for which day.</summary>
/// <param name="Of">The one organisation whose duties are counted; none is all.</param>
public sealed record PaperState(DateOnly Day, LineStanding? Total, string By, DateTimeOffset At, string? Of);

/// <summary>A roadmap as a document of its own: in force under its stamp, or a draft under blanks.</summary>
public sealed record RoadmapPaper(RoadmapText Text, RoadmapState State, string Owner, OrganisationKind OwnerKind)
{
    /// <summary>That put the first text in force.</summary>
    public StampOrder? Order { get; init; }

    /// <summary>That put this text in force, when it is not the first.</summary>
    public StampOrder? Change { get; init; }

    public PaperState? Standing { get; init; }

    public Document Make(District district, DateTimeOffset writtenAt) =>
        Document.Of(
            district,
            Text.Title,
            writtenAt,
            [
                new AnnexStart(Stamp, By, Order?.Day, Order?.Number, Heading, Landscape: true),
                Standing is null ? RoadmapTable.Of(Text) : RoadmapTable.WithStanding(Text, Standing.Total),
                .. Standing is { } seen ? (Block[])[new ExecutorNote(Note(seen, district), null)] : [],
            ]
        );

    private string Stamp =>
        State switch
        {
            RoadmapState.Draft => $"ПРОЕКТ\n\n{RoadmapAnnex.Approved(Text)}",
            RoadmapState.Template => $"ШАБЛОН\n\n{RoadmapAnnex.Approved(Text)}",
            _ => RoadmapAnnex.Approved(Text),
        };

    private string By =>
        (Order?.Type ?? OrderType.Order).In(Case.Instrumental)
        + " "
        + (Order is { } order ? Genitive(order.Issuer, order.IssuerKind) : Genitive(Owner, OwnerKind));

    private string Heading
    {
        get
        {
            var heading = Text.Heading;
            if (Change is { } change)
                heading +=
                    $"\n(в редакции {change.Type.In(Case.Genitive)} от {Days.Words(change.Day)} № {change.Number})";
            if (Standing is { } seen)
                heading += $"\nСостояние исполнения на {Days.Words(seen.Day)}";
            return heading;
        }
    }

    private static string Note(PaperState seen, District district)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(district.TimeZone);
        var whose = seen.Of is null ? "" : $" Учтены поручения организации: {seen.Of}.";
        return $"Состояние на {Days.Digits(seen.Day)} по данным портала «Наставник района».{whose}\n"
            + $"Составлено {Days.Moment(seen.At, zone)}, {Names.SurnameFirst(seen.By)}";
    }

    /// <summary>«управления образования администрации Приреченского района»; «Степной СОШ» keeps its capital.</summary>
    private static string Genitive(string body, OrganisationKind kind)
    {
        var genitive = BodyForms.In(Case.Genitive, body);
        var isCommon =
            kind.SpeaksToDistrict() || LegalForms.Any(form => genitive.StartsWith(form, StringComparison.Ordinal));
        return isCommon && genitive.Length > 1 && char.IsLower(genitive[1])
            ? char.ToLowerInvariant(genitive[0]) + genitive[1..]
            : genitive;
    }

    private static readonly string[] LegalForms = ["Муниципальн", "Государственн", "Областн", "Краев", "Частн"];
}
