using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Parties;

/// <summary>The table of office phrases in phrases.txt, and the directory of an invented district they are read with.</summary>
internal static class PartyTable
{
    public static readonly PartyDirectory District = new(
        [
            Body(
                1,
                OrganisationKind.Department,
                "Управление образования",
                "Управление образования Приозёрного района",
                "УО"
            ),
            Body(2, OrganisationKind.MethodCentre, "ИМЦ", "МБУ «Информационно-методический центр»", "Методцентр"),
            Body(3, OrganisationKind.School, "СОШ № 1", "МБОУ «Средняя общеобразовательная школа № 1»"),
            Body(4, OrganisationKind.School, "СОШ № 10", "МБОУ «Средняя общеобразовательная школа № 10»"),
            Body(5, OrganisationKind.School, "Гимназия № 3", "МАОУ «Гимназия № 3»"),
            Body(6, OrganisationKind.Supplementary, "ЦДТ", "МБУ ДО «Центр детского творчества»"),
            Body(7, OrganisationKind.Kindergarten, "Детский сад № 4 «Ромашка»", "МБДОУ «Детский сад № 4 «Ромашка»"),
            Body(8, OrganisationKind.College, "Приозёрный техникум", "ГБПОУ «Приозёрный техникум»"),
            Body(9, OrganisationKind.Enterprise, "Молокозавод", "АО «Приозёрный молокозавод»"),
        ],
        [
            Person(1, "Кравцова", "Наталья", "Павловна", "заместитель директора"),
            Person(2, "Седов", "Артём", "Викторович", null),
            Person(3, "Белозерский", "Илья", "Олегович", "методист"),
            Person(4, "Зорина", "Вера", "Ивановна", "педагог-психолог"),
            Person(5, "Зорина", "Валерия", "Игоревна", null),
            Person(6, "Лебедь-Полянская", "Инна", "Юрьевна", null),
        ],
        [
            new(Id(1), "муниципальный куратор", "муниципальные кураторы", new([OrganisationKind.Department])),
            new(Id(2), "куратор в ОО", "кураторы в ОО", OrganisationKinds.Teaching),
            new(Id(3), "ответственный за базы", "ответственные за базы", OrganisationKinds.Teaching),
            new(Id(4), "руководитель ШМО", "руководители ШМО", OrganisationKinds.None),
        ]
    );

    public static readonly PartyDirectory Empty = new([], [], []);

    public static PartyReading Read(string? text) => PartyReader.Read(text, District);

    public static TheoryData<string, string> Rows()
    {
        using var stream = typeof(PartyTable).Assembly.GetManifestResourceStream("party-phrases")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            if (line is not ['#', ..] && line.IndexOf(" => ", StringComparison.Ordinal) is > 0 and var cut)
                rows.Add(line[..cut], line[(cut + 4)..]);
        return rows;
    }

    public static string Line(PartyReading reading) =>
        (reading.NeedsReview ? "? " : "") + string.Join(" | ", reading.Parties.Select(One));

    private static string One(PartyMeaning p) => $"{(p.IsResolved ? "" : "!")}{p.Kind}: {p.UnderstoodAs}";

    public static DirectoryBody Body(int n, OrganisationKind kind, string name, string full, params string[] aliases) =>
        new(Id(n), kind, name, full, aliases);

    private static DirectoryPerson Person(int n, string surname, string name, string patronymic, string? post) =>
        new(Id(n), surname, name, patronymic, post, null);

    public static Guid Id(int n) => new(n, 0, 0, new byte[8]);
}
