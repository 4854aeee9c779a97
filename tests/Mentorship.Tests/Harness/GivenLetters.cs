using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Letters.Composing;

namespace Mentorship.Tests.Harness;

public static class GivenLetters
{
    public static Letter Draft(Organisation issuer, string title = "О семинаре наставников") =>
        new(
            issuer,
            new LetterHead(title)
            {
                SignerPost = "Начальник управления",
                SignerName = "И. О. Белов",
                ExecutorName = "Зорина Вера Павловна",
                ExecutorPhone = "2-14-60",
            },
            "Уважаемые коллеги!\nПриглашаем наставников на семинар."
        );

    /// <summary>Sent today by the department; nobody has read it.</summary>
    public static async Task<Letter> SentLetterAsync(
        this Given given,
        TestClock clock,
        Organisation issuer,
        IReadOnlyList<Organisation> to,
        string number = "1"
    )
    {
        var letter = Draft(issuer);
        var district = new District(
            DistrictKind.Municipal,
            new DistrictNames("Заречный район"),
            "Europe/Moscow",
            clock.GetUtcNow()
        );
        letter.CopyTo(to);
        letter.Send(
            number,
            LetterPaper.Freeze(letter, district, to, number, TestClock.Today, clock.GetUtcNow()),
            new Step(Guid.CreateVersion7(), clock.GetUtcNow(), TestClock.Today)
        );
        return await given.AttachedAsync(letter);
    }
}
