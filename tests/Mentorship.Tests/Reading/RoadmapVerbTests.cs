using System.Text.Json;
using Mentorship.Tests.Commands;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>The operator's verb: the contract's names on standard output, one sentence on standard error.</summary>
public sealed class RoadmapVerbTests
{
    [Fact]
    public async Task A_paper_is_printed_as_the_contract_names_it()
    {
        var printed = await RunAsync(
            new WordPaper()
                .Face()
                .Heading()
                .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Сбор заявок ¦ май 2024 ¦ УО, школы")
                .Bytes()
        );

        Assert.Equal(0, printed.Code);
        var root = JsonDocument.Parse(printed.Output).RootElement;
        Assert.Equal("2023-08-28", root.GetProperty("order").GetProperty("date").GetString());
        var row = root.GetProperty("sections")[0].GetProperty("activities")[0];
        Assert.Equal("once", row.GetProperty("deadline").GetProperty("kind").GetString());
        Assert.Equal(
            "2024-05-31",
            row.GetProperty("deadline").GetProperty("occurrences")[0].GetProperty("due").GetString()
        );
        Assert.Equal("body", row.GetProperty("parties")[0].GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("result").ValueKind);
        Assert.Equal("roadmap", root.GetProperty("annexes")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_cannot_be_read_ends_with_two_and_one_sentence()
    {
        var refused = await RunAsync([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);

        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Single(refused.Errors.Trim().Split('\n'));
        var missing = await Verb.RunAsync("", null, "roadmap", "read", "нет-такого.docx");
        Assert.Equal(2, missing.Code);
        Assert.Contains("не открывается", missing.Errors);
        Assert.Equal(2, (await Verb.RunAsync("", null, "roadmap", "read")).Code);
    }

    private static async Task<Verb> RunAsync(byte[] bytes)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await File.WriteAllBytesAsync(file, bytes);
        try
        {
            return await Verb.RunAsync("", null, "roadmap", "read", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_sum_is_printed_beside_the_findings_and_is_none()
    {
        var printed = await RunAsync(
            new WordPaper()
                .Face()
                .Heading()
                .Rows(
                    "№¦Мероприятие¦Срок¦Ответственные\n1¦Сбор заявок¦май 2024¦УО\n3¦Разбор заявок¦май 2024¦УО\n#4Итого: 120"
                )
                .Bytes()
        );

        var root = JsonDocument.Parse(printed.Output).RootElement;
        Assert.Contains("Итого", root.GetProperty("sums")[0].GetProperty("message").GetString());
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal(["code", "where", "message"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("numberingGap", finding.GetProperty("code").GetString());
    }
}
