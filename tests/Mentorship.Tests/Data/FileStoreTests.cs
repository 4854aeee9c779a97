using System.Security.Cryptography;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain;
using Xunit;

namespace Mentorship.Tests.Data;

[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

[Collection(nameof(MeasuredAlone))]
public sealed class FileStoreTests : OnDatabase
{
    private const int Large = 24 * 1024 * 1024;

    [Fact]
    public async Task A_large_file_goes_in_and_out_unchanged_and_is_never_whole_in_memory()
    {
        var district = await Given.DistrictAsync();
        await using var source = Temporary(Large);
        await using var target = Temporary(0);
        await using var db = Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using (var small = Temporary(300_000))
            await db.PutAsync(district.Id, "разогрев.pdf", small);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var file = await db.PutAsync(district.Id, "скан.pdf", source);
        await db.CopyToAsync(district.Id, file.Id, target);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.True(allocated < 8 * 1024 * 1024, $"{allocated / 1024} KB for a file of {Large / 1024} KB");
        Assert.Equal(Large, target.Length);
        target.Position = 0;
        Assert.Equal(file.Hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(target)));
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_before_anything_is_written()
    {
        var district = await Given.DistrictAsync();
        await using var source = Temporary(26 * 1024 * 1024);
        await using var db = Database.Open();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => db.PutAsync(district.Id, "скан.pdf", source));

        Assert.Contains("25 МБ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await Database.AskAsync<long>("select count(*) from stored_file"));
    }

    private static FileStream Temporary(int length)
    {
        var file = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            4096,
            FileOptions.DeleteOnClose
        );
        if (length == 0)
            return file;
        var noise = new byte[64 * 1024];
        new Random(1).NextBytes(noise);
        file.Write("%PDF-1.7\n"u8);
        while (file.Length < length)
            file.Write(noise.AsSpan(0, (int)Math.Min(noise.Length, length - file.Length)));
        file.Flush();
        return file;
    }
}
