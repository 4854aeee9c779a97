using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <summary>The order that approves a roadmap, as its clerk composed it: what is to be done stands in the roadmap itself.</summary>
internal static class ApprovalText
{
    public static Order Draft(Scene scene, Organisation issuer, Roadmap roadmap)
    {
        var district = scene.Setting.District;
        var isSchool = roadmap.OwnerId is not null;
        return Order.Draft(
            issuer,
            OrderKind.ApproveRoadmap,
            OrderType.Order,
            new OrderHead(OrderPatterns.TitleOf(OrderKind.ApproveRoadmap, roadmap.Title))
            {
                Place = district.Town,
                SignerPost = issuer.HeadPost,
                SignerName = PersonForms.SignatureOf(issuer.HeadName),
                ExecutorName = isSchool ? null : scene.Curator.FullName,
                ExecutorPhone = isSchool ? null : issuer.Phone,
            },
            new OrderText
            {
                Preamble =
                    "в целях развития наставничества в "
                    + (isSchool ? "школе" : $"образовательных организациях {district.NameGenitive}"),
                Points = [.. Points(scene, roadmap, isSchool).Select(text => new OrderPoint(1, text))],
                Annexes = [new(AnnexKind.Roadmap, roadmap.Title, IsApproved: true) { RoadmapId = roadmap.Id }],
            }
        );
    }

    /// <summary>The order that words a roadmap anew.</summary>
    public static Order Change(Scene scene, Roadmap roadmap, string approvedBy)
    {
        var department = scene.Department.Organisation;
        var name = Domain.Quotes.Inner(roadmap.Title);
        return Order.Draft(
            department,
            OrderKind.ChangeRoadmap,
            OrderType.Order,
            new OrderHead(OrderPatterns.TitleOf(OrderKind.ChangeRoadmap, roadmap.Title))
            {
                Place = scene.Setting.District.Town,
                SignerPost = department.HeadPost,
                SignerName = PersonForms.SignatureOf(department.HeadName),
                ExecutorName = scene.Curator.FullName,
                ExecutorPhone = department.Phone,
            },
            new OrderText
            {
                Preamble = "в связи с уточнением мероприятий и сроков",
                Points =
                [
                    new(
                        1,
                        $"Внести изменения в дорожную карту «{name}», утверждённую {approvedBy}, изложив её в новой редакции (прилагается)"
                    ),
                    new(
                        1,
                        "Руководителям образовательных организаций принять к исполнению дорожную карту в новой редакции"
                    ),
                ],
                Annexes = [new(AnnexKind.Roadmap, roadmap.Title, IsApproved: true) { RoadmapId = roadmap.Id }],
            }
        );
    }

    private static IEnumerable<string> Points(Scene scene, Roadmap roadmap, bool isSchool)
    {
        yield return $"Утвердить дорожную карту «{Domain.Quotes.Inner(roadmap.Title)}» (прилагается)";
        if (isSchool)
        {
            yield return "Куратору наставничества вести учёт исполнения мероприятий и представлять сведения о нём в портале";
            yield break;
        }
        yield return "Руководителям образовательных организаций обеспечить исполнение мероприятий дорожной карты в установленные сроки";
        yield return $"{BodyForms.In(Case.Dative, scene.Centre.Organisation.FullName)} сопровождать исполнение дорожной карты и обобщать сведения о нём";
    }
}
