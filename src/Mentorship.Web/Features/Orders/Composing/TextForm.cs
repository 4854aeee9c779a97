using FluentValidation;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>An order as it is written: every button of the page sends the whole of it.</summary>
public sealed class TextForm
{
    public OrderType Type { get; set; }
    public string? Title { get; set; }
    public string? Place { get; set; }
    public string? SignerPost { get; set; }
    public string? SignerName { get; set; }
    public string? ExecutorName { get; set; }
    public string? ExecutorPhone { get; set; }
    public string? Control { get; set; }
    public string? Who { get; set; }
    public Guid? ControllerId { get; set; }
    public string? Preamble { get; set; }
    public List<Guid> Acts { get; set; } = [];
    public List<PointForm> Points { get; set; } = [];
    public List<AnnexForm> Annexes { get; set; } = [];
    public bool HasSheet { get; set; }

    /// <summary>One reader a line: «Орлова Татьяна Петровна, старший методист».</summary>
    public string? Readers { get; set; }

    /// <summary>The draft that was opened, as PostgreSQL counts its changes.</summary>
    public uint Seen { get; set; }

    /// <summary>What the pressed button asks for beside saving: «point.add.3», «annex.people».</summary>
    public string? Then { get; set; }

    public OrderHead Head =>
        new(Title)
        {
            Place = Place,
            SignerPost = SignerPost,
            SignerName = SignerName,
            ExecutorName = ExecutorName,
            ExecutorPhone = ExecutorPhone,
        };

    public OrderText Text =>
        new()
        {
            Preamble = Preamble,
            Acts = Acts,
            HasSheet = HasSheet,
            Points = [.. Points.Select(p => p.Point)],
            Annexes = [.. Annexes.Select(a => a.Annex)],
            Readers =
            [
                .. (Readers ?? "")
                    .ReplaceLineEndings("\n")
                    .Split('\n')
                    .Select(line => line.Split(',', 2))
                    .Select(parts => new NamedPost(parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim())),
            ],
        };

    public static TextForm Of(Order order, string? who)
    {
        var text = order.Content!;
        return new()
        {
            Type = order.Type,
            Title = order.Title,
            Place = order.Place,
            SignerPost = order.SignerPost,
            SignerName = order.SignerName,
            ExecutorName = order.ExecutorName,
            ExecutorPhone = order.ExecutorPhone,
            Control = order.Control,
            Who = who,
            ControllerId = order.ControllerId,
            Preamble = text.Preamble,
            Acts = [.. text.Acts],
            HasSheet = text.HasSheet,
            Points = [.. text.Points.Select(PointForm.Of)],
            Annexes = [.. text.Annexes.Select(AnnexForm.Of)],
            Readers = string.Join(
                '\n',
                text.Readers.Select(r => r.Post is { Length: > 0 } post ? $"{r.Name}, {post}" : r.Name)
            ),
            Seen = order.Version,
        };
    }
}

internal sealed class TextFormValidator : AbstractValidator<TextForm>
{
    public TextFormValidator()
    {
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Укажите, о чём документ.")
            .MaximumLength(Order.TitleMaxLength)
            .WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Control).MaximumLength(Order.ControlMaxLength).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Preamble).MaximumLength(OrderText.PreambleMaxLength).WithMessage("Не длиннее 4000 знаков.");
        RuleForEach(f => f.Points).SetValidator(new PointFormValidator());
        RuleForEach(f => f.Annexes)
            .ChildRules(annex => annex.RuleFor(a => a.Title).NotEmpty().WithMessage("Назовите приложение."));
    }
}
