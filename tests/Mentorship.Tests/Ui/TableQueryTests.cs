using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Mentorship.Tests.Ui;

public class TableQueryTests
{
    private sealed record School(string Name, int Pairs);

    private static readonly Sorting<School> Columns = new Sorting<School>("name")
        .By("name", school => school.Name)
        .By("pairs", school => school.Pairs);

    private static readonly School[] Schools = [new("Боровская", 7), new("Анинская", 3), new("Вишнёвская", 5)];

    [Fact]
    public void The_address_says_what_is_shown()
    {
        var query = Read("?q=%20степная%20&sort=pairs&dir=desc&page=3");
        Assert.Equal(("степная", "pairs", true, 3), (query.Text, query.Sort, query.Descending, query.Page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=abc&sort=&dir=sideways")]
    [InlineData("?page=-5")]
    [InlineData("?page=99999999999999")]
    public void A_senseless_value_is_as_if_absent(string address) => Assert.Equal(new TableQuery(), Read(address));

    [Theory]
    [InlineData("?sort=pairs", "Анинская Вишнёвская Боровская")]
    [InlineData("?sort=pairs&dir=desc", "Боровская Вишнёвская Анинская")]
    [InlineData("?sort=password", "Анинская Боровская Вишнёвская")]
    [InlineData("", "Анинская Боровская Вишнёвская")]
    public void Rows_are_sorted_by_a_known_column_only(string address, string names) =>
        Assert.Equal(
            names,
            string.Join(' ', Columns.Apply(Schools.AsQueryable(), Read(address)).Select(school => school.Name))
        );

    [Fact]
    public void A_page_is_a_slice() =>
        Assert.Equal(
            ["Вишнёвская"],
            Read("?page=2").Slice(Columns.Apply(Schools.AsQueryable(), Read("")), 2).Select(s => s.Name)
        );

    [Fact]
    public void Changing_a_filter_keeps_the_others_and_returns_to_the_first_page() =>
        Assert.Equal(
            "/people?q=%D0%B8%D0%B2&kind=teacher&kind=pupil&sort=name",
            Address.With("/people", Query("?q=ив&kind=teacher&kind=pupil&sort=age&page=4"), ("sort", "name"))
        );

    [Fact]
    public void A_parameter_without_value_is_left_out() =>
        Assert.Equal("/people", Address.With("/people", Query("?state=over&page=2"), ("state", null)));

    [Fact]
    public void The_page_itself_can_be_changed() =>
        Assert.Equal("/people?q=a&page=5", Address.With("/people", Query("?q=a&page=4"), ("page", "5")));

    [Fact]
    public void What_was_typed_cannot_leave_its_parameter() =>
        Assert.Equal("/people?q=a%26b%3D%22%3E", Address.With("/people", Query("?q=a%26b%3D%22%3E"), ("sort", null)));

    private static TableQuery Read(string address) => TableQuery.From(Query(address));

    private static QueryCollection Query(string address) => new(QueryHelpers.ParseQuery(address));
}
