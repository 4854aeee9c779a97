using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Letters;

/// <summary>The letter at one of its recipients: read by the first of its people who opened it.</summary>
public sealed class LetterCopy : DistrictOwned
{
    private LetterCopy() { }

    internal LetterCopy(Letter letter, Organisation organisation)
        : base(letter.DistrictId) => (LetterId, OrganisationId) = (letter.Id, organisation.Id);

    public Guid LetterId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }
    public Guid? ReadBy { get; private set; }

    public void Read(Guid by, DateTimeOffset at)
    {
        if (ReadAt is null)
            (ReadAt, ReadBy) = (at, by);
    }
}
