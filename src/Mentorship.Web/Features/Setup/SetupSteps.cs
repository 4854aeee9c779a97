using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Setup;

public sealed record SetupStep(string Title, bool IsDone, string Fact, string Why, IReadOnlyList<SetupLink> Links);

public sealed record SetupLink(string Title, string Address, string Icon);

/// <summary>How far a district has come from an empty portal to its first day of work; counts only, no names.</summary>
public sealed record SetupSteps(Guid DistrictId, string DistrictName, IReadOnlyList<SetupStep> Steps)
{
    public bool IsFinished => Steps.All(s => s.IsDone);

    public int Done => Steps.Count(s => s.IsDone);

    public SetupStep? Next => Steps.FirstOrDefault(s => !s.IsDone);

    /// <summary>The request must stand in the district: row-level security counts nothing else.</summary>
    public static async Task<SetupSteps?> ReadAsync(PortalDb db, Guid districtId)
    {
        var district = await db.Districts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == districtId);
        if (district is null)
            return null;
        var counts = await SetupCounts.ReadAsync(db, districtId);
        return new(
            districtId,
            district.Name,
            [Described(district), Organisations(counts), People(counts), Signed(district)]
        );
    }

    private static SetupStep Described(District district) =>
        new(
            "Район назван",
            district.DepartmentName.Length > 0 && district.Town is not null,
            district.DepartmentName.Length == 0 ? "нет полного названия управления"
                : district.Town is null ? "не указан населённый пункт"
                : $"{district.DepartmentName}, {district.Town}",
            "Название в падежах, управление и часовой пояс стоят в каждом приказе.",
            [new("Открыть параметры", "/settings", "settings")]
        );

    private static SetupStep Organisations(SetupCounts counts) =>
        new(
            "Организации заведены",
            counts.Organisations > 0,
            counts.Organisations == 0
                ? "справочник пуст"
                : $"в справочнике {counts.Organisations}, из них школ и садов {counts.Schools}",
            "По ним приказы находят исполнителей, без них нельзя завести людей.",
            [
                new("Загрузить из Excel", "/organisations/import", "upload"),
                new("Добавить вручную", "/organisations/new", "plus"),
            ]
        );

    private static SetupStep People(SetupCounts counts) =>
        new(
            "Люди приглашены",
            counts.Others > 0,
            counts.Others == 0
                ? "пока в районе работает один человек"
                : $"пользователей {counts.Others + 1}, школьных кураторов {counts.Coordinators}",
            "Школьные кураторы заводят пары и отчитываются, методист сводит квартал.",
            [new("Пригласить", "/users/invite", "user-plus")]
        );

    private static SetupStep Signed(District district) =>
        new(
            "Подпись и оформление приказов",
            district.HeadName is not null,
            district.HeadName is null ? "не указан руководитель управления" : district.HeadName,
            "Руководитель стоит в подписи, поля и шрифт нужны каждому документу.",
            [new("Указать руководителя", "/settings#h-head", "pencil")]
        );
}
