using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Mentorship.Web.Ui.Forms;

/// <summary>What the framework says of a value that it cannot read.</summary>
public static class RussianMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustBeANumberAccessor(_ => "Укажите число.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Укажите число.");
        messages.SetValueIsInvalidAccessor(value => $"Значение «{value}» не подходит, проверьте его.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"Значение «{value}» не подходит, проверьте его.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value =>
            $"Значение «{value}» не подходит, проверьте его."
        );
        messages.SetUnknownValueIsInvalidAccessor(_ => "Значение не подходит, проверьте его.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Значение не подходит, проверьте его.");
        messages.SetValueMustNotBeNullAccessor(_ => "Заполните это поле.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Заполните это поле.");
        messages.SetMissingKeyOrValueAccessor(() => "Заполните это поле.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Заполните форму: пришёл пустой запрос.");
    }
}
