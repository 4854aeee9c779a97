using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Mentorship.Tests.Features;

/// <summary>Every route as every role, by the table of docs/rules/roles.md.</summary>
public sealed partial class RouteTests(RoutesWorld world) : IClassFixture<RoutesWorld>
{
    public static TheoryData<string> Everybody =>
        ["guest", "curator", "methodist", "head", "coordinator", "mentor", "observer", "administrator"];

    [Fact]
    public void The_table_names_every_route_and_nothing_else()
    {
        var routes = world
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(endpoint =>
                Methods(endpoint).Select(method => $"{method} /{Plain(endpoint.RoutePattern.RawText!)}")
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(RouteTable.Rules.Select(r => r.ToString()).Order(StringComparer.Ordinal), routes);
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Each_person_is_let_in_or_kept_out_as_the_table_says(string who)
    {
        var site = await world.SiteAsync(who);
        var wrong = new List<string>();
        foreach (var rule in RouteTable.Rules.Where(rule => !rule.Route.EndsWith("sign-out", StringComparison.Ordinal)))
        {
            var path = Parameter().Replace(rule.Route, m => world.Own(rule.Route, m.Groups[1].Value));
            using var answer = rule.Method == "GET" ? await site.GetAsync(path) : await site.PostAsync(path);
            if (IsKeptOut(answer) == rule.Admits(who))
                wrong.Add($"{rule} as {who}: {(int)answer.StatusCode}");
            if ((int)answer.StatusCode >= 500 && !rule.Route.StartsWith("/error", StringComparison.Ordinal))
                wrong.Add($"{rule} as {who}: {(int)answer.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task What_belongs_to_another_district_does_not_exist(string who)
    {
        var site = await world.SiteAsync(who);
        var wrong = new List<string>();
        var rules = RouteTable.Rules.Where(r => r.Method == "GET" && world.IsOwned(r.Route) && r.Admits(who));
        foreach (var rule in rules.Where(_ => who != "administrator"))
        {
            var path = Parameter().Replace(rule.Route, m => world.Foreign(rule.Route, m.Groups[1].Value));
            using var answer = await site.GetAsync(path);
            if (answer.StatusCode != HttpStatusCode.NotFound)
                wrong.Add($"{path} as {who}: {(int)answer.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_person_of_another_school_does_not_exist_for_a_coordinator()
    {
        var site = await world.SiteAsync("coordinator");

        using var answer = await site.GetAsync($"/people/{world.PersonOfAnotherSchool}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // A post without the form's token is let in as far as the token: 400 is an open door, 403 a closed one.
    private static bool IsKeptOut(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Forbidden
        || answer.StatusCode == HttpStatusCode.Redirect
            && answer.Headers.Location!.ToString().Contains("/account/sign-in?returnUrl", StringComparison.Ordinal);

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods
            ? methods
            : ["GET", "POST"];

    private static string Plain(string route) => Constraint().Replace(route, "{$1}");

    [GeneratedRegex(@"\{(\w+)(?::[^{}]*(?:\{[^}]*\}[^{}]*)*)?\??\}")]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();
}
