namespace Mentorship.BrowserTests;

/// <summary>A width and a theme in which pages are opened.</summary>
public sealed record Look(int Width, bool Dark = false)
{
    /// <summary>From the desk to the narrowest telephone.</summary>
    public static IReadOnlyList<int> Widths { get; } = [1440, 1280, 768, 390, 320];

    public static IReadOnlyList<Look> Three { get; } = [new(1440), new(1440, Dark: true), new(320)];

    public static IReadOnlyList<Look> Two { get; } = [new(1440), new(390, Dark: true)];
}
