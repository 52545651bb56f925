using Parquet;
using Parquet.Schema;

namespace EntityExtract.Cli.Tests;

/// <summary>Parquet files with columns of strings or whole numbers.</summary>
internal static class ParquetFile
{
    public static (string Name, Array Values) Column<T>(string name, params T[] values) => (name, values);

    /// <summary>Writes one, each row group of two rows.</summary>
    public static byte[] Of(params (string Name, Array Values)[] columns)
    {
        var content = new MemoryStream();
        DataField[] fields = Array.ConvertAll(columns, static c => new DataField(c.Name, c.Values.GetType().GetElementType()!));
        ParquetWriter writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), content).GetAwaiter().GetResult();
        for (int start = 0; start < columns[0].Values.Length; start += 2)
        {
            int count = Math.Min(2, columns[0].Values.Length - start);
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            for (int i = 0; i < columns.Length; i++) Write(group, fields[i], columns[i].Values, start, count).GetAwaiter().GetResult();
        }

        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return content.ToArray();
    }

    /// <summary>The values of a column, all row groups together.</summary>
    public static List<string?> ReadStrings(byte[] file, string column) => Read(file, column, static (group, field) =>
    {
        string?[] values = new string?[group.RowCount];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return values;
    });

    public static List<T> ReadNumbers<T>(byte[] file, string column)
        where T : struct => Read(file, column, static (group, field) =>
    {
        var values = new T[group.RowCount];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return values;
    });

    public static string[] ColumnsOf(byte[] file)
    {
        ParquetReader reader = ParquetReader.CreateAsync(new MemoryStream(file)).GetAwaiter().GetResult();
        return Array.ConvertAll(reader.Schema.DataFields, static f => f.Name);
    }

    private static List<T> Read<T>(byte[] file, string column, Func<ParquetRowGroupReader, DataField, T[]> read)
    {
        ParquetReader reader = ParquetReader.CreateAsync(new MemoryStream(file)).GetAwaiter().GetResult();
        DataField field = reader.Schema.FindDataField(column);
        var values = new List<T>();
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            values.AddRange(read(group, field));
        }

        return values;
    }

    private static Task Write(ParquetRowGroupWriter group, DataField field, Array values, int start, int count) => values switch
    {
        string[] strings => group.WriteAsync(field, strings[start..(start + count)]),
        int[] numbers => group.WriteAsync<int>(field, numbers.AsMemory(start, count)),
        long[] numbers => group.WriteAsync<long>(field, numbers.AsMemory(start, count)),
        int?[] numbers => group.WriteAsync<int>(field, numbers.AsMemory(start, count)),
        double[] numbers => group.WriteAsync<double>(field, numbers.AsMemory(start, count)),
        _ => throw new ArgumentException("No such column is needed.", nameof(values)),
    };
}
