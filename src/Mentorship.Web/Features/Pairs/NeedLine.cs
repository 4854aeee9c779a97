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
    /// <param name="school">The school of a mentor who is to be lent: his papers are there, and what is in them is not said.</param>
    /// <param name="isNew">He has no card yet: what can be mended is mended on the page.</param>
    public static NeedLine Typed(PairNeed need, string who, string side, string? school = null, bool isNew = false)
    {
        if (school is not null && IsKept(need))
            return Lent(need, who, side, school);
        return new(need, NeedWords.Title(need, who), NeedWords.Detail(need))
        {
            OpensBeside = true,
            Links = IsDone(need) ? [] : [.. Mending(need, side, isNew)],
        };
    }

    private static NeedLine Lent(PairNeed need, string who, string side, string school)
    {
        var closed = need with { Until = null, Gap = null, PairTo = null };
        return new(
            closed,
            NeedWords.Title(closed, who),
            closed.IsMet
                ? $"есть, хранит школа наставника: {school}"
                : $"документы хранит школа наставника: {school}; попросите её взять согласие"
        )
        {
            Links = closed.IsMet ? [] : [(SignedAlready, $"#{side}_PapersOn")],
        };
    }

    private const string SignedAlready = "Уже подписано: внести дату";

    private static bool IsKept(PairNeed need) => need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent;

    private static bool IsDone(PairNeed need) => need.IsMet && !need.EndsEarly;

    private static IEnumerable<(string, string)> Mending(PairNeed need, string side, bool isNew)
    {
        if (IsKept(need) && !isNew)
            yield return (
                IsNew(need) ? "Взять новое" : "Напечатать",
                $"/consents/new?person={need.PersonId}&kind={need.Consent}{Again(need)}"
            );
        if (need.EndsEarly)
            yield break;
        if (need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent)
            yield return (SignedAlready, $"#{side}_PapersOn");
        if (need.Kind is NeedKind.BirthDate or NeedKind.Age)
            yield return isNew
                ? ("Дата рождения", $"#{side}_BornOn")
                : ("Открыть карточку", $"/people/{need.PersonId}/edit");
        if (need.Kind == NeedKind.Term)
            yield return ("Изменить срок", "#To");
    }

    /// <param name="keeps">
    /// Whoever may mend it gets the links: who keeps the pair, and of a mentor who is lent to it his employer.
    /// </param>
    public static IReadOnlyList<NeedLine> Of(PairRow row, Func<Guid, bool> keeps) =>
        [
            .. row
                .Needs.OrderBy(n => !n.IsInTheWay)
                .ThenBy(IsDone)
                .Select(need =>
                {
                    var member = row.Members.FirstOrDefault(m => m.Id == need.MemberId);
                    var isEmployer = member is { IsMentor: true, OrganisationId: { } works } && keeps(works);
                    var mends =
                        need.Kind == NeedKind.Agreement && member?.OrganisationId is not null
                            ? isEmployer
                            : keeps(row.OrganisationId)
                                || isEmployer && need.Kind is NeedKind.DataConsent or NeedKind.WorkConsent;
                    return new NeedLine(
                        need,
                        NeedWords.Title(need, member is null ? "" : MemberWords.Shown(member)),
                        mends && !IsDone(need) && member is { Name: null } ? "вносит школа, где его знают по имени"
                            : !mends && !IsDone(need) && need.Kind == NeedKind.Agreement
                                ? "заключает и вносит работодатель наставника"
                            : NeedWords.Detail(need)
                    )
                    {
                        // The card and the papers of somebody who is not named are mended where he is known.
                        Links =
                            mends && !IsDone(need) && (member?.Name is not null || need.Kind == NeedKind.Term)
                                ? Mending(need, row, member)
                                : [],
                    };
                }),
        ];

    private static IReadOnlyList<(string, string)> Mending(PairNeed need, PairRow row, MemberRow? member)
    {
        var pair = row.Id;
        return need.Kind switch
        {
            NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent =>
            [
                (
                    IsNew(need) ? "Взять новое" : "Напечатать и внести",
                    $"/consents/new?person={need.PersonId}&kind={need.Consent}&pair={pair}{Again(need)}"
                ),
            ],
            NeedKind.Agreement => [("Внести соглашение", $"/pairs/{pair}/agreement/{need.MemberId}")],
            NeedKind.BirthDate => [("Открыть карточку", $"/people/{need.PersonId}/edit")],
            NeedKind.Gone when row.IsDraft => [],
            NeedKind.Gone when member is { IsMentor: true } =>
            [
                ("Сменить наставника", $"/pairs/{pair}/replacement/{member.Id}"),
                ("Завершить пару", $"/pairs/{pair}/termination"),
            ],
            NeedKind.Gone when member is not null && row.MayLetGo(member) =>
            [
                ("Вывести из группы", $"/pairs/{pair}/leaving/{member.Id}"),
            ],
            NeedKind.Gone => [("Завершить пару", $"/pairs/{pair}/termination")],
            NeedKind.Term => [("Изменить срок", $"/pairs/{pair}/edit")],
            _ => [],
        };
    }

    /// <summary>There is one that does not serve or will not serve to the end.</summary>
    private static bool IsNew(PairNeed need) => need.EndsEarly || need.Gap?.Elsewhere is not null;

    private static string Again(PairNeed need) => need.EndsEarly ? "&again=true" : "";
}
