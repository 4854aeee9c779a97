using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Mappings;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Journal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace Mentorship.Tests.Architecture;

/// <summary>The house rules that a machine can check: see docs/adr/0001 and architecture in the README.</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Access", "Domain")]
    [InlineData("Data", "Domain Access")]
    [InlineData("Documents", "Domain")]
    [InlineData("Ui", "Domain Access")]
    [InlineData("Features", "Domain Access Data Documents Ui")]
    public void A_folder_uses_only_the_folders_below_it(string folder, string below)
    {
        string[] allowed = [folder, .. below.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var wrong =
            from file in SourceTree.Files(folder, ".cs", ".cshtml")
            from Match use in OwnNamespace().Matches(file.Text)
            where !allowed.Contains(use.Groups[1].Value)
            select $"{file.Path} uses {use.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_domain_knows_nothing_but_NET()
    {
        var wrong =
            from file in SourceTree.Files("Domain", ".cs")
            where ForeignUsing().IsMatch(file.Text)
            select file.Path;

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_feature_begins_from_what_the_person_may_see()
    {
        var wrong =
            from file in SourceTree.Files("Features", ".cs")
            from Match query in OwnedSet().Matches(file.Text)
            select $"{file.Path}: {query.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Query_filters_are_not_switched_off()
    {
        var wrong =
            from file in SourceTree.Files("", ".cs")
            where file.Text.Contains("IgnoreQueryFilters", StringComparison.Ordinal)
            select file.Path;

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_controller_says_who_may_use_it()
    {
        // Everybody who is signed in: the fallback policy is their rule.
        string[] signedIn = ["OverviewController", "SignOutController"];
        var wrong = typeof(Program)
            .Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(ControllerBase)) && !t.IsAbstract && !signedIn.Contains(t.Name))
            .Where(t =>
                t.GetCustomAttribute<ForAttribute>() is null && t.GetCustomAttribute<AllowAnonymousAttribute>() is null
            )
            .Where(t => t.Namespace?.StartsWith("Mentorship.Web.Features.Account", StringComparison.Ordinal) != true)
            .Select(t => t.FullName);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Views_hold_no_inline_script_style_or_handler()
    {
        var wrong =
            from file in SourceTree.Files("", ".cshtml")
            from Match found in Inline().Matches(file.Text)
            select $"{file.Path}: {found.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_the_browser_gets_names_another_host()
    {
        var wrong =
            from file in SourceTree.Files("", ".cshtml", ".css", ".js", ".svg")
            from Match found in Host().Matches(file.Text)
            where !found.Value.Contains("www.w3.org", StringComparison.Ordinal)
            select $"{file.Path}: {found.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_room_is_named_so_that_anything_fits()
    {
        string[] vague = ["Common", "Helpers", "Core", "Services", "Infrastructure", "Utils", "Shared", "Managers"];
        var wrong = SourceTree
            .Files("", ".cs")
            .Where(f => f.Path.Split('/').SkipLast(1).Any(vague.Contains))
            .Select(f => f.Path);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_are_short_enough_to_read()
    {
        const int Most = 260;
        var wrong =
            from file in SourceTree.Files("", ".cs", ".cshtml")
            let lines = file.Text.Count(c => c == '\n')
            where lines > Most
            select $"{file.Path}: {lines} lines";

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"Mentorship\.Web\.(Domain|Access|Data|Documents|Ui|Features|Commands)\b")]
    private static partial Regex OwnNamespace();

    [GeneratedRegex(@"^using (?!(?:static )?(?:System|Mentorship\.Web\.Domain))", RegexOptions.Multiline)]
    private static partial Regex ForeignUsing();

    // A set of a district's rows that is read (not added to) without its view.
    private static Regex OwnedSet()
    {
        var sets =
            from set in typeof(PortalDb).GetProperties()
            where set.PropertyType.IsGenericType
            let row = set.PropertyType.GenericTypeArguments[0]
            where
                row.IsAssignableTo(typeof(DistrictOwned))
                || row == typeof(JournalEntry)
                || row == typeof(JournalValue)
                || row == typeof(PersonWord)
                || row == typeof(EmploymentWord)
            select set.Name;
        return new(
            $@"\bdb\s*\.(?:{string.Join('|', sets)})\b(?!\s*\.(?:VisibleTo|KeptBy|Add|AddRange|Remove|RemoveRange|Attach)\()",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
    }

    [GeneratedRegex(@"\sstyle=""|<style\b|<script(?![^>]*\bsrc=)|\son[a-z]+=""|javascript:")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(?<![\w])https?://[\w.-]+")]
    private static partial Regex Host();
}
