using FluentValidation;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Features.Settings;

/// <summary>How the head and the text of an order are written here.</summary>
public sealed class HabitsForm : ISeenForm<HabitsForm>
{
    public static SeenFields<HabitsForm> Fields { get; } =
        new(
            ("Над названием управления", f => f.Above),
            ("Под названием управления", f => f.Details),
            ("«П Р И К А З» вразрядку", f => f.SpacedKind ? "да" : "нет"),
            ("Дата приказа", f => f.Date?.Name()),
            ("Место издания", f => f.Place?.Name()),
            ("Заголовок", f => f.Heading?.Name()),
            ("Заголовок в кавычках", f => f.HeadingInQuotes ? "да" : "нет"),
            ("«Приказываю»", f => f.OrderingWord?.Name()),
            ("Слово распоряжения", f => f.DirectiveWord?.Name())
        );

    public string? Above { get; set; }
    public string? Details { get; set; }
    public bool SpacedKind { get; set; }
    public DateStyle? Date { get; set; }
    public PlacePosition? Place { get; set; }
    public HeadingPosition? Heading { get; set; }
    public bool HeadingInQuotes { get; set; }
    public OrderingWordPosition? OrderingWord { get; set; }
    public DirectiveWord? DirectiveWord { get; set; }
    public string? Seen { get; set; }

    public static IEnumerable<SelectListItem> Dates { get; } = Choices<DateStyle>(v => v.Name());
    public static IEnumerable<SelectListItem> Places { get; } = Choices<PlacePosition>(v => v.Name());
    public static IEnumerable<SelectListItem> Headings { get; } = Choices<HeadingPosition>(v => v.Name());
    public static IEnumerable<SelectListItem> OrderingWords { get; } = Choices<OrderingWordPosition>(v => v.Name());
    public static IEnumerable<SelectListItem> DirectiveWords { get; } =
        Choices<Domain.Districts.DirectiveWord>(v => v.Name());

    public static HabitsForm Of(District district) =>
        new HabitsForm
        {
            Above = district.Letterhead.Above,
            Details = district.Letterhead.Details,
            SpacedKind = district.Habits.SpacedKind,
            Date = district.Habits.Date,
            Place = district.Habits.Place,
            Heading = district.Habits.Heading,
            HeadingInQuotes = district.Habits.HeadingInQuotes,
            OrderingWord = district.Habits.OrderingWord,
            DirectiveWord = district.Habits.DirectiveWord,
        }.Marked();

    public void Apply(District district) =>
        district.WriteOrders(
            new DocumentHabits
            {
                SpacedKind = SpacedKind,
                Date = Date!.Value,
                Place = Place!.Value,
                Heading = Heading!.Value,
                HeadingInQuotes = HeadingInQuotes,
                OrderingWord = OrderingWord!.Value,
                DirectiveWord = DirectiveWord!.Value,
            },
            new LetterheadLines(Above, Details)
        );

    private static List<SelectListItem> Choices<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new SelectListItem(name(v), $"{v}"))];
}

internal sealed class HabitsFormValidator : AbstractValidator<HabitsForm>
{
    private const string Choose = "Выберите из списка.";

    public HabitsFormValidator()
    {
        RuleFor(f => f.Date).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(f => f.Place).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(f => f.Heading).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(f => f.OrderingWord).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(f => f.DirectiveWord).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
    }
}
