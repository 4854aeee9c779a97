using FluentValidation;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;

namespace Mentorship.Web.Features.Pairs.Ending;

/// <summary>Ends before its time.</summary>
public sealed class TerminationForm
{
    public DateOnly? On { get; set; }
    public EndInitiator? By { get; set; }
    public string? Because { get; set; }
    public DateOnly? NoticeOn { get; set; }

    /// <summary><c>order</c>: the draft of an order instead of ending at once.</summary>
    public string? Then { get; set; }

    public PairEnding Ending() => new(On!.Value, By!.Value, Because, NoticeOn);
}

internal sealed class TerminationFormValidator : AbstractValidator<TerminationForm>
{
    public TerminationFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.NoticeOn).IsHanded(clock);
        RuleFor(f => f.On).NotNull().WithMessage("Укажите последний день пары.");
        RuleFor(f => f.By).IsSaid();
        RuleFor(f => f.Because).IsReason();
    }
}

/// <summary>The programme is done.</summary>
public sealed class CompletionForm
{
    public DateOnly? On { get; set; }
    public string? Result { get; set; }
    public string? CaseLink { get; set; }

    /// <summary>Mentees who have gone through the programme.</summary>
    public List<Guid> Passed { get; set; } = [];

    /// <summary>Open steps of the programme that were carried out.</summary>
    public List<Guid> StepsDone { get; set; } = [];

    /// <summary>Why the others are left.</summary>
    public string? StepsBecause { get; set; }

    /// <summary>When a worker was told that his work ends before its time.</summary>
    public DateOnly? NoticeOn { get; set; }
    public string? Then { get; set; }

    public PairCompletion Completion(Domain.Programmes.Programme? programme) =>
        new(On!.Value, Result)
        {
            CaseLink = CaseLink,
            Passed = Passed,
            NoticeOn = NoticeOn,
            LeavesSteps = programme?.OpenSteps().Any(s => !StepsDone.Contains(s.Id)) == true,
        };
}

internal sealed class CompletionFormValidator : AbstractValidator<CompletionForm>
{
    public CompletionFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.NoticeOn).IsHanded(clock);
        RuleFor(f => f.On).NotNull().WithMessage("Укажите последний день пары.");
        RuleFor(f => f.Result)
            .NotEmpty()
            .WithMessage("Напишите, чего достигли: это строка базы наставляемых.")
            .MaximumLength(Pair.ResultMaxLength)
            .WithMessage("Не длиннее 2000 знаков.");
        RuleFor(f => f.StepsBecause).MaximumLength(Pair.ReasonMaxLength).WithMessage("Не длиннее 500 знаков.");
        RuleFor(f => f.CaseLink)
            .MaximumLength(Pair.LinkMaxLength)
            .WithMessage("Не длиннее 500 знаков.")
            .Must(link =>
                string.IsNullOrWhiteSpace(link)
                || Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            )
            .WithMessage("Проверьте ссылку: нужен вид https://school.example/nastavnik.");
    }
}
