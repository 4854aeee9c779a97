using System.Globalization;
using FluentValidation;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Orders.Composing;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>The order itself, as it will stand in the journal, and what of its annexes goes along.</summary>
public sealed class PaperForm
{
    public bool IsSigned { get; set; }
    public Guid? IssuerId { get; set; }
    public OrderType Type { get; set; }
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public string? Title { get; set; }
    public string? Place { get; set; }
    public string? SignerPost { get; set; }
    public string? SignerName { get; set; }
    public string? Preamble { get; set; }
    public string? Control { get; set; }
    public List<PointForm> Points { get; set; } = [];
    public List<IndicatorLineForm> Indicators { get; set; } = [];
    public PastDuties Past { get; set; }

    public OrderHead Head =>
        new(Title)
        {
            Place = Place,
            SignerPost = SignerPost,
            SignerName = SignerName,
        };

    public ImportPaper Paper =>
        new(
            IssuerId,
            Type,
            Domain.Text.Tidy(Number),
            IssuedOn,
            Head,
            Preamble,
            IsSigned,
            Control,
            [.. Points.Select(p => p.Point)]
        )
        {
            Indicators = [.. Indicators.Where(i => Domain.Text.Tidy(i.Name) is not null).Select(i => i.Line)],
            Past = Past,
        };

    /// <param name="points">Of the paper, executors as they were answered meanwhile.</param>
    public static PaperForm Of(ImportPaper paper, IReadOnlyList<OrderPoint> points) =>
        new()
        {
            IsSigned = paper.IsSigned,
            IssuerId = paper.IssuerId,
            Type = paper.Type,
            Number = paper.Number,
            IssuedOn = paper.IssuedOn,
            Title = paper.Head.Title,
            Place = paper.Head.Place,
            SignerPost = paper.Head.SignerPost,
            SignerName = paper.Head.SignerName,
            Preamble = paper.Preamble,
            Control = paper.Control,
            Points = [.. points.Select(PointForm.Of)],
            Indicators = [.. paper.Indicators.Select(IndicatorLineForm.Of)],
            Past = paper.Past,
        };

    /// <summary>As the paper says; points taken apart where everything in them is understood.</summary>
    /// <param name="points">The points as they are read.</param>
    /// <param name="known">Indicators that the plans may be of; none where the paper sets no plans.</param>
    /// <param name="today">An order of a later day cannot be entered as signed.</param>
    public static PaperForm Of(
        OrderReading reading,
        IReadOnlyList<OrderPoint> points,
        Guid? issuer,
        IReadOnlyList<Indicator>? known,
        DateOnly today
    )
    {
        var order = reading.Order;
        return new()
        {
            IsSigned = order is { Number: not null, Date: { } day } && day <= today,
            IssuerId = issuer,
            Type = TypeWords.Of(order.Kind),
            Number = order.Number,
            IssuedOn = order.Date,
            Title = order.Title ?? (order.Points.Count == 0 ? "Об утверждении дорожной карты" : null),
            Place = order.Place,
            SignerPost = order.Signer.Post,
            SignerName = order.Signer.Name,
            Preamble = PointWords.Preamble(order.Preamble),
            Control = ImportedPoints.Control(reading)?.Who,
            Points = [.. points.Select(PointForm.Of)],
            Indicators = [.. ImportedPlans.Of(reading.Indicators, known).Select(IndicatorLineForm.Of)],
        };
    }
}

internal static class PaperRearranging
{
    public static bool IsRearranging(string? then) =>
        then?.StartsWith("point.", StringComparison.Ordinal) == true
        || then?.StartsWith("line.", StringComparison.Ordinal) == true;

    /// <summary>«point.add.2», «point.remove.2», «line.add», «line.year»: with scripts and without.</summary>
    /// <returns>The place where the reader goes on.</returns>
    public static string Rearrange(this PaperForm form, string then)
    {
        var words = then.Split('.');
        if (words[0] == "line")
        {
            form.Indicators.Rearrange(words[1], words.ElementAtOrDefault(2));
            return "h-plans";
        }
        var at =
            words.Length > 2 && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? Math.Clamp(place, 0, form.Points.Count)
                : form.Points.Count;
        if (words[1] == "add")
            form.Points.Insert(at, new PointForm { Level = at > 0 ? form.Points[at - 1].Level : 1 });
        else if (at < form.Points.Count)
            form.Points.RemoveAt(at);
        return $"p-{Math.Max(0, Math.Min(at, form.Points.Count - 1))}";
    }
}

internal sealed class PaperFormValidator : AbstractValidator<PaperForm>
{
    public PaperFormValidator()
    {
        RuleFor(f => f.IssuerId).NotNull().WithMessage("Выберите, кто издал приказ.");
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Укажите, о чём приказ.")
            .MaximumLength(Order.TitleMaxLength)
            .WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Preamble).MaximumLength(OrderText.PreambleMaxLength).WithMessage("Не длиннее 4000 знаков.");
        RuleFor(f => f.Control).MaximumLength(Order.ControlMaxLength).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Number).MaximumLength(Order.NumberMaxLength).WithMessage("Не длиннее 60 знаков.");
        When(
            f => f.IsSigned,
            () =>
            {
                RuleFor(f => f.Number)
                    .NotEmpty()
                    .WithMessage("Укажите номер подписанного приказа или создайте его проектом.");
                RuleFor(f => f.IssuedOn)
                    .NotNull()
                    .WithMessage("Укажите дату подписанного приказа: от неё считаются некоторые сроки.");
                RuleFor(f => f.SignerPost).NotEmpty().WithMessage("Укажите должность того, кто подписал.");
                RuleFor(f => f.SignerName).NotEmpty().WithMessage("Укажите, кто подписал.");
            }
        );
        RuleForEach(f => f.Points).SetValidator(new PointFormValidator());
    }
}
