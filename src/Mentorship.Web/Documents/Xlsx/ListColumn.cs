namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// A column of an exported list. Values may be text, whole numbers, decimals, <see cref="DateOnly"/>, <see cref="DateTime"/>
/// (by the district's clock) or null; the cell takes the value's type. Width is in characters.
/// </summary>
public sealed record ListColumn<T>(string Title, Func<T, object?> Value, int Width = 20);
