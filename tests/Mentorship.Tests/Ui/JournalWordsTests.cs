using System.Text.Json;
using System.Text.RegularExpressions;
using Mentorship.Tests.Architecture;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Ui;

public sealed partial class JournalWordsTests
{
    [Fact]
    public void Every_property_that_the_journal_writes_has_a_Russian_label()
    {
        using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>().UseNpgsql("Host=nowhere").Options);
        var missing =
            from entity in db.Model.GetEntityTypes()
            where
                // A file that waits for its word is not journalled.
                entity.ClrType.IsAssignableTo(typeof(DistrictOwned))
                    && entity.ClrType != typeof(Upload)
                    && entity.ClrType != typeof(RoadmapImport)
                || entity.ClrType == typeof(Membership)
                || entity.ClrType == typeof(District)
            // It waits for a word, and only what it brings is written; events are a journal of their own.
            where entity.ClrType != typeof(Upload) && entity.ClrType != typeof(ObligationEvent)
            where entity.ClrType != typeof(Notification) && entity.ClrType != typeof(ReminderSetting)
            where entity.ClrType != typeof(LetterCopy) && entity.ClrType != typeof(PairLink)
            where entity.ClrType != typeof(MeetingPresence) && entity.ClrType != typeof(SurveyGroup)
            let kind = Camel(entity.ClrType.Name)
            from property in entity
                .GetProperties()
                .Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
            where property.Name is not ("Id" or "DistrictId")
            where !JournalWords.HasKind(kind) || !JournalFields.Has(kind, Camel(property.Name))
            select $"{kind}.{Camel(property.Name)}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_act_that_is_named_in_the_code_has_a_sentence()
    {
        var missing =
            from file in SourceTree.Files("", ".cs")
            from Match act in NamedAct().Matches(file.Text)
            let name = act.Groups[1].Success ? act.Groups[1].Value : act.Groups[2].Value
            // «district.date» there is a field.
            where !JournalWords.HasAct(name) && !file.Path.EndsWith("JournalFields.cs", StringComparison.Ordinal)
            select $"{file.Path}: {name}";

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(
        "organisation.changed",
        "organisation",
        "Изменена организация Степная СОШ: телефон, адрес, сайт и ещё 1"
    )]
    [InlineData("organisation.created", "organisation", "Добавлена организация Степная СОШ")]
    [InlineData("person.changed", "person", "Изменена карточка «Степная СОШ»: телефон, адрес, сайт и ещё 1")]
    [InlineData("statistic.removed", "statistic", "Удалены сведения организации Степная СОШ")]
    [InlineData("membership.handedOver", "membership", "Переданы дела пользователя (Степная СОШ)")]
    [InlineData("novelty.appeared", "novelty", "Изменена запись Степная СОШ")]
    public void An_act_is_a_sentence(string act, string kind, string sentence) =>
        Assert.Equal(sentence, JournalWords.Sentence(act, kind, "Степная СОШ", ["phone", "address", "site", "email"]));

    [Theory]
    [InlineData("organisation", "kind", "school", "школа")]
    [InlineData("membership", "role", "curator", "муниципальный куратор")]
    [InlineData("person", "sex", "female", "женский")]
    [InlineData("person", "bornOn", "1990-02-03", "03.02.1990")]
    [InlineData("membership", "endedAt", "2027-01-15T07:00:00.0000000+00:00", "15.01.2027 10:00")]
    [InlineData("employment", "organisationId", "0197f0a0-0000-7000-8000-000000000001", "Степная СОШ")]
    [InlineData("organisation", "phone", "2-14-60", "2-14-60")]
    public void A_value_is_said_in_words(string kind, string field, string value, string words) =>
        Assert.Equal(
            words,
            JournalValueWords.Say(
                kind,
                field,
                value,
                _ => "Степная СОШ",
                TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")
            )
        );

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex(@"\.Note\(\s*""([\w.]+)""|""((?:membership|organisation|district|person)\.[a-z]\w+)""")]
    private static partial Regex NamedAct();
}
