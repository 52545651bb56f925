using System.Text;
using System.Text.Json;
using EntityExtract.PipelineApp;
using Microsoft.ML;

// PIPELINE.zip TEXTS.json: loads the pipeline, and writes a JSON line for each text with the columns that it adds.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
MLContext mlContext = new();
ITransformer pipeline = mlContext.Model.Load(args[0], out _);
string[] texts = JsonSerializer.Deserialize<string[]>(File.ReadAllText(args[1]))!;

IDataView rows = pipeline.Transform(mlContext.Data.LoadFromEnumerable(texts.Select(text => new Article { Body = text })));
foreach (FoundEntities row in mlContext.Data.CreateEnumerable<FoundEntities>(rows, reuseRowObject: true))
    Console.WriteLine(JsonSerializer.Serialize(row));
