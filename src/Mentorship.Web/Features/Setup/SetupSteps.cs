using Mentorship.Web.Data;

namespace Mentorship.Web.Features.Setup;

public sealed record SetupStep(string Title, bool IsDone, string Fact, string Why, IReadOnlyList<SetupLink> Links)
{
    /// <summary>Where the finished thing is looked at.</summary>
    public required string Address { get; init; }
}

public sealed record SetupLink(string Title, string Address, string Icon);

/// <summary>How far a district has come from an empty portal to its first day of work; counts only, no names.</summary>
public sealed record SetupSteps(Guid DistrictId, string DistrictName, IReadOnlyList<SetupStep> Steps)
{
    public required SetupCounts Counts { get; init; }

    public bool IsFinished => Steps.All(s => s.IsDone);

    public int Done => Steps.Count(s => s.IsDone);

    public SetupStep? Next => Steps.FirstOrDefault(s => !s.IsDone);

    /// <summary>The request must stand in the district: row-level security counts nothing else.</summary>
    public static async Task<SetupSteps?> ReadAsync(PortalDb db, Guid districtId)
    {
        var counts = await SetupCounts.ReadAsync(db, districtId);
        return counts is null
            ? null
            : new(districtId, counts.Name, [Described(counts), Organisations(counts), People(counts), Signed(counts)])
            {
                Counts = counts,
            };
    }

    private static SetupStep Described(SetupCounts district) =>
        new(
            "Район и управление",
            district.DepartmentName.Length > 0 && district.Town is not null,
            district.DepartmentName.Length == 0 ? "нет полного названия управления"
                : district.Town is null ? "не указан населённый пункт"
                : $"{district.DepartmentName}, {district.Town}",
            "Название в падежах, управление и часовой пояс стоят в каждом приказе.",
            [new("Открыть параметры", "/settings", "settings")]
        )
        {
            Address = "/settings",
        };

    private static SetupStep Organisations(SetupCounts counts) =>
        new(
            "Организации",
            counts.Organisations > 0,
            counts.Organisations == 0
                ? "справочник пуст"
                : $"в справочнике {counts.Organisations}, из них школ и садов {counts.Schools}",
            "По ним приказы находят исполнителей, без них нельзя завести людей.",
            [
                new("Загрузить из Excel", "/organisations/import", "upload"),
                new("Добавить вручную", "/organisations/new", "plus"),
            ]
        )
        {
            Address = "/organisations",
        };

    private static SetupStep People(SetupCounts counts) =>
        new(
            "Люди",
            counts.Others > 0,
            counts.Users == 0 ? "в районе пока никого нет"
                : counts.Others == 0 ? "в районе пока один человек"
                : $"пользователей {counts.Others + 1}, школьных кураторов {counts.Coordinators}",
            "Школьные кураторы заводят пары и отчитываются, методист сводит квартал.",
            [new("Пригласить", "/users/new", "user-plus")]
        )
        {
            Address = "/users",
        };

    private static SetupStep Signed(SetupCounts district) =>
        new(
            "Подпись и оформление приказов",
            district.HeadName is not null,
            district.HeadName is null ? "не указан руководитель управления" : district.HeadName,
            "Руководитель стоит в подписи, поля и шрифт нужны каждому документу.",
            [new("Указать руководителя", "/settings#h-head", "pencil")]
        )
        {
            Address = "/settings#h-head",
        };
}
