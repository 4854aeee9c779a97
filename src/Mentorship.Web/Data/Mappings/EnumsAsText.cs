using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

/// <summary>Kinds and states are text with a check: a new one is a migration, and no operator on it needs a cast.</summary>
internal static class EnumsAsText
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            var all = entity
                .GetProperties()
                .Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()));
            foreach (var property in all.Where(p => Enum(p).IsEnum).ToList())
            {
                var converter = typeof(Converter<>).MakeGenericType(Enum(property));
                property.SetValueConverter((ValueConverter)Activator.CreateInstance(converter)!);
                property.SetColumnType("text");
                var values = System
                    .Enum.GetNames(Enum(property))
                    .Select(n => $"'{JsonNamingPolicy.CamelCase.ConvertName(n)}'");
                var column = property.GetColumnName();
                entity.AddCheckConstraint(
                    $"ck_{entity.GetTableName()}_{column}",
                    $"{column} in ({string.Join(", ", values)})"
                );
            }
        }
    }

    private static Type Enum(IReadOnlyProperty property) =>
        Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private sealed class Converter<T>()
        : ValueConverter<T, string>(
            value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
            text => System.Enum.Parse<T>(text, ignoreCase: true)
        )
        where T : struct, Enum;
}
