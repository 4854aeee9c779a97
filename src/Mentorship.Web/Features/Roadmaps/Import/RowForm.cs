using FluentValidation;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Whom words mean that nobody knew.</summary>
public sealed class PartyAnswer
{
    /// <summary>As printed.</summary>
    public string? Words { get; set; }

    /// <summary>Further words of the paper that mean the same.</summary>
    public List<string> Others { get; set; } = [];
    public string? Choice { get; set; }
}

/// <summary>What is said of one row: its words, how its deadline is meant, who its responsible are.</summary>
public sealed class RowForm
{
    public string? Row { get; set; }
    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Details { get; set; }
    public string? Result { get; set; }
    public string? Deadline { get; set; }
    public string? Responsible { get; set; }
    public string? Phrase { get; set; }

    /// <summary>The deadline is meant so in all rows that have its words.</summary>
    public bool Everywhere { get; set; }

    public static RowForm Of(ImportedRow row)
    {
        var words = row.Words;
        return new()
        {
            Row = row.Key,
            Number = words.Number,
            Title = words.Title,
            Details = words.Details,
            Result = words.Result,
            Deadline = words.Deadline,
            Responsible = words.Responsible,
            Phrase = row.Answer?.Phrase ?? row.Remembered,
        };
    }

    /// <summary>What is said of the row from now on. New words hold those of the rows that go on with it.</summary>
    public ImportAnswer Answer(ImportedRow row, bool isAgreed)
    {
        var changed = Changed(row);
        var answer = row.Answer ?? new ImportAnswer();
        // Whoever has mended one thing of a row has seen what else was said of it.
        var isMended = changed is not null || Domain.Text.Tidy(Phrase) is not null;
        return answer with
        {
            Seen = isMended ? [.. (answer.Seen ?? []).Union(row.Slips.Select(s => s.Code))] : answer.Seen,
            Words = changed ?? answer.Words,
            Holds = changed is null ? answer.Holds : [.. row.Rest],
            Phrase = Domain.Text.Tidy(Phrase),
            IsAgreed = isAgreed,
            IsLeftOut = false,
            IsHeading = false,
            GoesOn = false,
        };
    }

    /// <summary>The same of another row with the same words of a deadline: its own words stay.</summary>
    public ImportAnswer Said(ImportedRow row, bool isAgreed) =>
        (row.Answer ?? new ImportAnswer()) with
        {
            Phrase = Domain.Text.Tidy(Phrase),
            IsAgreed = isAgreed,
        };

    // Null when the words are as they stand.
    private ActivityText? Changed(ImportedRow row)
    {
        var before = row.Words;
        var now = before with
        {
            Number = Tidy(Number),
            Title = Tidy(Title),
            Details = Tidy(Details),
            Result = Tidy(Result),
            Deadline = Tidy(Deadline),
            Responsible = Tidy(Responsible),
        };
        var same = before with
        {
            Number = Tidy(before.Number),
            Title = Tidy(before.Title),
            Details = Tidy(before.Details),
            Result = Tidy(before.Result),
            Deadline = Tidy(before.Deadline),
            Responsible = Tidy(before.Responsible),
        };
        return now == same ? null : now;
    }

    // A browser sends line ends of its own kind.
    private static string? Tidy(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null : words.ReplaceLineEndings("\n").Trim();
}

internal sealed class RowFormValidator : AbstractValidator<RowForm>
{
    public RowFormValidator()
    {
        RuleFor(f => f.Number).MaximumLength(Section.NumberMaxLength).WithMessage("Номер: не длиннее 40 знаков.");
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage(
                "Напишите, что надо сделать, в поле «Мероприятие» или нажмите «Это не мероприятие»: строка не войдёт в карту."
            )
            .MaximumLength(Activity.TitleMaxLength)
            .WithMessage("Не длиннее 1500 знаков.");
        RuleFor(f => f.Details).MaximumLength(Activity.DetailsMaxLength).WithMessage("Не длиннее 6000 знаков.");
        RuleFor(f => f.Result).MaximumLength(Activity.ResultMaxLength).WithMessage("Не длиннее 1500 знаков.");
        RuleFor(f => f.Deadline).MaximumLength(Activity.DeadlineMaxLength).WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Responsible).MaximumLength(Activity.ResponsibleMaxLength).WithMessage("Не длиннее 1500 знаков.");
        RuleFor(f => f.Phrase).MaximumLength(Activity.DeadlineMaxLength).WithMessage("Не длиннее 600 знаков.");
    }
}
