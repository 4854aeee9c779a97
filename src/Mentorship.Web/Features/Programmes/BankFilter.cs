using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Programmes;

/// <summary>What the address asks of the bank; a senseless value is as if absent.</summary>
public sealed record BankFilter(TableQuery Table, DateOnly Today)
{
    public const int Size = 50;

    public Guid? Organisation { get; init; }
    public Guid? Form { get; init; }

    /// <summary><c>none</c>, <c>draft</c>, <c>approved</c>, <c>completed</c>, <c>stopped</c>, <c>late</c>, <c>correction</c></summary>
    public string? State { get; init; }

    public bool IsEmpty => Table.Text.Length == 0 && Organisation is null && Form is null && State is null;

    public static BankFilter Of(TableQuery table, IQueryCollection query, DateOnly today) =>
        new(table, today)
        {
            Organisation = Guid.TryParse(query["organisation"], out var place) ? place : null,
            Form = Guid.TryParse(query["form"], out var form) ? form : null,
            State = query["state"].ToString()
                is "none"
                    or "draft"
                    or "approved"
                    or "completed"
                    or "stopped"
                    or "late"
                    or "correction"
                ? query["state"].ToString()
                : null,
        };

    /// <summary>Names are searched among those whom the reader may see.</summary>
    public IQueryable<Pair> Pairs(PortalDb db, CurrentUser me)
    {
        var pairs = db.Pairs.VisibleTo(me);
        if (Organisation is { } place && !me.Has(Role.Coordinator))
            pairs = pairs.Where(p => p.OrganisationId == place);
        if (Form is { } form)
            pairs = pairs.Where(p => p.FormId == form);
        if (Table.Text.Length > 0)
        {
            var people = db.People.VisibleTo(me).Called(db, Table.Text).Select(p => p.Id);
            var subject = Domain.Text.Key(Table.Text);
            pairs = pairs.Where(p =>
                p.Members.Any(m => people.Contains(m.PersonId)) || p.SubjectKey.StartsWith(subject)
            );
        }
        return pairs;
    }

    public IQueryable<BankRow> Apply(IQueryable<BankRow> rows) =>
        State switch
        {
            "none" => rows.Where(r => r.State == null),
            "draft" => rows.Where(r => r.State == ProgrammeState.Draft),
            "approved" => rows.Where(r => r.State == ProgrammeState.Approved),
            "completed" => rows.Where(r => r.State == ProgrammeState.Completed && !r.IsStopped),
            "stopped" => rows.Where(r => r.IsStopped),
            "late" => rows.Where(r => r.Overdue > 0),
            "correction" => rows.Where(r => r.WantsCorrection),
            _ => rows,
        };

    public string Words(string? organisation, string? form) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                organisation is not null ? $"организация: {organisation}" : null,
                form is not null ? $"форма: {form}" : null,
                State switch
                {
                    "none" => "нет программы",
                    "draft" => "черновики",
                    "approved" => "утверждённые",
                    "completed" => "завершённые",
                    "stopped" => "прекращённые вместе с парой",
                    "late" => "с просроченными пунктами",
                    "correction" => "пора скорректировать",
                    _ => null,
                },
            }.OfType<string>()
        );
}
