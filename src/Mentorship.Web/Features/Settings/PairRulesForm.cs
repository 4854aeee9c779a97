using FluentValidation;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Settings;

/// <summary>What the district says of all pairs.</summary>
public sealed class PairRulesForm : ISeenForm<PairRulesForm>
{
    public static SeenFields<PairRulesForm> Fields { get; } =
        new(
            ("Мест у наставника", f => f.MentorPlaces),
            ("Без дополнительного соглашения", f => f.Agreement.Name()),
            ("Дней без встречи", f => f.StuckDays)
        );

    public int? MentorPlaces { get; set; }
    public AgreementRule Agreement { get; set; }
    public int? StuckDays { get; set; }
    public string? Seen { get; set; }

    public static PairRulesForm Of(District district) =>
        new PairRulesForm
        {
            MentorPlaces = district.Pairs.MentorPlaces,
            Agreement = district.Pairs.Agreement,
            StuckDays = district.Pairs.StuckDays,
        }.Marked();

    public void Apply(District district) =>
        district.RulePairs(
            new PairRules
            {
                MentorPlaces = MentorPlaces!.Value,
                Agreement = Agreement,
                StuckDays = StuckDays!.Value,
            }
        );
}

internal sealed class PairRulesFormValidator : AbstractValidator<PairRulesForm>
{
    public PairRulesFormValidator()
    {
        RuleFor(f => f.MentorPlaces).NotNull().WithMessage("Укажите, в скольких парах сразу может быть наставник.");
        RuleFor(f => f.StuckDays).NotNull().WithMessage("Укажите, через сколько дней без встречи напоминать.");
    }
}
