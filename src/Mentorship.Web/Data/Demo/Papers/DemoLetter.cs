using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>Who opened the letter first at his organisation, and when.</summary>
public sealed record DemoReading(Guid OrganisationId, Guid UserId, DateTimeOffset At);

/// <summary>A letter with what becomes of it; without a number it stays a draft.</summary>
public sealed record DemoLetter(Letter Letter, IReadOnlyList<Organisation> To)
{
    public string? Number { get; init; }
    public Step? Sent { get; init; }
    public IReadOnlyList<DemoReading> Readings { get; init; } = [];

    public void Send(District district, FreezeLetter freeze)
    {
        if (Number is not { } number || Sent is not { } step)
            return;
        Letter.CopyTo(To);
        Letter.Send(number, freeze(Letter, district, To, number, step.On, step.At), step);
        var copies = Letter.Copies.ToDictionary(c => c.OrganisationId);
        foreach (var reading in Readings)
            copies[reading.OrganisationId].Read(reading.UserId, reading.At);
    }
}
