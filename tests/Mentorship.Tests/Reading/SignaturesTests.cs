using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Forms of a signature that papers have under their points.</summary>
public sealed class SignaturesTests
{
    private const string Map =
        "№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦октябрь 2023 г.¦УО\n2¦Провести слёт¦май 2024 г.¦УО";
    private const string LastPoint = "Контроль за исполнением приказа оставляю за собой.";

    [Theory]
    [InlineData("Начальник отдела¦К.Л. Ромашкина¦Исполнитель: Лугова Е.В., тел. 2-11-33", "К.Л. Ромашкина")]
    [InlineData(
        "Руководитель отдела                           Ромашкина Клара Львовна¦Согласовано:¦Юрист          О.О. Озеров",
        "Ромашкина Клара Львовна"
    )]
    [InlineData("Начальник отдела                 подпись                Ромашкина К.Л.", "Ромашкина К.Л.")]
    [InlineData("Начальник отдела        М.П.        К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData("К.Л. Ромашкина, начальник отдела¦Лугова Е.В.¦2-11-33", "К.Л. Ромашкина")]
    [InlineData("п/п Начальник отдела          К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData("Начальник отдела        п/п        К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData("Начальник отдела     (подписано ЭП)     К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData("Начальник отдела     оригинал подписан     К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData(
        "Начальник отдела¦ДОКУМЕНТ ПОДПИСАН¦ЭЛЕКТРОННОЙ ПОДПИСЬЮ¦Сертификат 00F3A1B2¦Владелец Ромашкина Клара Львовна¦Действителен с 01.02.2023 по 26.04.2024¦К.Л. Ромашкина",
        "К.Л. Ромашкина"
    )]
    [InlineData("Начальник отдела:¦К.Л. Ромашкина", "К.Л. Ромашкина")]
    [InlineData("Ромашкина К.Л.¦начальник отдела", "Ромашкина К.Л.")]
    [InlineData(
        "Подлинник электронного документа, подписанного ЭП¦Сертификат 00AA, владелец Ромашкина Клара Львовна, действителен с 01.01.2023¦Начальник отдела            К.Л. Ромашкина",
        "К.Л. Ромашкина"
    )]
    public void A_signature_is_parted_into_post_and_name(string signature, string name)
    {
        var read = Read(Signed(signature).Say("Приложение к приказу от 28.08.2023 № 77-ОД", align: "right"));

        Assert.Equal(name, read.Order.Signer.Name);
        Assert.Contains(
            read.Order.Signer.Post,
            new[] { "Начальник отдела", "начальник отдела", "Руководитель отдела" }
        );
    }

    [Fact]
    public void A_seal_in_the_middle_of_a_signature_is_passed_over()
    {
        var read = Read(
            Signed()
                .Rows("Начальник отдела\\nобразования¦М.П.¦К.Л. Ромашкина")
                .Say("Верно: специалист Е.В. Лугова")
                .Say("Приложение к приказу от 28.08.2023 № 77-ОД", align: "right")
        );

        Assert.Equal(new ReadSigner("Начальник отдела образования", "К.Л. Ромашкина"), read.Order.Signer);
    }

    [Theory]
    [InlineData("Начальник отдела:                 К.Л. Ромашкина")]
    [InlineData("Начальник отдела:                 К.Л. Ромашкина¦С приказом ознакомлена:        Е.В. Лугова")]
    public void A_colon_before_the_name_parts_no_list_when_the_roadmap_follows(string signature) =>
        Assert.Equal(new ReadSigner("Начальник отдела", "К.Л. Ромашкина"), Read(Signed(signature)).Order.Signer);

    [Fact]
    public void People_whom_a_point_names_sign_nothing()
    {
        var read = Read(
            Signed(
                    "Назначить ответственными следующих лиц.¦Лугова Е.В., директор школы № 1¦Озеров О.О., директор школы № 2"
                )
                .Say("3. Ознакомить с приказом.")
                .Say("Начальник отдела\tК.Л. Ромашкина")
                .Say("Приложение к приказу от 28.08.2023 № 77-ОД", align: "right"),
            last: "Ознакомить с приказом."
        );

        Assert.Equal("К.Л. Ромашкина", read.Order.Signer.Name);
    }

    private static WordPaper Signed(string signature = "") =>
        signature
            .Split('¦', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(
                new WordPaper()
                    .Say("Отдел образования\nадминистрации Заречного района", true, "center")
                    .Say("ПРИКАЗ", true, "center")
                    .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
                    .Say("Об организации наставничества", true, "center")
                    .Say("В целях поддержки начинающих учителей приказываю:")
                    .Say("1. Утвердить план мероприятий (прилагается).")
                    .Say($"2. {LastPoint}"),
                (paper, line) => paper.Say(line)
            );

    private static OrderReading Read(WordPaper paper, string last = LastPoint)
    {
        var read = paper
            .Say("План мероприятий («дорожная карта») наставничества на 2023-2024 учебный год")
            .Rows(Map)
            .Read();
        Assert.Equal(last, read.Order.Points[^1].Text);
        Assert.Equal("План мероприятий («дорожная карта») наставничества на 2023-2024 учебный год", read.Title);
        return read;
    }
}
