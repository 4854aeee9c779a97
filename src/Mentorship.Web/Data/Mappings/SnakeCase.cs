using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mentorship.Web.Data.Mappings;

/// <summary>PostgreSQL's own way of writing names, so that SQL needs no quotes.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() == entity.ClrType.Name || entity.GetTableName() is not { } table || Plural(table))
                entity.SetTableName(Convert(entity.ClrType.Name));
            NameColumns(entity);
        }
        foreach (var entity in builder.Model.GetEntityTypes())
            NameConstraints(entity);
    }

    // DbSets are named in the plural and EF takes their names for tables; ours are singular.
    private static bool Plural(string table) => char.IsUpper(table[0]);

    private static void NameColumns(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetColumnName() is { } column && column.Any(char.IsUpper))
                property.SetColumnName(Convert(column));
        }
        foreach (var complex in type.GetComplexProperties())
        {
            foreach (var property in complex.ComplexType.GetProperties())
                property.SetColumnName($"{Convert(complex.Name)}_{Convert(property.Name)}");
        }
    }

    private static void NameConstraints(IMutableEntityType entity)
    {
        var table = entity.GetTableName();
        foreach (var key in entity.GetKeys())
            key.SetName(key.IsPrimaryKey() ? $"pk_{table}" : $"ak_{table}_{Columns(key.Properties)}");
        foreach (var foreign in entity.GetForeignKeys())
            foreign.SetConstraintName($"fk_{table}_{Columns(foreign.Properties)}");
        foreach (var index in entity.GetIndexes())
            index.SetDatabaseName($"{(index.IsUnique ? "ux" : "ix")}_{table}_{Columns(index.Properties)}");
    }

    // Every key of an owned table begins with the district: it says nothing in a name, unless it stands alone.
    private static string Columns(IEnumerable<IMutableProperty> properties)
    {
        var columns = properties.Where(p => p.Name != "DistrictId").Select(p => p.GetColumnName()).ToList();
        return columns.Count == 0 ? "district_id" : string.Join('_', columns);
    }

    public static string Convert(string name)
    {
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1]))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }
}
