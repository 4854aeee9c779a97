using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Every line of a working group is somebody: dashes, vacancies and roles in whatever place.</summary>
public sealed class GroupMembersTests
{
    [Fact]
    public void Lines_with_dashes_are_members_and_a_place_without_a_name_is_kept()
    {
        var read = Annexed()
            .Say("Руководитель рабочей группы – Синявин Олег Петрович, начальник отдела;")
            .Say("Члены рабочей группы:")
            .Say("– Лукина Анна Борисовна, директор школы № 1 (по согласованию);")
            .Say("– представитель районного совета (по согласованию);")
            .Say("– Зимин А.А., учитель.")
            .Read();

        Assert.Equal(
            [
                ("Синявин Олег Петрович", "начальник отдела", "руководитель", null),
                ("Лукина Анна Борисовна", "директор школы № 1", "член", "по согласованию"),
                ("представитель районного совета", null, "член", "по согласованию"),
                ("Зимин А.А.", "учитель", "член", null),
            ],
            read.WorkingGroup.Select(m => (m.Name, m.Post, m.Role, m.Note))
        );
    }

    [Theory]
    [InlineData("Муниципальная рабочая группа по наставничеству")]
    [InlineData("Рабочая группа проекта")]
    [InlineData("Проектная команда")]
    [InlineData("Список членов рабочей группы")]
    public void A_group_is_known_by_whatever_it_is_called(string title)
    {
        var read = People(title);

        Assert.Equal(["Лугова Анна Ильинична", "Озеров Егор Ефимович"], read.WorkingGroup.Select(m => m.Name));
        Assert.Single(read.Activities);
    }

    [Fact]
    public void A_list_of_people_behind_the_roadmap_is_no_part_of_it()
    {
        var read = People("Муниципальные кураторы");

        Assert.Single(read.Activities);
        Assert.Empty(read.WorkingGroup);
        Assert.Contains(read.Annexes, a => a.Text.Contains("Озеров Егор Ефимович", StringComparison.Ordinal));
    }

    private static OrderReading People(string title) =>
        new WordPaper()
            .Face()
            .Heading()
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦октябрь 2023 г.¦УО")
            .Say("Приложение 2 к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Say(title, true, "center")
            .Rows("№¦ФИО¦Должность\n1¦Лугова Анна Ильинична¦методист\n2¦Озеров Егор Ефимович¦директор СОШ № 3")
            .Read();

    [Fact]
    public void Rows_without_a_name_are_members_too()
    {
        var read = Annexed()
            .Rows(
                """
                № ¦ ФИО ¦ Должность ¦ Роль в группе
                1 ¦ Синявин О.П. ¦ начальник отдела ¦ Председатель
                2 ¦ Лукин Н.А. оглы ¦ учитель ¦ Член группы (по согласованию)
                3 ¦ вакансия ¦ ¦
                4 ¦ Депутат районного Совета ¦ (по согласованию) ¦ Член группы
                """
            )
            .Read();

        Assert.Equal(
            [
                ("Синявин О.П.", "начальник отдела", "председатель", null),
                ("Лукин Н.А. оглы", "учитель", "член", "по согласованию"),
                ("вакансия", null, null, null),
                ("Депутат районного Совета", null, "член", "по согласованию"),
            ],
            read.WorkingGroup.Select(m => (m.Name, m.Post, m.Role, m.Note))
        );
    }

    [Fact]
    public void A_table_without_heads_keeps_its_vacancies_and_a_list_its_posts()
    {
        var table = Annexed()
            .Rows(
                """
                Синявин О.П. ¦ начальник отдела ¦ председатель
                вакантно ¦ методист ¦ секретарь
                Представитель профсоюза ¦ по согласованию ¦
                """
            )
            .Read()
            .WorkingGroup;
        var list = Annexed()
            .Say("1. Синявин О.П. – начальник отдела, председатель;")
            .Say("2. Директор школы № 1 – член группы;")
            .Say("Рабочая группа собирается раз в квартал.")
            .Read()
            .WorkingGroup;

        Assert.Equal(
            [
                ("Синявин О.П.", "начальник отдела", "председатель", null),
                ("вакантно", "методист", "секретарь", null),
                ("Представитель профсоюза", null, null, "по согласованию"),
            ],
            table.Select(m => (m.Name, m.Post, m.Role, m.Note))
        );
        Assert.Equal(
            [("Синявин О.П.", "председатель"), ("Директор школы № 1", "член")],
            list.Select(m => (m.Name, m.Role!))
        );
    }

    [Theory]
    [InlineData("Зимин А.А. – председатель, начальник отдела", "председатель", "начальник отдела")]
    [InlineData("Зимин А.А. – член группы, директор школы № 2", "член", "директор школы № 2")]
    [InlineData("Зимин А.А. – руководитель рабочей группы, методист", "руководитель", "методист")]
    [InlineData("Зимин А.А. – председатель совета школы", null, "председатель совета школы")]
    [InlineData("Зимин А.А. – методист, секретарь", "секретарь", "методист")]
    public void A_role_may_stand_before_the_post(string line, string? role, string post)
    {
        var member = Annexed().Say($"1. {line};").Say("2. Лукина А.Б. – методист.").Read().WorkingGroup[0];

        Assert.Equal((role, post), (member.Role, member.Post));
    }

    [Theory]
    [InlineData("Зимин А.А. (руководитель), Лукина А.Б., Синявин О.П.", "руководитель")]
    [InlineData("Зимин А.А., Лукина А.Б., Синявин О.П.", null)]
    public void One_line_of_a_point_may_name_them_all(string members, string? role)
    {
        var read = new WordPaper()
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
            .Say("Об организации наставничества", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say($"1. Утвердить состав рабочей группы: {members}")
            .Say("2. Контроль оставляю за собой.")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Say("Приложение к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Read();

        Assert.Equal(["Зимин А.А.", "Лукина А.Б.", "Синявин О.П."], read.WorkingGroup.Select(m => m.Name));
        Assert.All(read.WorkingGroup, m => Assert.True(string.IsNullOrEmpty(m.Post)));
        Assert.Equal([role, null, null], read.WorkingGroup.Select(m => m.Role));
    }

    private static WordPaper Annexed() =>
        new WordPaper()
            .Face()
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Say("Приложение № 2", align: "right")
            .Say("Состав рабочей группы", true, "center");
}
