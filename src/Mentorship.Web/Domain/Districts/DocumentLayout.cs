namespace Mentorship.Web.Domain.Districts;

/// <summary>How the district lays out its orders: millimetres and points. Defaults are what most districts print.</summary>
public sealed record DocumentLayout
{
    public int MarginLeft { get; init; } = 30;
    public int MarginRight { get; init; } = 10;
    public int MarginTop { get; init; } = 20;
    public int MarginBottom { get; init; } = 20;
    public int FontSize { get; init; } = 14;
    public int TableFontSize { get; init; } = 11;

    /// <summary>In hundredths of a line: 115 is 1,15.</summary>
    public int LineSpacing { get; init; } = 100;

    /// <summary>In tenths of a millimetre: 125 is 1,25 cm.</summary>
    public int FirstLineIndent { get; init; } = 125;

    public void Check()
    {
        Between(MarginLeft, 10, 50, nameof(MarginLeft), "Левое поле");
        Between(MarginRight, 5, 50, nameof(MarginRight), "Правое поле");
        Between(MarginTop, 10, 50, nameof(MarginTop), "Верхнее поле");
        Between(MarginBottom, 10, 50, nameof(MarginBottom), "Нижнее поле");
        Between(FontSize, 10, 16, nameof(FontSize), "Размер шрифта");
        Between(TableFontSize, 8, 14, nameof(TableFontSize), "Размер шрифта таблиц");
        Between(LineSpacing, 90, 200, nameof(LineSpacing), "Межстрочный интервал");
        Between(FirstLineIndent, 0, 250, nameof(FirstLineIndent), "Абзацный отступ");
    }

    private static void Between(int value, int least, int most, string field, string name)
    {
        if (value < least || value > most)
            throw new RuleBroken($"{name}: от {least} до {most}.", field);
    }
}
