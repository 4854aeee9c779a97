using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Ui.Wording;

/// <summary>The eleven zones of Russia under the names that people know.</summary>
public static class TimeZones
{
    public static readonly IReadOnlyList<(string Id, string Name)> Russian =
    [
        ("Europe/Kaliningrad", "Калининград, МСК−1"),
        ("Europe/Moscow", "Москва, МСК"),
        ("Europe/Samara", "Самара, МСК+1"),
        ("Asia/Yekaterinburg", "Екатеринбург, МСК+2"),
        ("Asia/Omsk", "Омск, МСК+3"),
        ("Asia/Krasnoyarsk", "Красноярск, Новосибирск, МСК+4"),
        ("Asia/Irkutsk", "Иркутск, МСК+5"),
        ("Asia/Yakutsk", "Якутск, Чита, МСК+6"),
        ("Asia/Vladivostok", "Владивосток, МСК+7"),
        ("Asia/Magadan", "Магадан, Сахалин, МСК+8"),
        ("Asia/Kamchatka", "Камчатка, МСК+9"),
    ];

    public static string Name(string id) =>
        Russian.Where(zone => zone.Id == id).Select(zone => zone.Name).FirstOrDefault() ?? id;

    public static bool IsKnown(string? id) => Russian.Any(zone => zone.Id == id);

    /// <summary>A district that was set up with another name of a zone keeps it until somebody chooses.</summary>
    public static IEnumerable<SelectListItem> Choices(string? current) =>
        Russian
            .Select(zone => new SelectListItem(zone.Name, zone.Id))
            .Concat(current is null || IsKnown(current) ? [] : [new SelectListItem(current, current)]);
}
