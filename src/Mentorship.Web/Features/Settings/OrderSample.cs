using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features.Settings;

/// <summary>The head of an order that never was, written as the district writes its own.</summary>
internal static class OrderSample
{
    private static readonly DateOnly Day = new(2027, 1, 18);

    public static Document Of(District district) =>
        Document.Of(
            district,
            "Образец",
            DateTimeOffset.UnixEpoch,
            [
                Letterhead.Of(district),
                new KindLine("ПРИКАЗ"),
                new DateLine(Day, "7-ОД", district.Town),
                new Heading("Об организации наставничества"),
                new Preamble(
                    "В целях поддержки молодых педагогов и на основании решения совета по наставничеству",
                    "приказываю"
                ),
                new Points(new Point("Руководителям школ назначить кураторов наставничества до 29 января 2027 года.")),
            ]
        );
}
