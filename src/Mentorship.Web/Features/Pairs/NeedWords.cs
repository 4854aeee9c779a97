using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Consents;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>What a pair needs, as its page says it.</summary>
internal static class NeedWords
{
    public static string Short(PairNeed need) =>
        need.Kind switch
        {
            NeedKind.DataConsent => "согласие на обработку данных",
            NeedKind.WorkConsent => "согласие на наставническую работу",
            NeedKind.PairConsent => "согласие на участие в паре",
            NeedKind.Agreement => "дополнительное соглашение",
            NeedKind.Release => "согласие руководителя наставника",
            NeedKind.BirthDate => "дата рождения",
            NeedKind.Age => "возраст меньше 10 лет",
            NeedKind.Gone => "участник выбыл из организации",
            _ => "срок вне обычного для вида",
        };

    /// <param name="who">«наставника», «Тихонова А. С.»: the genitive follows.</param>
    public static string Title(PairNeed need, string who) =>
        (need.Kind, need.IsMet) switch
        {
            (NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent, true) when need.EndsEarly =>
                $"{Upper(Paper(need))} действует до {Days.Digits(need.Until!.Value)}, пара – до {Days.Digits(need.PairTo!.Value)}: {who}",
            (NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent, false)
                when need.Gap?.State is { } state => $"{Upper(Had(state))} {Paper(need)}: {who}",
            (NeedKind.DataConsent, true) => $"Обработка данных: {who}",
            (NeedKind.DataConsent, false) when need.Consent == ConsentKind.ChildProcessing =>
                $"Нет согласия представителя на обработку данных: {who}",
            (NeedKind.DataConsent, false) => $"Нет согласия на обработку данных: {who}",
            (NeedKind.WorkConsent, true) => $"Наставническая работа: {who}",
            (NeedKind.WorkConsent, false) => $"Нет согласия на наставническую работу: {who}",
            (NeedKind.PairConsent, true) => $"Участие в паре: {who}",
            (NeedKind.PairConsent, false) => $"Нет согласия на участие в этой паре: {who}",
            (NeedKind.Agreement, true) => $"Дополнительное соглашение: {who}",
            (NeedKind.Agreement, false) => $"Нет дополнительного соглашения: {who}",
            (NeedKind.Release, true) => $"Руководитель наставника согласен: {who}",
            (NeedKind.Release, false) => $"Руководитель наставника ещё не согласовал: {who}",
            (NeedKind.BirthDate, _) => $"Нет даты рождения: {who}",
            (NeedKind.Age, _) => $"Меньше {Pair.YoungestAge} лет: {who}",
            (NeedKind.Gone, _) => $"Больше не числится там, откуда вошёл в пару: {who}",
            (_, true) => "Срок обычный для этого вида",
            _ => "Срок необычный для этого вида",
        };

    /// <summary>What it is or how to mend it, in small letters.</summary>
    public static string? Detail(PairNeed need) =>
        (need.Kind, need.IsMet) switch
        {
            (NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent, true) when need.EndsEarly =>
                "пару закрепить можно; новое возьмите до этого дня",
            (NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent, false)
                when need.Gap is { Last: { } last, State: { } state } => Since(last, state),
            (NeedKind.DataConsent or NeedKind.WorkConsent, false) when need.Gap?.Elsewhere is { } given =>
                $"{given.Said()}, нужно новое",
            (NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.PairConsent, true) => need.Until is { } until
                ? $"действует по {Days.Digits(until)}"
                : "подписано",
            (NeedKind.DataConsent, false) => "напечатайте, дайте подписать и внесите дату",
            (NeedKind.WorkConsent, false) =>
                "письменное согласие работника, с датой; о наставничестве работников – статья 351.8 Трудового кодекса",
            (NeedKind.PairConsent, false) => "подписывают обе стороны, за ребёнка – представитель",
            (NeedKind.Agreement, true) => null,
            (NeedKind.Agreement, false) => need.Blocks
                ? "номер, дата, основание доплаты: без него пару не закрепить"
                : "номер, дата, основание доплаты: можно внести позже",
            (NeedKind.Release, false) => "его школа видит пару у себя и согласует",
            (NeedKind.BirthDate, _) => "без неё ребёнка не посчитать в показателях",
            (NeedKind.Age, _) => "в целевой модели наставляемые – с 10 лет; в показатели пара не войдёт",
            (NeedKind.Gone, _) =>
                "сама пара не закончится: завершите её, смените наставника или выведите участника из группы",
            (NeedKind.Term, false) => need.Months switch
            {
                (null, { } most) => $"обычно до {Plural.Of(most, "месяца", "месяцев", "месяцев")}",
                ({ } least, null) => $"обычно от {Plural.Of(least, "месяца", "месяцев", "месяцев")}",
                var (least, most) => $"обычно от {least} до {Plural.Of(most!.Value, "месяца", "месяцев", "месяцев")}",
            },
            _ => null,
        };

    private static string Paper(PairNeed need) =>
        need.Kind switch
        {
            NeedKind.WorkConsent => "согласие на наставническую работу",
            NeedKind.PairConsent => "согласие на участие в этой паре",
            _ when need.Consent == ConsentKind.ChildProcessing => "согласие представителя на обработку данных",
            _ => "согласие на обработку данных",
        };

    private static string Had(ConsentState state) =>
        state switch
        {
            ConsentState.Asked => "не подписано",
            ConsentState.Expired => "истекло",
            _ => "отозвано",
        };

    private static string Since(Consent last, ConsentState state) =>
        state switch
        {
            ConsentState.Asked => $"дали на подпись {Days.Digits(last.AskedOn)}: внесите дату подписи",
            ConsentState.Expired => $"действовало до {Days.Digits(last.ValidTo!.Value)}, нужно новое",
            _ => $"отозвано {Days.Digits(last.WithdrawnOn!.Value)}: без нового согласия пары не будет",
        };

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
