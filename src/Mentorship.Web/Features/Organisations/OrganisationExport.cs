using Mentorship.Web.Access;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations;

internal static class OrganisationExport
{
    // The heads are those that the import knows, so that a list can be mended in Excel and brought back.
    public static readonly ListColumn<OrganisationRow>[] Columns =
    [
        new("Краткое название", r => r.ShortName, 28),
        new("Вид", r => r.Kind.Name()),
        new("Полное название", r => r.FullName, 50),
        new("Другие названия", r => string.Join("; ", r.Aliases), 30),
        new("Должность руководителя", r => r.HeadPost, 24),
        new("Руководитель", r => r.HeadName, 30),
        new("Адрес", r => r.Address, 40),
        new("Телефон", r => r.Phone, 18),
        new("Электронная почта", r => r.Email, 26),
        new("Сайт", r => r.Site, 26),
        new("Действует с", r => r.ActiveFrom, 13),
        new("Последний день", r => r.ActiveTo, 13),
        new("Почему закрыта", r => r.ClosedBecause, 30),
        new("Работает сейчас", r => r.Staff, 12),
        new("Учится сейчас", r => r.Learns ? r.Students : null, 12),
    ];

    private static readonly string[] OfPeople =
    [
        "Должность руководителя",
        "Руководитель",
        "Адрес",
        "Телефон",
        "Электронная почта",
        "Сайт",
    ];

    public static ListColumn<OrganisationRow>[] For(CurrentUser me) =>
        me.Has(Role.Observer) ? [.. Columns.Where(c => !OfPeople.Contains(c.Title))] : Columns;
}
