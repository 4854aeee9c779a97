using Mentorship.Web.Ui.Wording;
using Xunit;

namespace Mentorship.Tests.Ui;

public sealed class DutyHeadlinesTests
{
    [Theory]
    [InlineData("state", "inProgress", "submitted", "Сдан отчёт")]
    [InlineData("state", "submitted", "accepted", "Принят отчёт")]
    [InlineData("state", "submitted", "returned", "Отчёт возвращён на доработку")]
    [InlineData("state", "accepted", "returned", "Принятое возвращено на доработку")]
    [InlineData("state", "submitted", "inProgress", "Отчёт отозван")]
    [InlineData("state", "notStarted", "inProgress", "Взято в работу")]
    [InlineData("state", "inProgress", "waived", "Поручение снято")]
    [InlineData("state", "waived", "inProgress", "Поручение возвращено в работу")]
    [InlineData("askedUntil", null, "2026-12-10", "Просят продлить до 10.12.2026")]
    [InlineData("askedUntil", "2026-12-10", null, "В продлении отказано")]
    [InlineData("goneOn", null, "2026-12-10", "Больше не ждут")]
    [InlineData("dueOn", "2026-12-01", "2026-12-10", "Срок теперь 10.12.2026")]
    [InlineData("label", "октябрь", "ноябрь", null)]
    [InlineData("state", null, null, null)]
    public void A_change_of_fields_is_said_as_what_happened(string field, string? old, string? now, string? said) =>
        Assert.Equal(said, DutyHeadlines.Say([(field, old, now)]));

    [Fact]
    public void An_extension_that_is_granted_moves_the_day() =>
        Assert.Equal(
            "Продлено до 10.12.2026",
            DutyHeadlines.Say([("askedUntil", "2026-12-10", null), ("dueOn", "2026-12-01", "2026-12-10")])
        );
}
