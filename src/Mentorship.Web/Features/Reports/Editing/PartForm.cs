using FluentValidation;
using Mentorship.Web.Domain.Notes;

namespace Mentorship.Web.Features.Reports.Editing;

public sealed class PartForm : ISeenForm<PartForm>
{
    public static SeenFields<PartForm> Fields { get; } = new(("Текст", f => f.Text));

    public string? Text { get; set; }
    public string? Seen { get; set; }

    /// <summary>«again»: what the figures say, in place of what was written.</summary>
    public string? Then { get; set; }

    public static PartForm Of(Note note, NotePart part) => new PartForm { Text = note.Content[part].Text }.Marked();
}

internal sealed class PartFormValidator : AbstractValidator<PartForm>
{
    public PartFormValidator() =>
        RuleFor(f => f.Text).MaximumLength(NoteText.PartMaxLength).WithMessage("Не длиннее 20 000 знаков.");
}

public sealed class HeadForm : ISeenForm<HeadForm>
{
    public static SeenFields<HeadForm> Fields { get; } =
        new(
            ("Подписывает: должность", f => f.SignerPost),
            ("Подписывает: имя", f => f.SignerName),
            ("Место", f => f.Place),
            ("Кто подготовил", f => f.ExecutorName),
            ("Его телефон", f => f.ExecutorPhone)
        );

    public string? SignerPost { get; set; }
    public string? SignerName { get; set; }
    public string? Place { get; set; }
    public string? ExecutorName { get; set; }
    public string? ExecutorPhone { get; set; }
    public string? Seen { get; set; }

    public NoteHead Head =>
        new(SignerPost, SignerName)
        {
            Place = Place,
            ExecutorName = ExecutorName,
            ExecutorPhone = ExecutorPhone,
        };

    public static HeadForm Of(Note note) =>
        new HeadForm
        {
            SignerPost = note.SignerPost,
            SignerName = note.SignerName,
            Place = note.Place,
            ExecutorName = note.ExecutorName,
            ExecutorPhone = note.ExecutorPhone,
        }.Marked();
}

internal sealed class HeadFormValidator : AbstractValidator<HeadForm>
{
    public HeadFormValidator()
    {
        RuleFor(f => f.SignerPost).NotEmpty().WithMessage("Укажите должность того, кто подписывает справку.");
        RuleFor(f => f.SignerName).NotEmpty().WithMessage("Укажите имя того, кто подписывает справку.");
    }
}

public sealed class AdviceForm : ISeenForm<AdviceForm>
{
    public static SeenFields<AdviceForm> Fields { get; } =
        new(("Кому", f => f.Whom), ("Что сделать", f => f.What), ("Срок", f => f.Deadline));

    public string? Whom { get; set; }
    public string? What { get; set; }
    public string? Deadline { get; set; }
    public string? Seen { get; set; }

    public Advice Advice => new(Whom, What, Deadline);

    public static AdviceForm Of(Recommendation advice) =>
        new AdviceForm
        {
            Whom = advice.Whom,
            What = advice.What,
            Deadline = advice.Deadline,
        }.Marked();
}

internal sealed class AdviceFormValidator : AbstractValidator<AdviceForm>
{
    public AdviceFormValidator()
    {
        RuleFor(f => f.Whom)
            .NotEmpty()
            .WithMessage("Напишите, кому рекомендация: «СОШ № 2, СОШ № 5», «руководители школ».");
        RuleFor(f => f.What).NotEmpty().WithMessage("Напишите, что сделать.");
    }
}

public sealed class DecisionForm
{
    public RecommendationState State { get; set; }
    public string? Because { get; set; }
}
