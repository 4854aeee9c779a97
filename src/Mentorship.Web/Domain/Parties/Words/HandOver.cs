using System.Buffers;

namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>«ОО → ИМЦ»: an arrow parts those who do it in turn, and says nothing of who answers for the whole.</summary>
internal static class HandOver
{
    private static readonly SearchValues<char> Arrows = SearchValues.Create("→⇒➔➜➝⟶►▶");

    public static bool IsArrow(string mark) => mark.Length == 1 && Arrows.Contains(mark[0]);

    public static bool Stands(string text) =>
        text.AsSpan().IndexOfAny(Arrows) >= 0
        || text.Contains("->", StringComparison.Ordinal)
        || text.Contains("–>", StringComparison.Ordinal)
        || text.Contains("=>", StringComparison.Ordinal);
}
