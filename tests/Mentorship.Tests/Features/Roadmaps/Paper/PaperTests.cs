using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Features.Roadmaps.Review;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Tests.Features.Roadmaps.Paper;

public sealed class PaperTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_roadmap_is_taken_as_a_DOCX_under_its_stamp()
    {
        var world = await WorldAsync();
        var site = await world.SignInAsync();

        using var answer = await site.GetAsync($"{world.At}.docx");

        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            answer.Content.Headers.ContentType!.MediaType
        );
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(
            "Наставничество в школах района, 2026-27 учебный год.docx",
            answer.Content.Headers.ContentDisposition!.FileNameStar
        );
        var said = await SaidAsync(answer);
        Assert.Contains("УТВЕРЖДЕНА", said);
        Assert.Contains("от 28.08.2026 № 214-ОД", said);
        Assert.Contains("Раздел 1. Нормативная основа", said);
        Assert.Contains("Приказы школ", said);
        Assert.DoesNotContain("ПРОЕКТ", said);
        Assert.DoesNotContain("Исполнено", said);
    }

    [Fact]
    public async Task The_roadmap_is_taken_as_a_PDF()
    {
        var world = await WorldAsync();
        var site = await world.SignInAsync();

        using var answer = await site.GetAsync($"{world.At}.pdf?states=true");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("%PDF"u8.ToArray(), file[..4]);
        Assert.EndsWith("исполнение на 2027-01-15.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task States_are_those_of_the_day_that_is_asked_for()
    {
        var world = await WorldAsync();
        var site = await world.SignInAsync();

        var now = await SaidAsync(site, $"{world.At}.docx?states=true");
        var before = await SaidAsync(site, $"{world.At}.docx?states=true&asOf=2026-09-20");
        var senseless = await SaidAsync(site, $"{world.At}.docx?states=true&asOf=вчера");

        Assert.Contains("Состояние исполнения на 15 января 2027 г.", now);
        Assert.Contains("1 из 2|1|", now);
        Assert.Contains("Всего наступивших поручений", now);
        Assert.Contains("Состояние исполнения на 20 сентября 2026 г.", before);
        Assert.Contains("0 из 2|2|", before);
        Assert.Contains("Состояние исполнения на 15 января 2027 г.", senseless);
        using var early = await site.GetAsync($"{world.At}.docx?asOf=2026-08-01");
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
    }

    [Fact]
    public async Task A_coordinator_counts_the_duties_of_his_own_school_and_the_paper_says_so()
    {
        var world = await WorldAsync();
        var site = await world.SignInAsync(Role.Coordinator);

        var said = await SaidAsync(site, $"{world.At}.docx?states=true");

        Assert.Contains($"Учтены поручения организации: {world.Schools[0].ShortName}", said);
        Assert.DoesNotContain("из 2|", said);
    }

    [Fact]
    public async Task A_draft_is_marked_and_has_no_states()
    {
        var district = await host.Given.DistrictAsync();
        var draft = await host.Given.DraftRoadmapAsync(district, Rows);
        var site = await host.SignedInAsync(await host.Given.MemberAsync(district, Role.Curator));

        var said = await SaidAsync(site, $"/roadmaps/{draft.Id}.docx?states=true");
        var page = await site.OpenAsync($"/roadmaps/{draft.Id}");

        Assert.StartsWith("ПРОЕКТ", said);
        Assert.Contains("от ____________ № ________", said);
        Assert.DoesNotContain("Исполнено", said);
        Assert.Equal(["docx", "pdf", "xlsx"], Downloads(page).Select(a => a.Split('.')[^1]));
    }

    [Fact]
    public async Task The_menu_offers_every_file_of_the_day_that_is_looked_at()
    {
        var world = await WorldAsync();
        var site = await world.SignInAsync();

        var page = await site.OpenAsync($"{world.At}?on=2026-09-20");

        Assert.Equal(
            [
                $"{world.At}.docx?asOf=2026-09-20",
                $"{world.At}.pdf?asOf=2026-09-20",
                $"{world.At}.docx?states=true&asOf=2026-09-20",
                $"{world.At}.pdf?states=true&asOf=2026-09-20",
                $"{world.At}.xlsx?on=2026-09-20",
            ],
            Downloads(page)
        );
    }

    [Fact]
    public async Task Forty_activities_of_forty_schools_take_five_statements()
    {
        var world = await ReviewWorld.MakeAsync(host, 40, 40);
        var site = await world.SignInAsync();

        var statements = await host.Statements.CountAsync(async () =>
        {
            using var answer = await site.GetAsync($"{world.At}.docx?states=true");
            answer.EnsureSuccessStatusCode();
        });

        Assert.InRange(statements, 1, 5);
    }

    private static readonly GivenActivity[] Rows = [new("1.1", "Приказы школ", "до 10 сентября 2026 г.", Schools)];

    private async Task<ReviewWorld> WorldAsync()
    {
        var world = await ReviewWorld.MakeAsync(host, 2, Rows);
        await world.AcceptAsync("1.1", world.Schools[1], new DateOnly(2026, 10, 1));
        return world;
    }

    private static IEnumerable<string> Downloads(TestPage page) =>
        page.Document.QuerySelectorAll("details.menu .menu-p a[href*='.']").Select(a => a.GetAttribute("href")!);

    private static async Task<string> SaidAsync(TestSite site, string address)
    {
        using var answer = await site.GetAsync(address);
        return await SaidAsync(answer);
    }

    /// <summary>The words of the file, a stroke after each of its paragraphs.</summary>
    private static async Task<string> SaidAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        using var file = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );
        return string.Concat(
                file.MainDocumentPart!.Document!.Body!.Descendants<Word.Paragraph>().Select(p => Said(p) + "|")
            )
            .Replace('\u00A0', ' ');
    }

    private static string Said(Word.Paragraph paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Select(part =>
                    part switch
                    {
                        Word.Text text => text.Text,
                        Word.Break => " ",
                        Word.NoBreakHyphen => "-",
                        _ => "",
                    }
                )
        );
}
