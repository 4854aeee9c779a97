using System.CommandLine;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Monitoring;

namespace Mentorship.Web.Commands;

internal static class JournalVerify
{
    public static Command Command()
    {
        var verify = new Command(
            "verify",
            "проверить цепочку журнала, печати отчётов и тексты документов каждого района"
        );
        verify.SetAction(
            async (_, stop) =>
            {
                await using var database = await PortalDatabase.OpenAsync(
                    OperatorSettings.Read(),
                    Console.Error.WriteLine,
                    stop,
                    forVerb: true
                );
                var whole = true;
                await foreach (var chain in JournalCheck.AllAsync(database.RequireOwner(), stop))
                {
                    Console.WriteLine(chain.Sentence);
                    whole &= chain.IsWhole;
                }
                foreach (var seals in await SealCheck.AllAsync(database.RequireOwner(), stop))
                {
                    Console.WriteLine(seals.Sentence);
                    whole &= seals.IsWhole;
                }
                foreach (var papers in await PaperCheck.AllAsync(database.RequireOwner(), stop))
                {
                    Console.WriteLine(papers.Sentence);
                    whole &= papers.IsWhole;
                }
                return whole ? 0 : 1;
            }
        );
        return new Command("journal", "журнал изменений") { verify };
    }
}
