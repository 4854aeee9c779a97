using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Districts;
using Xunit;

namespace Mentorship.Tests.Domain.Districts;

public sealed class LetterheadLinesTests
{
    [Fact]
    public void Lines_stay_lines_and_stand_around_the_name_of_the_department()
    {
        var district = Zarechny();
        district.WriteOrders(
            new DocumentHabits { Date = DateStyle.Words },
            new LetterheadLines(" Российская  Федерация\r\nЗареченский район \n", "ул. Полевая, д. 1\nтел. 2-14-60")
        );

        var head = Letterhead.Of(district);

        Assert.Equal(["Российская Федерация", "Зареченский район"], head.Above);
        Assert.Equal(["Управление образования Зареченского района"], head.Name);
        Assert.Equal(["ул. Полевая, д. 1", "тел. 2-14-60"], head.Details);
        Assert.Equal(DateStyle.Words, district.Habits.Date);
    }

    [Fact]
    public void A_head_has_five_lines_at_most_around_the_name()
    {
        var district = Zarechny();

        var broken = Assert.Throws<RuleBroken>(() =>
            district.WriteOrders(
                new DocumentHabits(),
                new LetterheadLines(null, string.Join('\n', Enumerable.Range(1, 6)))
            )
        );

        Assert.Equal(nameof(LetterheadLines.Details), broken.Field);
        Assert.Null(district.Letterhead.Details);
    }

    [Fact]
    public void A_habit_that_nobody_has_is_refused() =>
        Assert.Equal(
            nameof(DocumentHabits.Place),
            Assert
                .Throws<RuleBroken>(() =>
                    Zarechny().WriteOrders(new DocumentHabits { Place = (PlacePosition)7 }, LetterheadLines.None)
                )
                .Field
        );

    [Fact]
    public void A_document_of_a_district_is_laid_out_and_written_as_the_district_does()
    {
        var district = Zarechny();
        district.LayOutDocuments(new DocumentLayout { FontSize = 13 });
        district.WriteOrders(new DocumentHabits { SpacedKind = true }, LetterheadLines.None);

        var document = Document.Of(district, "Приказ", DateTimeOffset.UnixEpoch, [Letterhead.Of(district)]);

        Assert.Equal(
            (13, true, "Управление образования Зареченского района"),
            (document.Layout.FontSize, document.Habits.SpacedKind, document.Author)
        );
    }

    private static District Zarechny()
    {
        var district = new District(
            DistrictKind.Municipal,
            new DistrictNames("Зареченский район"),
            "Europe/Moscow",
            DateTimeOffset.UnixEpoch
        );
        district.DescribeDepartment("Управление образования Зареченского района", "с. Заречье", null);
        return district;
    }
}
