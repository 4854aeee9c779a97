using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

[For(Role.Curator, AndAdministrator = true)]
[Route("users")]
public sealed class UsersController(
    PortalDb db,
    CurrentUserReader reader,
    MembershipPlaces places,
    InviteUser invite,
    TimeProvider clock
) : UserController(db, reader, places)
{
    private readonly MembershipPlaces places = places;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, UserFilter filter) =>
        View("Index", await UsersPage.ReadAsync(Db, places, Me, table, filter));

    [HttpGet("/users.xlsx")]
    public async Task<IActionResult> Export(TableQuery table, UserFilter filter)
    {
        var rows = await UsersPage
            .Sorted(filter.Narrow(UserRow.Query(Db, Me), table.Text), table, filter)
            .ToListAsync();
        await UsersPage.NamePlacesAsync(places, Me, rows);
        var organisation = await Db
            .Organisations.VisibleTo(Me)
            .Where(o => o.Id == filter.Organisation)
            .Select(o => o.ShortName)
            .FirstOrDefaultAsync();
        var district = await Db.Districts.Where(d => d.Id == filter.District).Select(d => d.Name).FirstOrDefaultAsync();
        return XlsxResult.Of(
            "Пользователи",
            Columns(),
            rows.ToAsyncEnumerable(),
            Me.Provenance(clock, "Пользователи портала", filter.Words(table.Text, organisation, district))
        );
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id) => Card(id);

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? district, string? email, Guid? organisation)
    {
        if (await EnterChosenAsync(district) is { } refused)
            return refused;
        return await Form(
            new InviteForm
            {
                District = district,
                Email = email,
                OrganisationId = organisation,
                Role = organisation is null ? null : Role.Coordinator,
            }
        );
    }

    [HttpPost]
    public async Task<IActionResult> Create(InviteForm form)
    {
        if (await EnterChosenAsync(form.District) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return await Form(form);
        return await Change(
            async () =>
            {
                var membership = await invite.RunAsync(form, Db.DistrictId!.Value, Me);
                return Done(membership.UserId, $"Приглашение отправлено на {form.Email!.Trim()}.");
            },
            () => Form(form)
        );
    }

    /// <summary>An administrator over all districts first says which; a member works in his own.</summary>
    private async Task<IActionResult?> EnterChosenAsync(Guid? district)
    {
        if (!Me.IsOverAllDistricts)
            return null;
        if (district is null)
            return View("ChooseDistrict", await Db.Districts.AsNoTracking().OrderBy(d => d.Name).ToListAsync());
        if (!await Db.Districts.AnyAsync(d => d.Id == district))
            return NotFound();
        await EnterAsync(district.Value);
        return null;
    }

    private async Task<IActionResult> Form(InviteForm form) => View("New", await InvitePage.ReadAsync(Db, Me, form));

    private List<ListColumn<UserRow>> Columns()
    {
        List<ListColumn<UserRow>> columns =
        [
            new("Фамилия, имя, отчество", r => r.FullName, 36),
            new("Электронная почта", r => r.Email, 30),
            new("Роль", r => r.Role?.Name(), 24),
            new("Организация", r => r.Organisation, 30),
            new("Состояние", r => r.State.Word(), 24),
            new("Второй шаг входа", r => r.HasSecondFactor, 16),
            new(
                "Последний вход",
                r => r.LastSignedInAt is { } at ? TimeZoneInfo.ConvertTime(at, Me.Zone).DateTime : null,
                18
            ),
        ];
        if (Me.IsOverAllDistricts)
        {
            columns.Insert(2, new("Район", r => r.District, 26));
            columns.Add(new("Администратор портала", r => r.IsAdministrator, 16));
        }
        return columns;
    }
}
