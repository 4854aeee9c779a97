using FluentValidation;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Editing;

public sealed class ActivityForm : ISeenForm<ActivityForm>
{
    public static SeenFields<ActivityForm> Fields { get; } =
        new(
            ("Номер", f => f.Number),
            ("Мероприятие", f => f.Title),
            ("Подробнее", f => f.Details?.ReplaceLineEndings("\n")),
            ("Результат", f => f.Result),
            ("Вид результата", f => f.ResultKind.Name()),
            ("Срок", f => f.Deadline?.ReplaceLineEndings("\n")),
            ("Понимать как", f => f.Phrase),
            ("Ответственные", f => f.Responsible?.ReplaceLineEndings("\n"))
        );

    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Details { get; set; }
    public string? Result { get; set; }
    public ResultKind ResultKind { get; set; }
    public string? Deadline { get; set; }

    /// <summary>What the deadline means, in a person's words; the printed ones stay.</summary>
    public string? Phrase { get; set; }
    public string? Responsible { get; set; }
    public string? Seen { get; set; }

    private ActivityText Words => new(Number, Title, Details, Result, ResultKind, Deadline, Responsible);

    public static ActivityForm Of(Activity row) =>
        new ActivityForm
        {
            Number = row.Number,
            Title = row.Title,
            Details = row.Details,
            Result = row.Result,
            ResultKind = row.ResultKind,
            Deadline = row.DeadlineText,
            Phrase = row.DeadlinePhrase,
            Responsible = row.Responsible,
        }.Marked();

    public Activity AddTo(Section section) => section.Add(Words);

    public void Write(Activity row) => row.Write(Words);

    /// <summary>Parties, then the deadline; a phrase that a person has just typed is kept as his.</summary>
    public void Understand(Activity row, string? phraseBefore, Understanding understanding, Guid by, DateTimeOffset at)
    {
        understanding.Read(row);
        var phrase = Domain.Text.Tidy(Phrase);
        if (phrase != phraseBefore)
            row.CorrectDeadline(phrase, by, at, understanding.Period, understanding.OrderDate);
    }
}

internal sealed class ActivityFormValidator : AbstractValidator<ActivityForm>
{
    public ActivityFormValidator()
    {
        Limit(f => f.Number, Section.NumberMaxLength);
        RuleFor(f => f.Title).NotEmpty().WithMessage("Напишите, что надо сделать: название мероприятия.");
        Limit(f => f.Title, Activity.TitleMaxLength);
        Limit(f => f.Details, Activity.DetailsMaxLength);
        Limit(f => f.Result, Activity.ResultMaxLength);
        Limit(f => f.Deadline, Activity.DeadlineMaxLength);
        Limit(f => f.Phrase, Activity.DeadlineMaxLength);
        Limit(f => f.Responsible, Activity.ResponsibleMaxLength);
    }

    private void Limit(System.Linq.Expressions.Expression<Func<ActivityForm, string?>> field, int most) =>
        RuleFor(field)
            .Must(text => text is null || text.Trim().Length <= most)
            .WithMessage(
                (_, text) =>
                    $"Здесь помещается {Plural.Of(most, "знак", "знака", "знаков")}, а вставлено {Figures.Whole(text!.Trim().Length)}. Ничего не потеряно: сократите текст или перенесите часть в «Подробнее»."
            );
}
