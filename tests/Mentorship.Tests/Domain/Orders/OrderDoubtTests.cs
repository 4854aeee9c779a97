using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class OrderDoubtTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Theory]
    [InlineData("до 26 января 2020 года", "Пункт 1: срок 26.01.2020 раньше даты документа.")]
    [InlineData("до 1 мая 2027 года", "Пункт 1: срок 01.05.2027 приходится на нерабочий день.")]
    [InlineData("до 29 января 2027 года", null)]
    [InlineData("ежеквартально", null)]
    public void A_deadline_that_cannot_be_kept_is_asked_about(string deadline, string? asked) =>
        Assert.Equal(
            asked,
            OrderDoubts
                .Of(new(new() { Points = [new(1, "вести учёт", "ИМЦ", Deadline: deadline)] }, "1", Day, Day))
                .SingleOrDefault()
        );

    [Theory]
    [InlineData("244", null)]
    [InlineData("242", "Номер 242 меньше, чем у документа № 243 от 20.10.2026, а дата позже.")]
    [InlineData("1-К", "это новый ряд нумерации, точно?")]
    [InlineData("0243", "Номер 0243 отличается от занятого № 243 только написанием: точно?")]
    [InlineData("б/н", "В номере «б/н» нет ни одной цифры: точно?")]
    public void A_number_out_of_its_row_is_asked_about(string number, string? asked)
    {
        var doubt = OrderDoubts
            .Of(
                new(OrderText.Empty, number, Day, Day)
                {
                    Journal = [new("241", new(2026, 9, 1)), new("243", new(2026, 10, 20))],
                }
            )
            .SingleOrDefault();

        Assert.Equal(asked is null, doubt is null);
        Assert.EndsWith(asked ?? "", doubt ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_year_without_the_suffix_of_the_old_one_is_asked_about()
    {
        Assert.Single(Asked("1", Earlier));
        Assert.Empty(Asked("1-од", Earlier));
        Assert.Equal("218-ОД", OrderNumber.MainOf(["217-ОД", "218-ОД", "3"]));
    }

    [Fact]
    public void The_first_number_of_a_year_that_is_not_1_is_asked_about()
    {
        Assert.Equal(
            "Номер 244-ОД – первый за 2026 год в этом журнале, хотя и не 1: точно?",
            Asked("244-ОД", Earlier).Single()
        );
        // Whoever begins with the portal begins with whatever number it is.
        Assert.Empty(Asked("244-ОД"));
        // A year before all that the journal knows.
        Assert.Single(Asked("244-ОД", new JournalNumber("1-ОД", new(2027, 1, 12))));
    }

    [Fact]
    public void A_row_of_other_documents_is_asked_about()
    {
        JournalNumber[] journal = [new("7-ОД", new(2026, 9, 1)), new("31-р", new(2026, 10, 1), OrderType.Directive)];

        Assert.Contains(
            "последний из них – распоряжение № 31-р от 01.10.2026",
            Asked("32-р", journal).Single(),
            StringComparison.Ordinal
        );
        Assert.Empty(Asked("8-ОД", journal));
        Assert.Empty(Asked("8", new("7", new(2026, 9, 1)), new("6", new(2026, 9, 1), OrderType.Directive)));
    }

    [Fact]
    public void A_day_long_ago_and_points_whose_time_is_over_are_asked_about()
    {
        var text = new OrderText
        {
            Points = [new(1, "вести учёт", "ИМЦ"), new(1, "доложить", "ИМЦ", Deadline: "постоянно")],
        };
        var asked = new OrderAsked(text, "1", new(2020, 1, 1), Day)
        {
            Planned = OrderPlan.Of(text, words => new(words, [], false), new(2020, 1, 1)),
        };

        var doubts = OrderDoubts.Of(asked);

        Assert.Equal(2, doubts.Count);
        Assert.Contains("Дата документа – 01.01.2020, а сегодня 26.11.2026", doubts[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "Пункт 1 без срока: время документа закончилось 31.08.2020",
            doubts[1],
            StringComparison.Ordinal
        );
        Assert.Empty(OrderDoubts.Of(asked with { Day = Day.AddDays(-20) }));
    }

    [Fact]
    public void An_act_that_is_younger_than_the_order_is_asked_about()
    {
        var act = new OrderBasis(Guid.CreateVersion7(), new("Модель", "распоряжением", new DateOnly(2026, 11, 20)), 0);
        var asked = new OrderAsked(OrderText.Empty, "1", Day, Day) { Bases = [act] };

        Assert.Empty(OrderDoubts.Of(asked));
        Assert.Contains(
            "издан 20.11.2026, позже документа",
            OrderDoubts.Of(asked with { Day = Day.AddDays(-10) }).Single(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("возложить на заместителя начальника Иванова И. И.", true)]
    [InlineData("возложить на заместителя начальника Яшина П. С.", false)]
    [InlineData("возложить на Яшину Марию Петровну", true)]
    [InlineData("возложить на заместителя начальника", false)]
    [InlineData("оставляю за собой", true)]
    public void Another_name_in_the_clause_on_control_than_who_is_told_is_asked_about(string control, bool isAsked)
    {
        var controller = new DirectoryPerson(Guid.CreateVersion7(), "Яшин", "Павел", "Сергеевич", null, null);

        Assert.Equal(isAsked, ControlWords.Doubt(control, controller, "И. О. Белов") is not null);
        Assert.Null(ControlWords.Doubt(control, null, "И. О. Белов"));
        Assert.Null(ControlWords.Doubt("оставляю за собой", controller, "П. С. Яшин"));
    }

    [Theory]
    [InlineData("Назначить куратором в ОО.", true)]
    [InlineData("Назначить куратором в Степной СОШ", true)]
    [InlineData("Назначить Орлову Татьяну Петровну, методиста, куратором в ОО", false)]
    [InlineData("Назначить Орлову Т. П. куратором", false)]
    [InlineData("Возложить обязанности", false)]
    public void An_appointment_says_whom(string words, bool isRefused)
    {
        var text = new OrderText { Points = [new(1, words)] };

        Assert.Equal(isRefused, text.Unfinished("О назначении", OrderKind.Appoint).Any());
        Assert.Empty(text.Unfinished("О назначении", OrderKind.Free));
        Assert.Empty(
            new OrderText { Points = [new(1, "Назначить:"), new(2, "Орлову Т. П. – куратором")] }.Unfinished(
                "О назначении",
                OrderKind.Appoint
            )
        );
    }

    private static readonly JournalNumber[] Earlier =
    [
        new("217-ОД", new(2025, 12, 1)),
        new("218-ОД", new(2025, 12, 20)),
    ];

    private static IReadOnlyList<string> Asked(string number, params JournalNumber[] journal) =>
        OrderDoubts.Of(new(OrderText.Empty, number, Day, Day) { Journal = journal });

    [Theory]
    [InlineData("<b>1</b>", false)]
    [InlineData("214-ОД", true)]
    [InlineData("01-15/118", true)]
    public void A_number_is_letters_digits_and_a_few_signs(string number, bool fits) =>
        Assert.Equal(fits, OrderNumber.IsWritable(number));
}
