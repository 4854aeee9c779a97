using FluentValidation;
using Mentorship.Web.Domain.Consents;

namespace Mentorship.Web.Features.Consents.Destroying;

public sealed class DestructionForm
{
    public const string UsualWhat =
        "контакты, дата рождения, анкета, запрос и сведения о представителе – в портале\nте же сведения в бумажных анкетах и файлах организации";

    private const string PapersOnly =
        "бумажные анкеты, копии документов и файлы организации; доступ организации к карточке в портале прекращён";

    public Guid? Organisation { get; set; }
    public List<Guid> Consents { get; set; } = [];
    public string? Number { get; set; }
    public DateOnly? On { get; set; }
    public string? DoneBy { get; set; }
    public string? What { get; set; } = UsualWhat;
    public string? Way { get; set; } = "стирание в портале, измельчение бумаг";
    public bool Sure { get; set; }

    /// <summary>What is usual for those of whom the act is to be.</summary>
    /// <param name="number">The next of their organisation.</param>
    public void Propose(IReadOnlyList<DueRow> due, string? number)
    {
        Number = number;
        // It cannot be undone: whoever is meant is ticked by hand.
        Consents = due is [var only] ? [only.ConsentId] : [];
        if (due.Count == 0 || !due.Any(r => r.Stays))
            return;
        if (due.All(r => r.Stays))
            (What, Way) = (PapersOnly, "измельчение бумаг, удаление файлов");
        else
            What = $"{UsualWhat}\nо тех, кто есть и в другой организации: {PapersOnly}";
    }

    public DestructionFacts Facts => new(Number, On, DoneBy, What, Way);
}

internal sealed class DestructionFormValidator : AbstractValidator<DestructionForm>
{
    public DestructionFormValidator()
    {
        RuleFor(f => f.Consents).NotEmpty().WithMessage("Отметьте, чьи данные уничтожены.");
        RuleFor(f => f.Number).NotEmpty().WithMessage("Укажите номер акта.");
        RuleFor(f => f.On).NotNull().WithMessage("Укажите дату уничтожения.");
        RuleFor(f => f.DoneBy).NotEmpty().WithMessage("Укажите, кто уничтожил: должность и имя.");
        RuleFor(f => f.What).NotEmpty().WithMessage("Перечислите, что уничтожено.");
        RuleFor(f => f.Way).NotEmpty().WithMessage("Укажите, как уничтожено.");
        RuleFor(f => f.Sure).Equal(true).WithMessage("Подтвердите: вернуть стёртое будет нельзя.");
    }
}
