using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mentorship.Web.Features.Obligations;

/// <summary>What the address asks of the register. A senseless value is as if absent.</summary>
[ModelBinder(typeof(ObligationQueryBinder))]
public sealed record ObligationQuery
{
    public Guid? Roadmap { get; init; }
    public Guid? Activity { get; init; }
    public Guid? Organisation { get; init; }
    public string? State { get; init; }
    public string? Due { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Whose { get; init; }

    /// <summary>As typed, to be shown again where it is no day.</summary>
    public string FromTyped { get; init; } = "";
    public string ToTyped { get; init; } = "";

    public IEnumerable<string> NoDays =>
        new[] { (FromTyped, From), (ToTyped, To) }
            .Where(d => d.Item1.Length > 0 && d.Item2 is null)
            .Select(d => d.Item1);

    public static ObligationQuery Read(IQueryCollection query) =>
        new()
        {
            Roadmap = Id(query["roadmap"]),
            Activity = Id(query["activity"]),
            Organisation = Id(query["organisation"]),
            State = query["state"],
            Due = query["due"],
            From = DayBinder.Read($"{query["from"]}"),
            To = DayBinder.Read($"{query["to"]}"),
            Whose = query["whose"],
            FromTyped = $"{query["from"]}".Trim(),
            ToTyped = $"{query["to"]}".Trim(),
        };

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}

public sealed class ObligationQueryBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Result = ModelBindingResult.Success(
            ObligationQuery.Read(bindingContext.HttpContext.Request.Query)
        );
        return Task.CompletedTask;
    }
}
