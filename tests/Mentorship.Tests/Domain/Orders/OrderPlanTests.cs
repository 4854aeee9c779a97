using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class OrderPlanTests
{
    private static readonly Guid Centre = Guid.CreateVersion7();
    private static readonly Guid Orlova = Guid.CreateVersion7();

    private static readonly PartyDirectory Directory = new(
        [
            new(Centre, OrganisationKind.MethodCentre, "ИМЦ", "Информационно-методический центр", []),
            new(Guid.CreateVersion7(), OrganisationKind.School, "СОШ № 1", "Средняя школа № 1", []),
        ],
        [new(Orlova, "Орлова", "Татьяна", "Петровна", "старший методист", Centre)],
        []
    );

    [Fact]
    public void Points_are_numbered_by_their_depth_and_no_point_hangs_in_the_air()
    {
        var text = new OrderText
        {
            Points = [new(3, "первый"), new(3, "подпункт"), new(2, "ещё"), new(3, "глубже"), new(1, "второй")],
        }.Checked();

        Assert.Equal(["1", "1.1", "1.2", "1.2.1", "2"], text.Numbers());
    }

    [Fact]
    public void What_a_point_says_of_executor_and_date_holds_for_the_points_under_it()
    {
        var planned = Plan(
            new(1, null, "ИМЦ", Deadline: "до 29 января 2027 года"),
            new(2, "внести пары в базу"),
            new(2, "подготовить справку", Deadline: "до 5 февраля 2027 года"),
            new(1, "считать прежний приказ утратившим силу")
        );

        Assert.Equal(
            ["1.1 до 29.01.2027", "1.2 до 05.02.2027"],
            planned.Select(p => $"{p.Number} {p.Reading!.UnderstoodAs}")
        );
        Assert.All(planned, p => Assert.Equal(Centre, p.Parties.Parties.Single().OrganisationId));
        Assert.All(planned, p => Assert.Null(p.Doubt));
    }

    [Fact]
    public void A_point_whose_executor_or_date_is_not_understood_says_what_to_mend()
    {
        var planned = Plan(
            new(1, "сделать", "Комитет по рыболовству"),
            new(1, "сделать", "ИМЦ", Deadline: "когда рак на горе свистнет")
        );

        Assert.Contains("Комитет по рыболовству", planned[0].Doubt, StringComparison.Ordinal);
        Assert.StartsWith("Пункт 2: ", planned[1].Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void An_executor_who_is_not_of_the_portal_stands_on_paper_and_gets_no_duty() =>
        Assert.Equal(
            "2",
            Plan(new(1, "вести учёт", "Соколов Андрей Сергеевич") { IsOutside = true }, new(1, "вести учёт", "ИМЦ"))
                .Single()
                .Number
        );

    [Fact]
    public void What_is_recommended_is_never_overdue()
    {
        var planned = Plan(new OrderPoint(1, "принять участие", "ИМЦ", IsRecommended: true));

        Assert.True(planned.Single().Parties.Parties.Single().ByAgreement);
    }

    [Theory]
    [InlineData("ИМЦ", false, "ИМЦ")]
    [InlineData("Орлова Т. П.", false, "Старшему методисту Орловой Т. П.")]
    [InlineData("руководители ОО", false, "Руководителям ОО")]
    [InlineData("Руководители ОО", true, "Рекомендовать руководителям ОО")]
    [InlineData("ИМЦ, Орлова Т. П.", false, "ИМЦ, старшему методисту Орловой Т. П.")]
    [InlineData("Неизвестный комитет", false, "Неизвестному комитету")]
    [InlineData("Соколов Андрей Сергеевич", false, "Соколову Андрею Сергеевичу")]
    [InlineData("Руководители ОО и ИМЦ", false, "Руководителям ОО и ИМЦ")]
    [InlineData("Соколов А.С.", false, "Соколову А.С.")]
    [InlineData("ИМЦ, Соколов Андрей Сергеевич", false, "ИМЦ, Соколову Андрею Сергеевичу")]
    [InlineData(
        "директор СОШ № 9 Соколов Андрей Сергеевич",
        true,
        "Рекомендовать директору СОШ № 9 Соколову Андрею Сергеевичу"
    )]
    [InlineData("Централизованная бухгалтерия", false, "Централизованной бухгалтерии")]
    [InlineData("МБОУ СОШ № 7 им. А. С. Соколова", false, "МБОУ СОШ № 7 им. А. С. Соколова")]
    public void An_order_turns_to_somebody_in_the_right_case(string words, bool recommended, string said) =>
        Assert.Equal(
            said,
            Addressing.To(
                words,
                PartyReader.Read(words, Directory),
                id => Directory.People.SingleOrDefault(p => p.Id == id),
                recommended
            )
        );

    [Theory]
    [InlineData("Отдел культуры, спорта и молодёжной политики", "Отделу культуры, спорта и молодёжной политики", true)]
    [InlineData(
        "Комитет по образованию, физической культуре и спорту",
        "Комитету по образованию, физической культуре и спорту",
        true
    )]
    [InlineData("руководитель РМО учителей начальных классов", "Руководителю РМО учителей начальных классов", true)]
    [InlineData(
        "Соколов А. С., руководитель РМО учителей истории",
        "Соколову А. С., руководителю РМО учителей истории",
        false
    )]
    [InlineData("член жюри учитель СОШ № 3", "Члену жюри учителю СОШ № 3", true)]
    [InlineData("Берг Лейла", "Берг Лейла", false)]
    [InlineData("Гарсиа Маркес Габриэль Хосе", "Гарсиа Маркес Габриэль Хосе", false)]
    [InlineData("Нгуен Тхи Лан Ань, директор завода", "Нгуен Тхи Лан Ань, директору завода", false)]
    [InlineData("Исламов Рустам Рафик угли", "Исламову Рустаму Рафик угли", true)]
    [InlineData("Почта России", "Почте России", true)]
    [InlineData("Орлова Т. П.", "Орловой Т. П.", false)]
    public void Somebody_outside_is_one_phrase_and_nobody_of_the_registry(string words, string said, bool isCertain) =>
        Assert.Equal(
            (said, isCertain),
            Addressing.Read(words, null, id => Directory.People.SingleOrDefault(p => p.Id == id), recommended: false)
        );

    [Fact]
    public void Two_executors_are_the_same_two_in_whatever_order_the_database_names_them()
    {
        var second = new DirectoryPerson(Guid.CreateVersion7(), "Ясный", "Пётр", "Ильич", "методист", Centre);
        var now = Directory with { People = [.. Directory.People, second] };
        var text = new OrderText { Points = [new(1, "вести учёт", "Орлова Т. П., Ясный П. И.")] };
        var facts = new DriftFacts(
            new Dictionary<string, string> { ["1"] = "Старшему методисту Орловой Т. П., методисту Ясному П. И." },
            new[] { second.Id, Orlova }.ToLookup(_ => "1", id => (Person: (Guid?)id, Body: (Guid?)null)),
            now,
            new Dictionary<Guid, (string, DateOnly)>()
        );

        Assert.Empty(OrderDrift.Find(text, facts));
        Assert.Single(
            OrderDrift.Find(
                text,
                facts with
                {
                    Now = now with { People = [Directory.People[0], second with { Post = "директор" }] },
                }
            )
        );
    }

    [Fact]
    public void A_new_post_of_somebody_named_is_a_difference_with_the_wording_that_mends_it()
    {
        var now = Directory with { People = [new(Orlova, "Орлова", "Татьяна", "Петровна", "директор", Centre)] };
        var text = new OrderText
        {
            Points = [new(1, "вести учёт", "Орлова Т. П.", Deadline: "до 1 марта 2027 года")],
            Annexes =
            [
                new(AnnexKind.People, "Состав рабочей группы")
                {
                    People =
                    [
                        new(
                            "Орлова Татьяна Петровна",
                            "старший методист ИМЦ",
                            "руководитель группы",
                            ByAgreement: true
                        ),
                    ],
                },
            ],
        };
        var facts = new DriftFacts(
            new Dictionary<string, string> { ["1"] = "Старшему методисту Орловой Т. П. в срок до 1 марта 2027 года" },
            new[] { ("1", (Person: (Guid?)Orlova, Body: (Guid?)null)) }.ToLookup(p => p.Item1, p => p.Item2),
            Directory,
            new Dictionary<Guid, (string, DateOnly)>()
        );

        Assert.Empty(OrderDrift.Find(text, facts));
        var drifted = OrderDrift.Find(text, facts with { Now = now });
        Assert.Equal(["пункт 1", "приложение «Состав рабочей группы», строка 1"], drifted.Select(d => d.Place));
        Assert.EndsWith("заменить словами «Директору Орловой Т. П.»", drifted[0].Amendment, StringComparison.Ordinal);
        Assert.EndsWith(
            "приложения «Состав рабочей группы» изложить в следующей редакции: «Орлова Татьяна Петровна, директор ИМЦ (по согласованию), руководитель группы»",
            drifted[1].Amendment,
            StringComparison.Ordinal
        );
        var mended = facts with
        {
            Now = now,
            Mends = [.. drifted.Select(d => new AppliedMend(d.Mend, d.Amendment, "№ 2"))],
        };
        Assert.Equal(["№ 2", "№ 2"], OrderDrift.Find(text, mended).Select(d => d.MendedBy));
        var again = now with { People = [now.People[0] with { Post = "начальник отдела" }] };
        Assert.All(OrderDrift.Find(text, mended with { Now = again }), d => Assert.Null(d.MendedBy));
        Assert.Contains(
            "слова «Директору Орловой Т. П.» заменить словами «Начальнику отдела Орловой Т. П.»",
            OrderDrift.Find(text, mended with { Now = again })[0].Amendment,
            StringComparison.Ordinal
        );
        Assert.Single(OrderDrift.Find(text, facts with { Now = now with { People = [] } }), d => d.Place == "пункт 1");
    }

    private static IReadOnlyList<PlannedPoint> Plan(params OrderPoint[] points) =>
        OrderPlan.Of(
            new OrderText { Points = points }.Checked(),
            words => PartyReader.Read(words, Directory),
            new DateOnly(2027, 1, 18)
        );
}
