using System.Text.Json;
using Mentorship.Tests.Commands;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlineVerbTests
{
    private static Task<Verb> ExplainAsync(params string[] words) =>
        Verb.RunAsync("Host=nowhere", null, ["deadline", "explain", .. words]);

    [Fact]
    public async Task Explain_prints_the_reading_as_the_contract_shapes_it()
    {
        var said = await ExplainAsync(
            "Октябрь 2022 г., далее – не реже двух раз в год",
            "--from",
            "2022-09-01",
            "--to",
            "2023-08-31",
            "--parties",
            "школы"
        );

        Assert.True(said.Code == 0, said.Errors);
        var reading = JsonDocument.Parse(said.Output).RootElement;
        string[] names =
        [
            "text",
            "kind",
            "understoodAs",
            "occurrences",
            "recurrence",
            "place",
            "needsReview",
            "warnings",
        ];
        Assert.Equal(names, reading.EnumerateObject().Select(p => p.Name));
        Assert.Equal("recurring", reading.GetProperty("kind").GetString());
        Assert.Equal("2022-10-31", reading.GetProperty("occurrences")[0].GetProperty("due").GetString());
        Assert.Equal("year", reading.GetProperty("recurrence").GetProperty("every").GetString());
        Assert.Equal(JsonValueKind.Null, reading.GetProperty("place").ValueKind);
    }

    [Fact]
    public async Task A_batch_is_answered_in_its_order()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            """
            [{"text":"март","from":"2023-01-01","to":"2023-12-31","signed":null,"parties":null},
             {"text":"2028 до 2027/28 октября","from":"2026-09-01","to":"2027-08-31","signed":"2026-08-20"},
             {"text":"скоро","from":null,"to":null,"signed":null,"parties":"УО; ОО"}]
            """
        );

        var said = await ExplainAsync("--batch", file);
        File.Delete(file);

        Assert.True(said.Code == 0, said.Errors);
        var kinds = JsonDocument
            .Parse(said.Output)
            .RootElement.EnumerateArray()
            .Select(r => r.GetProperty("kind").GetString());
        Assert.Equal(["once", "unknown", "unknown"], kinds);
    }

    [Fact]
    public async Task Without_a_period_the_year_is_that_of_the_order()
    {
        var said = await ExplainAsync("до 1 октября", "--signed", "2026-02-01");

        Assert.True(said.Code == 0, said.Errors);
        var reading = JsonDocument.Parse(said.Output).RootElement;
        Assert.Equal("2026-10-01", reading.GetProperty("occurrences")[0].GetProperty("due").GetString());
        Assert.True(reading.GetProperty("needsReview").GetBoolean());
    }

    [Theory]
    [InlineData("март", "--from", "2023-02-31", "--to", "2023-12-31")]
    [InlineData("март", "--from", "2023-12-31", "--to", "2023-01-01")]
    [InlineData("март", "--from", "2023-01-01", "--to", "2023-12-31", "--signed", "вчера")]
    [InlineData("--batch", "/nowhere/file.json")]
    [InlineData("март", "--unheard")]
    [InlineData("--from")]
    public async Task What_cannot_be_read_is_one_Russian_sentence_and_code_2(params string[] words)
    {
        var said = await ExplainAsync(words);

        Assert.Equal((2, ""), (said.Code, said.Output));
        var sentence = Assert.Single(said.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("[а-я]", sentence);
    }
}
