using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Mentorship.BrowserTests;

/// <summary>axe as a script of every page, with the rules it has on by default.</summary>
/// <remarks>
/// The RunAxe of Deque's package for Playwright opens a page more and carries all that was found right through it:
/// that took nearly ten times as long and found the same.
/// </remarks>
internal static class Axe
{
    public static string Script { get; } = new BundledAxeScriptProvider().GetScript();

    public static Task<string[]> FindAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations.map(v =>
                `${v.id}: ${v.help} (${v.nodes.length}, as ${v.nodes.slice(0, 3).map(n => n.html).join('; ')})`);
            }
            """
        );
}
