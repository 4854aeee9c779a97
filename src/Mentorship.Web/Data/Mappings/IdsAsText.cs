using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class IdsAsText()
    : ValueConverter<OrganisationIds, string>(ids => ids.ToString(), words => OrganisationIds.Of(words));
