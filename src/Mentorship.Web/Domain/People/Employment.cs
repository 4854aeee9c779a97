using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.People;

/// <summary>What somebody does where: «учитель», «математика», «высшая».</summary>
public sealed record Position(string? Post, string? Subject = null, string? Category = null);

public sealed class Employment : DistrictOwned
{
    private Employment() { }

    internal Employment(Person person, Guid organisationId, Position position, DateOnly from)
        : base(person.DistrictId)
    {
        PersonId = person.Id;
        OrganisationId = organisationId;
        From = from;
        Promote(position);
    }

    public Guid PersonId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public string Post { get; private set; } = "";
    public string? Subject { get; private set; }
    public string? Category { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    public void Promote(Position position)
    {
        Post = Text.Required(position.Post, "Укажите должность.", 200, nameof(Post));
        Subject = Text.Optional(position.Subject, 200, nameof(Subject));
        Category = Text.Optional(position.Category, 100, nameof(Category));
    }

    /// <summary>The last day of work.</summary>
    public void End(DateOnly lastDay)
    {
        if (lastDay < From)
            throw new RuleBroken("Последний день работы раньше первого. Проверьте дату.", nameof(To));
        To = lastDay;
    }

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}
