using FluentValidation;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features.Settings;

/// <summary>Millimetres, points, lines and centimetres, as people set them in a text editor.</summary>
public sealed class LayoutForm : ISeenForm<LayoutForm>
{
    public static SeenFields<LayoutForm> Fields { get; } =
        new(
            ("Левое поле", f => f.MarginLeft),
            ("Правое поле", f => f.MarginRight),
            ("Верхнее поле", f => f.MarginTop),
            ("Нижнее поле", f => f.MarginBottom),
            ("Размер шрифта", f => f.FontSize),
            ("Размер шрифта таблиц", f => f.TableFontSize),
            ("Межстрочный интервал", f => f.LineSpacing?.ToString("0.##")),
            ("Абзацный отступ", f => f.FirstLineIndent?.ToString("0.##"))
        );

    public int? MarginLeft { get; set; }
    public int? MarginRight { get; set; }
    public int? MarginTop { get; set; }
    public int? MarginBottom { get; set; }
    public int? FontSize { get; set; }
    public int? TableFontSize { get; set; }
    public decimal? LineSpacing { get; set; }
    public decimal? FirstLineIndent { get; set; }
    public string? Seen { get; set; }

    public static LayoutForm Of(District district) =>
        new LayoutForm
        {
            MarginLeft = district.Layout.MarginLeft,
            MarginRight = district.Layout.MarginRight,
            MarginTop = district.Layout.MarginTop,
            MarginBottom = district.Layout.MarginBottom,
            FontSize = district.Layout.FontSize,
            TableFontSize = district.Layout.TableFontSize,
            LineSpacing = district.Layout.LineSpacing / 100m,
            FirstLineIndent = district.Layout.FirstLineIndent / 100m,
        }.Marked();

    public void Apply(District district) =>
        district.LayOutDocuments(
            new DocumentLayout
            {
                MarginLeft = MarginLeft!.Value,
                MarginRight = MarginRight!.Value,
                MarginTop = MarginTop!.Value,
                MarginBottom = MarginBottom!.Value,
                FontSize = FontSize!.Value,
                TableFontSize = TableFontSize!.Value,
                LineSpacing = (int)Math.Round(LineSpacing!.Value * 100),
                FirstLineIndent = (int)Math.Round(FirstLineIndent!.Value * 100),
            }
        );
}

internal sealed class LayoutFormValidator : AbstractValidator<LayoutForm>
{
    public LayoutFormValidator()
    {
        RuleFor(f => f.MarginLeft).Must(v => v is >= 10 and <= 50).WithMessage("Левое поле: от 10 до 50 мм.");
        RuleFor(f => f.MarginRight).Must(v => v is >= 5 and <= 50).WithMessage("Правое поле: от 5 до 50 мм.");
        RuleFor(f => f.MarginTop).Must(v => v is >= 10 and <= 50).WithMessage("Верхнее поле: от 10 до 50 мм.");
        RuleFor(f => f.MarginBottom).Must(v => v is >= 10 and <= 50).WithMessage("Нижнее поле: от 10 до 50 мм.");
        RuleFor(f => f.FontSize).Must(v => v is >= 10 and <= 16).WithMessage("Размер шрифта: от 10 до 16 пт.");
        RuleFor(f => f.TableFontSize).Must(v => v is >= 8 and <= 14).WithMessage("Шрифт таблиц: от 8 до 14 пт.");
        RuleFor(f => f.LineSpacing).Must(v => v is >= 0.9m and <= 2m).WithMessage("Интервал: от 0,9 до 2 строк.");
        RuleFor(f => f.FirstLineIndent).Must(v => v is >= 0 and <= 2.5m).WithMessage("Отступ: от 0 до 2,5 см.");
    }
}
