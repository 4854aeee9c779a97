using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Features.Pairs;

/// <summary>A line of «Документы и проверки»: what is there or missing, and the links that mend it.</summary>
public sealed record NeedLine(PairNeed Need, string Title, string? Detail)
{
    public IReadOnlyList<(string Text, string Address)> Links { get; init; } = [];

    /// <summary>What is typed on the page is not saved yet: the links open beside it.</summary>
    public bool OpensBeside { get; init; }

    /// <summary>While the pair is only being typed.</summary>
    /// <param name="side">Where the page keeps the fields of whose paper it is.</param>
    public static NeedLine Typed(PairNeed need, string who, string side) =>
        new(need, NeedWords.Title(need, who), NeedWords.Detail(need))
        {
            OpensBeside = true,
            Links = need.IsMet ? [] : [.. Mending(need, side)],
        };

    private static IEnumerable<(string, string)> Mending(PairNeed need, string side)
    {
        if (need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent)
            yield return ("Напечатать", $"/consents/new?person={need.PersonId}&kind={need.Consent}");
        if (need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent)
            yield return ("Уже подписано: внести дату", $"#{side}_PapersOn");
        if (need.Kind is NeedKind.BirthDate or NeedKind.Age)
            yield return ("Открыть карточку", $"/people/{need.PersonId}/edit");
        if (need.Kind == NeedKind.Term)
            yield return ("Изменить срок", "#To");
    }

    /// <param name="keeps">Whoever may mend it gets the links.</param>
    public static IReadOnlyList<NeedLine> Of(PairRow row, bool keeps) =>
        [
            .. row
                .Needs.OrderBy(n => !n.IsInTheWay)
                .ThenBy(n => n.IsMet)
                .Select(need =>
                {
                    var member = row.Members.FirstOrDefault(m => m.Id == need.MemberId);
                    return new NeedLine(
                        need,
                        NeedWords.Title(need, member is null ? "" : MemberWords.Shown(member)),
                        keeps && !need.IsMet && member is { Name: null }
                            ? "вносит школа, где его знают по имени"
                            : NeedWords.Detail(need)
                    )
                    {
                        // The card and the papers of somebody who is not named are mended where he is known.
                        Links =
                            keeps && !need.IsMet && (member?.Name is not null || need.Kind == NeedKind.Term)
                                ? Mending(need, row.Id)
                                : [],
                    };
                }),
        ];

    private static IReadOnlyList<(string, string)> Mending(PairNeed need, Guid pair) =>
        need.Kind switch
        {
            NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent =>
            [
                ("Напечатать и внести", $"/consents/new?person={need.PersonId}&kind={need.Consent}&pair={pair}"),
            ],
            NeedKind.Agreement => [("Внести соглашение", $"/pairs/{pair}/agreement/{need.MemberId}")],
            NeedKind.BirthDate => [("Открыть карточку", $"/people/{need.PersonId}/edit")],
            NeedKind.Gone => [("Завершить пару", $"/pairs/{pair}/termination")],
            NeedKind.Term => [("Изменить срок", $"/pairs/{pair}/edit")],
            _ => [],
        };
}
