using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Transforms;

/// <summary>The column that texts are read from. Refuses data in which it is missing or holds no text.</summary>
internal readonly record struct InputColumn(string Name)
{
    public void CheckIn(DataViewSchema schema)
    {
        if (schema.GetColumnOrNull(Name) is not { } column)
            throw Missing(schema.Where(c => !c.IsHidden).Select(c => c.Name));
        if (column.Type is not TextDataViewType) throw NoText(column.Type.ToString());
    }

    public void CheckIn(SchemaShape schema)
    {
        string name = Name;
        SchemaShape.Column[] found = [.. schema.Where(c => c.Name == name)];
        if (found is not [SchemaShape.Column column]) throw Missing(schema.Select(c => c.Name));
        if (column.Kind != SchemaShape.Column.VectorKind.Scalar) throw NoText($"{column.Kind} of {column.ItemType}");
        if (column.ItemType is not TextDataViewType) throw NoText(column.ItemType.ToString());
    }

    private ArgumentException Missing(IEnumerable<string> columns) =>
        new($"ExtractArabicEntities reads the column '{Name}', and the data has none. It has: {string.Join(", ", columns)}.");

    private ArgumentException NoText(string? type) =>
        new($"ExtractArabicEntities reads text from the column '{Name}', and its type is {type}.");
}
