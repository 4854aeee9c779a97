using FluentValidation;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Features.Orders.Composing;

public sealed class PointForm
{
    public int Level { get; set; } = 1;
    public string? Text { get; set; }
    public string? Executor { get; set; }
    public string? Addressee { get; set; }
    public string? Deadline { get; set; }

    /// <summary>How the deadline is to be understood; its words stay.</summary>
    public string? Phrase { get; set; }
    public bool IsAgreed { get; set; }
    public bool IsRecommended { get; set; }
    public bool IsOutside { get; set; }

    /// <summary>How the executor is printed holds for every later order too.</summary>
    public bool Remembers { get; set; }

    /// <summary>It is kept: the point prints what every order prints now.</summary>
    internal bool IsLearnt { get; set; }

    /// <summary>The difference that a point of an amending order puts right; it goes with the point wherever it is moved.</summary>
    public string? MendsPlace { get; set; }
    public string? MendsWhy { get; set; }
    public string? MendsNow { get; set; }

    public OrderPoint Point =>
        new(Level, Text, Executor, IsLearnt ? null : Addressee, Deadline, IsRecommended)
        {
            Phrase = Phrase,
            IsAgreed = IsAgreed,
            IsOutside = IsOutside,
            Mends = MendsPlace is null || MendsWhy is null ? null : new(MendsPlace, MendsWhy, MendsNow),
        };

    public static PointForm Of(OrderPoint point) =>
        new()
        {
            Level = point.Level,
            Text = point.Text,
            Executor = point.Executor,
            Addressee = point.Addressee,
            Deadline = point.Deadline,
            IsRecommended = point.IsRecommended,
            Phrase = point.Phrase,
            IsAgreed = point.IsAgreed,
            IsOutside = point.IsOutside,
            MendsPlace = point.Mends?.Place,
            MendsWhy = point.Mends?.Why,
            MendsNow = point.Mends?.Now,
        };
}

internal sealed class PointFormValidator : AbstractValidator<PointForm>
{
    public PointFormValidator()
    {
        RuleFor(p => p.Text).MaximumLength(OrderText.PointMaxLength).WithMessage("Не длиннее 4000 знаков.");
        RuleFor(p => p.Executor).MaximumLength(OrderText.PartyMaxLength).WithMessage("Не длиннее 600 знаков.");
        RuleFor(p => p.Phrase).MaximumLength(OrderText.PartyMaxLength).WithMessage("Не длиннее 600 знаков.");
        RuleFor(p => p.Deadline).MaximumLength(OrderText.PartyMaxLength).WithMessage("Не длиннее 600 знаков.");
    }
}

public sealed class PersonForm
{
    public string? Name { get; set; }
    public string? Post { get; set; }
    public string? Role { get; set; }
    public bool ByAgreement { get; set; }

    /// <summary>A line taken from the list says the post after a comma.</summary>
    public AnnexPerson Person
    {
        get
        {
            var parts = (Name ?? "").Split(',', 2);
            return new(
                parts[0].Trim(),
                Domain.Text.Tidy(Post) ?? Domain.Text.Tidy(parts.ElementAtOrDefault(1)),
                Role,
                ByAgreement
            );
        }
    }

    public static PersonForm Of(AnnexPerson person) =>
        new()
        {
            Name = person.Name,
            Post = person.Post,
            Role = person.Role,
            ByAgreement = person.ByAgreement,
        };
}

public sealed class AnnexForm
{
    public AnnexKind Kind { get; set; }
    public string? Title { get; set; }
    public bool IsApproved { get; set; }
    public string? Number { get; set; }
    public Guid? RoadmapId { get; set; }
    public bool IsTitleWhole { get; set; }
    public string? Words { get; set; }
    public string? Lead { get; set; }
    public Guid? ActKindId { get; set; }
    public List<PersonForm> People { get; set; } = [];
    public List<IndicatorLineForm> Indicators { get; set; } = [];

    public OrderAnnex Annex =>
        new(Kind, Title ?? "", IsApproved)
        {
            Number = Number,
            RoadmapId = RoadmapId,
            IsTitleWhole = IsTitleWhole,
            Words = Words,
            Lead = Lead,
            ActKindId = ActKindId,
            People = [.. People.Select(p => p.Person)],
            Indicators = [.. Indicators.Select(i => i.Line)],
        };

    public static AnnexForm Of(OrderAnnex annex) =>
        new()
        {
            Kind = annex.Kind,
            Title = annex.Title,
            IsApproved = annex.IsApproved,
            Number = annex.Number,
            RoadmapId = annex.RoadmapId,
            IsTitleWhole = annex.IsTitleWhole,
            Words = annex.Words,
            Lead = annex.Lead,
            ActKindId = annex.ActKindId,
            People = [.. annex.People.Select(PersonForm.Of)],
            Indicators = [.. annex.Indicators.Select(IndicatorLineForm.Of)],
        };
}
