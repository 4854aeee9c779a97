using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class KindsAsText()
    : ValueConverter<OrganisationKinds, string>(kinds => kinds.ToString(), words => OrganisationKinds.Of(words))
{
    public const int MaxLength = 200;
}
