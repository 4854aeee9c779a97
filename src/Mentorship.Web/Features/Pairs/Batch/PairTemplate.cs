using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>The table of pairs to be filled: forms, kinds and role models are chosen, a row shows how.</summary>
internal static class PairTemplate
{
    public static IReadOnlyList<TemplateColumn> Columns(BatchDirectory directory, DateOnly today)
    {
        var (forms, kinds) = (directory.Forms.ToList(), directory.Kinds.ToList());
        var models = forms.SelectMany(f => f.RoleModelList).Distinct().ToList();
        var end = new DateOnly(today.Month >= 6 ? today.Year + 1 : today.Year, 5, 31);
        return
        [
            .. BatchColumns
                .Titles.Where(t => directory.Own is null || t.Key != BatchField.Organisation)
                .Select(t =>
                    t.Key switch
                    {
                        BatchField.Organisation => new TemplateColumn(
                            t.Value,
                            directory.Organisations is [var first, ..] ? first : "",
                            directory.Organisations
                        ),
                        BatchField.Mentor => new(t.Value, "Крутова Лариса Геннадьевна, учитель математики"),
                        BatchField.Mentee => new(t.Value, "Тихонова Вера Ильинична"),
                        BatchField.Form => new(
                            t.Value,
                            forms.FirstOrDefault()?.Name ?? "",
                            [.. forms.Select(f => f.Name)]
                        ),
                        BatchField.Kind => new(
                            t.Value,
                            kinds.FirstOrDefault()?.Name ?? "",
                            [.. kinds.Select(k => k.Name)]
                        ),
                        BatchField.RoleModel => new(t.Value, models is [var model, ..] ? model : "", models),
                        BatchField.Subject => new(t.Value, "математика"),
                        BatchField.From => new(t.Value, Days.Digits(today)),
                        BatchField.To => new(t.Value, Days.Digits(end)),
                        _ => new(t.Value, "увереннее ведёт урок и журнал"),
                    }
                ),
        ];
    }
}
