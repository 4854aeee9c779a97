namespace Mentorship.Web.Ui.Wording;

/// <content>Fields of indicators, their plans and values.</content>
public static partial class JournalFields
{
    private static readonly Dictionary<string, string> OfIndicators = new(StringComparer.Ordinal)
    {
        ["indicator.code"] = "код",
        ["indicator.name"] = "название",
        ["indicator.shortName"] = "короткое название",
        ["indicator.kind"] = "откуда значение",
        ["indicator.computation"] = "что считается",
        ["indicator.measure"] = "доля или число",
        ["indicator.unit"] = "единица",
        ["indicator.aim"] = "куда стремимся",
        ["indicator.span"] = "какие пары",
        ["indicator.since"] = "начало реализации",
        ["indicator.path"] = "путь между планами",
        ["indicator.digits"] = "знаков после запятой",
        ["indicator.holding"] = "что должно быть",
        ["indicator.actKindId"] = "вид локального акта",
        ["indicator.roadmapKindId"] = "акт вместо карты",
        ["indicator.mentoringKindId"] = "вид наставничества управленцев",
        ["indicator.about"] = "пояснение",
        ["indicator.expectedFrom"] = "у каких организаций",
        ["target.indicatorId"] = "показатель",
        ["target.year"] = "год",
        ["target.quarter"] = "квартал",
        ["target.organisationKind"] = "вид организаций",
        ["target.value"] = "план",
        ["enteredValue.indicatorId"] = "показатель",
        ["enteredValue.amount"] = "значение",
        ["enteredValue.whole"] = "из скольких",
    };
}
