using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>What the address narrows the list by; a senseless value is as if absent.</summary>
public sealed class UserFilter
{
    public string? Role { get; set; }
    public Guid? Organisation { get; set; }
    public Guid? District { get; set; }
    public string? State { get; set; }
    public bool Administrators { get; set; }

    public Role? ChosenRole =>
        Enum.TryParse<Role>(Role, ignoreCase: true, out var role) && Enum.IsDefined(role) ? role : null;

    public UserState? ChosenState =>
        Enum.TryParse<UserState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    /// <summary>Everything but the state, which the chips count.</summary>
    public IQueryable<UserRow> Narrow(IQueryable<UserRow> rows, string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5))
        {
            var pattern = Patterns.Containing(word);
            rows = rows.Where(r =>
                EF.Functions.ILike(r.FullName, pattern)
                || EF.Functions.ILike(r.Email, pattern)
                || EF.Functions.ILike(r.Organisation ?? "", pattern)
            );
        }
        if (ChosenRole is { } role)
            rows = rows.Where(r => r.Role == role);
        if (Organisation is { } organisation)
            rows = rows.Where(r => r.OrganisationId == organisation);
        if (District is { } district)
            rows = rows.Where(r => r.DistrictId == district);
        if (Administrators)
            rows = rows.Where(r => r.IsAdministrator);
        return rows;
    }

    public IQueryable<UserRow> NarrowState(IQueryable<UserRow> rows) =>
        ChosenState is { } state ? rows.Where(r => r.State == state) : rows;

    /// <summary>For the second sheet of the export.</summary>
    public string Words(string text, string? organisation, string? district)
    {
        string?[] parts =
        [
            text.Length > 0 ? $"поиск: {text}" : null,
            ChosenRole is { } role ? $"роль: {role.Name()}" : null,
            organisation is not null ? $"организация: {organisation}" : null,
            district is not null ? $"район: {district}" : null,
            ChosenState is { } state ? $"состояние: {state.Word()}" : null,
            Administrators ? "только администраторы" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
