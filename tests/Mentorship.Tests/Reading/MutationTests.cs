using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Damaged papers are read or refused in words; nothing else comes out of the reader.</summary>
public sealed class MutationTests
{
    private const int Rounds = 300;

    private static readonly ImportContext Nobody = new(
        Guid.CreateVersion7(),
        null,
        OrderReader.Nobody,
        Guid.CreateVersion7(),
        DateTimeOffset.UnixEpoch,
        new DateOnly(2023, 9, 1),
        new Dictionary<string, string>()
    );

    [Fact]
    public void Damaged_elements_are_read_or_refused()
    {
        var paper = Damage.Paper();
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
            ReadOrRefuse(paper.Bytes(Damage.Of(paper.Xml, random)));
    }

    [Fact]
    public void Flipped_bytes_are_read_or_refused()
    {
        var whole = Damage.Paper().Bytes();
        var random = new Random(11);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(1, 12); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            ReadOrRefuse(random.Next(4) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes);
        }
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            var reading = WordPaper.Read(bytes);
            // What is read must also become a roadmap that a person can look through.
            var made = ImportedRoadmap.Of(reading, ImportAnswers.None, Nobody);
            Assert.Equal(reading.Activities.Count(), made.Rows.Count);
        }
        catch (RuleBroken refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }
}
